package kinescribe.learn.model;

import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import kinescribe.learn.Examples;
import kinescribe.learn.network.Checkpoint;
import kinescribe.learn.network.Learnt;
import kinescribe.learn.network.NetworkClassifierTrainer;
import kinescribe.learn.network.Networks;
import kinescribe.learn.network.TrainingOptions;
import kinescribe.learn.network.TrainingWatch;
import kinescribe.learn.onnx.OnnxClassifier;
import org.jspecify.annotations.Nullable;

/** One training of a network that keeps what it has when it is cancelled. */
final class NetworkTraining {
    private final NetworkClassifierTrainer trainer;
    private final Examples examples;
    private final long seed;
    private @Nullable Checkpoint last;

    NetworkTraining(
            Networks kind, int channels, TrainingOptions options, Examples examples, long seed) {
        trainer = new NetworkClassifierTrainer(kind, channels, options);
        this.examples = examples;
        this.seed = seed;
    }

    /**
     * How a training ended.
     *
     * @param file the best network
     * @param state from where it can go on; nothing where it came to its end
     */
    record Ended(Learnt learnt, OnnxClassifier file, Optional<Checkpoint> state) {}

    /**
     * Trains.
     *
     * @param basis what the states are to tell that they are of
     * @throws JobCancelled if it was cancelled before the end of the first epoch
     */
    Ended run(
            Optional<Checkpoint> from,
            Map<String, String> basis,
            TrainingWatch watch,
            JobContext context)
            throws KinescribeException {
        last = from.orElse(null);
        try {
            TrainingWatch keeping =
                    (learnt, state) -> {
                        Checkpoint now = state.get().on(basis);
                        last = now;
                        watch.after(learnt, () -> now);
                    };
            return ended(trainer.learn(examples, from, seed, keeping, context), Optional.empty());
        } catch (JobCancelled e) {
            Checkpoint state = last;
            if (state == null || state.learnt().epochs().isEmpty()) {
                throw e;
            }
            Thread.interrupted(); // it is heeded by ending here
            return stopped(state);
        }
    }

    /** A training that goes no further for now. */
    Ended stopped(Checkpoint state) throws KinescribeException {
        return ended(state.learnt(), Optional.of(state));
    }

    private Ended ended(Learnt learnt, Optional<Checkpoint> state) throws KinescribeException {
        return new Ended(learnt, trainer.classifier(learnt.best(), examples), state);
    }
}
