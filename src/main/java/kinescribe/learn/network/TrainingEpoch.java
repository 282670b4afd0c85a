package kinescribe.learn.network;

import java.util.List;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import org.bytedeco.pytorch.LongOptional;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;

/** One look at all windows: a step for every batch, then the score on those held back. */
final class TrainingEpoch {
    private static final int EACH = 0;
    private static final int NO_CLASS = -100;
    private static final int VALIDATION_BATCH = 256;

    private final TorchNetwork network;
    private final Optimiser optimiser;
    private final TrainingOptions options;
    private final JobContext context;

    TrainingEpoch(
            TorchNetwork network,
            Optimiser optimiser,
            TrainingOptions options,
            JobContext context) {
        this.network = network;
        this.optimiser = optimiser;
        this.options = options;
        this.context = context;
    }

    /**
     * Takes a step for every batch.
     *
     * @param done epochs before this one
     * @return the mean loss
     */
    double learn(Batches batches, int done, long seed) {
        TorchTape tape = TorchTape.training(torch.make_generator_cpu(Seeds.derive(seed, "drop")));
        List<int[]> order = batches.shuffled(options.batch(), Seeds.derive(seed, "order"));
        long steps = (long) options.epochs() * order.size();
        Sums sums = Sums.NONE;
        for (int b = 0; b < order.size(); b++) {
            context.checkCancelled();
            long step = (long) done * order.size() + b;
            int[] places = order.get(b);
            double rate = options.learningRate((double) step / steps);
            sums = sums.plus(Scoped.memory(() -> step(tape, batches.batch(places), rate)));
            context.progress(step + 1, steps);
        }
        return sums.loss() / sums.weight();
    }

    private Sums step(TorchTape tape, Batches.Batch batch, double rate) {
        Tensor sum = loss(network.logits(tape, batch.windows()), batch);
        optimiser.zeroGradients();
        sum.div(new Scalar(batch.weight())).backward();
        optimiser.step(rate);
        return new Sums(sum.item_double(), 0, batch.weight());
    }

    /**
     * Tries the network on windows that are not learnt from.
     *
     * @param number of this epoch
     * @param trainingLoss what learning it cost
     */
    Epoch look(Batches batches, int number, double trainingLoss) {
        Sums sums = Sums.NONE;
        for (int[] places : batches.inOrder(VALIDATION_BATCH)) {
            context.checkCancelled();
            sums =
                    sums.plus(
                            Scoped.memory(
                                    () ->
                                            Scoped.withoutGradients(
                                                    () -> tried(batches.batch(places)))));
        }
        return new Epoch(
                number,
                trainingLoss,
                sums.loss() / sums.weight(),
                sums.right() / sums.weight(),
                options.learningRate((double) number / options.epochs()));
    }

    private Sums tried(Batches.Batch batch) {
        Tensor logits = network.logits(TorchTape.using(), batch.windows());
        return new Sums(
                loss(logits, batch).item_double(),
                right(logits, batch).item_double(),
                batch.weight());
    }

    /** Weighted sums over windows: of losses, of those recognised, of the weights. */
    private record Sums(double loss, double right, double weight) {
        private static final Sums NONE = new Sums(0, 0, 0);

        Sums plus(Sums other) {
            return new Sums(loss + other.loss, right + other.right, weight + other.weight);
        }
    }

    /** The weighted sum of the cross-entropies. */
    private static Tensor loss(Tensor logits, Batches.Batch batch) {
        return torch.cross_entropy_loss(
                        logits, batch.classes(), new TensorOptional(), EACH, NO_CLASS, 0)
                .mul(batch.weights())
                .sum();
    }

    /** The weights of the windows recognised, summed up. */
    private static Tensor right(Tensor logits, Batches.Batch batch) {
        Tensor hits = logits.argmax(new LongOptional(1), false).eq(batch.classes());
        return hits.mul(batch.weights()).sum();
    }
}
