package kinescribe.synthesis;

import kinescribe.math.Ease;

/**
 * The fine structure of a gait: higher harmonics of the stride, by which accelerations at the
 * pelvis and the wrists differ between people and repeat from stride to stride (Menz, Lord and
 * Fitzpatrick 2003; Bellanca et al. 2013). Each harmonic has the same power per hertz of
 * acceleration and a phase of the person's own; they swell and fade slowly, so strides are alike
 * but not the same.
 */
final class Ripple {
    private static final int FIRST = 3;
    private static final int LAST = 20;
    // Above this the power falls off, twice this there is none.
    private static final double FADE_HZ = 11;
    private static final double SWELL = 0.45;

    private final double[] cosines = new double[LAST + 1];
    private final double[] sines = new double[LAST + 1];
    private final Drift swell;

    /**
     * @param density root of the power density of the second derivative, units/s² per √Hz
     * @param step whether it repeats with the step, so that even harmonics are the larger ones;
     *     otherwise the odd ones are
     */
    Ripple(long seed, String name, double strideS, double density, boolean step) {
        Dice dice = new Dice(seed);
        swell = new Drift(seed, name + ".swell", SWELL, 0.3, 1.5);
        for (int k = FIRST; k <= LAST; k++) {
            double hz = k / strideS;
            double fade = 1 - Ease.blend(hz / FADE_HZ - 1);
            double share = (k % 2 == 0) == step ? 1.3 : 0.55;
            double person = dice.even(name + ".size." + k, 0.6, 1.4);
            double rate = 2 * Math.PI * hz;
            double size = share * person * fade * density * Math.sqrt(2 / strideS) / (rate * rate);
            double phase = dice.even(name + ".phase." + k, 0, 2 * Math.PI);
            cosines[k] = size * Math.cos(phase);
            sines[k] = size * Math.sin(phase);
        }
    }

    /** The value at a phase in strides and a time in seconds. */
    double at(double u, double t) {
        double cos = Math.cos(2 * Math.PI * u);
        double sin = Math.sin(2 * Math.PI * u);
        double c = cos;
        double s = sin;
        double sum = 0;
        // Cosine and sine of each multiple from those of the one before.
        for (int k = 2; k <= LAST; k++) {
            double next = c * cos - s * sin;
            s = s * cos + c * sin;
            c = next;
            sum += cosines[k] * c + sines[k] * s;
        }
        return sum * (1 + swell.at(t));
    }
}
