package kinescribe.math;

import java.util.Arrays;

/**
 * One channel sampled uniformly, in which samples may be missing: gaps are bridged by straight
 * lines, so that filters and splines can work on it, and known afterwards. Immutable.
 */
public final class GappedSeries {
    /** Positions closer than this to a sample are the sample. */
    private static final double ROUNDING = 1e-9;

    private final double[] filled;
    private final boolean[] present;

    private GappedSeries(double[] filled, boolean[] present) {
        this.filled = filled;
        this.present = present;
    }

    /** The series of these values, NaN where missing; zeros where none is present. */
    public static GappedSeries of(double[] values) {
        double[] filled = values.clone();
        boolean[] present = new boolean[values.length];
        int last = -1;
        for (int i = 0; i < values.length; i++) {
            present[i] = !Double.isNaN(values[i]);
            if (present[i]) {
                for (int k = last + 1; k < i; k++) {
                    double share = last < 0 ? 1 : (k - last) / (double) (i - last);
                    filled[k] = (last < 0 ? 0 : (1 - share) * values[last]) + share * values[i];
                }
                last = i;
            }
        }
        Arrays.fill(filled, last + 1, filled.length, last < 0 ? 0 : values[Math.max(0, last)]);
        return new GappedSeries(filled, present);
    }

    /** The series with so many missing samples before its first. */
    public GappedSeries later(int samples) {
        double[] values = new double[samples + filled.length];
        Arrays.fill(values, 0, samples, Double.NaN);
        System.arraycopy(values(), 0, values, samples, filled.length);
        return of(values);
    }

    /** How many samples there are, missing ones included. */
    public int samples() {
        return filled.length;
    }

    /** The samples with gaps bridged: own array, not to be written. */
    public double[] filled() {
        return filled;
    }

    /** The samples, NaN where missing, as a new array. */
    public double[] values() {
        double[] out = filled.clone();
        for (int i = 0; i < out.length; i++) {
            if (!present[i]) {
                out[i] = Double.NaN;
            }
        }
        return out;
    }

    /** Whether what lies at a position, counted in samples, is known on both sides. */
    public boolean isPresent(double position) {
        int below = (int) Math.floor(position + ROUNDING);
        int above = (int) Math.ceil(position - ROUNDING);
        return below >= 0 && above < present.length && present[below] && present[above];
    }

    /**
     * The series low-passed as {@link Smoothing#lowPass} does; what the filter would make of
     * bridged samples is missing.
     */
    public GappedSeries lowPassed(double rateHz, double cutOffHz) {
        double[] smooth = Smoothing.lowPass(filled, 1, rateHz, cutOffHz);
        int reach = Smoothing.reach(rateHz, cutOffHz);
        boolean[] known = new boolean[present.length];
        int gap = Integer.MIN_VALUE / 2;
        for (int i = 0; i < known.length; i++) {
            gap = present[i] ? gap : i;
            known[i] = i - gap > reach;
        }
        gap = Integer.MAX_VALUE / 2;
        for (int i = known.length - 1; i >= 0; i--) {
            gap = present[i] ? gap : i;
            known[i] &= gap - i > reach;
        }
        return new GappedSeries(smooth, known);
    }
}
