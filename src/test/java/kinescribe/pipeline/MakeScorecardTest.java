package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.scorecard.MeasureKind;
import kinescribe.evaluate.scorecard.Scorecard;
import kinescribe.evaluate.scorecard.ScorecardSettings;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeScorecardTest {
    private static final JobContext CONTEXT = JobContext.silent();

    @Test
    void aScorecardIsOneResultOfTheProject(@TempDir Path folder) throws KinescribeException {
        Project made = run(project(4), step(2));
        Entry<Scorecard> entry = made.scorecards().get(0);

        assertThat(entry.id()).isEqualTo("scorecard-1");
        assertThat(entry.value().site()).isEqualTo("wrist");
        assertThat(entry.value().measures())
                .anyMatch(m -> m.kind() == MeasureKind.SPECTRUM && m.value().mean() > 3);
        assertThat(entry.provenance().inputs()).hasSize(8 + 4); // and four verdicts of the gate
        assertThat(new Freshness(made).isOutOfDate(entry)).isFalse();
        assertThat(
                        new Freshness(
                                        Edits.remove("Remove", List.of("real-0"))
                                                .change()
                                                .apply(made))
                                .isOutOfDate(entry))
                .isTrue();

        ProjectFile.save(made, folder.resolve("p"), CONTEXT);
        assertThat(ProjectFile.load(folder.resolve("p"), CONTEXT).value().scorecards())
                .isEqualTo(made.scorecards());
        assertThat(Edits.remove("Remove", List.of("scorecard-1")).change().apply(made).scorecards())
                .isEmpty();
    }

    @Test
    void theSameSettingsTakeTheSamePlaceAndOthersAnother() throws KinescribeException {
        Project made = run(run(run(project(4), step(2)), step(2)), step(3));

        assertThat(made.scorecards())
                .extracting(Entry::id)
                .containsExactly("scorecard-1", "scorecard-2");
        assertThat(run(made, new Recreate("scorecard-2")).scorecards())
                .isEqualTo(made.scorecards());
    }

    @Test
    void tooFewPeopleAndMissingSidesAreTold() {
        assertThatThrownBy(() -> run(project(3), step(2)))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("at least 4; there are 3");
        assertThatThrownBy(
                        () ->
                                run(
                                        project(4),
                                        new MakeScorecard(
                                                "ankle",
                                                "wrist",
                                                WindowSpec.DEFAULT,
                                                ScorecardSettings.STANDARD)))
                .hasMessageContaining("\"ankle\"");
    }

    private static Project run(Project project, Step step) throws KinescribeException {
        return step.execute(project, CONTEXT).value().change().apply(project);
    }

    private static MakeScorecard step(int draws) {
        return new MakeScorecard(
                "wrist", "wrist", WindowSpec.DEFAULT, new ScorecardSettings(draws, false, 1));
    }

    /** Real people who sway slowly, four virtual ones who sway fast. */
    private static Project project(int people) {
        List<Entry<Recording>> recordings = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            recordings.add(entry("real-" + p, Origin.REAL, "imu.import", 0.5 + 0.1 * p));
        }
        for (int p = 0; p < 4; p++) {
            recordings.add(entry("virtual-" + p, Origin.VIRTUAL, StepIds.SIMULATE, 3 + 0.1 * p));
        }
        return Project.empty("p").withRecordings(recordings);
    }

    private static Entry<Recording> entry(String id, Origin origin, String step, double hz) {
        int samples = 1200;
        double[] timeS = new double[samples];
        double[] values = new double[6 * samples];
        for (int i = 0; i < samples; i++) {
            timeS[i] = i / 20.0;
            for (int c = 0; c < 6; c++) {
                values[6 * i + c] = Math.sin(2 * Math.PI * hz * timeS[i] + c) + (c == 1 ? 9.8 : 0);
            }
        }
        return new Entry<>(
                id,
                id,
                new Recording(
                        new Recording.Source(id, "trial of " + id, "wrist", origin),
                        20,
                        ImuChannel.SIX_AXIS,
                        timeS,
                        values,
                        List.of(new LabelSpan(0, 30, "walking"), new LabelSpan(30, 60, "waving"))),
                Provenance.of(step, Map.of(), 1, List.of()),
                List.of());
    }
}
