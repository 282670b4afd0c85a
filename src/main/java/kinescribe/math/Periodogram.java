package kinescribe.math;

/**
 * The power spectrum of one short series: less its mean, weighted by a periodic Hann window. The
 * same numbers as SciPy's {@code periodogram} gives with {@code window="hann"} for an even length;
 * an odd one is padded by a zero.
 *
 * @param density one-sided power spectral density at frequencies 0 … half the rate, unit² per Hz
 * @param stepHz from one frequency to the next
 */
public record Periodogram(double[] density, double stepHz) {
    private static final double ROUNDING = 1e-9;

    /**
     * The spectrum of a series.
     *
     * @param series at least 2 samples, none missing; read only
     * @param rateHz samples per second
     */
    public static Periodogram of(double[] series, double rateHz) {
        int n = series.length;
        double mean = Statistics.mean(series);
        double[] weighted = new double[n];
        double power = 0;
        for (int i = 0; i < n; i++) {
            double weight = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / n);
            weighted[i] = (series[i] - mean) * weight;
            power += weight * weight;
        }
        int size = n + n % 2;
        double[] magnitudes = Fourier.magnitudes(weighted, size);
        double[] density = new double[size / 2 + 1];
        for (int k = 0; k < density.length; k++) {
            int sides = k == 0 || k == size / 2 ? 1 : 2;
            density[k] = sides * magnitudes[k] * magnitudes[k] / (rateHz * power);
        }
        return new Periodogram(density, rateHz / size);
    }

    /** The frequency of most power from … to; NaN where there is no power. */
    public double dominantHz(double fromHz, double toHz) {
        double best = 0;
        double at = Double.NaN;
        for (int k = first(fromHz); k <= last(toHz); k++) {
            if (density[k] > best) {
                best = density[k];
                at = k * stepHz;
            }
        }
        return at;
    }

    /**
     * The entropy of the shares of power at frequencies from … to, over that of equal shares: 0 for
     * one tone, 1 for a flat spectrum; NaN where there is no power or only one frequency.
     */
    public double entropy(double fromHz, double toHz) {
        double total = power(fromHz, toHz);
        double entropy = 0;
        int count = 0;
        for (int k = first(fromHz); k <= last(toHz); k++) {
            double share = density[k] * stepHz / total;
            entropy -= share > 0 ? share * Math.log(share) : 0;
            count++;
        }
        return total > 0 && count > 1 ? entropy / Math.log(count) : Double.NaN;
    }

    /** The power at frequencies from … to, unit². */
    public double power(double fromHz, double toHz) {
        double sum = 0;
        for (int k = first(fromHz); k <= last(toHz); k++) {
            sum += density[k] * stepHz;
        }
        return sum;
    }

    /** The first frequency's place; edges that rounding has moved belong to the band. */
    private int first(double fromHz) {
        return (int) Math.ceil(fromHz / stepHz - ROUNDING);
    }

    private int last(double toHz) {
        return (int) Math.min(density.length - 1, Math.floor(toHz / stepHz + ROUNDING));
    }
}
