package kinescribe.app.viewer;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;

/**
 * A turn about the vertical and a shift over the floor, which leave a motion what it is.
 *
 * @param turn about +Y
 * @param from the place that is moved
 * @param to where it comes to lie; heights are kept
 */
record FloorShift(Quat turn, Vec3 from, Vec3 to) {
    /** No change. */
    static final FloorShift NONE = new FloorShift(Quat.IDENTITY, Vec3.ZERO, Vec3.ZERO);

    /** Moves one body onto another: root over root, facing the same way. */
    static FloorShift onto(PoseTrack moved, PoseTrack goal) {
        double turnRad = Heading.rad(goal) - Heading.rad(moved);
        return new FloorShift(
                Quat.aboutAxis(Vec3.Y, turnRad), moved.position(0, 0), goal.position(0, 0));
    }

    /** The first frame of a track after the shift. */
    PoseTrack apply(PoseTrack pose) {
        Motion motion = pose.motion();
        double[] root = new double[3];
        double[] rotations = new double[motion.skeleton().size() * 4];
        System.arraycopy(motion.rotations(), 0, rotations, 0, rotations.length);
        Vec3 turned = turn.rotate(motion.root(0).minus(from));
        new Vec3(to.x() + turned.x(), motion.root(0).y(), to.z() + turned.z()).put(root, 0);
        turn.times(motion.rotation(0, 0)).put(rotations, 0);
        return PoseTrack.of(new Motion(motion.skeleton(), motion.rateHz(), root, rotations));
    }
}
