package kinescribe.calibration;

/**
 * A channel as charts draw it: measured, simulated, and simulated and calibrated.
 *
 * @param frequencyHz the frequencies of the spectra, up to where all three have any power
 * @param measured the measured side
 * @param simulated the simulated side
 * @param calibrated the simulated side, calibrated
 */
public record ChannelPicture(double[] frequencyHz, Side measured, Side simulated, Side calibrated) {
    /**
     * One of the three.
     *
     * @param mean mean of all samples
     * @param sd their standard deviation
     * @param quantiles from the least to the greatest, as many on each side
     * @param power spectral density, unit² per Hz
     */
    public record Side(double mean, double sd, double[] quantiles, double[] power) {}
}
