package kinescribe.learn.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import kinescribe.learn.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkTrainerTest {
    private static final TrainingOptions FEW = new TrainingOptions(6, 16, 3e-3, 1e-2, 6, true, 1);

    @ParameterizedTest
    @EnumSource(Networks.class)
    void everyNetworkLearnsToTellFrequencies(Networks kind) {
        Learnt end = train(kind, Optional.empty(), new ArrayList<>());
        double best = end.epochs().stream().mapToDouble(Epoch::validationF1).max().orElseThrow();
        assertThat(best).isGreaterThan(0.9);
    }

    @Test
    void goingOnFromACheckpointIsAsIfNothingHadHappened() {
        List<Checkpoint> states = new ArrayList<>();
        Learnt whole = train(Networks.CNN, Optional.empty(), states);
        Learnt resumed = train(Networks.CNN, Optional.of(states.get(2)), new ArrayList<>());
        assertThat(resumed.epochs()).isEqualTo(whole.epochs());
        whole.last()
                .values()
                .forEach(
                        (name, array) ->
                                assertThat(resumed.last().values().get(name))
                                        .as(name)
                                        .isEqualTo(array));
    }

    @Test
    void withoutPeopleHeldBackTheLastEpochIsTheBest() {
        Learnt end =
                new NetworkTrainer(ToyWindows.network(Networks.TINY), FEW, 1)
                        .train(
                                ToyWindows.of(60, 1),
                                ToyWindows.none(),
                                Optional.empty(),
                                TrainingWatch.NOBODY,
                                JobContext.silent());
        assertThat(end.epochs()).hasSize(FEW.epochs());
        assertThat(end.bestEpoch()).isEqualTo(FEW.epochs());
        assertThat(end.epochs().get(0).validationLoss()).isNaN();
    }

    @Test
    void aCancelLeavesTheLastCheckpoint() {
        List<Checkpoint> states = new ArrayList<>();
        boolean[] stop = {false};
        JobContext context =
                new JobContext() {
                    @Override
                    public void progress(long done, long total) {}

                    @Override
                    public void message(String text) {}

                    @Override
                    public boolean isCancelled() {
                        return stop[0];
                    }
                };
        NetworkTrainer trainer = new NetworkTrainer(ToyWindows.network(Networks.CNN), FEW, 1);
        assertThatThrownBy(
                        () ->
                                trainer.train(
                                        ToyWindows.of(60, 1),
                                        ToyWindows.none(),
                                        Optional.empty(),
                                        (learnt, state) -> {
                                            states.add(state.get());
                                            stop[0] = states.size() == 2;
                                        },
                                        context))
                .isInstanceOf(JobCancelled.class);
        assertThat(states).hasSize(2);
    }

    @Test
    void whatWasLearntElsewhereIsStartedFrom() {
        Learnt elsewhere = train(Networks.CNN, Optional.empty(), new ArrayList<>());
        TrainingOptions one = new TrainingOptions(1, 16, 1e-6, 0, 1, true, 1);
        Learnt tuned =
                new NetworkTrainer(ToyWindows.network(Networks.CNN), one, 3)
                        .train(
                                ToyWindows.of(30, 5),
                                ToyWindows.of(60, 2),
                                Optional.of(Checkpoint.startingFrom(elsewhere.best())),
                                TrainingWatch.NOBODY,
                                JobContext.silent());
        assertThat(tuned.epochs()).hasSize(1);
        assertThat(tuned.epochs().get(0).validationF1())
                .as("one small step forgets nothing")
                .isGreaterThan(0.9);
        assertThat(tuned.best().values().get(NetworkSpec.MEAN))
                .isEqualTo(elsewhere.best().values().get(NetworkSpec.MEAN));
    }

    @Test
    void examplesThatDoNotCountChangeNothing() {
        Examples some = ToyWindows.of(60, 1);
        Examples more = ToyWindows.weighted(60, 1, 30, 0);
        NetworkTrainer trainer = new NetworkTrainer(ToyWindows.network(Networks.CNN), FEW, 1);
        assertThat(epochs(trainer, more)).isEqualTo(epochs(trainer, some));
        assertThat(epochs(trainer, ToyWindows.weighted(60, 1, 30, 0.5)))
                .isNotEqualTo(epochs(trainer, some));
    }

    private static List<Epoch> epochs(NetworkTrainer trainer, Examples learnt) {
        return trainer.train(
                        learnt,
                        ToyWindows.of(30, 2),
                        Optional.empty(),
                        TrainingWatch.NOBODY,
                        JobContext.silent())
                .epochs();
    }

    private static Learnt train(Networks kind, Optional<Checkpoint> from, List<Checkpoint> states) {
        return new NetworkTrainer(ToyWindows.network(kind), FEW, 7)
                .train(
                        ToyWindows.of(240, 1),
                        ToyWindows.of(60, 2),
                        from,
                        (learnt, state) -> states.add(state.get()),
                        JobContext.silent());
    }
}
