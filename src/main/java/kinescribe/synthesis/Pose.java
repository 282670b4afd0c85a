package kinescribe.synthesis;

import java.util.List;
import kinescribe.math.Vec3;

/**
 * A posture in numbers that can be blended: pelvis, trunk, head, arms and legs. Lengths are in
 * metres for a person of {@value #REFERENCE_HEIGHT_M} m and grow with the body; angles are given in
 * degrees and kept in radians. Immutable; each setter returns another pose.
 */
final class Pose {
    /** The standing height that lengths are stated for. */
    static final double REFERENCE_HEIGHT_M = 1.72;

    // Metres or radians that a body at rest may shift by: our own choice.
    private static final double STILL = 0.15;

    static final int SIZE = Channel.values().length + 2 * Limb.values().length;

    /** Feet and pelvis as in standing, all angles zero. */
    static final Pose ZERO = new Pose(new double[SIZE]);

    private final double[] values;

    private Pose(double[] values) {
        this.values = values;
    }

    static int index(Channel channel) {
        return channel.ordinal();
    }

    static int index(Limb limb, Side side) {
        return Channel.values().length + side.ordinal() * Limb.values().length + limb.ordinal();
    }

    double at(int index) {
        return values[index];
    }

    /**
     * Where the body is and which way it faces: pelvis and places of the hands go along, feet do
     * not.
     */
    Pose base(double left, double ahead, double yawDeg) {
        return with(Channel.BASE_LEFT, left)
                .with(Channel.BASE_AHEAD, ahead)
                .with(Channel.BASE_YAW, Math.toRadians(yawDeg));
    }

    /** Pelvis from where it stands: to the left, up, ahead. */
    Pose pelvis(double left, double up, double ahead) {
        return with(Channel.PELVIS_LEFT, left)
                .with(Channel.PELVIS_UP, up)
                .with(Channel.PELVIS_AHEAD, ahead);
    }

    /** Pelvis turned to the left, tilted forward, its left side up. */
    Pose turned(double yawDeg, double tiltDeg, double rollDeg) {
        return with(Channel.YAW, Math.toRadians(yawDeg))
                .with(Channel.TILT, Math.toRadians(tiltDeg))
                .with(Channel.ROLL, Math.toRadians(rollDeg));
    }

    /** Body turned about its own long axis. */
    Pose over(double deg) {
        return with(Channel.OVER, Math.toRadians(deg));
    }

    /** Trunk bent forward, its left side up, twisted to the left. */
    Pose trunk(double flexionDeg, double bendDeg, double twistDeg) {
        return with(Channel.FLEXION, Math.toRadians(flexionDeg))
                .with(Channel.BEND, Math.toRadians(bendDeg))
                .with(Channel.TWIST, Math.toRadians(twistDeg));
    }

    /** Head nodded forward, turned to the left. */
    Pose head(double nodDeg, double lookDeg) {
        return with(Channel.NOD, Math.toRadians(nodDeg))
                .with(Channel.LOOK, Math.toRadians(lookDeg));
    }

    /** An arm by its angles. */
    Pose arm(Side side, Arm arm) {
        return with(Limb.ARM_FLEXION, side, arm.flexion())
                .with(Limb.ARM_ABDUCTION, side, arm.abduction())
                .with(Limb.ARM_INWARD, side, arm.inward())
                .with(Limb.ELBOW, side, arm.elbow())
                .with(Limb.PRONATION, side, arm.pronation())
                .with(Limb.REACH, side, 0);
    }

    /** Both arms by the same angles. */
    Pose arms(Arm arm) {
        return arm(Side.LEFT, arm).arm(Side.RIGHT, arm);
    }

    /**
     * A hand (its wrist) at a place: to the left of and ahead of the middle between the feet at the
     * start, up from the floor; the world's axes, not the trunk's.
     */
    Pose hand(Side side, double left, double up, double ahead) {
        return with(Limb.HAND_LEFT, side, left)
                .with(Limb.HAND_UP, side, up)
                .with(Limb.HAND_AHEAD, side, ahead)
                .with(Limb.REACH, side, 1);
    }

    /** As {@link #hand(Side, double, double, double)}, from a vector (left, up, ahead). */
    Pose hand(Side side, Vec3 at) {
        return hand(side, at.x(), at.y(), at.z());
    }

    /**
     * As {@link #hand(Side, double, double, double)} for an arm that goes by its angles: where its
     * hand is about, so that it comes from there when it starts to reach.
     */
    Pose handNear(Side side, double left, double up, double ahead) {
        return hand(side, left, up, ahead).with(Limb.REACH, side, 0);
    }

    /** The hand of a reaching arm further to the left, up and ahead. */
    Pose handMoved(Side side, double left, double up, double ahead) {
        return hand(
                side,
                at(index(Limb.HAND_LEFT, side)) + left,
                at(index(Limb.HAND_UP, side)) + up,
                at(index(Limb.HAND_AHEAD, side)) + ahead);
    }

    /** Elbow of a reaching arm turned outwards. */
    Pose swivel(Side side, double deg) {
        return with(Limb.SWIVEL, side, Math.toRadians(deg));
    }

    /** Palm turned down. */
    Pose palm(Side side, double pronationDeg) {
        return with(Limb.PRONATION, side, Math.toRadians(pronationDeg));
    }

    /** A foot from where it stands: to the left, up, ahead. */
    Pose foot(Side side, double left, double up, double ahead) {
        return with(Limb.FOOT_LEFT, side, left)
                .with(Limb.FOOT_UP, side, up)
                .with(Limb.FOOT_AHEAD, side, ahead)
                .with(Limb.FREE, side, 0);
    }

    /** A foot moved over the floor by so much. */
    Pose footMoved(Side side, double left, double ahead) {
        return with(Limb.FOOT_LEFT, side, values[index(Limb.FOOT_LEFT, side)] + left)
                .with(Limb.FOOT_AHEAD, side, values[index(Limb.FOOT_AHEAD, side)] + ahead);
    }

    /** A foot on its way between where two poses have it, lifted. */
    Pose footBetween(Side side, Pose from, Pose to, double share, double liftM) {
        double[] changed = values.clone();
        for (Limb limb : Limb.values()) {
            if (limb.ordinal() >= Limb.FOOT_LEFT.ordinal()) {
                int i = index(limb, side);
                changed[i] = from.values[i] + share * (to.values[i] - from.values[i]);
            }
        }
        changed[index(Limb.FOOT_UP, side)] += liftM;
        return new Pose(changed);
    }

    /** Whether a foot stands elsewhere, by a centimetre or half a degree. */
    boolean footElsewhere(Side side, Pose other) {
        for (Limb limb : new Limb[] {Limb.FOOT_LEFT, Limb.FOOT_AHEAD, Limb.FOOT_YAW}) {
            int i = index(limb, side);
            if (Math.abs(values[i] - other.values[i]) > 0.01) {
                return true;
            }
        }
        return false;
    }

    /** A foot where it is in another pose. */
    Pose footOf(Side side, Pose other) {
        return with(side, other, Limb.PLACE_OF_FOOT);
    }

    /** A foot higher than it is. */
    Pose raised(Side side, double byM) {
        return with(Limb.FOOT_UP, side, at(index(Limb.FOOT_UP, side)) + byM);
    }

    /** A foot higher than it is, toe-down. */
    Pose lifted(Side side, double byM, double pitchDeg) {
        return raised(side, byM).with(Limb.FOOT_PITCH, side, Math.toRadians(pitchDeg));
    }

    /** A foot turned to the left and toe-down from how it stands; it rolls over ball or heel. */
    Pose footTurned(Side side, double yawDeg, double pitchDeg) {
        return with(Limb.FOOT_YAW, side, Math.toRadians(yawDeg))
                .with(Limb.FOOT_PITCH, side, Math.toRadians(pitchDeg));
    }

    /** Knees pointing outwards. */
    Pose kneesOut(double deg) {
        return kneeOut(Side.LEFT, deg).kneeOut(Side.RIGHT, deg);
    }

    /** A knee pointing outwards. */
    Pose kneeOut(Side side, double deg) {
        return with(Limb.KNEE_OUT, side, Math.toRadians(deg));
    }

    /** A leg by its angles: flexion and abduction at the hip, flexion at the knee, toe-down. */
    Pose leg(Side side, double hipDeg, double abductionDeg, double kneeDeg, double plantarDeg) {
        return with(Limb.HIP, side, Math.toRadians(hipDeg))
                .with(Limb.HIP_ABDUCTION, side, Math.toRadians(abductionDeg))
                .with(Limb.KNEE, side, Math.toRadians(kneeDeg))
                .with(Limb.PLANTAR, side, Math.toRadians(plantarDeg))
                .with(Limb.FREE, side, 1);
    }

    /** Part of the way to another pose, or beyond it. */
    Pose towards(Pose other, double share) {
        double[] mixed = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            mixed[i] = values[i] + share * (other.values[i] - values[i]);
        }
        return new Pose(mixed);
    }

    /** Whether pelvis and legs are where another pose has them, within some shifting of weight. */
    boolean standsAs(Pose other) {
        for (Channel channel : Channel.values()) {
            double apart = Math.abs(at(index(channel)) - other.at(index(channel)));
            if (channel.ordinal() <= Channel.OVER.ordinal() && apart > STILL) {
                return false;
            }
        }
        for (Side side : Side.values()) {
            for (Limb limb : Limb.values()) {
                double apart = Math.abs(at(index(limb, side)) - other.at(index(limb, side)));
                if (limb.ordinal() >= Limb.FOOT_LEFT.ordinal() && apart > STILL) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The same on the other side. */
    Pose mirrored() {
        double[] other = new double[SIZE];
        for (Channel channel : Channel.values()) {
            other[index(channel)] = channel.mirrorSign() * values[index(channel)];
        }
        for (Limb limb : Limb.values()) {
            for (Side side : Side.values()) {
                other[index(limb, side)] = limb.mirrorSign() * values[index(limb, side.other())];
            }
        }
        return new Pose(other);
    }

    /** Pelvis and feet moved to the left. */
    Pose moved(double left) {
        return with(Channel.PELVIS_LEFT, values[index(Channel.PELVIS_LEFT)] + left)
                .footMoved(Side.LEFT, left, 0)
                .footMoved(Side.RIGHT, left, 0);
    }

    /**
     * Hands, arms and trunk further from where another pose has them; legs and pelvis as they are.
     */
    Pose sized(Pose about, double share) {
        double[] changed = values.clone();
        for (Side side : Side.values()) {
            for (Limb limb : Limb.values()) {
                if (limb.ordinal() < Limb.FOOT_LEFT.ordinal() && limb != Limb.REACH) {
                    size(changed, about, index(limb, side), share);
                }
            }
        }
        for (Channel channel : Channel.TRUNK) {
            size(changed, about, index(channel), share);
        }
        return new Pose(changed);
    }

    /** With some of another pose's numbers. */
    Pose with(Side side, Pose other, List<Limb> limbs) {
        double[] changed = values.clone();
        for (Limb limb : limbs) {
            changed[index(limb, side)] = other.values[index(limb, side)];
        }
        return new Pose(changed);
    }

    private static void size(double[] changed, Pose about, int i, double share) {
        changed[i] = about.values[i] + share * (changed[i] - about.values[i]);
    }

    /** Head and trunk further from how another pose has them, or less far. */
    Pose trunkFrom(Pose other, double share) {
        double[] changed = values.clone();
        for (Channel channel : Channel.TRUNK) {
            size(changed, other, index(channel), share);
        }
        return new Pose(changed);
    }

    /** Reaching hands moved by so much, metres. */
    Pose handMoved(Side side, Vec3 by) {
        double reach = values[index(Limb.REACH, side)];
        return with(Limb.HAND_LEFT, side, values[index(Limb.HAND_LEFT, side)] + reach * by.x())
                .with(Limb.HAND_UP, side, values[index(Limb.HAND_UP, side)] + reach * by.y())
                .with(Limb.HAND_AHEAD, side, values[index(Limb.HAND_AHEAD, side)] + reach * by.z());
    }

    /** The largest difference in the values of an arm, metres or radians. */
    double armApart(Pose other, Side side) {
        double apart = 0;
        for (Limb limb : Limb.values()) {
            if (limb.ordinal() < Limb.FOOT_LEFT.ordinal()) {
                int i = index(limb, side);
                apart = Math.max(apart, Math.abs(values[i] - other.values[i]));
            }
        }
        return apart;
    }

    /** The larger difference in how the head is held, radians. */
    double headApart(Pose other) {
        int nod = index(Channel.NOD);
        int look = index(Channel.LOOK);
        return Math.max(
                Math.abs(values[nod] - other.values[nod]),
                Math.abs(values[look] - other.values[look]));
    }

    private Pose with(Channel channel, double value) {
        return with(index(channel), value);
    }

    private Pose with(Limb limb, Side side, double value) {
        return with(index(limb, side), value);
    }

    private Pose with(int index, double value) {
        double[] changed = values.clone();
        changed[index] = value;
        return new Pose(changed);
    }
}
