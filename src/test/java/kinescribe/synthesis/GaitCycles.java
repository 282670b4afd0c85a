package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import kinescribe.math.Quat;
import kinescribe.math.Smoothing;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;

/**
 * The gait cycles of a motion, of both sides, from initial contact to the next of the same side.
 * Contacts are where the ankle is farthest ahead of the pelvis (Zeni et al. 2008); positions are
 * smoothed at 6 Hz first (Winter, "Biomechanics and Motor Control of Human Movement"). Kept are
 * cycles that go straight on.
 */
final class GaitCycles {
    /** Points of a normalised cycle, 0 to 100 %. */
    static final int POINTS = 101;

    /** The angles of a cycle, each in degrees. */
    enum Angle {
        /** Thigh against pelvis, flexion positive. */
        HIP,
        /** Shank against thigh, flexion positive. */
        KNEE,
        /** Foot against shank, dorsiflexion positive; its zero is the rest pose's. */
        ANKLE,
        /** Pelvis about the axis to the left, forward positive. */
        TILT,
        /** Pelvis about the way, this side up. */
        OBLIQUITY,
        /** Pelvis about the vertical against the way, this side ahead. */
        ROTATION
    }

    /**
     * One cycle.
     *
     * @param angles {@code [angle][point]}, degrees
     */
    record Cycle(double strideS, double speedMps, double[][] angles) {
        double[] angle(Angle angle) {
            return angles[angle.ordinal()];
        }

        double stepLengthM() {
            return speedMps * strideS / 2;
        }

        double cadence() {
            return 120 / strideS;
        }
    }

    private static final double SMOOTH_HZ = 6;
    private static final double NEIGHBOURHOOD_S = 0.35;
    private static final double WAY_S = 0.4;
    private static final double LEAST_AHEAD_M = 0.08;
    private static final double SHORTEST_S = 0.6;
    private static final double LONGEST_S = 2.2;
    private static final double LEAST_SPEED_MPS = 0.3;
    private static final double MOST_TURN_RAD = Math.toRadians(15);

    private final double rateHz;
    private final int frames;
    private final double[] positions;
    private final PoseTrack poses;

    private GaitCycles(Motion motion) {
        poses = PoseTrack.of(motion);
        rateHz = motion.rateHz();
        frames = motion.frames();
        positions =
                Smoothing.lowPass(poses.positions(), StandardJoint.COUNT * 3, rateHz, SMOOTH_HZ);
    }

    /** The cycles of a motion on the standard skeleton, left ones first. */
    static List<Cycle> of(Motion motion) {
        GaitCycles gait = new GaitCycles(motion);
        List<Cycle> cycles = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Integer> contacts = gait.contacts(side);
            for (int i = 0; i + 1 < contacts.size(); i++) {
                int from = contacts.get(i);
                int to = contacts.get(i + 1);
                double seconds = (to - from) / gait.rateHz;
                Vec3 way = gait.at(to, 0).minus(gait.at(from, 0));
                double speed = Math.hypot(way.x(), way.z()) / seconds;
                Vec3 before = gait.way(from);
                Vec3 after = gait.way(to);
                boolean straight = before.dot(after) > Math.cos(MOST_TURN_RAD);
                if (seconds > SHORTEST_S
                        && seconds < LONGEST_S
                        && speed > LEAST_SPEED_MPS
                        && straight) {
                    cycles.add(new Cycle(seconds, speed, gait.angles(side, from, to)));
                }
            }
        }
        return cycles;
    }

    /** Times between contacts of one foot, in seconds. */
    static double[] strideTimes(Motion motion, Side side) {
        GaitCycles gait = new GaitCycles(motion);
        List<Integer> contacts = gait.contacts(side);
        double[] times = new double[Math.max(0, contacts.size() - 1)];
        for (int i = 0; i < times.length; i++) {
            times[i] = (contacts.get(i + 1) - contacts.get(i)) / gait.rateHz;
        }
        return times;
    }

    /** Times of the contacts of one foot, in seconds. */
    static double[] contactTimes(Motion motion, Side side) {
        GaitCycles gait = new GaitCycles(motion);
        return gait.contacts(side).stream().mapToDouble(f -> f / gait.rateHz).toArray();
    }

    /** The mean course of an angle over cycles. */
    static double[] mean(List<Cycle> cycles, Angle angle) {
        double[] mean = new double[POINTS];
        for (Cycle cycle : cycles) {
            for (int i = 0; i < POINTS; i++) {
                mean[i] += cycle.angle(angle)[i] / cycles.size();
            }
        }
        return mean;
    }

    private Vec3 at(int frame, int joint) {
        return Vec3.at(positions, (frame * StandardJoint.COUNT + joint) * 3);
    }

    private Vec3 way(int frame) {
        int reach = (int) Math.round(WAY_S * rateHz);
        Vec3 ahead = at(Math.min(frames - 1, frame + reach), 0);
        Vec3 way = ahead.minus(at(Math.max(0, frame - reach), 0));
        Vec3 level = new Vec3(way.x(), 0, way.z());
        return level.norm() > 1e-6 ? level.unit() : Vec3.Z;
    }

    private List<Integer> contacts(Side side) {
        int ankle = side.joint("ANKLE");
        double[] ahead = new double[frames];
        for (int f = 0; f < frames; f++) {
            ahead[f] = at(f, ankle).minus(at(f, 0)).dot(way(f));
        }
        int reach = (int) Math.round(NEIGHBOURHOOD_S * rateHz);
        List<Integer> contacts = new ArrayList<>();
        for (int f = 3; f + 3 < frames; f++) {
            boolean top = ahead[f] > LEAST_AHEAD_M;
            for (int g = Math.max(0, f - reach); g <= Math.min(frames - 1, f + reach); g++) {
                top &= ahead[g] < ahead[f] || (g >= f && ahead[g] == ahead[f]);
            }
            if (top) {
                contacts.add(f);
            }
        }
        return contacts;
    }

    private double[][] angles(Side side, int from, int to) {
        double[][] raw = new double[to - from + 1][];
        for (int f = from; f <= to; f++) {
            raw[f - from] = angles(side, f);
        }
        double[][] angles = new double[Angle.values().length][POINTS];
        for (int i = 0; i < POINTS; i++) {
            double place = i * (to - from) / (POINTS - 1.0);
            int left = Math.min(to - from - 1, (int) place);
            for (int a = 0; a < angles.length; a++) {
                double share = place - left;
                angles[a][i] = raw[left][a] * (1 - share) + raw[left + 1][a] * share;
            }
        }
        return angles;
    }

    private double[] angles(Side side, int f) {
        Quat pelvis = poses.orientation(f, 0);
        Vec3 hip = at(f, side.joint("HIP"));
        Vec3 knee = at(f, side.joint("KNEE"));
        Vec3 ankle = at(f, side.joint("ANKLE"));
        Vec3 toe = at(f, side.joint("FOOT"));
        Vec3 thigh = knee.minus(hip).unit();
        Vec3 shank = ankle.minus(knee).unit();
        Vec3 foot = toe.minus(ankle).unit();
        Vec3 inPelvis = pelvis.inverse().rotate(thigh);
        Vec3 way = way(f);
        Vec3 left = Vec3.Y.cross(way);
        Vec3 front = pelvis.rotate(Vec3.Z);
        Vec3 across = pelvis.rotate(Vec3.X);
        Vec3 rest = poses.motion().skeleton().offset(side.joint("FOOT")).unit();
        double restAngle = Math.acos(clamp(-rest.y()));
        return new double[] {
            deg(Math.atan2(inPelvis.z(), -inPelvis.y())),
            deg(Math.acos(clamp(thigh.dot(shank)))),
            deg(Math.acos(clamp(shank.dot(foot))) - restAngle),
            deg(-Math.asin(clamp(front.y()))),
            deg(side.sign() * Math.asin(clamp(across.y()))),
            deg(-side.sign() * Math.atan2(front.dot(left), front.dot(way)))
        };
    }

    private static double clamp(double cos) {
        return Math.max(-1, Math.min(1, cos));
    }

    private static double deg(double rad) {
        return Math.toDegrees(rad);
    }
}
