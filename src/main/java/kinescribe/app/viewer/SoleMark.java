package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import kinescribe.math.Vec3;
import kinescribe.motion.FootContacts;
import kinescribe.motion.Leg;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;

/**
 * A part of a sole that stands on the ground: a heel or a ball of the foot.
 *
 * @param from its back end on the ground, metres
 * @param to its front end
 * @param side whose it is
 */
record SoleMark(Vec3 from, Vec3 to, Side side) {
    /** Half its width, wider than the foot so that it is seen around it; our own choice. */
    static final double RADIUS_M = 0.06;

    /** From its back end to its front end; our own choice. */
    static final double LENGTH_M = 0.045;

    /** How much of the floor it covers. */
    static final double OPACITY = 0.6;

    /** Marks lie this much above the ground, so that lines of the floor do not cut them. */
    private static final double LIFT_M = 0.004;

    /** The marks of a pose, the first frame of its track, at a frame of the motion's contacts. */
    static List<SoleMark> of(PoseTrack pose, FootContacts contacts, int frame) {
        List<SoleMark> marks = new ArrayList<>();
        for (Leg leg : Leg.values()) {
            Vec3 ankle = onGround(pose, leg.ankle());
            Vec3 ball = onGround(pose, leg.toe());
            Vec3 way = ball.minus(ankle);
            Vec3 level = new Vec3(way.x(), 0, way.z());
            Vec3 ahead = level.norm() == 0 ? Vec3.Z : level.unit();
            Side side = Side.of(leg.ankle().id());
            if (contacts.heel(frame, leg)) {
                marks.add(new SoleMark(ankle.minus(ahead.times(LENGTH_M)), ankle, side));
            }
            if (contacts.toe(frame, leg)) {
                marks.add(new SoleMark(ball, ball.plus(ahead.times(LENGTH_M)), side));
            }
        }
        return marks;
    }

    /** The place on the ground below a joint of the foot, as far down as in the rest pose. */
    private static Vec3 onGround(PoseTrack pose, StandardJoint joint) {
        Vec3 at = pose.position(0, joint.ordinal());
        double over = pose.motion().skeleton().restPositions().get(joint.ordinal()).y();
        return new Vec3(at.x(), at.y() - over + LIFT_M, at.z());
    }
}
