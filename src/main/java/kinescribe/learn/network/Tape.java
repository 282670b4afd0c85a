package kinescribe.learn.network;

/**
 * What layers are made of. A network is written once in these operations; one tape computes them
 * with libtorch, one writes them down as an ONNX graph.
 *
 * <p>Tensors are {@code [batch, channels, samples]} unless said otherwise.
 *
 * @param <T> a tensor, or what stands for it
 */
interface Tape<T> {
    /** Correlates along time; weight {@code [out, in / groups, kernel]}, bias {@code [out]}. */
    T convolve(T x, T weight, T bias, int stride, int padding, int groups);

    /**
     * Standardises every channel by the batch in training and by the running figures afterwards
     * (Ioffe and Szegedy 2015).
     */
    T batchNorm(T x, T scale, T shift, T runningMean, T runningVariance);

    /** Standardises the last axis (Ba, Kiros and Hinton 2016). */
    T layerNorm(T x, T scale, T shift);

    T relu(T x);

    /** x Φ(x) with the normal distribution's Φ (Hendrycks and Gimpel 2016). */
    T gelu(T x);

    T tanh(T x);

    /** Nothing but in training, where a share of the values is dropped and the rest scaled up. */
    T dropout(T x, double share);

    /** The largest of each {@code width} neighbours along time; a rest at the end is left out. */
    T maxPool(T x, int width);

    /** The mean over an axis, which goes away. */
    T mean(T x, int axis);

    /** The sum over an axis, which goes away. */
    T sum(T x, int axis);

    T softmax(T x, int axis);

    /** With broadcasting. */
    T add(T a, T b);

    /** With broadcasting. */
    T subtract(T a, T b);

    /** With broadcasting. */
    T multiply(T a, T b);

    T scale(T x, double factor);

    /** The matrix product of the last two axes. */
    T matmul(T a, T b);

    T transpose(T x, int... axes);

    /** To another shape; −1 is worked out, 0 keeps the size of that axis. */
    T reshape(T x, int... sizes);

    /** One place along an axis, which goes away; −1 is the last. */
    T select(T x, int axis, int place);

    /** One after the other along an axis. */
    T join(T a, T b, int axis);

    /**
     * Long short-term memory (Hochreiter and Schmidhuber 1997) over {@code [batch, samples,
     * features]}. Gates in the order input, forget, cell, output; weights {@code [4 hidden,
     * features]} and {@code [4 hidden, hidden]}, biases {@code [4 hidden]}.
     */
    T lstm(T x, Recurrence<T> weights);

    /**
     * Gated recurrent units (Cho et al. 2014; the reset gate acts after the product) over {@code
     * [batch, samples, features]}, from the first sample to the last and the other way, one above
     * the other: {@code [batch, samples, 2 hidden]}. Gates in the order reset, update, new.
     */
    T gruBothWays(T x, Recurrence<T> ahead, Recurrence<T> back);

    /**
     * The weights of a recurrent layer.
     *
     * @param hidden how many values it remembers
     */
    record Recurrence<T>(int hidden, T input, T recurrent, T inputBias, T recurrentBias) {}
}
