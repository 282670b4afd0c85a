package kinescribe.evaluate;

/**
 * How simulated windows take part where real ones are learnt from too.
 *
 * @param weight what all simulated windows weigh together, in what the real ones and their copies
 *     weigh together; 0 for windows that count one each, as those of real people do
 * @param calibration how they are brought closer to measured ones, by what a turn may see alone
 * @param pretrain whether a network learns from them first and then from the others, instead of
 *     from both at once
 */
public record VirtualUse(double weight, VirtualCalibration calibration, boolean pretrain) {
    /** Every simulated window counts as much as a real one. */
    public static final VirtualUse ALIKE = new VirtualUse(0, VirtualCalibration.RAW, false);

    /**
     * Simulated windows weigh a quarter of what real ones weigh together, and stay as they are. Our
     * own choice: with a forest on GeoTec's s01 to s12 a quarter, the same weight and one each
     * scored alike.
     */
    public static final VirtualUse STANDARD = new VirtualUse(0.25, VirtualCalibration.RAW, false);

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
