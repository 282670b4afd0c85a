package kinescribe.synthesis;

/**
 * The fine structure of a gait: higher harmonics of the stride, by which accelerations of the
 * pelvis differ between people and repeat from stride to stride (Menz, Lord and Fitzpatrick 2003;
 * Bellanca et al. 2013). Each harmonic has a phase of the person's own; they swell and fade slowly,
 * so strides are alike but not the same. The power per hertz falls with frequency as it does at the
 * lower backs of three people who walk with inertial sensors (mobgap's examples): about ten times
 * from 5 to 16 Hz.
 */
final class Ripple {
    private static final int FIRST = 3;
    private static final int LAST = 20;
    // At this frequency the density is as given; decades of amplitude lost with each hertz above.
    private static final double AS_GIVEN_HZ = 5.5;
    private static final double DECADES_PER_HZ = 0.045;
    private static final double SWELL = 0.45;

    private final double[] cosines = new double[LAST + 1];
    private final double[] sines = new double[LAST + 1];
    private final Drift swell;

    /**
     * @param density root of the power density of the second derivative at 5.5 Hz, units/s² per √Hz
     * @param step whether it repeats with the step, so that even harmonics are the larger ones;
     *     otherwise the odd ones are
     */
    Ripple(long seed, String name, double strideS, double density, boolean step) {
        Dice dice = new Dice(seed);
        swell = new Drift(seed, name + ".swell", SWELL, 0.3, 1.5);
        for (int k = FIRST; k <= LAST; k++) {
            double hz = k / strideS;
            double fade = Math.pow(10, -DECADES_PER_HZ * (hz - AS_GIVEN_HZ));
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
