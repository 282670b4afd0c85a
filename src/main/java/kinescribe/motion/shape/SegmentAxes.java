package kinescribe.motion.shape;

import kinescribe.math.Vec3;

/**
 * The directions of a segment in its joint's frame, told in the rest pose. Zero is the front (of
 * feet the top); a quarter turn on is the outside of a leg or foot, the back of a hand, forearm or
 * upper arm, and the left of trunk, neck and head. So left and right limbs mirror each other. Our
 * own convention.
 *
 * @param end where the bone ends, metres
 * @param front unit vector across the bone, at zero
 * @param side unit vector across the bone, a quarter turn on
 * @param top unit vector along the bone: up, forward in feet, towards the trunk in arms
 */
public record SegmentAxes(Vec3 end, Vec3 front, Vec3 side, Vec3 top) {
    /**
     * The directions of a segment.
     *
     * @param end where its bone ends, not at the joint
     * @param right whether it belongs to the right half of the body
     */
    static SegmentAxes of(Vec3 end, boolean right) {
        Vec3 along = end.unit();
        boolean upright = Math.abs(along.y()) >= Math.max(Math.abs(along.x()), Math.abs(along.z()));
        boolean foot = !upright && Math.abs(along.z()) > Math.abs(along.x());
        Vec3 zero = foot ? Vec3.Y : Vec3.Z;
        Vec3 front = zero.minus(along.times(zero.dot(along))).unit();
        Vec3 quarter = upright || foot ? Vec3.X.times(right ? -1 : 1) : Vec3.Y;
        Vec3 across = along.cross(front);
        Vec3 side = across.dot(quarter) < 0 ? across.times(-1) : across;
        double proper = upright ? along.y() : foot ? along.z() : -1;
        return new SegmentAxes(end, front, side, along.times(Math.signum(proper)));
    }

    /** The unit vector across the bone at an angle. */
    Vec3 across(double aroundRad) {
        return front.times(Math.cos(aroundRad)).plus(side.times(Math.sin(aroundRad)));
    }
}
