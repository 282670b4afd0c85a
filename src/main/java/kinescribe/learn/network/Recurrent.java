package kinescribe.learn.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Remembers along time.
 *
 * @param kind which cells
 * @param hidden values remembered, in each direction
 */
record Recurrent(Kind kind, int hidden) implements Layer {
    /** Each direction has weights and biases for what comes in and for what is remembered. */
    private static final int TENSORS = 4;

    /** The cells and how many gates each has. */
    enum Kind {
        LSTM(4, 1),
        /** Gated recurrent units forwards and backwards, one above the other. */
        GRU_BOTH_WAYS(3, 2);

        private final int gates;
        private final int directions;

        Kind(int gates, int directions) {
            this.gates = gates;
            this.directions = directions;
        }
    }

    @Override
    public List<WeightSpec> weights(String name, Shape in) {
        List<WeightSpec> weights = new ArrayList<>();
        int rows = kind.gates * hidden;
        for (int d = 0; d < kind.directions; d++) {
            String way = name + (d == 0 ? ".forwards" : ".backwards");
            weights.add(uniform(way + ".weight_ih", rows, in.channels()));
            weights.add(uniform(way + ".weight_hh", rows, hidden));
            weights.add(uniform(way + ".bias_ih", rows));
            weights.add(uniform(way + ".bias_hh", rows));
        }
        return weights;
    }

    private WeightSpec uniform(String name, Integer... shape) {
        return WeightSpec.learned(name, Init.UNIFORM, hidden, shape);
    }

    @Override
    public Shape out(Shape in) {
        return new Shape(kind.directions * hidden, in.samples());
    }

    @Override
    public <T> T apply(Tape<T> tape, T x, List<T> weights, Shape in) {
        T series = tape.transpose(x, 0, 2, 1);
        T out =
                kind == Kind.LSTM
                        ? tape.lstm(series, recurrence(weights, 0))
                        : tape.gruBothWays(series, recurrence(weights, 0), recurrence(weights, 1));
        return tape.transpose(out, 0, 2, 1);
    }

    private <T> Tape.Recurrence<T> recurrence(List<T> weights, int direction) {
        List<T> own = weights.subList(TENSORS * direction, TENSORS * (direction + 1));
        return new Tape.Recurrence<>(hidden, own.get(0), own.get(1), own.get(2), own.get(3));
    }
}
