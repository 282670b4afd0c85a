package kinescribe.learn.network;

/** Counts what was recognised as what, window by window. */
final class Hits {
    private final long[] right;
    private final long[] occurred;
    private final long[] predicted;

    Hits(int classes) {
        right = new long[classes];
        occurred = new long[classes];
        predicted = new long[classes];
    }

    void count(long[] actual, long[] found) {
        for (int i = 0; i < actual.length; i++) {
            occurred[(int) actual[i]]++;
            predicted[(int) found[i]]++;
            right[(int) actual[i]] += actual[i] == found[i] ? 1 : 0;
        }
    }

    /** The mean of 2·TP / (2·TP + FP + FN) over classes that occur or are predicted; else NaN. */
    double macroF1() {
        double sum = 0;
        int classes = 0;
        for (int c = 0; c < right.length; c++) {
            if (occurred[c] + predicted[c] > 0) {
                sum += 2.0 * right[c] / (occurred[c] + predicted[c]);
                classes++;
            }
        }
        return sum / classes;
    }
}
