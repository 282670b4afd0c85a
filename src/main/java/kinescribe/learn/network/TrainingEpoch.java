package kinescribe.learn.network;

import java.util.List;
import kinescribe.job.JobContext;
import kinescribe.base.Seeds;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.LongOptional;
import org.bytedeco.pytorch.NoGradGuard;
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
        double loss = 0;
        double weight = 0;
        for (int b = 0; b < order.size(); b++) {
            context.checkCancelled();
            long step = (long) done * order.size() + b;
            try (PointerScope scope = new PointerScope()) {
                Batches.Batch batch = batches.batch(order.get(b));
                Tensor sum = loss(network.logits(tape, batch.windows()), batch);
                optimiser.zeroGradients();
                sum.div(new Scalar(batch.weight())).backward();
                optimiser.step(options.learningRate((double) step / steps));
                loss += sum.item_double();
                weight += batch.weight();
            }
            context.progress(step + 1, steps);
        }
        return loss / weight;
    }

    /**
     * Tries the network on windows that are not learnt from.
     *
     * @param number of this epoch
     * @param trainingLoss what learning it cost
     */
    Epoch look(Batches batches, int number, double trainingLoss) {
        double loss = 0;
        double right = 0;
        double weight = 0;
        try (NoGradGuard still = new NoGradGuard()) {
            for (int[] places : batches.inOrder(VALIDATION_BATCH)) {
                context.checkCancelled();
                try (PointerScope scope = new PointerScope()) {
                    Batches.Batch batch = batches.batch(places);
                    Tensor logits = network.logits(TorchTape.using(), batch.windows());
                    loss += loss(logits, batch).item_double();
                    right += right(logits, batch).item_double();
                    weight += batch.weight();
                }
            }
        }
        return new Epoch(
                number,
                trainingLoss,
                loss / weight,
                right / weight,
                options.learningRate((double) number / options.epochs()));
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
