package kinescribe.learn.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import kinescribe.learn.Examples;
import org.bytedeco.pytorch.global.torch;

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
     * @param learnt windows to learn from, at least one
     * @param held windows of other people that say when to stop; may be none
     * @param from where an earlier training with the same arguments stood
     * @param watch is given the state after every epoch
     * @return the state after the last epoch
     */
    Checkpoint train(
            Examples learnt,
            Examples held,
            Optional<Checkpoint> from,
            Consumer<Checkpoint> watch,
            JobContext context) {
        return Scoped.memory(() -> run(learnt, held, from, watch, context));
    }

    private Checkpoint run(
            Examples learnt,
            Examples held,
            Optional<Checkpoint> from,
            Consumer<Checkpoint> watch,
            JobContext context) {
        torch.set_num_threads(options.threads());
        Weights beginning = from.map(Checkpoint::last).orElseGet(() -> beginning(learnt));
        TorchNetwork tensors = new TorchNetwork(network, beginning);
        Optimiser optimiser = new Optimiser(tensors.learned(), options);
        from.ifPresent(state -> optimiser.remember(state.optimiser()));
        TrainingEpoch epoch = new TrainingEpoch(tensors, optimiser, options, context);
        Batches training = new Batches(learnt, network, options.balanced());
        Batches validation = new Batches(held, network, options.balanced());
        Checkpoint state =
                from.orElseGet(() -> new Checkpoint(beginning, beginning, new byte[0], List.of()));
        List<Epoch> epochs = new ArrayList<>(state.epochs());
        while (epochs.size() < options.epochs() && !tired(state)) {
            long chance = Seeds.derive(seed, epochs.size());
            double loss = epoch.learn(training, epochs.size(), chance);
            epochs.add(epoch.look(validation, epochs.size() + 1, loss));
            state = next(state, tensors.weights(), optimiser.memory(), epochs);
            watch.accept(state);
        }
        return state;
    }

    private Weights beginning(Examples learnt) {
        Standardisation standard = Standardisation.of(learnt, network.input().channels());
        return Weights.initial(network, seed)
                .with(NetworkSpec.MEAN, standard.mean())
                .with(NetworkSpec.SCALE, standard.scale());
    }

    private boolean tired(Checkpoint state) {
        return !state.epochs().isEmpty()
                && state.epochs().size() - state.bestEpoch() >= options.patience();
    }

    private static Checkpoint next(
            Checkpoint before, Weights now, byte[] optimiser, List<Epoch> epochs) {
        Checkpoint state = new Checkpoint(now, before.best(), optimiser, epochs);
        return state.bestEpoch() == epochs.size()
                ? new Checkpoint(now, now, optimiser, epochs)
                : state;
    }
}
