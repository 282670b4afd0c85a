package kinescribe.motion.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return parts.get(index(point.joint())).stream()
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
        List<BodyPart> own = parts.get(index(point.joint()));
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
     * The first point of the surface that a line of sight meets.
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
                    nearest =
                            Optional.of(beside(skeleton.names().get(j), from.plus(way.times(at))));
                }
            }
        }
        return nearest;
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
