package kinescribe.compose;

import java.util.List;
import java.util.OptionalDouble;
import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;

/**
 * Tells which foot stands, and how high the floor under it is: on stairs and slopes, at the top of
 * a ladder, in a lift. Who does not stand, or has no foot on the ground, is on a floor that is
 * known otherwise. Our own rules.
 */
final class Support {
    /** A foot whose toe joint is slower stands. */
    private static final double STANDING_MPS = 0.2;

    private static final double HEEL_UP_M = 0.03;

    /** A foot that is nearer below the pelvis, as a share of the leg, is kicking or drawn up. */
    private static final double UNDER_SHARE = 0.45;

    /** Who changes the floor by less within a seam neither climbs nor descends. */
    private static final double LEVEL_M = 0.05;

    /** Floors that differ by less are one floor for who does not climb: feet roll and tiptoe. */
    private static final double SAME_FLOOR_M = 0.08;

    private final PoseTrack poses;
    private final PosedLeg[] legs;
    private final List<Vec3> rest;

    private Support(PoseTrack poses) {
        this.poses = poses;
        this.legs = PosedLeg.both(poses.motion().skeleton());
        this.rest = poses.motion().skeleton().restPositions();
    }

    /** Whether a foot stands in a frame. */
    static boolean stands(PoseTrack poses, PosedLeg leg, int frame) {
        int from = Math.max(0, frame - 1);
        int to = Math.min(poses.motion().frames() - 1, frame + 1);
        Vec3 way = poses.position(to, leg.toe()).minus(poses.position(from, leg.toe()));
        return way.norm() * poses.motion().rateHz() < STANDING_MPS * (to - from);
    }

    /**
     * By how much the second motion has to be raised so that it goes on at the height to which the
     * first has come. Where the first climbs or descends, its last floor counts, where the second
     * does, its first one, and where both go up or both down, those in the middle.
     *
     * @param ending the last frames of the first motion
     * @param endingFloorM the floor on which the first motion began
     * @param starting as many first frames of the second motion, which is on a floor at height zero
     *     where it neither climbs nor descends
     */
    static double riseM(PoseTrack ending, double endingFloorM, PoseTrack starting) {
        Support one = new Support(ending);
        Support two = new Support(starting);
        int last = ending.motion().frames() - 1;
        double end = one.landedLastM(last, endingFloorM);
        double start = two.liftedFirstM(0);
        double way = end - one.liftedFirstM(endingFloorM);
        double wayOn = two.landedLastM(last, 0) - start;
        boolean climbs = Math.abs(way) >= LEVEL_M;
        boolean climbsOn = Math.abs(wayOn) >= LEVEL_M;
        if (climbs && climbsOn && way * wayOn > 0) {
            return one.landedLastM(last / 2, endingFloorM) - two.landedLastM(last / 2, 0);
        }
        return (climbs ? end : snapped(end, endingFloorM)) - (climbsOn ? start : snapped(start, 0));
    }

    private static double snapped(double floorM, double toM) {
        return Math.abs(floorM - toM) < SAME_FLOOR_M ? toM : floorM;
    }

    /** How high the lowest floor is that a foot comes to. */
    static double lowestM(PoseTrack poses) {
        Support support = new Support(poses);
        double lowest = Double.POSITIVE_INFINITY;
        for (PosedLeg leg : support.legs) {
            for (int f = 0; f < poses.motion().frames(); f++) {
                double sole = poses.position(f, leg.toe()).y() - support.rest.get(leg.toe()).y();
                lowest = Math.min(lowest, sole);
            }
        }
        return lowest;
    }

    /** The floor under the foot that came down last before a frame. */
    private double landedLastM(int frame, double otherwiseM) {
        return on(frame, frame, -1, otherwiseM);
    }

    /** The floor under the foot that is the first to go up. */
    private double liftedFirstM(double otherwiseM) {
        return on(0, poses.motion().frames() - 1, 1, otherwiseM);
    }

    private double on(int frame, int span, int step, double otherwiseM) {
        if (Posture.of(poses, frame) != Posture.STANDING) {
            return otherwiseM;
        }
        int shortest = Integer.MAX_VALUE;
        OptionalDouble floor = OptionalDouble.empty();
        for (PosedLeg leg : legs) {
            int stood = 0;
            while (stood <= span && !rests(leg, frame + step * stood)) {
                stood++;
            }
            int done = stood;
            while (done < span && rests(leg, frame + step * (done + 1))) {
                done++;
            }
            if (stood <= span && done < shortest) {
                shortest = done;
                double lowest = Double.POSITIVE_INFINITY;
                for (int i = stood; i <= done; i++) {
                    lowest = Math.min(lowest, poses.position(frame + step * i, leg.toe()).y());
                }
                floor = OptionalDouble.of(lowest - rest.get(leg.toe()).y());
            }
        }
        return floor.orElse(otherwiseM);
    }

    /**
     * Whether a foot stands well below the pelvis and its heel is down, so that its toe tells the
     * floor's height.
     */
    private boolean rests(PosedLeg leg, int frame) {
        double heel =
                poses.position(frame, leg.ankle()).minus(poses.position(frame, leg.toe())).y();
        double flat = rest.get(leg.ankle()).minus(rest.get(leg.toe())).y();
        double under = poses.position(frame, 0).minus(poses.position(frame, leg.ankle())).y();
        return heel - flat < HEEL_UP_M
                && under > UNDER_SHARE * Posture.legHeightM(poses)
                && stands(poses, leg, frame);
    }
}
