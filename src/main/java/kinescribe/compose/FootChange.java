package kinescribe.compose;

import kinescribe.math.Ease;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;

/**
 * How one foot passes from where one motion has it to where the next has it, over the frames in
 * which both are there: until {@code from} it stays with the first, from {@code to} on it is with
 * the second, and in between it goes over, lifted where it has to step.
 *
 * @param before poses of the first motion, in the world
 * @param after poses of the second motion, in the world, frame for frame
 * @param leg whose foot
 * @param from first frame of the change
 * @param to last frame of the change
 * @param liftM how much the foot is lifted besides, in metres
 */
record FootChange(PoseTrack before, PoseTrack after, PosedLeg leg, int from, int to, double liftM) {
    // A foot that climbs is up early, one that descends comes down late, the more so the higher up
    // to this height. Our own choice.
    private static final double CLIMB_M = 0.12;
    private static final double SOONER = 0.7;

    // Our own choice. A change by less is let slip; a step lifts the foot by a share of its length.
    private static final double SLIP_M = 0.006;
    private static final double LIFT_SHARE = 0.2;
    private static final double LEAST_LIFT_M = 0.01;
    private static final double MOST_LIFT_M = 0.08;

    /** The change over some frames, lifted as far as its length asks for. */
    static FootChange over(PoseTrack before, PoseTrack after, PosedLeg leg, int from, int to) {
        Vec3 start = before.position(from, leg.ankle());
        FootChange flat = new FootChange(before, after, leg, from, to, 0);
        double way = Math.min(wayM(before, after, leg, (from + to) / 2), flat.strayM(start));
        if (way < SLIP_M) {
            return flat;
        }
        double wanted = Math.max(LEAST_LIFT_M, Math.min(MOST_LIFT_M, LIFT_SHARE * way));
        double ends = Math.max(flat.soleM(before, from), flat.soleM(after, to));
        int middle = (from + to) / 2;
        double toe = flat.ankle(middle).y() + flat.foot(middle).rotate(leg.toToe()).y();
        double own = Math.min(flat.ankle(middle).y(), toe - leg.toToe().y()) - ends;
        return new FootChange(before, after, leg, from, to, Math.max(0, wanted - own));
    }

    /** The height of the lower of heel and ball, as that of the ankle over it. */
    private double soleM(PoseTrack poses, int frame) {
        double toe = poses.position(frame, leg.toe()).y() - leg.toToe().y();
        return Math.min(poses.position(frame, leg.ankle()).y(), toe);
    }

    /** How far the foot comes away from a place over the ground, in metres. */
    private double strayM(Vec3 place) {
        double most = 0;
        for (int frame = from; frame <= to; frame++) {
            Vec3 way = ankle(frame).minus(place);
            most = Math.max(most, Math.hypot(way.x(), way.z()));
        }
        return most;
    }

    /** How far the foot has to go if it goes over at a frame, in metres. */
    static double wayM(PoseTrack before, PoseTrack after, PosedLeg leg, int frame) {
        return before.position(frame, leg.ankle()).minus(after.position(frame, leg.ankle())).norm();
    }

    /** Whether going over at a frame asks for a step. */
    static boolean needsStep(PoseTrack before, PoseTrack after, PosedLeg leg, int frame) {
        return wayM(before, after, leg, frame) >= SLIP_M;
    }

    /**
     * Where the ankle is, in the world: between both places, and as high as the ball of the foot
     * asks for, which else would dip into the floor where one foot is on tiptoe and the other flat.
     */
    Vec3 ankle(int frame) {
        double u = share(frame);
        Vec3 flat =
                before.position(frame, leg.ankle())
                        .towards(after.position(frame, leg.ankle()), Ease.blend(u));
        double height = heightM(frame, leg.ankle(), u);
        double toe = heightM(frame, leg.toe(), u);
        double dip = toe - height - foot(frame).rotate(leg.toToe()).y();
        return new Vec3(flat.x(), height + Math.max(0, dip) + liftM * Ease.bump(u), flat.z());
    }

    /** How high a joint of the foot is between both its heights. */
    private double heightM(int frame, int joint, double u) {
        double start = before.position(frame, joint).y();
        double end = after.position(frame, joint).y();
        double climb = after.position(to, leg.toe()).y() - before.position(from, leg.toe()).y();
        double faster = 1 + SOONER * Math.min(1, Math.abs(climb) / CLIMB_M);
        double share = climb > 0 ? Ease.blend(u * faster) : 1 - Ease.blend((1 - u) * faster);
        return start + (end - start) * share;
    }

    private double share(int frame) {
        return (double) (frame - from) / Math.max(1, to - from);
    }

    /** The foot's orientation in the world. */
    Quat foot(int frame) {
        return before.orientation(frame, leg.ankle())
                .towards(after.orientation(frame, leg.ankle()), Ease.blend(share(frame)));
    }
}
