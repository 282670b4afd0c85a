package kinescribe.math;

/** What series of samples have in common. */
public final class Series {
    private Series() {}

    /**
     * Checks that times only go forwards.
     *
     * @param timeS time of each sample in seconds; read only
     * @throws IllegalArgumentException if one is not after the one before, or is not a number
     */
    public static void requireIncreasing(double[] timeS) {
        for (int i = 1; i < timeS.length; i++) {
            if (!(timeS[i] > timeS[i - 1])) {
                throw new IllegalArgumentException(
                        "Expected increasing time; sample "
                                + i
                                + " is at "
                                + timeS[i]
                                + " s after "
                                + timeS[i - 1]
                                + " s");
            }
        }
    }
}
