package kinescribe.learn.network;

import java.util.List;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import org.bytedeco.javacpp.LongPointer;
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
     * How windows were recognised.
     *
     * @param loss mean cross-entropy, weighted; NaN where there were no windows
     * @param macroF1 NaN where there were no windows
     */
    record Look(double loss, double macroF1) {}

    /**
     * Takes a step for every batch.
     *
     * @param done epochs before this one
     */
    Look learn(Batches batches, int done, long seed) {
        TorchTape tape = TorchTape.training(torch.make_generator_cpu(Seeds.derive(seed, "drop")));
        List<int[]> order = batches.shuffled(options.batch(), Seeds.derive(seed, "order"));
        long steps = (long) options.epochs() * order.size();
        Hits hits = new Hits(network.classes());
        Sums sums = Sums.NONE;
        for (int b = 0; b < order.size(); b++) {
            context.checkCancelled();
            long step = (long) done * order.size() + b;
            int[] places = order.get(b);
            double rate = options.learningRate((double) step / steps);
            sums = sums.plus(Scoped.memory(() -> step(tape, batches.batch(places), rate, hits)));
            context.progress(step + 1, steps);
        }
        return sums.look(hits);
    }

    private Sums step(TorchTape tape, Batches.Batch batch, double rate, Hits hits) {
        Tensor logits = network.logits(tape, batch.windows());
        Tensor sum = loss(logits, batch);
        optimiser.zeroGradients();
        sum.div(new Scalar(batch.weight())).backward();
        optimiser.step(rate);
        hits.count(batch.labels(), likeliest(logits));
        return new Sums(sum.item_double(), batch.weight());
    }

    /** Tries the network on windows that are not learnt from. */
    Look look(Batches batches) {
        Hits hits = new Hits(network.classes());
        Sums sums = Sums.NONE;
        for (int[] places : batches.inOrder(VALIDATION_BATCH)) {
            context.checkCancelled();
            sums =
                    sums.plus(
                            Scoped.memory(
                                    () ->
                                            Scoped.withoutGradients(
                                                    () -> tried(batches.batch(places), hits))));
        }
        return sums.look(hits);
    }

    private Sums tried(Batches.Batch batch, Hits hits) {
        Tensor logits = network.logits(TorchTape.using(), batch.windows());
        hits.count(batch.labels(), likeliest(logits));
        return new Sums(loss(logits, batch).item_double(), batch.weight());
    }

    /** What to tell of an epoch. */
    Epoch told(int number, Look learning, Look trying) {
        return new Epoch(
                number,
                learning.loss(),
                learning.macroF1(),
                trying.loss(),
                trying.macroF1(),
                options.learningRate((double) number / options.epochs()));
    }

    /** Weighted sums over windows: of losses, of the weights. */
    private record Sums(double loss, double weight) {
        private static final Sums NONE = new Sums(0, 0);

        Sums plus(Sums other) {
            return new Sums(loss + other.loss, weight + other.weight);
        }

        Look look(Hits hits) {
            return new Look(loss / weight, hits.macroF1());
        }
    }

    /** The weighted sum of the cross-entropies. */
    private static Tensor loss(Tensor logits, Batches.Batch batch) {
        return torch.cross_entropy_loss(
                        logits, batch.classes(), new TensorOptional(), EACH, NO_CLASS, 0)
                .mul(batch.weights())
                .sum();
    }

    private static long[] likeliest(Tensor logits) {
        Tensor found = logits.argmax(new LongOptional(1), false).contiguous();
        long[] classes = new long[(int) found.numel()];
        new LongPointer(found.data_ptr_long()).get(classes);
        return classes;
    }
}
