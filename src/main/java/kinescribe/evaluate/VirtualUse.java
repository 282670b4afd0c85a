package kinescribe.evaluate;

/**
 * How simulated windows take part where real ones are learnt from too.
 *
 * @param weight what all simulated windows weigh together, in what the real ones and their copies
 *     weigh together; 0 for windows that count one each, as those of real people do
 */
public record VirtualUse(double weight) {
    /** Every simulated window counts as much as a real one. */
    public static final VirtualUse ALIKE = new VirtualUse(0);

    /** Simulated windows weigh as much as real ones together: our own choice. */
    public static final VirtualUse STANDARD = new VirtualUse(1);

    public VirtualUse {
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Expected no weight of " + weight);
        }
    }

    /**
     * What one simulated window weighs.
     *
     * @param real how many windows of real people and copies of them are learnt from, each with the
     *     weight 1
     * @param virtual how many simulated ones are
     */
    double each(int real, int virtual) {
        return weight == 0 || real == 0 ? 1 : weight * real / virtual;
    }
}
