package kinescribe.learn.network;

import org.bytedeco.pytorch.Generator;
import org.bytedeco.pytorch.GeneratorOptional;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.jspecify.annotations.Nullable;

/** Computes with libtorch. */
final class TorchTape implements Tape<Tensor> {
    /** How fast running figures follow, and what is added to variances: PyTorch's defaults. */
    private static final double MOMENTUM = 0.1;

    static final double EPSILON = 1e-5;

    private final @Nullable GeneratorOptional chance;

    private TorchTape(@Nullable GeneratorOptional chance) {
        this.chance = chance;
    }

    /** For training: batch statistics, and dropout by a stream of chance of its own. */
    static TorchTape training(Generator chance) {
        return new TorchTape(new GeneratorOptional(chance));
    }

    /** For use: running statistics, no dropout. */
    static TorchTape using() {
        return new TorchTape(null);
    }

    @Override
    public Tensor convolve(
            Tensor x, Tensor weight, Tensor bias, int stride, int padding, int groups) {
        return torch.conv1d(
                x,
                weight,
                new TensorOptional(bias),
                new long[] {stride},
                new long[] {padding},
                new long[] {1},
                groups);
    }

    @Override
    public Tensor batchNorm(
            Tensor x, Tensor scale, Tensor shift, Tensor runningMean, Tensor runningVariance) {
        return torch.batch_norm(
                x,
                new TensorOptional(scale),
                new TensorOptional(shift),
                new TensorOptional(runningMean),
                new TensorOptional(runningVariance),
                chance != null,
                MOMENTUM,
                EPSILON,
                false);
    }

    @Override
    public Tensor layerNorm(Tensor x, Tensor scale, Tensor shift) {
        return torch.layer_norm(
                x,
                new long[] {scale.size(0)},
                new TensorOptional(scale),
                new TensorOptional(shift),
                EPSILON,
                false);
    }

    @Override
    public Tensor relu(Tensor x) {
        return torch.relu(x);
    }

    @Override
    public Tensor gelu(Tensor x) {
        return torch.gelu(x);
    }

    @Override
    public Tensor tanh(Tensor x) {
        return torch.tanh(x);
    }

    @Override
    public Tensor dropout(Tensor x, double share) {
        if (chance == null || share == 0) {
            return x;
        }
        Tensor kept = torch.empty_like(x).bernoulli_(1 - share, chance);
        return x.mul(kept).mul(new Scalar(1 / (1 - share)));
    }

    @Override
    public Tensor maxPool(Tensor x, int width) {
        return torch.max_pool1d(x, width);
    }

    @Override
    public Tensor mean(Tensor x, int axis) {
        return torch.mean(x, axis);
    }

    @Override
    public Tensor sum(Tensor x, int axis) {
        return torch.sum(x, axis);
    }

    @Override
    public Tensor softmax(Tensor x, int axis) {
        return torch.softmax(x, axis);
    }

    @Override
    public Tensor add(Tensor a, Tensor b) {
        return a.add(b);
    }

    @Override
    public Tensor subtract(Tensor a, Tensor b) {
        return a.sub(b);
    }

    @Override
    public Tensor multiply(Tensor a, Tensor b) {
        return a.mul(b);
    }

    @Override
    public Tensor scale(Tensor x, double factor) {
        return x.mul(new Scalar(factor));
    }

    @Override
    public Tensor matmul(Tensor a, Tensor b) {
        return torch.matmul(a, b);
    }

    @Override
    public Tensor transpose(Tensor x, int... axes) {
        return x.permute(longs(axes));
    }

    @Override
    public Tensor reshape(Tensor x, int... sizes) {
        long[] shape = longs(sizes);
        for (int i = 0; i < shape.length; i++) {
            shape[i] = shape[i] == 0 ? x.size(i) : shape[i];
        }
        return x.reshape(shape);
    }

    @Override
    public Tensor select(Tensor x, int axis, int place) {
        return x.select(axis, place);
    }

    @Override
    public Tensor join(Tensor a, Tensor b, int axis) {
        return torch.cat(new TensorVector(a, b), axis);
    }

    @Override
    public Tensor lstm(Tensor x, Recurrence<Tensor> weights) {
        Tensor nothing = torch.zeros(1, x.size(0), weights.hidden());
        TensorVector memory = new TensorVector(nothing, nothing);
        return torch.lstm(x, memory, tensors(weights), true, 1, 0, chance != null, false, true)
                .get0();
    }

    @Override
    public Tensor gruBothWays(Tensor x, Recurrence<Tensor> ahead, Recurrence<Tensor> back) {
        Tensor nothing = torch.zeros(2, x.size(0), ahead.hidden());
        TensorVector both = tensors(ahead, back);
        return torch.gru(x, nothing, both, true, 1, 0, chance != null, true, true).get0();
    }

    @SafeVarargs
    private static TensorVector tensors(Recurrence<Tensor>... directions) {
        TensorVector all = new TensorVector();
        for (Recurrence<Tensor> one : directions) {
            all.push_back(one.input());
            all.push_back(one.recurrent());
            all.push_back(one.inputBias());
            all.push_back(one.recurrentBias());
        }
        return all;
    }

    private static long[] longs(int[] values) {
        long[] longs = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            longs[i] = values[i];
        }
        return longs;
    }
}
