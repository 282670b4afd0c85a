package kinescribe.imu.compare;

/**
 * One signal on both sides, sample by sample: a channel or the length of a vector.
 *
 * @param name what it is called in files, such as {@code acc_x_mps2} or {@code acc_norm_mps2}
 * @param label what it is called in charts, such as {@code acc x} or {@code |acc|}
 * @param unit its unit
 * @param simulated the simulated side, NaN where missing; not to be written
 * @param measured the measured side, as long; not to be written
 */
public record ComparedSignal(
        String name, String label, String unit, double[] simulated, double[] measured) {
    public ComparedSignal {
        if (simulated.length != measured.length) {
            throw new IllegalArgumentException(
                    "Expected equally long sides, got "
                            + simulated.length
                            + " and "
                            + measured.length);
        }
    }
}
