package kinescribe.math;

/**
 * A vector in three dimensions, for parameters and single values; series use plain arrays.
 *
 * @param x the x component
 * @param y the y component
 * @param z the z component
 */
public record Vec3(double x, double y, double z) {
    /** The origin. */
    public static final Vec3 ZERO = new Vec3(0, 0, 0);

    /** The unit vector along x. */
    public static final Vec3 X = new Vec3(1, 0, 0);

    /** The unit vector along y, up in the world. */
    public static final Vec3 Y = new Vec3(0, 1, 0);

    /** The unit vector along z, where a person first faces. */
    public static final Vec3 Z = new Vec3(0, 0, 1);

    /** The vector at an offset of a row-major array. */
    public static Vec3 at(double[] values, int offset) {
        return new Vec3(values[offset], values[offset + 1], values[offset + 2]);
    }

    /** Writes the components at an offset of an array. */
    public void put(double[] values, int offset) {
        values[offset] = x;
        values[offset + 1] = y;
        values[offset + 2] = z;
    }

    /** The sum with another vector. */
    public Vec3 plus(Vec3 o) {
        return new Vec3(x + o.x, y + o.y, z + o.z);
    }

    /** This vector less another. */
    public Vec3 minus(Vec3 o) {
        return new Vec3(x - o.x, y - o.y, z - o.z);
    }

    /** This vector times a number. */
    public Vec3 times(double s) {
        return new Vec3(x * s, y * s, z * s);
    }

    /** The scalar product. */
    public double dot(Vec3 o) {
        return x * o.x + y * o.y + z * o.z;
    }

    /** The vector product, right-handed. */
    public Vec3 cross(Vec3 o) {
        return new Vec3(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    /** The Euclidean length. */
    public double norm() {
        return Math.sqrt(dot(this));
    }

    /** The vector of length one in this direction; the zero vector stays as it is. */
    public Vec3 unit() {
        double n = norm();
        return n == 0 ? this : times(1 / n);
    }

    /** The point a share {@code t} of the way to another. */
    public Vec3 towards(Vec3 o, double t) {
        return plus(o.minus(this).times(t));
    }
}
