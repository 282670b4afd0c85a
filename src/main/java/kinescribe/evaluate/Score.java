package kinescribe.evaluate;

/**
 * A score over all people tested; NaN where it is not known.
 *
 * @param value the mean over the seeds
 * @param sd the standard deviation of a sample over the seeds, with n − 1; 0 for one seed
 * @param low lower end of the 95 % interval by drawing weights of people
 * @param high upper end of it
 */
public record Score(double value, double sd, double low, double high) {
    /** Whether there is an interval. */
    public boolean hasInterval() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }
}
