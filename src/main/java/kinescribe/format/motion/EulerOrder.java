package kinescribe.format.motion;

import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * An order of three turns about the axes x, y and z. {@code ZXY} is the product R = Rz · Rx · Ry:
 * the turns happen about the body's own axes in that order.
 */
public enum EulerOrder {
    /** R = Rx · Ry · Rz. */
    XYZ,
    /** R = Rx · Rz · Ry. */
    XZY,
    /** R = Ry · Rx · Rz. */
    YXZ,
    /** R = Ry · Rz · Rx. */
    YZX,
    /** R = Rz · Rx · Ry, usual in BVH files. */
    ZXY,
    /** R = Rz · Ry · Rx. */
    ZYX;

    private static final double GIMBAL = 1e-9;

    /**
     * The order that a person has written.
     *
     * @throws KinescribeException if it is none
     */
    public static EulerOrder of(String text) throws KinescribeException {
        for (EulerOrder order : values()) {
            if (order.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return order;
            }
        }
        throw new KinescribeException(
                "\"" + text + "\" is no order of rotations.",
                "Choose from: XYZ, XZY, YXZ, YZX, ZXY, ZYX.");
    }

    /** The rotation channels of a BVH joint in this order. */
    String channels() {
        return name().charAt(0)
                + "rotation "
                + name().charAt(1)
                + "rotation "
                + name().charAt(2)
                + "rotation";
    }

    /**
     * The three angles of a rotation in degrees, in this order: first and third within ±180°, the
     * second within ±90°. At ±90° only the sum or difference of first and third is fixed; the third
     * is zero then.
     *
     * <p>Source: our own derivation. With R = R_a(α) · R_b(β) · R_c(γ) and s = +1 for a cyclic
     * order of axes (a, b, c), −1 otherwise: R e_c is a's turn of b's turn of e_c, so its
     * components along a, b, c are (s sin β, −s sin α cos β, cos α cos β); and Rᵀ e_a has (cos β
     * cos γ, −s cos β sin γ, s sin β).
     */
    double[] degrees(Quat rotation) {
        Quat q = rotation.unit();
        Vec3 c = q.rotate(axis(2));
        Vec3 a = q.inverse().rotate(axis(0));
        double s = axis(0).cross(axis(1)).dot(axis(2));
        double cosSecond = Math.hypot(c.dot(axis(1)), c.dot(axis(2)));
        double second = Math.atan2(s * c.dot(axis(0)), cosSecond);
        double first;
        double third;
        if (cosSecond > GIMBAL) {
            first = Math.atan2(-s * c.dot(axis(1)), c.dot(axis(2)));
            third = Math.atan2(-s * a.dot(axis(1)), a.dot(axis(0)));
        } else {
            // With γ = 0, R e_b = R_a(α) e_b = cos α e_b + s sin α e_c.
            Vec3 b = q.rotate(axis(1));
            first = Math.atan2(s * b.dot(axis(2)), b.dot(axis(1)));
            third = 0;
        }
        return new double[] {Math.toDegrees(first), Math.toDegrees(second), Math.toDegrees(third)};
    }

    private Vec3 axis(int place) {
        return switch (name().charAt(place)) {
            case 'X' -> Vec3.X;
            case 'Y' -> Vec3.Y;
            default -> Vec3.Z;
        };
    }
}
