package kinescribe.motion.quality;

import java.util.List;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.StandardJoint;

/**
 * How far the body is over or under the floor.
 *
 * <p>Soles count from the height that foot joints have in the rest pose. Every other joint is
 * surrounded by flesh: it touches the floor where it is within the thickness of the body there, and
 * has sunk in where it is within half of it (our own rough thicknesses, in proportion to height).
 *
 * <p>A body over the floor does not float while it flies: its centre of mass falls freely, or the
 * gap lasts under 0.15 s. Nor where its pelvis keeps its height while it is much lower over the
 * feet than in standing, or is carried as on a saddle ({@link Seats}) while no foot stands alone:
 * then it may sit or lie on something that we do not see. These are our own rules.
 */
final class Clearance {
    private static final double TOLERANCE_M = 0.005;
    private static final double AIRBORNE_M = 0.02;
    private static final double SHORT_S = 0.15;
    private static final double GRAVITY_MPS2 = 9.80665;
    private static final double GRAVITY_TOLERANCE = 0.5;
    private static final double SEATED_SHARE = 0.75;
    private static final double SEATED_MPS = 0.2;
    private static final double SEATED_OVER_S = 0.1;
    private static final double ADULT_M = 1.72;
    private static final double SUNK_SHARE = 0.5;

    /** Which quantile of the depths is called the deepest. */
    static final double DEEPEST_SHARE = 0.99;

    /** Body thickness around a joint of a middling adult, metres. */
    private static double thicknessM(StandardJoint joint) {
        return switch (joint) {
            case PELVIS, LEFT_HIP, RIGHT_HIP, SPINE1, SPINE2, SPINE3 -> 0.10;
            case HEAD -> 0.09;
            case LEFT_COLLAR, RIGHT_COLLAR, LEFT_SHOULDER, RIGHT_SHOULDER, NECK -> 0.07;
            case LEFT_KNEE, RIGHT_KNEE -> 0.06;
            case LEFT_ELBOW, RIGHT_ELBOW -> 0.045;
            default -> 0.03;
        };
    }

    private static final List<StandardJoint> ANKLES_AND_TOES =
            List.of(
                    StandardJoint.LEFT_ANKLE,
                    StandardJoint.LEFT_FOOT,
                    StandardJoint.RIGHT_ANKLE,
                    StandardJoint.RIGHT_FOOT);

    private final JointPaths paths;
    private final Soles soles;
    private final Seats seats;
    private final double size;
    private final List<Vec3> rest;

    Clearance(JointPaths paths, Soles soles) {
        this.paths = paths;
        this.soles = soles;
        this.seats = new Seats(paths);
        this.size = Body.statureM(paths.motion().skeleton()) / ADULT_M;
        this.rest = paths.motion().skeleton().restPositions();
    }

    /** Depths under the floor beyond the tolerance, in mm. */
    FaultSeries depths() {
        FaultSeries faults = new FaultSeries(paths);
        for (int f = 0; f < paths.frames(); f++) {
            for (StandardJoint joint : StandardJoint.values()) {
                double over = over(f, joint, SUNK_SHARE);
                faults.add(f, (-over - TOLERANCE_M) * 1000, joint);
            }
        }
        return faults;
    }

    /** Unexplained heights over the floor beyond the tolerance, in mm. */
    FaultSeries heights() {
        FaultSeries faults = new FaultSeries(paths);
        double[] gap = gaps();
        double[] mass = paths.massHeights();
        for (int first = 0; first < gap.length; first++) {
            int end = first;
            while (end < gap.length && gap[end] > AIRBORNE_M) {
                end++;
            }
            boolean flies = end > first && isFlight(mass, first, end);
            for (int f = first; f < Math.max(end, first + 1); f++) {
                if (!flies && !maySit(f) && (!seats.carry(f) || soles.isStep(f))) {
                    faults.add(f, (gap[f] - TOLERANCE_M) * 1000, lowest(f));
                }
            }
            first = Math.max(first, end - 1);
        }
        return faults;
    }

    private double[] gaps() {
        double[] gap = new double[paths.frames()];
        for (int f = 0; f < gap.length; f++) {
            gap[f] = over(f, lowest(f), 1);
        }
        return gap;
    }

    private StandardJoint lowest(int frame) {
        StandardJoint lowest = StandardJoint.PELVIS;
        double least = Double.POSITIVE_INFINITY;
        for (StandardJoint joint : StandardJoint.values()) {
            double over = over(frame, joint, 1);
            if (over < least) {
                least = over;
                lowest = joint;
            }
        }
        return lowest;
    }

    /** The height of the body's surface at a joint over the floor. */
    private double over(int frame, StandardJoint joint, double flesh) {
        int at = ANKLES_AND_TOES.indexOf(joint);
        if (at >= 0) {
            double sole = paths.height(frame, joint) - rest.get(joint.ordinal()).y();
            return sole - soles.floor(frame, at / 2);
        }
        return paths.height(frame, joint)
                - flesh * thicknessM(joint) * size
                - soles.lowerFloor(frame);
    }

    /** Whether the centre of mass falls freely from a frame up to another, left out. */
    private boolean isFlight(double[] mass, int first, int end) {
        if (end - first < 4 || (end - first) / paths.rateHz() < SHORT_S) {
            return (end - first) / paths.rateHz() < SHORT_S;
        }
        double acceleration = Parabola.acceleration(mass, first, end, paths.rateHz());
        return Math.abs(acceleration + GRAVITY_MPS2) < GRAVITY_TOLERANCE * GRAVITY_MPS2;
    }

    private boolean maySit(int frame) {
        double overFeet = paths.height(frame, StandardJoint.PELVIS) - soles.lowerSole(frame);
        double vertical =
                paths.velocity(frame, StandardJoint.PELVIS, paths.frames(SEATED_OVER_S)).y();
        double standing = rest.get(StandardJoint.PELVIS.ordinal()).y();
        return overFeet < SEATED_SHARE * standing && Math.abs(vertical) < SEATED_MPS;
    }
}
