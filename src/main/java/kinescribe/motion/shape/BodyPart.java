package kinescribe.motion.shape;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * A rounded, tapered piece of a body, rigid in one joint's frame: a frustum along its axis with
 * half a ball at each end, all of it pressed flat along its own third axis. Along the axis as +Y
 * its width is along X and its thickness along Z, both turned there by the least rotation.
 *
 * @param joint the joint it moves with
 * @param end the joint at its far end; the joint itself where there is none
 * @param from the centre of its first end, joint frame, metres
 * @param to the centre of its second end, joint frame, metres
 * @param fromRadiusM radius at the first end
 * @param toRadiusM radius at the second end
 * @param flatness thickness from front to back over width; 1 is round
 */
public record BodyPart(
        int joint,
        int end,
        Vec3 from,
        Vec3 to,
        double fromRadiusM,
        double toRadiusM,
        double flatness) {
    /** A ball around a point of the joint's frame. */
    static BodyPart ball(int joint, Vec3 centre, double radiusM) {
        return new BodyPart(joint, joint, centre, centre, radiusM, radiusM, 1);
    }

    /** Whether it is a ball. */
    boolean isBall() {
        return from.equals(to);
    }

    /** Distance of the centres of both ends, metres. */
    public double lengthM() {
        return to.minus(from).norm();
    }

    /** The rotation of the part's own axes, Y along it, into the joint's frame. */
    public Quat turn() {
        Vec3 way = to.minus(from);
        return way.norm() == 0 ? Quat.IDENTITY : Quat.between(Vec3.Y, way);
    }

    /** Nothing of the part is farther from the middle between its ends than this, metres. */
    double reachM() {
        return lengthM() / 2 + Math.max(fromRadiusM, toRadiusM) * Math.max(1, flatness);
    }

    /** Whether a point of the joint's frame is inside. */
    boolean holds(Vec3 point) {
        Vec3 p = own(point);
        double y = p.y();
        double z = p.z() / flatness;
        double across = p.x() * p.x() + z * z;
        double length = lengthM();
        if (y < 0 || y > length) {
            double beyond = y < 0 ? y : y - length;
            double radius = y < 0 ? fromRadiusM : toRadiusM;
            return across + beyond * beyond <= radius * radius;
        }
        double radius = radiusAt(y);
        return across <= radius * radius;
    }

    /** The unit vector out of the surface at a point of it, joint's frame. */
    Vec3 normal(Vec3 point) {
        Vec3 p = own(point);
        double length = lengthM();
        double z = p.z() / flatness;
        double y;
        if (p.y() < 0 || p.y() > length) {
            y = p.y() < 0 ? p.y() : p.y() - length;
        } else {
            y = Math.hypot(p.x(), z) * (fromRadiusM - toRadiusM) / Math.max(length, 1e-9);
        }
        // A gradient's component along what is pressed together grows.
        return turn().rotate(new Vec3(p.x(), y, z / flatness)).unit();
    }

    private double radiusAt(double y) {
        double length = lengthM();
        return length == 0 ? fromRadiusM : fromRadiusM + (toRadiusM - fromRadiusM) * y / length;
    }

    private Vec3 own(Vec3 point) {
        return turn().inverse().rotate(point.minus(from));
    }
}
