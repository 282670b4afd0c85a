package kinescribe.math;

/**
 * A quaternion, Hamilton convention; of length one it rotates vectors of the body frame into the
 * world (or child into parent). For parameters and single values; series use plain arrays.
 *
 * @param w the scalar part
 * @param x the first vector component
 * @param y the second vector component
 * @param z the third vector component
 */
public record Quat(double w, double x, double y, double z) {
    /** No rotation. */
    public static final Quat IDENTITY = new Quat(1, 0, 0, 0);

    /** Cosine above which two directions are taken as opposite. */
    private static final double NEARLY_OPPOSITE = -1 + 1e-12;

    /** The quaternion at an offset of a row-major array, order w, x, y, z. */
    public static Quat at(double[] values, int offset) {
        return new Quat(values[offset], values[offset + 1], values[offset + 2], values[offset + 3]);
    }

    /** Writes the components at an offset of an array, order w, x, y, z. */
    public void put(double[] values, int offset) {
        values[offset] = w;
        values[offset + 1] = x;
        values[offset + 2] = y;
        values[offset + 3] = z;
    }

    /** The rotation by an angle in radians about an axis of any length but zero. */
    public static Quat aboutAxis(Vec3 axis, double angleRad) {
        Vec3 u = axis.unit().times(Math.sin(angleRad / 2));
        return new Quat(Math.cos(angleRad / 2), u.x(), u.y(), u.z());
    }

    /** The rotation whose axis and angle in radians are the direction and length of a vector. */
    public static Quat fromRotationVector(Vec3 v) {
        double angle = v.norm();
        return angle < 1e-12
                ? new Quat(1, v.x() / 2, v.y() / 2, v.z() / 2).unit()
                : aboutAxis(v, angle);
    }

    /** The least rotation that turns one direction into another; both of any length but zero. */
    public static Quat between(Vec3 from, Vec3 to) {
        Vec3 a = from.unit();
        Vec3 b = to.unit();
        double cos = a.dot(b);
        if (cos < NEARLY_OPPOSITE) {
            Vec3 other = Math.abs(a.x()) < 0.9 ? Vec3.X : Vec3.Y;
            return aboutAxis(a.cross(other), Math.PI);
        }
        Vec3 c = a.cross(b);
        return new Quat(1 + cos, c.x(), c.y(), c.z()).unit();
    }

    /** The rotation whose matrix columns are three orthonormal, right-handed axes. */
    public static Quat fromAxes(Vec3 ax, Vec3 ay, Vec3 az) {
        // Shepperd 1978: divide by the largest of the four components.
        double trace = ax.x() + ay.y() + az.z();
        if (trace > 0) {
            double s = 2 * Math.sqrt(1 + trace);
            return new Quat(
                    s / 4, (ay.z() - az.y()) / s, (az.x() - ax.z()) / s, (ax.y() - ay.x()) / s);
        }
        if (ax.x() > ay.y() && ax.x() > az.z()) {
            double s = 2 * Math.sqrt(1 + ax.x() - ay.y() - az.z());
            return new Quat(
                    (ay.z() - az.y()) / s, s / 4, (ay.x() + ax.y()) / s, (az.x() + ax.z()) / s);
        }
        if (ay.y() > az.z()) {
            double s = 2 * Math.sqrt(1 + ay.y() - ax.x() - az.z());
            return new Quat(
                    (az.x() - ax.z()) / s, (ay.x() + ax.y()) / s, s / 4, (az.y() + ay.z()) / s);
        }
        double s = 2 * Math.sqrt(1 + az.z() - ax.x() - ay.y());
        return new Quat((ax.y() - ay.x()) / s, (az.x() + ax.z()) / s, (az.y() + ay.z()) / s, s / 4);
    }

    /** The product: first {@code o}, then this rotation. */
    public Quat times(Quat o) {
        return new Quat(
                w * o.w - x * o.x - y * o.y - z * o.z,
                w * o.x + x * o.w + y * o.z - z * o.y,
                w * o.y - x * o.z + y * o.w + z * o.x,
                w * o.z + x * o.y - y * o.x + z * o.w);
    }

    /** The conjugate; for length one the inverse rotation. */
    public Quat inverse() {
        return new Quat(w, -x, -y, -z);
    }

    /** The opposite quaternion, which is the same rotation. */
    public Quat negated() {
        return new Quat(-w, -x, -y, -z);
    }

    /** The four-dimensional scalar product. */
    public double dot(Quat o) {
        return w * o.w + x * o.x + y * o.y + z * o.z;
    }

    /** The Euclidean length. */
    public double norm() {
        return Math.sqrt(dot(this));
    }

    /** This quaternion scaled to length one. */
    public Quat unit() {
        double n = norm();
        return new Quat(w / n, x / n, y / n, z / n);
    }

    /** A vector rotated by this quaternion of length one. */
    public Vec3 rotate(Vec3 v) {
        double tx = 2 * (y * v.z() - z * v.y());
        double ty = 2 * (z * v.x() - x * v.z());
        double tz = 2 * (x * v.y() - y * v.x());
        return new Vec3(
                v.x() + w * tx + y * tz - z * ty,
                v.y() + w * ty + z * tx - x * tz,
                v.z() + w * tz + x * ty - y * tx);
    }

    /** The rotation vector (axis times angle in radians, angle at most π). */
    public Vec3 toRotationVector() {
        Quat q = w < 0 ? negated() : this;
        double sin = Math.sqrt(q.x * q.x + q.y * q.y + q.z * q.z);
        double factor = sin < 1e-12 ? 2 : 2 * Math.atan2(sin, q.w) / sin;
        return new Vec3(q.x * factor, q.y * factor, q.z * factor);
    }

    /** The angle in radians, 0 to π, between this rotation and another. */
    public double angleTo(Quat o) {
        return inverse().times(o).toRotationVector().norm();
    }

    /**
     * Spherical interpolation along the shorter arc, {@code t} from 0 (this) to 1 (Shoemake 1985).
     */
    public Quat towards(Quat o, double t) {
        return times(fromRotationVector(inverse().times(o).toRotationVector().times(t))).unit();
    }
}
