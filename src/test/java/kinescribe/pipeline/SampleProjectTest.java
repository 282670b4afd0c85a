package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import kinescribe.base.Notice;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Windowing;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.learn.RawWindow;
import kinescribe.learn.model.TrainedModel;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleProjectTest {
    private static final JobContext CONTEXT = JobContext.silent();

    private Project sample = Project.empty("not made yet");

    @BeforeAll
    void make() throws Exception {
        sample = SampleProject.create(CONTEXT);
    }

    @Test
    void itHoldsOneOfEveryKindAndMarksTheStandIn() {
        assertThat(sample.activities()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(sample.prompts()).hasSize(18);
        assertThat(sample.motions()).hasSize(18);
        assertThat(sample.sensors()).hasSize(3);
        assertThat(sample.recordings())
                .filteredOn(r -> r.value().source().origin() == Origin.VIRTUAL)
                .hasSize(54);
        assertThat(sample.recordings())
                .filteredOn(r -> r.value().source().origin() == Origin.STAND_IN)
                .hasSize(4 * 6 * 2 * 3);
        assertThat(sample.recordings()).noneMatch(r -> r.value().source().origin() == Origin.REAL);
        assertThat(sample.runs()).extracting(Entry::value).allMatch(EvaluationResult::standIn);
    }

    @Test
    void nothingInItIsOutOfDate() {
        Freshness freshness = new Freshness(sample);
        assertThat(sample.results()).noneMatch(freshness::isOutOfDate);
    }

    @Test
    void recognisersLearnSomethingInEveryMode() {
        assertThat(sample.runs())
                .extracting(run -> run.value().settings().mode().id())
                .containsExactly("real", "virtual", "both");
        // Six classes: chance is about 0.17.
        assertThat(sample.runs()).allMatch(run -> run.value().macroF1() > 0.4);
    }

    @Test
    void itsModelKnowsItsPeople() throws Exception {
        TrainedModel model = sample.models().get(0).value();
        assertThat(model.card().training().windows()).containsOnlyKeys(Origin.STAND_IN.name());
        assertThat(model.card().training().epochs()).isNotEmpty();
        List<Recording> people =
                sample.recordings().stream()
                        .map(Entry::value)
                        .filter(r -> r.source().origin() == Origin.STAND_IN)
                        .filter(r -> r.source().site().equals(SampleProject.SITE))
                        .toList();
        Dataset windows = Windowing.cut(people, model.card().window(), CONTEXT).value();
        assertThat(windows.classes()).isEqualTo(model.card().classes());
        assertThat(windows.windows()).hasSize(model.card().training().windows(Origin.STAND_IN));
        double[][] said =
                model.classifier()
                        .probabilities(
                                windows.windows().stream()
                                        .map(w -> new RawWindow().extract(w.values(), 6))
                                        .toArray(double[][]::new));
        int right = 0;
        for (int i = 0; i < said.length; i++) {
            int truth = windows.classes().indexOf(windows.windows().get(i).label());
            double most = DoubleStream.of(said[i]).max().orElseThrow();
            right += said[i][truth] == most ? 1 : 0;
        }
        // Six classes: chance is about 0.17.
        assertThat(right / (double) said.length).isGreaterThan(0.7);
    }

    @Test
    void itsScorecardIsOfTheSameSite() {
        assertThat(sample.scorecards()).extracting(Entry::name).containsExactly(SampleProject.SITE);
    }

    @Test
    void theSynthesizerUnderstandsEveryWordOfTheWriter() {
        assertThat(sample.motions().stream().flatMap(m -> m.notices().stream()))
                .extracting(Notice::level)
                .doesNotContain(Notice.Level.WARNING);
    }

    @Test
    void savedAndOpenedItIsTheSame(@TempDir Path home) throws Exception {
        Path one = home.resolve("one.kinescribe");
        Path two = home.resolve("two.kinescribe");
        ProjectFile.save(sample, one, CONTEXT);
        Project loaded = ProjectFile.load(one, CONTEXT).value();
        ProjectFile.save(loaded, two, CONTEXT);
        assertThat(Files.mismatch(one, two)).isEqualTo(-1);
        assertThat(loaded.recordings()).hasSameSizeAs(sample.recordings());
    }

    @Test
    void recreatingARunMakesItsStaleInputsFirst() throws Exception {
        Project changed =
                Edits.changePrompt(sample.prompts().get(0).id(), "A man walks slowly.")
                        .change()
                        .apply(sample);
        Entry<EvaluationResult> run = changed.runs().get(1);
        assertThat(new Freshness(changed).isOutOfDate(run)).isTrue();
        Project fresh =
                new Recreate(run.id()).execute(changed, CONTEXT).value().change().apply(changed);
        Freshness freshness = new Freshness(fresh);
        assertThat(freshness.isOutOfDate(fresh.runs().get(1))).isFalse();
        assertThat(fresh.runs()).extracting(Entry::id).isEqualTo(ids(sample.runs()));
        assertThat(fresh.motions()).extracting(Entry::id).isEqualTo(ids(sample.motions()));
        assertThat(freshness.isOutOfDate(fresh.motions().get(0))).isFalse();
        assertThat(fresh.motions().get(0).name()).isEqualTo("A man walks slowly.");
        // Its other sensors' recordings were not asked for.
        assertThat(fresh.recordings().stream().filter(freshness::isOutOfDate)).hasSize(2);
    }

    private static <T> List<String> ids(List<Entry<T>> entries) {
        return entries.stream().map(Entry::id).toList();
    }
}
