package kinescribe.motion.quality;

/** The discrete Fourier transform (Cooley and Tukey 1965, radix two, in place). */
final class Fourier {
    private Fourier() {}

    /** Magnitudes of a series padded with zeros to a size that is a power of two. */
    static double[] magnitudes(double[] series, int size) {
        double[] re = new double[size];
        double[] im = new double[size];
        int bits = Integer.numberOfTrailingZeros(size);
        for (int i = 0; i < series.length; i++) {
            re[bits == 0 ? 0 : Integer.reverse(i) >>> (Integer.SIZE - bits)] = series[i];
        }
        for (int half = 1; half < size; half *= 2) {
            for (int k = 0; k < half; k++) {
                double cos = Math.cos(-Math.PI * k / half);
                double sin = Math.sin(-Math.PI * k / half);
                for (int a = k; a < size; a += 2 * half) {
                    int b = a + half;
                    double x = re[b] * cos - im[b] * sin;
                    double y = re[b] * sin + im[b] * cos;
                    re[b] = re[a] - x;
                    im[b] = im[a] - y;
                    re[a] += x;
                    im[a] += y;
                }
            }
        }
        double[] magnitude = new double[size];
        for (int i = 0; i < size; i++) {
            magnitude[i] = Math.hypot(re[i], im[i]);
        }
        return magnitude;
    }
}
