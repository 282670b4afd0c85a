package kinescribe.evaluate;

import java.util.Arrays;

/**
 * The signed-rank test of Wilcoxon 1945, "Individual comparisons by ranking methods", Biometrics
 * Bulletin 1: whether paired differences lie evenly about 0. Demšar 2006, "Statistical comparisons
 * of classifiers over multiple data sets", JMLR 7, advises it for scores of classifiers.
 */
final class SignedRanks {
    /** Differences nearer than this are the same: the rounding of scores. */
    private static final double ROUNDING = 1e-9;

    private SignedRanks() {}

    /**
     * The two-sided p: how likely a sum of ranks at least as far from the middle is when every
     * difference might as well have the other sign. Differences of 0 are left out, equal ones share
     * their mean rank, and all 2ⁿ signs are counted, so that p is exact. 1 where no difference is
     * left.
     */
    static double p(double[] differences) {
        double[] left = Arrays.stream(differences).filter(d -> Math.abs(d) > ROUNDING).toArray();
        int[] ranks = doubledRanks(left);
        int above = 0;
        for (int i = 0; i < left.length; i++) {
            above += left[i] > 0 ? ranks[i] : 0;
        }
        int total = Arrays.stream(ranks).sum();
        double[] chances = chances(ranks, total);
        int nearer = Math.min(above, total - above);
        double tail = 0;
        for (int sum = 0; sum <= nearer; sum++) {
            tail += chances[sum];
        }
        return Math.min(1, 2 * tail);
    }

    /** Twice the rank of each size, so that mean ranks of equal ones are whole. */
    private static int[] doubledRanks(double[] differences) {
        int[] ranks = new int[differences.length];
        for (int i = 0; i < ranks.length; i++) {
            int less = 0;
            int same = 0;
            for (double other : differences) {
                double distance = Math.abs(other) - Math.abs(differences[i]);
                less += distance < -ROUNDING ? 1 : 0;
                same += Math.abs(distance) <= ROUNDING ? 1 : 0;
            }
            ranks[i] = 2 * less + same + 1;
        }
        return ranks;
    }

    /** The chance of each sum of the ranks with a plus, where every sign is as likely. */
    private static double[] chances(int[] ranks, int total) {
        double[] chances = new double[total + 1];
        chances[0] = 1;
        for (int rank : ranks) {
            for (int sum = total; sum >= 0; sum--) {
                chances[sum] = (chances[sum] + (sum >= rank ? chances[sum - rank] : 0)) / 2;
            }
        }
        return chances;
    }
}
