package kinescribe.dataset;

import java.util.Locale;

/**
 * How copies of windows differ from them: the classical ways of making more of few recordings, as
 * Um et al. 2017, "Data augmentation of wearable sensor data for Parkinson's disease monitoring
 * using convolutional neural networks", ICMI, name them. Each is switched off by 0.
 *
 * @param jitter standard deviation of the white noise added, in standard deviations of the channel
 *     over all windows learnt from
 * @param scaling standard deviation of the one factor of a window and channel
 * @param rotationRad standard deviation of the angle by which the sensor is turned about an axis of
 *     any direction, the same for all its triads
 * @param magnitudeWarp standard deviation of a factor that changes along the window
 * @param timeWarp standard deviation of a speed that changes along the window; begin and end stay
 */
public record Augmentation(
        double jitter, double scaling, double rotationRad, double magnitudeWarp, double timeWarp) {
    /** All of them; sizes as Um et al. use them, the angle of 15° is our own choice. */
    public static final Augmentation STANDARD =
            new Augmentation(0.05, 0.1, Math.toRadians(15), 0.2, 0.2);

    /** More than this leaves nothing of a window: our own choice. */
    private static final double MOST = 10;

    public Augmentation {
        for (double size : new double[] {jitter, scaling, rotationRad, magnitudeWarp, timeWarp}) {
            if (!(size >= 0 && size <= MOST)) {
                throw new IllegalArgumentException(
                        "Expected sizes from 0 to " + MOST + ", got " + size);
            }
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "jitter %.3g, scaling %.3g, rotation %.3g°, magnitude warp %.3g, time warp %.3g",
                jitter,
                scaling,
                Math.toDegrees(rotationRad),
                magnitudeWarp,
                timeWarp);
    }
}
