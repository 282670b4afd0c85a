package kinescribe.motion;

import java.util.Arrays;
import kinescribe.math.Vec3;

/**
 * A figure that steps forwards with flat feet, of which it is known when they stand: the left foot
 * in even half periods, the right one in odd ones.
 *
 * @param stepM from one foot's place to the next of the other
 * @param halfPeriodS time of a step
 * @param riseM how much higher each step stands than the one before
 * @param slide share of its way over the ground that a standing foot is carried along
 */
record SteppingFigure(double stepM, double halfPeriodS, double riseM, double slide) {
    private static final Skeleton BODY = Body.Preset.ADULT.body().skeleton();
    private static final double LIFT_M = 0.12;
    private static final double BENT = 0.84;

    Motion motion(double seconds, double rateHz) {
        int frames = (int) Math.round(seconds * rateHz) + 1;
        double[] positions = new double[frames * StandardJoint.COUNT * 3];
        Vec3[] rest = BODY.restPositions().toArray(Vec3[]::new);
        for (int f = 0; f < frames; f++) {
            double t = f / rateHz;
            Vec3[] at = rest.clone();
            double leg = rest[StandardJoint.LEFT_HIP.ordinal()].y();
            Vec3 carried = new Vec3(0, riseM * (t / halfPeriodS - 0.5) - (1 - BENT) * leg, way(t));
            Arrays.setAll(at, j -> rest[j].plus(carried));
            for (Leg side : Leg.values()) {
                Vec3 moved = foot(side, t);
                at[side.ankle().ordinal()] = rest[side.ankle().ordinal()].plus(moved);
                at[side.toe().ordinal()] = rest[side.toe().ordinal()].plus(moved);
                at[side.knee().ordinal()] =
                        knee(at[side.hip().ordinal()], at[side.ankle().ordinal()], side);
            }
            for (int j = 0; j < at.length; j++) {
                at[j].put(positions, (f * at.length + j) * 3);
            }
        }
        return InverseKinematics.solve(positions, rateHz, BODY).value();
    }

    boolean stands(Leg leg, double timeS) {
        return Math.floorMod((long) Math.floor(timeS / halfPeriodS), 2L) == leg.ordinal();
    }

    private double way(double timeS) {
        return stepM * (timeS / halfPeriodS - 0.5);
    }

    private Vec3 foot(Leg leg, double timeS) {
        double halves = timeS / halfPeriodS;
        double pairs = Math.floor((halves - leg.ordinal()) / 2);
        double place = 2 * pairs + leg.ordinal();
        double gone = halves - place;
        double carried = slide * stepM * (Math.min(1, gone) - 0.5);
        if (gone <= 1) {
            return new Vec3(0, riseM * place, stepM * place + carried);
        }
        double s = gone - 1;
        double smooth = s * s * s * (10 + s * (6 * s - 15));
        double lift = LIFT_M * Math.pow(Math.sin(Math.PI * s), 2);
        return new Vec3(
                0,
                riseM * (place + 2 * smooth) + lift,
                stepM * (place + (2 - slide) * smooth) + carried);
    }

    private static Vec3 knee(Vec3 hip, Vec3 ankle, Leg leg) {
        double thigh = BODY.offset(leg.knee().ordinal()).norm();
        double shank = BODY.offset(leg.ankle().ordinal()).norm();
        Vec3 way = ankle.minus(hip);
        double d = Math.min(way.norm(), thigh + shank);
        double along = (thigh * thigh - shank * shank + d * d) / (2 * d);
        double ahead = Math.sqrt(Math.max(0, thigh * thigh - along * along));
        Vec3 down = way.unit();
        return hip.plus(down.times(along)).plus(Vec3.X.cross(down).times(-ahead));
    }
}
