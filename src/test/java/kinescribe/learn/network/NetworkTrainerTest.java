package kinescribe.learn.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkTrainerTest {
    private static final TrainingOptions FEW = new TrainingOptions(6, 16, 3e-3, 1e-2, 6, true, 1);

    @ParameterizedTest
    @EnumSource(Networks.class)
    void everyNetworkLearnsToTellFrequencies(Networks kind) {
        Checkpoint end = train(kind, Optional.empty(), new ArrayList<>());
        double best =
                end.epochs().stream().mapToDouble(Epoch::validationAccuracy).max().orElseThrow();
        assertThat(best).isGreaterThan(0.9);
    }

    @Test
    void goingOnFromACheckpointIsAsIfNothingHadHappened() {
        List<Checkpoint> states = new ArrayList<>();
        Checkpoint whole = train(Networks.CNN, Optional.empty(), states);
        Checkpoint resumed = train(Networks.CNN, Optional.of(states.get(2)), new ArrayList<>());
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
        Checkpoint end =
                new NetworkTrainer(ToyWindows.network(Networks.TINY), FEW, 1)
                        .train(
                                ToyWindows.of(60, 1),
                                ToyWindows.none(),
                                Optional.empty(),
                                state -> {},
                                JobContext.silent());
        assertThat(end.epochs()).hasSize(FEW.epochs());
        assertThat(end.bestEpoch()).isEqualTo(FEW.epochs());
        assertThat(end.epoch().validationLoss()).isNaN();
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
                                        state -> {
                                            states.add(state);
                                            stop[0] = states.size() == 2;
                                        },
                                        context))
                .isInstanceOf(JobCancelled.class);
        assertThat(states).hasSize(2);
    }

    private static Checkpoint train(
            Networks kind, Optional<Checkpoint> from, List<Checkpoint> states) {
        return new NetworkTrainer(ToyWindows.network(kind), FEW, 7)
                .train(
                        ToyWindows.of(240, 1),
                        ToyWindows.of(60, 2),
                        from,
                        states::add,
                        JobContext.silent());
    }
}
