package kinescribe.motion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.math.Ease;
import kinescribe.math.Quat;
import kinescribe.math.Smoothing;
import kinescribe.math.Vec3;
import org.jspecify.annotations.Nullable;

/**
 * Holds feet where they stand.
 *
 * <p>While a foot is down (see {@link FootContacts}), the ball of the foot, or the heel where only
 * that is down, stays at one place on the ground: the mean of where it was. Between contacts the
 * foot returns to its own path by a smooth step in time. Heights and the foot's orientation stay;
 * hip and knee turn so that the ankle gets there (law of cosines), the knee keeping its axis and
 * its side. Where a leg is too short for that, the body sinks a little, smoothly. All else stays as
 * it is.
 */
public final class FootLock {
    // Share of the leg's length from which reaching on is damped and which is never passed, unless
    // the leg was straighter already: so a knee never snaps straight. Our own choice.
    private static final double SOFT_REACH = 0.97;
    private static final double FULL_REACH = 0.999;
    private static final double LEAST_ROOM_M = 1e-4;

    /** Time within which a foot is back on its own path: our own choice. */
    private static final double BLEND_S = 0.4;

    /** Time in which the held point changes between heel and ball: our own choice. */
    private static final double CHANGE_S = 0.05;

    private static final double MOST_SINKING_M = 0.06;
    private static final double SINKING_HZ = 3;
    private static final double TOLD_M = 0.002;
    private static final double UNMOVED_M = 1e-9;

    private final PoseTrack poses;
    private final FootContacts contacts;
    private final int frames;

    private FootLock(PoseTrack poses, FootContacts contacts) {
        this.poses = poses;
        this.contacts = contacts;
        this.frames = poses.motion().frames();
    }

    /**
     * The motion with its feet held.
     *
     * @return the motion, with a notice of how far feet were moved
     * @throws IllegalArgumentException if the skeleton is not the standard one
     */
    public static Noticed<Motion> hold(Motion motion) {
        PoseTrack poses = PoseTrack.of(motion);
        return new FootLock(poses, FootContacts.of(poses)).held();
    }

    private Noticed<Motion> held() {
        Motion motion = poses.motion();
        Vec3[][] shifts = new Vec3[Leg.values().length][];
        double most = 0;
        for (Leg leg : Leg.values()) {
            shifts[leg.ordinal()] = shifts(leg);
            for (Vec3 shift : shifts[leg.ordinal()]) {
                most = Math.max(most, shift.norm());
            }
        }
        double[] sinking = sinking(shifts);
        double[] root = motion.rootPositions().clone();
        double[] rotations = motion.rotations().clone();
        for (int f = 0; f < frames; f++) {
            root[f * 3 + 1] -= sinking[f];
            for (Leg leg : Leg.values()) {
                Vec3 way = shifts[leg.ordinal()][f].plus(new Vec3(0, sinking[f], 0));
                if (way.norm() > UNMOVED_M) {
                    bend(leg, f, way, rotations);
                }
            }
        }
        return new Noticed<>(
                new Motion(motion.skeleton(), motion.rateHz(), root, rotations),
                told(most, Arrays.stream(sinking).max().orElse(0)));
    }

    private static List<Notice> told(double movedM, double sunkM) {
        if (movedM < TOLD_M) {
            return List.of();
        }
        String sinking =
                sunkM < TOLD_M
                        ? ""
                        : String.format(
                                Locale.ROOT, " and the body sinks by up to %.0f mm", sunkM * 1000);
        return List.of(
                Notice.info(
                        String.format(
                                Locale.ROOT,
                                "Feet on the ground were held in place; they were moved by up to"
                                        + " %.0f mm%s.",
                                movedM * 1000,
                                sinking)));
    }

    /** How far the ankle is moved over the ground in each frame. */
    private Vec3[] shifts(Leg leg) {
        Vec3[] shifts = new Vec3[frames];
        Arrays.fill(shifts, Vec3.ZERO);
        List<FootContacts.Interval> intervals = contacts.intervals(leg);
        double[] onToe = onToe(leg);
        for (FootContacts.Interval interval : intervals) {
            Vec3 sum = Vec3.ZERO;
            Vec3 shift = Vec3.ZERO;
            for (int f = interval.from(); f < interval.until(); f++) {
                shift = f == interval.from() ? Vec3.ZERO : shift.minus(slide(leg, f, onToe));
                shifts[f] = shift;
                sum = sum.plus(shift);
            }
            Vec3 mean = sum.times(1.0 / interval.frames());
            for (int f = interval.from(); f < interval.until(); f++) {
                shifts[f] = shifts[f].minus(mean);
            }
        }
        for (int i = 0; i <= intervals.size(); i++) {
            blend(
                    shifts,
                    i == 0 ? null : intervals.get(i - 1),
                    i == intervals.size() ? null : intervals.get(i));
        }
        return shifts;
    }

    /** How much the ball of the foot counts against the heel: changes over some frames. */
    private double[] onToe(Leg leg) {
        int reach = (int) Math.round(CHANGE_S / 2 * poses.motion().rateHz());
        double[] shares = new double[frames];
        for (int f = 0; f < frames; f++) {
            double toe = 0;
            double heel = 0;
            for (int g = Math.max(0, f - reach); g <= Math.min(frames - 1, f + reach); g++) {
                toe += contacts.toe(g, leg) ? 1 : 0;
                heel += contacts.heel(g, leg) && !contacts.toe(g, leg) ? 1 : 0;
            }
            shares[f] = toe + heel == 0 ? 1 : toe / (toe + heel);
        }
        return shares;
    }

    /** How far the point that stands slides over the ground from the frame before. */
    private Vec3 slide(Leg leg, int frame, double[] onToe) {
        Vec3 heel = way(leg.ankle(), frame);
        Vec3 slide = heel.towards(way(leg.toe(), frame), onToe[frame]);
        return new Vec3(slide.x(), 0, slide.z());
    }

    private Vec3 way(StandardJoint joint, int frame) {
        return poses.position(frame, joint.ordinal())
                .minus(poses.position(frame - 1, joint.ordinal()));
    }

    /** Leads from one contact, if there is one, to the next, if there is one. */
    private void blend(
            Vec3[] shifts,
            FootContacts.@Nullable Interval before,
            FootContacts.@Nullable Interval after) {
        int from = before == null ? -1 : before.until() - 1;
        int to = after == null ? frames : after.from();
        // Long swings return to the own path; in short ones leaving and coming overlap.
        double open = before == null || after == null ? frames : to - from;
        double lasts = Math.max(1, Math.min(BLEND_S * poses.motion().rateHz(), open));
        Vec3 first = before == null ? Vec3.ZERO : shifts[from];
        Vec3 last = after == null ? Vec3.ZERO : shifts[to];
        Vec3 firstPace =
                before == null || before.frames() < 2
                        ? Vec3.ZERO
                        : first.minus(shifts[from - 1]).times(lasts);
        Vec3 lastPace =
                after == null || after.frames() < 2
                        ? Vec3.ZERO
                        : last.minus(shifts[to + 1]).times(lasts);
        for (int f = from + 1; f < to; f++) {
            Vec3 going = before == null ? Vec3.ZERO : away(first, firstPace, (f - from) / lasts);
            Vec3 coming = after == null ? Vec3.ZERO : away(last, lastPace, (to - f) / lasts);
            shifts[f] = going.plus(coming);
        }
    }

    /**
     * From a shift that changes at a pace to none: the quintic in s = 0 … 1 that begins with both
     * and without acceleration and ends at rest.
     */
    private static Vec3 away(Vec3 shift, Vec3 pace, double share) {
        double s = Math.min(1, share);
        double cube = s * s * s;
        return shift.times(1 - cube * (10 - s * (15 - 6 * s)))
                .plus(pace.times(s - cube * (6 - s * (8 - 3 * s))));
    }

    /** How far the body sinks in each frame so that the legs reach. */
    private double[] sinking(Vec3[][] shifts) {
        double[] needed = new double[frames];
        for (int f = 0; f < frames; f++) {
            for (Leg leg : Leg.values()) {
                Vec3 shift = shifts[leg.ordinal()][f];
                Vec3 now =
                        poses.position(f, leg.ankle().ordinal())
                                .minus(poses.position(f, leg.hip().ordinal()));
                double soft = Math.max(SOFT_REACH * length(leg), now.norm());
                double reach = soft + room(leg, soft) / 2;
                Vec3 way = now.plus(shift);
                double level = way.x() * way.x() + way.z() * way.z();
                if (contacts.at(f, leg) && way.norm() > reach && level < reach * reach) {
                    double down = -way.y() - Math.sqrt(reach * reach - level);
                    needed[f] = Math.max(needed[f], Math.min(MOST_SINKING_M, down));
                }
            }
        }
        return smoothOver(needed);
    }

    /** A smooth curve that is nowhere below the needed one. */
    private double[] smoothOver(double[] needed) {
        double most = Arrays.stream(needed).max().orElse(0);
        if (most == 0) {
            return needed;
        }
        double rateHz = poses.motion().rateHz();
        int reach = (int) Math.ceil(rateHz / SINKING_HZ);
        double[] over = new double[frames];
        for (int f = 0; f < frames; f++) {
            int to = Math.min(frames - 1, f + reach);
            for (int g = Math.max(0, f - reach); g <= to; g++) {
                over[f] = Math.max(over[f], needed[g]);
            }
        }
        double[] smooth = Smoothing.lowPass(over, 1, rateHz, SINKING_HZ);
        return smooth;
    }

    private double length(Leg leg) {
        Skeleton skeleton = poses.motion().skeleton();
        return skeleton.offset(leg.knee().ordinal()).norm()
                + skeleton.offset(leg.ankle().ordinal()).norm();
    }

    /**
     * Turns hip and knee so that the ankle moves against the hip.
     *
     * @param way how far and whereto, metres, world
     */
    private void bend(Leg leg, int frame, Vec3 way, double[] rotations) {
        Vec3 hip = poses.position(frame, leg.hip().ordinal());
        Vec3 thigh = poses.position(frame, leg.knee().ordinal()).minus(hip);
        Vec3 ankle = poses.position(frame, leg.ankle().ordinal()).minus(hip);
        Vec3 shank = ankle.minus(thigh);
        Vec3 target = ankle.plus(way);
        double reach = reach(leg, ankle.norm(), target.norm());
        Quat thighFrame = poses.orientation(frame, leg.hip().ordinal());
        Vec3 axis = across(thighFrame.rotate(Vec3.X), thigh);
        Quat knee = Quat.aboutAxis(axis, kneeTurn(axis, thigh, shank, reach));
        Quat swing = Quat.between(thigh.plus(knee.rotate(shank)), target);
        Quat newThigh = swing.times(thighFrame);
        Quat newShank = swing.times(knee).times(poses.orientation(frame, leg.knee().ordinal()));
        Quat pelvis = poses.orientation(frame, StandardJoint.PELVIS.ordinal());
        put(rotations, frame, leg.hip(), pelvis.inverse().times(newThigh));
        put(rotations, frame, leg.knee(), newThigh.inverse().times(newShank));
        Quat foot = poses.orientation(frame, leg.ankle().ordinal());
        put(rotations, frame, leg.ankle(), newShank.inverse().times(foot));
    }

    /** The distance really reached: up to the soft limit all, then less and less. */
    private double reach(Leg leg, double before, double wished) {
        double soft = Math.max(SOFT_REACH * length(leg), before);
        return Ease.approach(wished, soft, room(leg, soft));
    }

    private double room(Leg leg, double soft) {
        return Math.max(LEAST_ROOM_M, FULL_REACH * length(leg) - soft);
    }

    private static Vec3 across(Vec3 axis, Vec3 bone) {
        Vec3 along = bone.unit();
        return axis.minus(along.times(axis.dot(along))).unit();
    }

    /**
     * The further bending of the knee about the axis that brings the ankle as far from the hip as
     * wished: from |t + R s|² with P cos δ + Q sin δ for the part of t · R s that changes.
     */
    private static double kneeTurn(Vec3 axis, Vec3 thigh, Vec3 shank, double reach) {
        double fixed = axis.dot(thigh) * axis.dot(shank);
        double p = thigh.dot(shank) - fixed;
        double q = thigh.dot(axis.cross(shank));
        double wished = (reach * reach - thigh.dot(thigh) - shank.dot(shank)) / 2 - fixed;
        double cos = Math.max(-1, Math.min(1, wished / Math.hypot(p, q)));
        // At the first angle the knee is straight; from there it bends the natural way.
        return Math.atan2(q, p) + Math.acos(cos);
    }

    private static void put(double[] rotations, int frame, StandardJoint joint, Quat rotation) {
        int at = (frame * StandardJoint.COUNT + joint.ordinal()) * 4;
        Quat unit = rotation.unit();
        // The sign of the motion's own quaternion, which is continuous.
        (unit.dot(Quat.at(rotations, at)) < 0 ? unit.negated() : unit).put(rotations, at);
    }
}
