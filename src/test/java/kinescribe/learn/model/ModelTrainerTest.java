package kinescribe.learn.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import kinescribe.learn.network.Checkpoint;
import kinescribe.learn.network.Networks;
import kinescribe.learn.network.TrainingOptions;
import kinescribe.learn.network.TrainingWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTrainerTest {
    /** Looks at the flag: one epoch and a part. */
    private static final int STOPPED_AFTER = 40;

    @ParameterizedTest
    @ValueSource(strings = {"forest", "cnn"})
    void aModelRecognisesSomebodyNewAlongTheirRecording(String kind) throws Exception {
        TrainedModel model = ToyModels.trained(kind);
        Recording stranger = ToyModels.recording("s9", Origin.REAL, 42);
        List<Prediction> said = Predictor.predict(model, stranger, JobContext.silent()).value();
        assertThat(said).hasSize(39);
        assertThat(said.get(1).startS()).isEqualTo(0.5);
        assertThat(said.get(1).endS()).isEqualTo(1.5);
        assertThat(model.card().classes()).containsExactly("fast", "slow");
        long right =
                said.stream()
                        .filter(p -> p.endS() <= 10 || p.startS() >= 10)
                        .filter(p -> (p.likeliest() == 1) == p.endS() <= 10)
                        .count();
        assertThat(right).isGreaterThanOrEqualTo(37);
        for (Prediction one : said) {
            assertThat(one.probabilities().stream().mapToDouble(p -> p).sum())
                    .isBetween(0.999, 1.001);
        }
    }

    @Test
    void theCardTellsWhatItWasTrainedOn() throws Exception {
        ModelCard card = ToyModels.trained("cnn").card();
        assertThat(card.kind()).isEqualTo("cnn");
        assertThat(card.channels())
                .containsExactly(ImuChannel.ACC_X, ImuChannel.ACC_Y, ImuChannel.ACC_Z);
        assertThat(card.mean().get(1)).as("gravity").isBetween(9.5f, 10.1f);
        TrainingFacts facts = card.training();
        assertThat(facts.heldBack()).as("15 % of five people, rounded up").hasSize(1);
        assertThat(facts.heldBack().get(0)).as("only real people").startsWith("s");
        assertThat(facts.learntFrom())
                .hasSize(5)
                .contains("v1")
                .doesNotContainAnyElementsOf(facts.heldBack());
        assertThat(facts.windows(Origin.REAL)).isEqualTo(5 * 38);
        assertThat(facts.windows(Origin.VIRTUAL)).isEqualTo(38);
        assertThat(facts.simulated()).isTrue();
        assertThat(facts.epochs()).hasSize(5);
        assertThat(facts.options()).containsEntry("batch", "16");
        assertThat(facts.stopped()).isFalse();
    }

    @Test
    void siblingsAreHeldBackTogether() throws Exception {
        Dataset all = ToyModels.windows();
        List<Window> related = new ArrayList<>();
        for (Window window : all.windows()) {
            boolean copy = window.source().subject().equals("v1");
            related.add(copy ? inTrial("trial of s3", window) : window);
        }
        Dataset windows = new Dataset(all.classes(), all.channels(), all.spec(), related);
        TrainingOptions one = new TrainingOptions(1, 64, 1e-3, 1e-2, 1, true, 1);
        int together = 0;
        for (long seed = 1; seed <= 12; seed++) {
            TrainingFacts facts =
                    new ModelTrainer(windows, "wrist", one, seed)
                            .network(
                                    Networks.TINY,
                                    Optional.empty(),
                                    TrainingWatch.NOBODY,
                                    JobContext.silent())
                            .card()
                            .training();
            boolean judges = facts.heldBack().contains("s3");
            assertThat(facts.heldBack().contains("v1"))
                    .as("a simulation of a judge's own trial is not learnt from")
                    .isEqualTo(judges);
            assertThat(facts.learntFrom()).hasSize(judges ? 4 : 5);
            together += judges ? 1 : 0;
        }
        assertThat(together).isPositive();
    }

    private static Window inTrial(String trial, Window window) {
        Window.Source source = window.source();
        return new Window(
                window.label(),
                new Window.Source(
                        source.subject(), trial, source.site(), source.origin(), source.startS()),
                window.values());
    }

    @Test
    void aCancelKeepsTheBestSoFarAndGoingOnIsAsIfNothingHadHappened() throws Exception {
        TrainedModel whole = ToyModels.trained("cnn");
        AtomicInteger steps = new AtomicInteger();
        TrainedModel stopped = train(Optional.empty(), cancelledAfter(steps, STOPPED_AFTER));
        assertThat(stopped.card().training().stopped()).isTrue();
        int done = stopped.card().training().epochs().size();
        assertThat(done).as("in the middle of an epoch").isBetween(1, 4);
        double[] window = new double[60];
        assertThat(stopped.classifier().probabilities(window)).hasSize(2);
        TrainedModel resumed = train(stopped.state(), JobContext.silent());
        assertThat(resumed.state()).isEmpty();
        assertThat(resumed.card()).isEqualTo(whole.card());
        assertThat(resumed.graph()).isEqualTo(whole.graph());
    }

    @Test
    void goingOnWithSomethingElseIsRefusedAndTold() throws Exception {
        TrainedModel stopped =
                train(Optional.empty(), cancelledAfter(new AtomicInteger(), STOPPED_AFTER));
        Dataset all = ToyModels.windows();
        Dataset fewer = with(all, w -> !List.of("s2", "v1").contains(w.source().subject()));
        refused(stopped, fewer, ToyModels.FEW, 1, "not there now: s2, v1.");
        Dataset shorter = with(all, w -> !w.equals(all.windows().get(0)));
        refused(stopped, shorter, ToyModels.FEW, 1, "other windows of s1.");
        refused(stopped, all, ToyModels.FEW, 9, "seed was 1 and is 9.");
        TrainingOptions longer = new TrainingOptions(7, 16, 3e-3, 1e-2, 5, false, 1);
        refused(stopped, all, longer, 1, "balanced was true and is false; epochs was 5 and is 7.");
        TrainedModel ofFewer =
                new ModelTrainer(fewer, "wrist", ToyModels.FEW, 1)
                        .network(
                                Networks.CNN,
                                Optional.empty(),
                                TrainingWatch.NOBODY,
                                cancelledAfter(new AtomicInteger(), STOPPED_AFTER));
        refused(ofFewer, all, ToyModels.FEW, 1, "did not begin with: s2, v1.");
    }

    @Test
    void aStateThatDoesNotTellWhatItLearntFromIsRefused() throws Exception {
        TrainedModel stopped =
                train(Optional.empty(), cancelledAfter(new AtomicInteger(), STOPPED_AFTER));
        Optional<Checkpoint> untold = stopped.state().map(state -> state.on(Map.of()));
        assertThatThrownBy(() -> train(untold, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("did not note");
    }

    private static void refused(
            TrainedModel stopped, Dataset windows, TrainingOptions options, long seed, String why) {
        assertThatThrownBy(
                        () ->
                                new ModelTrainer(windows, "wrist", options, seed)
                                        .network(
                                                Networks.CNN,
                                                stopped.state(),
                                                TrainingWatch.NOBODY,
                                                JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining(why);
    }

    private static Dataset with(Dataset all, Predicate<Window> wanted) {
        return new Dataset(
                all.classes(),
                all.channels(),
                all.spec(),
                all.windows().stream().filter(wanted).toList());
    }

    @Test
    void aCancelBeforeTheFirstEpochLeavesNothing() {
        assertThatThrownBy(() -> train(Optional.empty(), cancelledAfter(new AtomicInteger(), 3)))
                .isInstanceOf(JobCancelled.class);
    }

    private static TrainedModel train(Optional<Checkpoint> from, JobContext context)
            throws KinescribeException {
        return new ModelTrainer(ToyModels.windows(), "wrist", ToyModels.FEW, 1)
                .network(Networks.CNN, from, TrainingWatch.NOBODY, context);
    }

    private static JobContext cancelledAfter(AtomicInteger asked, int times) {
        return new JobContext() {
            @Override
            public void progress(long done, long total) {}

            @Override
            public void message(String text) {}

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > times;
            }
        };
    }
}
