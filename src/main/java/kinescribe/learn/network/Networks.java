package kinescribe.learn.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The networks that can be trained. */
public enum Networks {
    /**
     * Three convolutions with norms, the mean over time and one dense layer: the fully
     * convolutional network of Wang, Yan and Oates 2017, narrower.
     */
    CNN("cnn") {
        @Override
        Chain layers(Shape in) {
            return Chain.of(
                    Convolution.of(64, 7),
                    new BatchNorm(),
                    Simple.RELU,
                    Simple.HALVE,
                    Convolution.of(128, 5),
                    new BatchNorm(),
                    Simple.RELU,
                    Simple.HALVE,
                    Convolution.of(128, 3),
                    new BatchNorm(),
                    Simple.RELU,
                    Simple.MEAN,
                    new Dropout(0.3));
        }
    },
    /**
     * Four convolutions and two recurrent layers (Ordóñez and Roggen 2016); here the convolutions
     * join the channels, which are few.
     */
    DEEP_CONV_LSTM("deepconvlstm") {
        @Override
        Chain layers(Shape in) {
            return Chain.of(
                    Convolution.of(64, 5),
                    Simple.RELU,
                    Convolution.of(64, 5),
                    Simple.RELU,
                    Convolution.of(64, 5),
                    Simple.RELU,
                    Convolution.of(64, 5),
                    Simple.RELU,
                    new Dropout(0.5),
                    new Recurrent(Recurrent.Kind.LSTM, 128),
                    new Dropout(0.5),
                    new Recurrent(Recurrent.Kind.LSTM, 128),
                    Simple.LAST);
        }
    },
    /** Three residual blocks after Wang, Yan and Oates 2017, halving time between them. */
    RESNET("resnet") {
        @Override
        Chain layers(Shape in) {
            return Chain.of(
                    block(48, 1), block(96, 2), block(96, 2), Simple.MEAN, new Dropout(0.3));
        }

        private Layer block(int channels, int stride) {
            Chain body =
                    Chain.of(
                            new Convolution(channels, 7, stride, false),
                            new BatchNorm(),
                            Simple.RELU,
                            Convolution.of(channels, 5),
                            new BatchNorm(),
                            Simple.RELU,
                            Convolution.of(channels, 3),
                            new BatchNorm());
            Chain shortcut = Chain.of(new Convolution(channels, 1, stride, false), new BatchNorm());
            return Chain.of(new Residual(body, shortcut), Simple.RELU);
        }
    },
    /** Two attention blocks over patches of five samples, half a patch apart. */
    TRANSFORMER("transformer") {
        @Override
        Chain layers(Shape in) {
            return Chain.of(
                    new Convolution(64, 5, 2, false),
                    new Positions(),
                    new TransformerBlock(4, 2, 0.1),
                    new TransformerBlock(4, 2, 0.1),
                    Simple.MEAN);
        }
    },
    /**
     * Depthwise separable residual convolutions, gated units both ways, attention over time: in the
     * spirit of TinierHAR (Bian et al. 2025), the sizes are ours.
     */
    TINY("tiny") {
        @Override
        Chain layers(Shape in) {
            return Chain.of(
                    separable(in.channels(), 16),
                    Simple.HALVE,
                    separable(16, 24),
                    Simple.HALVE,
                    new Recurrent(Recurrent.Kind.GRU_BOTH_WAYS, 16),
                    new AttentionPool(),
                    new Dropout(0.2));
        }

        private Layer separable(int from, int to) {
            Chain body =
                    Chain.of(
                            new Convolution(from, 5, 1, true),
                            Convolution.of(to, 1),
                            new BatchNorm(),
                            Simple.RELU);
            return new Residual(body, Chain.of(Convolution.of(to, 1)));
        }
    };

    private final String id;

    Networks(String id) {
        this.id = id;
    }

    /** The id that settings name it by. */
    public String id() {
        return id;
    }

    /** The ids of all networks. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Networks::id).toList();
    }

    /** The network of an id. */
    public static Optional<Networks> byId(String id) {
        return Arrays.stream(values()).filter(n -> n.id.equals(id)).findFirst();
    }

    abstract Chain layers(Shape in);

    /** The network for windows of a shape. */
    NetworkSpec of(int channels, int samples, int classes) {
        Shape in = new Shape(channels, samples);
        return new NetworkSpec(id, in, classes, layers(in));
    }

    /** Whether weights are those of the network for windows of a shape. */
    public boolean fits(int channels, int samples, int classes, Weights weights) {
        return of(channels, samples, classes).weights().stream().allMatch(weights::has);
    }
}
