package kinescribe.math;

import java.util.Arrays;
import org.jtransforms.fft.DoubleFFT_1D;
import pl.edu.icm.jlargearrays.ConcurrencyUtils;

/** Discrete Fourier transforms of real series of one even length, by JTransforms. */
public final class Fourier {
    static {
        // Threads are the jobs' business; the library would keep a pool of its own.
        ConcurrencyUtils.setNumberOfThreads(1);
    }

    private final int size;
    private final DoubleFFT_1D transform;

    /**
     * @param size the length of the series, even
     */
    Fourier(int size) {
        if (size < 2 || size % 2 != 0) {
            throw new IllegalArgumentException("Expected an even length from 2, got " + size);
        }
        this.size = size;
        this.transform = new DoubleFFT_1D(size);
    }

    /**
     * The magnitudes of a series padded with zeros.
     *
     * @param size the length with the zeros, even
     * @return of all frequencies, the negative ones after the others; a new array
     */
    public static double[] magnitudes(double[] series, int size) {
        double[] parts = Arrays.copyOf(series, size);
        new Fourier(size).forward(parts);
        double[] magnitudes = new double[size];
        magnitudes[0] = Math.abs(parts[0]);
        magnitudes[size / 2] = Math.abs(parts[1]);
        for (int k = 1; k < size / 2; k++) {
            magnitudes[k] = Math.hypot(parts[2 * k], parts[2 * k + 1]);
            magnitudes[size - k] = magnitudes[k];
        }
        return magnitudes;
    }

    /** The length of the series. */
    int size() {
        return size;
    }

    /**
     * Transforms a series in place: real and imaginary parts of frequencies 0 … size/2 − 1
     * alternate, and the place of the imaginary part of frequency 0, which is zero, holds the real
     * part of frequency size/2.
     */
    void forward(double[] series) {
        transform.realForward(series);
    }

    /**
     * The circular correlation Σᵢ a[i] b[i + shift] of two series from their transforms.
     *
     * @return for shifts 0 … size − 1, a new array
     */
    double[] correlation(double[] a, double[] b) {
        double[] product = new double[size];
        product[0] = a[0] * b[0];
        product[1] = a[1] * b[1];
        for (int k = 2; k < size; k += 2) {
            product[k] = a[k] * b[k] + a[k + 1] * b[k + 1];
            product[k + 1] = a[k] * b[k + 1] - a[k + 1] * b[k];
        }
        transform.realInverse(product, true);
        return product;
    }
}
