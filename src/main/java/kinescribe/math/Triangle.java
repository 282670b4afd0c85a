package kinescribe.math;

/** Triangles with known sides. */
public final class Triangle {
    private Triangle() {}

    /**
     * The angle between two sides in radians, by the law of cosines; 0 or π where the sides are too
     * long or too short for a triangle.
     *
     * @param opposite the length of the third side
     */
    public static double angleRad(double one, double other, double opposite) {
        double cos = (one * one + other * other - opposite * opposite) / (2 * one * other);
        return Math.acos(Math.max(-1, Math.min(1, cos)));
    }
}
