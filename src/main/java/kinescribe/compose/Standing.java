package kinescribe.compose;

import java.util.List;
import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;

/** Tells which foot stands, and on what height. */
final class Standing {
    /** A foot whose toe joint is slower stands. Our own choice. */
    private static final double STANDING_MPS = 0.2;

    /** Floors that differ by less are one floor. */
    private static final double SAME_FLOOR_M = 0.08;

    private Standing() {}

    /** Whether a foot stands in a frame. */
    static boolean is(PoseTrack poses, Leg leg, int frame) {
        int from = Math.max(0, frame - 1);
        int to = Math.min(poses.motion().frames() - 1, frame + 1);
        Vec3 way = poses.position(to, leg.toe()).minus(poses.position(from, leg.toe()));
        return way.norm() * poses.motion().rateHz() < STANDING_MPS * (to - from);
    }

    /**
     * The height of the floor at the end of a motion: that of the foot that came down last. Who
     * sits or lies, or has no foot on the ground, is on the floor where the motion began.
     *
     * @param beganM the height of the floor where it began, in metres
     */
    static double floorM(PoseTrack poses, double beganM) {
        int last = poses.motion().frames() - 1;
        if (BodyPosture.of(poses, last) != BodyPosture.STANDING) {
            return beganM;
        }
        List<Vec3> rest = poses.motion().skeleton().restPositions();
        int latest = -1;
        double floor = beganM;
        for (Leg leg : Leg.both(poses.motion().skeleton())) {
            int stood = last;
            while (stood >= 0 && !is(poses, leg, stood)) {
                stood--;
            }
            int landed = stood;
            while (landed > 0 && is(poses, leg, landed - 1)) {
                landed--;
            }
            if (stood >= 0 && landed > latest) {
                latest = landed;
                floor = poses.position(stood, leg.toe()).y() - rest.get(leg.toe()).y();
            }
        }
        return Math.abs(floor - beganM) < SAME_FLOOR_M ? beganM : floor;
    }
}
