package kinescribe.synthesis;

import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;

/**
 * Fractional Gaussian noise: normal numbers, each of mean 0 and variance 1, whose memory fades as a
 * power of the distance (Mandelbrot and Van Ness 1968), by Hosking's (1984) recursion, which is
 * exact. Its scaling exponent in detrended fluctuation analysis is the Hurst exponent.
 */
final class FractionalNoise {
    private FractionalNoise() {}

    /**
     * A series; a longer one from the same seed starts with the shorter one.
     *
     * @param hurst above 0 and below 1; 0.5 is noise without memory
     */
    static double[] of(int n, double hurst, long seed) {
        if (!(hurst > 0 && hurst < 1)) {
            throw new IllegalArgumentException("Expected a Hurst exponent in 0 … 1, got " + hurst);
        }
        RandomGenerator random = Seeds.generator(seed);
        double[] covariance = new double[n];
        for (int lag = 1; lag < n; lag++) {
            covariance[lag] = covariance(lag, hurst);
        }
        double[] x = new double[n];
        double[] phi = new double[n];
        double[] before = new double[n];
        double variance = 1;
        for (int i = 0; i < n; i++) {
            double mean = 0;
            if (i > 0) {
                double sum = covariance[i];
                for (int k = 1; k < i; k++) {
                    sum -= before[k] * covariance[i - k];
                }
                phi[i] = sum / variance;
                for (int k = 1; k < i; k++) {
                    phi[k] = before[k] - phi[i] * before[i - k];
                }
                variance *= 1 - phi[i] * phi[i];
                for (int k = 1; k <= i; k++) {
                    mean += phi[k] * x[i - k];
                }
                System.arraycopy(phi, 1, before, 1, i);
            }
            x[i] = mean + Math.sqrt(variance) * random.nextGaussian();
        }
        return x;
    }

    private static double covariance(int lag, double hurst) {
        double h = 2 * hurst;
        return (Math.pow(lag + 1, h) - 2 * Math.pow(lag, h) + Math.pow(lag - 1.0, h)) / 2;
    }
}
