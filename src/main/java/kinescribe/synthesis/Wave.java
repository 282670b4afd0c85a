package kinescribe.synthesis;

/**
 * A part of the gait that swings with the stride: two harmonics, each by its size and by the phase
 * of a top. What both legs do alike swings with the step, so with the 2nd and 4th harmonic of the
 * stride; what changes sides with the leg has the 1st and 3rd.
 *
 * @param harmonic the lower harmonic of the stride: 1 or 2
 * @param size size of the lower harmonic
 * @param top phase of its top, in strides from left contact
 * @param size2 size of the higher harmonic, the 3rd or 4th
 * @param top2 phase of its top
 */
record Wave(int harmonic, double size, double top, double size2, double top2) {
    /** Twice a stride. */
    static Wave ofStep(double size, double top, double size2, double top2) {
        return new Wave(2, size, top, size2, top2);
    }

    /** Twice a stride, a plain cosine. */
    static Wave ofStep(double size, double top) {
        return ofStep(size, top, 0, 0);
    }

    /** Once a stride. */
    static Wave ofStride(double size, double top, double size2, double top2) {
        return new Wave(1, size, top, size2, top2);
    }

    /** Once a stride, a plain cosine. */
    static Wave ofStride(double size, double top) {
        return ofStride(size, top, 0, 0);
    }

    /** The same, larger or smaller. */
    Wave times(double factor) {
        return new Wave(harmonic, factor * size, top, factor * size2, top2);
    }

    /** The value at a phase in strides. */
    double at(double u) {
        int higher = harmonic == 2 ? 4 : 3;
        double sum = size * Math.cos(2 * Math.PI * harmonic * (u - top));
        return size2 == 0 ? sum : sum + size2 * Math.cos(2 * Math.PI * higher * (u - top2));
    }
}
