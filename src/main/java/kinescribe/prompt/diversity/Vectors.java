package kinescribe.prompt.diversity;

/** Small sums over sentence vectors, each of length 1. */
final class Vectors {
    private Vectors() {}

    /** The cosine of unit vectors. */
    static double cosine(float[] a, float[] b) {
        double even = 0;
        double odd = 0;
        for (int k = 0; k + 1 < a.length; k += 2) {
            even += a[k] * b[k];
            odd += a[k + 1] * b[k + 1];
        }
        return even + odd + (a.length % 2 == 0 ? 0 : a[a.length - 1] * b[a.length - 1]);
    }

    /** The Euclidean distance of unit vectors, by way of their cosine. */
    static double distance(float[] a, float[] b) {
        return Math.sqrt(Math.max(0, 2 - 2 * cosine(a, b)));
    }

    /** The mean of at least one vector; not of length 1. */
    static double[] mean(float[][] vectors) {
        double[] mean = new double[vectors[0].length];
        for (float[] vector : vectors) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += vector[k] / (double) vectors.length;
            }
        }
        return mean;
    }

    /** The Euclidean distance of a vector from a point. */
    static double distance(float[] vector, double[] point) {
        double sum = 0;
        for (int k = 0; k < point.length; k++) {
            sum += (vector[k] - point[k]) * (vector[k] - point[k]);
        }
        return Math.sqrt(sum);
    }
}
