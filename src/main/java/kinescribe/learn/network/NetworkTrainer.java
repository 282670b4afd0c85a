package kinescribe.learn.network;

import java.util.Map;
import java.util.Optional;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import kinescribe.learn.Examples;

/**
 * Trains one network. Equal arguments give equal weights on one machine with one thread; libtorch
 * promises no more.
 */
final class NetworkTrainer {
    private final NetworkSpec network;
    private final TrainingOptions options;
    private final long seed;

    NetworkTrainer(NetworkSpec network, TrainingOptions options, long seed) {
        this.network = network;
        this.options = options;
        this.seed = seed;
    }

    /**
     * Learns until the epochs are over or the loss on {@code held} has not fallen for as many
     * epochs as the options' patience. Looks at the cancel flag before every step.
     *
     * @param learnt windows to learn from, at least one that counts
     * @param held windows of other people that say when to stop; may be none
     * @param from where an earlier training with the same arguments stood, or weights to start from
     */
    Learnt train(
            Examples learnt,
            Examples held,
            Optional<Checkpoint> from,
            TrainingWatch watch,
            JobContext context) {
        Examples counting = learnt.counting();
        if (counting.size() == 0) {
            throw new IllegalArgumentException("Expected examples that count, got none");
        }
        return Scoped.memory(() -> run(counting, held.counting(), from, watch, context));
    }

    private Learnt run(
            Examples examples,
            Examples held,
            Optional<Checkpoint> from,
            TrainingWatch watch,
            JobContext context) {
        Threads.use(options.threads());
        Learnt state =
                from.map(Checkpoint::learnt).orElseGet(() -> Learnt.nothing(beginning(examples)));
        TorchNetwork tensors = new TorchNetwork(network, state.last());
        Optimiser optimiser = new Optimiser(tensors.learned(), options);
        from.filter(c -> c.optimiser().length > 0)
                .ifPresent(c -> optimiser.remember(c.optimiser()));
        TrainingEpoch epoch = new TrainingEpoch(tensors, optimiser, options, context);
        Batches training = new Batches(examples, network, options.balanced());
        Batches validation = new Batches(held, network, options.balanced());
        while (state.epochs().size() < options.epochs() && !tired(state)) {
            int done = state.epochs().size();
            TrainingEpoch.Look learning = epoch.learn(training, done, Seeds.derive(seed, done));
            TrainingEpoch.Look trying = epoch.look(validation);
            Learnt now = state.then(tensors.weights(), epoch.told(done + 1, learning, trying));
            watch.after(now, () -> new Checkpoint(now, optimiser.memory(), Map.of()));
            state = now;
        }
        return state;
    }

    private Weights beginning(Examples learnt) {
        Standardisation standard = Standardisation.of(learnt, network.input().channels());
        return Weights.initial(network, seed)
                .with(NetworkSpec.MEAN, standard.mean())
                .with(NetworkSpec.SCALE, standard.scale());
    }

    private boolean tired(Learnt state) {
        return !state.epochs().isEmpty()
                && state.epochs().size() - state.bestEpoch() >= options.patience();
    }
}
