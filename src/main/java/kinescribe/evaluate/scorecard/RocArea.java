package kinescribe.evaluate.scorecard;

import java.util.stream.IntStream;

/**
 * The area under the receiver operating characteristic: how often a positive scores above a
 * negative, ties counting half (Mann and Whitney 1947; Hanley and McNeil 1982).
 */
final class RocArea {
    private RocArea() {}

    /** The area; NaN unless there are positives and negatives. */
    static double of(double[] scores, boolean[] positive) {
        int[] order =
                IntStream.range(0, scores.length)
                        .boxed()
                        .sorted((a, b) -> Double.compare(scores[a], scores[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double ranks = 0;
        long positives = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                if (positive[order[i]]) {
                    ranks += (from + to + 1) / 2.0;
                    positives++;
                }
            }
            from = to;
        }
        long negatives = scores.length - positives;
        return (ranks - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
    }
}
