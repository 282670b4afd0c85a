package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.job.JobHandle;
import kinescribe.job.JobOutcome;
import kinescribe.job.PooledJobRunner;
import kinescribe.learn.model.Predictor;
import kinescribe.learn.model.ToyModels;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.network.TrainingOptions;
import kinescribe.learn.network.TrainingWatch;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainModelTest {
    private static final JobContext CONTEXT = JobContext.silent();
    private static final TrainingOptions MANY =
            new TrainingOptions(1000, 16, 1e-3, 1e-2, 1000, true, 1);

    @TempDir Path home;

    @Test
    void aModelOfRealAndSimulatedRecordingsComesIntoTheProject() throws Exception {
        Project project = project();
        Noticed<Edit> made = step(project, "cnn", ToyModels.FEW).execute(project, CONTEXT);
        Project with = made.value().change().apply(project);
        Entry<TrainedModel> model = with.models().get(0);
        assertThat(model.name()).isEqualTo("Mine");
        assertThat(model.value().card().site()).as("where it was measured").isEqualTo("wrist");
        assertThat(model.value().card().training().windows(Origin.VIRTUAL)).isEqualTo(38);
        assertThat(model.provenance().inputs())
                .extracting(Provenance.Input::id)
                .containsExactlyElementsOf(TrainModel.recordings(project, "wrist", "left_wrist"));
        assertThat(new Freshness(with).isOutOfDate(model)).isFalse();
        Project less = Edits.remove("Delete", List.of("recording-1")).change().apply(with);
        assertThat(new Freshness(less).isOutOfDate(model)).isTrue();
        Project again =
                new Recreate(model.id()).execute(with, CONTEXT).value().change().apply(with);
        assertThat(again.models().get(0).value().graph()).isEqualTo(model.value().graph());
        assertThat(again.models().get(0).provenance()).isEqualTo(model.provenance());
    }

    @Test
    void aCancelInTheMiddleLeavesAValidProjectWithTheBestSoFar() throws Exception {
        Project project = project();
        CountDownLatch twoEpochs = new CountDownLatch(2);
        TrainingWatch watch = (learnt, state) -> twoEpochs.countDown();
        CompletableFuture<JobOutcome<Noticed<Edit>>> ended = new CompletableFuture<>();
        try (PooledJobRunner runner = new PooledJobRunner(1, Runnable::run)) {
            JobHandle handle =
                    runner.submit(
                            "train",
                            c ->
                                    step(project, "deepconvlstm", MANY)
                                            .execute(project, Optional.empty(), watch, c),
                            ended::complete);
            assertThat(twoEpochs.await(2, TimeUnit.MINUTES)).isTrue();
            Instant asked = Instant.now();
            handle.cancel();
            JobOutcome<Noticed<Edit>> outcome = ended.get(1, TimeUnit.MINUTES);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(1));
            assertThat(outcome).isInstanceOf(JobOutcome.Done.class);
            Noticed<Edit> made = ((JobOutcome.Done<Noticed<Edit>>) outcome).value();
            assertThat(made.notices()).anyMatch(n -> n.text().contains("was stopped after"));
            usable(made.value().change().apply(project));
        }
    }

    /** It survives saving, it recognises, and it can go on. */
    private void usable(Project project) throws KinescribeException {
        ProjectFile.save(project, home, CONTEXT);
        Project loaded = ProjectFile.load(home, CONTEXT).value();
        Entry<TrainedModel> model = loaded.models().get(0);
        Recording recording = loaded.recordings().get(0).value();
        assertThat(Predictor.predict(model.value(), recording, CONTEXT).value()).hasSize(39);
        int before = model.value().card().training().epochs().size();
        assertThat(before).isGreaterThanOrEqualTo(2);
        int[] epochs = {0};
        TrainingWatch once =
                (learnt, state) -> {
                    epochs[0] = learnt.epochs().size();
                    Thread.currentThread().interrupt(); // as a cancel does
                };
        Project further =
                TrainModel.resume(loaded, Optional.empty(), model.id(), once, CONTEXT)
                        .value()
                        .change()
                        .apply(loaded);
        assertThat(epochs[0]).as("one epoch more").isEqualTo(before + 1);
        assertThat(further.models()).hasSize(1);
        assertThat(further.models().get(0).id()).isEqualTo(model.id());
    }

    @Test
    void whatCameToItsEndOrChangedCannotGoOn() throws Exception {
        Project project = project();
        Project done =
                step(project, "cnn", ToyModels.FEW)
                        .execute(project, CONTEXT)
                        .value()
                        .change()
                        .apply(project);
        assertThatThrownBy(() -> resume(done))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("came to its end");
        Project stopped =
                step(project, "cnn", MANY)
                        .execute(
                                project,
                                Optional.empty(),
                                (learnt, state) -> Thread.currentThread().interrupt(),
                                CONTEXT)
                        .value()
                        .change()
                        .apply(project);
        Project less = Edits.remove("Delete", List.of("recording-2")).change().apply(stopped);
        assertThatThrownBy(() -> resume(less))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("have changed");
    }

    @Test
    void oneActivityOrNoRecordingIsRefused() {
        Project project = project();
        TrainModel nothing =
                new TrainModel("x", "cnn", List.of(), ToyModels.SPEC, ToyModels.FEW, 1);
        assertThatThrownBy(() -> nothing.execute(project, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("no window to learn from");
        TrainModel unknown =
                new TrainModel(
                        "x", "gpt", List.of("recording-1"), ToyModels.SPEC, ToyModels.FEW, 1);
        assertThatThrownBy(() -> unknown.execute(project, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("no model \"gpt\"");
    }

    private static Noticed<Edit> resume(Project project) throws KinescribeException {
        return TrainModel.resume(
                project, Optional.empty(), "model-1", TrainingWatch.NOBODY, CONTEXT);
    }

    private static TrainModel step(Project project, String kind, TrainingOptions options) {
        return new TrainModel(
                "Mine",
                kind,
                TrainModel.recordings(project, "wrist", "left_wrist"),
                ToyModels.SPEC,
                options,
                1);
    }

    private static Project project() {
        List<Entry<Recording>> all = new ArrayList<>();
        for (int person = 1; person <= 5; person++) {
            all.add(entry(person, ToyModels.recording("s" + person, Origin.REAL, person)));
        }
        Recording simulated = ToyModels.recording("v1", Origin.VIRTUAL, 6);
        all.add(
                entry(
                        6,
                        simulated.as(
                                new Recording.Source("v1", "t", "left_wrist", Origin.VIRTUAL))));
        return Project.empty("Training").withRecordings(all);
    }

    private static Entry<Recording> entry(int number, Recording recording) {
        return new Entry<>(
                "recording-" + number,
                "r" + number,
                recording,
                Provenance.of("test", Map.of("number", "" + number), 0, List.of()),
                List.of());
    }
}
