package kinescribe.learn.network;

import java.util.Map;

/**
 * How to train a network: AdamW (Loshchilov and Hutter 2019) with a learning rate that falls along
 * half a cosine (Loshchilov and Hutter 2017), stopped early by people who are not learnt from.
 *
 * @param epochs at most so many looks at every window, at least 1
 * @param batch windows a step, at least 1
 * @param learningRate the first and highest
 * @param weightDecay share of each weight that is lost a step, times the learning rate
 * @param patience epochs without a better score before training ends, at least 1
 * @param balanced whether rare classes count as much as frequent ones
 * @param threads of libtorch; more than the machine has idle makes training slower
 */
public record TrainingOptions(
        int epochs,
        int batch,
        double learningRate,
        double weightDecay,
        int patience,
        boolean balanced,
        int threads) {
    /** Our own choice, usual in the field: what a first try should be. */
    public static final TrainingOptions STANDARD =
            new TrainingOptions(40, 64, 1e-3, 1e-2, 10, true, 1);

    public TrainingOptions {
        if (epochs < 1 || batch < 1 || patience < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "Expected at least one epoch, window, epoch of patience and thread");
        }
        if (!(learningRate > 0 && weightDecay >= 0)) {
            throw new IllegalArgumentException(
                    "Expected a positive learning rate and no negative decay, got "
                            + learningRate
                            + " and "
                            + weightDecay);
        }
    }

    /**
     * The options of their texts.
     *
     * @throws IllegalArgumentException if one is missing or no number
     */
    public static TrainingOptions of(Map<String, String> texts) {
        return new TrainingOptions(
                Integer.parseInt(text(texts, "epochs")),
                Integer.parseInt(text(texts, "batch")),
                Double.parseDouble(text(texts, "learningRate")),
                Double.parseDouble(text(texts, "weightDecay")),
                Integer.parseInt(text(texts, "patience")),
                Boolean.parseBoolean(text(texts, "balanced")),
                Integer.parseInt(text(texts, "threads")));
    }

    private static String text(Map<String, String> texts, String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("Expected the option " + name);
        }
        return text;
    }

    /** All of them as text. */
    public Map<String, String> byName() {
        return Map.of(
                "epochs",
                String.valueOf(epochs),
                "batch",
                String.valueOf(batch),
                "learningRate",
                String.valueOf(learningRate),
                "weightDecay",
                String.valueOf(weightDecay),
                "patience",
                String.valueOf(patience),
                "balanced",
                String.valueOf(balanced),
                "threads",
                String.valueOf(threads));
    }

    /** The learning rate of a step of training; {@code done} goes from 0 to 1. */
    double learningRate(double done) {
        return learningRate * 0.5 * (1 + Math.cos(Math.PI * done));
    }
}
