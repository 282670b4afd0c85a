package kinescribe.learn.network;

import java.util.List;

/** Layers without weights of their own. */
enum Simple implements Layer {
    RELU {
        @Override
        public <T> T apply(Tape<T> tape, T x, List<T> weights, Shape in) {
            return tape.relu(x);
        }
    },
    /** The larger of each two neighbours in time. */
    HALVE {
        @Override
        public Shape out(Shape in) {
            return new Shape(in.channels(), in.samples() / 2);
        }

        @Override
        public <T> T apply(Tape<T> tape, T x, List<T> weights, Shape in) {
            return tape.maxPool(x, 2);
        }
    },
    /** The mean over time. */
    MEAN {
        @Override
        public Shape out(Shape in) {
            return new Shape(in.channels(), 1);
        }

        @Override
        public <T> T apply(Tape<T> tape, T x, List<T> weights, Shape in) {
            return tape.mean(x, 2);
        }
    },
    /** What stands at the end of time. */
    LAST {
        @Override
        public Shape out(Shape in) {
            return new Shape(in.channels(), 1);
        }

        @Override
        public <T> T apply(Tape<T> tape, T x, List<T> weights, Shape in) {
            return tape.select(x, 2, -1);
        }
    };

    @Override
    public List<WeightSpec> weights(String name, Shape in) {
        return List.of();
    }

    @Override
    public Shape out(Shape in) {
        return in;
    }
}
