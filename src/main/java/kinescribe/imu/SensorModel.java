package kinescribe.imu;

/**
 * How a device errs: white noise, a constant bias drawn once per recording, and a range beyond
 * which it saturates.
 *
 * @param name what the device is called, such as {@code phone}
 * @param acceleration errors of the accelerometer, in m/s²
 * @param rotation errors of the gyroscope, in rad/s
 */
public record SensorModel(String name, Errors acceleration, Errors rotation) {
    /**
     * Errors of one triad.
     *
     * @param noiseDensity white noise, channel unit per √Hz
     * @param biasSd standard deviation of the constant bias per axis, channel unit
     * @param range greatest magnitude per axis, channel unit; infinite for none
     */
    public record Errors(double noiseDensity, double biasSd, double range) {
        /** No errors at all. */
        public static final Errors NONE = new Errors(0, 0, Double.POSITIVE_INFINITY);

        public Errors {
            if (!(noiseDensity >= 0 && biasSd >= 0 && range > 0)) {
                throw new IllegalArgumentException(
                        "Expected noise ≥ 0, bias ≥ 0, range > 0; got "
                                + noiseDensity
                                + ", "
                                + biasSd
                                + ", "
                                + range);
            }
        }
    }

    /** A device without errors. */
    public static final SensorModel IDEAL = new SensorModel("ideal", Errors.NONE, Errors.NONE);
}
