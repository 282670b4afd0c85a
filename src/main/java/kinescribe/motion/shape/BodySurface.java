package kinescribe.motion.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;

/**
 * The surface of a body's limbs as a map: each segment's surface is what one meets last on the way
 * from a point of its bone outwards. It is the surface that the window draws.
 */
public final class BodySurface {
    /** Of steps in search of the surface, metres; nothing of a body is as thin. */
    private static final double STEP_M = 0.002;

    /** Halvings of a step: down to a millionth of a millimetre. */
    private static final int HALVINGS = 21;

    private final Skeleton skeleton;
    private final List<List<BodyPart>> parts = new ArrayList<>();

    /** The ball at the far end of each segment, where one other segment follows it; else none. */
    private final List<List<BodyPart>> endBalls = new ArrayList<>();

    private final List<SegmentAxes> axes = new ArrayList<>();

    private BodySurface(Skeleton skeleton) {
        this.skeleton = skeleton;
        BodyShape shape = BodyShape.limbs(skeleton);
        for (int j = 0; j < skeleton.size(); j++) {
            int joint = j;
            List<BodyPart> own =
                    new ArrayList<>(
                            shape.parts().stream().filter(p -> p.joint() == joint).toList());
            Vec3 end = end(own, joint);
            shape.balls().stream()
                    .filter(ball -> ball.joint() == joint)
                    .forEach(ball -> own.add(BodyPart.ball(joint, Vec3.ZERO, ball.radiusM())));
            parts.add(List.copyOf(own));
            axes.add(SegmentAxes.of(end, skeleton.names().get(j).startsWith("right")));
        }
        for (int j = 0; j < skeleton.size(); j++) {
            int joint = j;
            endBalls.add(
                    shape.balls().stream()
                            .filter(ball -> follows(ball.joint(), joint))
                            .map(ball -> endBall(ball, joint))
                            .toList());
        }
    }

    private BodyPart endBall(BodyShape.Ball ball, int joint) {
        return BodyPart.ball(joint, skeleton.offset(ball.joint()), ball.radiusM());
    }

    /** Whether a segment is the only one that goes on from the end of another. */
    private boolean follows(int joint, int before) {
        return skeleton.parent(joint) == before
                && IntStream.range(0, skeleton.size())
                                .filter(j -> skeleton.parent(j) == before)
                                .count()
                        == 1;
    }

    /** The surface of a body with that skeleton. */
    public static BodySurface of(Skeleton skeleton) {
        return new BodySurface(skeleton);
    }

    /**
     * A segment's directions.
     *
     * @throws IllegalArgumentException if the skeleton has no such joint
     */
    public SegmentAxes axes(String joint) {
        return axes.get(index(joint));
    }

    /** A point's position in its joint's frame, metres. */
    public Vec3 position(SurfacePoint point) {
        return position(point, 0);
    }

    /** A position above a point of the surface, measured across the bone; joint's frame, metres. */
    public Vec3 position(SurfacePoint point, double gapM) {
        SegmentAxes a = axes(point.joint());
        return a.end()
                .times(point.along())
                .plus(a.across(point.aroundRad()).times(radiusM(point) + gapM));
    }

    /** The unit vector out of the surface at a point, joint's frame. */
    public Vec3 normal(SurfacePoint point) {
        Vec3 at = position(point);
        Vec3 inside = at.minus(axes(point.joint()).across(point.aroundRad()).times(STEP_M / 100));
        return own(point.joint()).stream()
                .filter(part -> part.holds(inside))
                .findFirst()
                .map(part -> part.normal(at))
                .orElseGet(() -> axes(point.joint()).across(point.aroundRad()));
    }

    /** How far the surface is from the bone at a point, metres; 0 where there is none. */
    public double radiusM(SurfacePoint point) {
        SegmentAxes a = axes(point.joint());
        Vec3 from = a.end().times(point.along());
        Vec3 out = a.across(point.aroundRad());
        List<BodyPart> own = own(point.joint());
        double far = 0;
        for (BodyPart part : own) {
            far = Math.max(far, middle(part).minus(from).norm() + part.reachM());
        }
        for (double at = far; at > 0; at -= STEP_M) {
            if (holds(own, from.plus(out.times(at)))) {
                return edge(own, from, out, at, at + STEP_M);
            }
        }
        return 0;
    }

    /**
     * The point of a segment's surface beside a position.
     *
     * @param position in the joint's frame, metres
     */
    public SurfacePoint beside(String joint, Vec3 position) {
        SegmentAxes a = axes(joint);
        double along = position.dot(a.end()) / a.end().dot(a.end());
        double around = Math.atan2(position.dot(a.side()), position.dot(a.front()));
        return new SurfacePoint(joint, along, around);
    }

    /**
     * The first point of the surface that a line of sight meets. A ball between two segments, such
     * as the elbow, is of the one before as far as it lies beside that one's bone: what lies beside
     * the ankle and above its joint is the shank's and not the foot's.
     *
     * @param pose the body's pose, its first frame counts
     * @param eye where the line begins, world, metres
     * @param direction unit vector along it, world
     */
    public Optional<SurfacePoint> seen(PoseTrack pose, Vec3 eye, Vec3 direction) {
        double least = Double.POSITIVE_INFINITY;
        Optional<SurfacePoint> nearest = Optional.empty();
        for (int j = 0; j < parts.size(); j++) {
            Quat toJoint = pose.orientation(0, j).inverse();
            Vec3 from = toJoint.rotate(eye.minus(pose.position(0, j)));
            Vec3 way = toJoint.rotate(direction);
            for (BodyPart part : parts.get(j)) {
                double at = meets(part, from, way, least);
                if (at < least) {
                    least = at;
                    Vec3 point = from.plus(way.times(at));
                    SurfacePoint here = beside(skeleton.names().get(j), point);
                    int before = part.isBall() ? before(j) : -1;
                    SurfacePoint other = before < 0 ? here : told(pose, j, before, point);
                    nearest = Optional.of(other.along() <= 1 ? other : here);
                }
            }
        }
        return nearest;
    }

    /**
     * A place beyond an end of a segment's bone as it is told by the one segment that goes on
     * there, on its bone; the place itself where there are none or several.
     *
     * @param pose the body's pose, its first frame counts
     */
    public SurfacePoint passed(PoseTrack pose, SurfacePoint point) {
        int joint = index(point.joint());
        int next = point.along() < 0 ? before(joint) : point.along() > 1 ? after(joint) : -1;
        SurfacePoint passed = next < 0 ? point : told(pose, joint, next, position(point));
        return passed.equals(point)
                ? point
                : new SurfacePoint(
                        passed.joint(),
                        Math.max(0, Math.min(1, passed.along())),
                        passed.aroundRad());
    }

    /** A place on a joint's segment by another segment, be it beyond its bone, too. */
    private SurfacePoint told(PoseTrack pose, int joint, int next, Vec3 position) {
        Vec3 world = pose.position(0, joint).plus(pose.orientation(0, joint).rotate(position));
        Vec3 there =
                pose.orientation(0, next).inverse().rotate(world.minus(pose.position(0, next)));
        return beside(skeleton.names().get(next), there);
    }

    /** The segment that a joint's segment goes on from; −1 where others do, too. */
    private int before(int joint) {
        int before = skeleton.parent(joint);
        return before >= 0 && follows(joint, before) ? before : -1;
    }

    /** The only segment that goes on from a joint's segment; −1 where there are several. */
    private int after(int joint) {
        return IntStream.range(0, skeleton.size())
                .filter(j -> follows(j, joint))
                .findFirst()
                .orElse(-1);
    }

    /** All that makes up the surface of a segment, the ball at its end included. */
    private List<BodyPart> own(String joint) {
        int j = index(joint);
        List<BodyPart> all = new ArrayList<>(parts.get(j));
        all.addAll(endBalls.get(j));
        return all;
    }

    /** How far along a line a part begins; infinite where it is missed or farther than a limit. */
    private static double meets(BodyPart part, Vec3 from, Vec3 way, double limit) {
        Vec3 to = middle(part).minus(from);
        double nearest = to.dot(way);
        double reach = part.reachM();
        double missed = to.dot(to) - nearest * nearest;
        if (missed > reach * reach) {
            return Double.POSITIVE_INFINITY;
        }
        double half = Math.sqrt(reach * reach - missed);
        double last = Math.min(nearest + half, limit);
        for (double at = Math.max(0, nearest - half); at < last; at += STEP_M) {
            if (part.holds(from.plus(way.times(at)))) {
                return edge(List.of(part), from, way, at, at - STEP_M);
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Where on a line between a point inside and one outside the surface is. */
    private static double edge(
            List<BodyPart> own, Vec3 from, Vec3 way, double inside, double outside) {
        double in = inside;
        double out = outside;
        for (int i = 0; i < HALVINGS; i++) {
            double half = (in + out) / 2;
            if (holds(own, from.plus(way.times(half)))) {
                in = half;
            } else {
                out = half;
            }
        }
        return in;
    }

    private static boolean holds(List<BodyPart> own, Vec3 point) {
        for (BodyPart part : own) {
            if (part.holds(point)) {
                return true;
            }
        }
        return false;
    }

    private static Vec3 middle(BodyPart part) {
        return part.from().towards(part.to(), 0.5);
    }

    /** Where a segment's bone ends: at the next joint, at its tip, or just beyond a last joint. */
    private Vec3 end(List<BodyPart> own, int joint) {
        for (BodyPart part : own) {
            if (part.end() != joint) {
                return skeleton.offset(part.end());
            }
        }
        if (!own.isEmpty()) {
            BodyPart last = own.get(0);
            Vec3 way = last.to().minus(last.from()).unit();
            return last.to().plus(way.times(last.toRadiusM()));
        }
        Vec3 before = skeleton.offset(joint);
        return (before.norm() == 0 ? Vec3.Y : before.unit()).times(Sticks.THICK.ballRadiusM());
    }

    private int index(String joint) {
        int index = skeleton.indexOf(joint);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "Expected one of the skeleton's joints " + skeleton.names() + ", got " + joint);
        }
        return index;
    }
}
