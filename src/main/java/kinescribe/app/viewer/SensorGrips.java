package kinescribe.app.viewer;

import java.util.List;
import java.util.Optional;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/** Where drawn sensors can be taken hold of, and how they turn when they are. */
final class SensorGrips {
    /** How near the pointer must be, in pixels. Our own choice. */
    private static final double CASE_PIXELS = 13;

    private static final double ARROW_PIXELS = 11;
    private static final double RING_PIXELS = 7;
    private static final int RING_POINTS = 72;

    /** Below this cosine a ring is seen too much from its edge to be followed. */
    private static final double EDGE_ON = 0.12;

    private static final double RADIANS_PER_PIXEL = Math.toRadians(0.6);

    /** A sensor and the part of it that is at hand. */
    record Found(SensorMark mark, Grip grip) {}

    /** A point of a picture of a size, in pixels. */
    record Pointer(double x, double y, double width, double height) {
        Pointer shifted(double byX, double byY) {
            return new Pointer(x + byX, y + byY, width, height);
        }

        Vec3 ray(OrbitCamera camera) {
            return camera.ray(x, y, width, height);
        }
    }

    private SensorGrips() {}

    /** What is at the pointer: the case of any sensor, arrows and ring of the selected one. */
    static Optional<Found> at(Picture picture, Pointer pointer) {
        Found best = null;
        double least = 1;
        for (SensorMark mark : picture.sensors()) {
            double away = away(picture.camera(), mark.position(), pointer) / CASE_PIXELS;
            if (away < least) {
                least = away;
                best = new Found(mark, new Grip(Grip.Kind.CASE, Vec3.Z));
            }
        }
        if (best != null) {
            return Optional.of(best);
        }
        for (SensorMark mark : picture.sensors()) {
            if (!mark.selected()) {
                continue;
            }
            for (Vec3 axis : List.of(Vec3.X, Vec3.Y, Vec3.Z)) {
                double away = away(picture.camera(), mark.tip(axis), pointer) / ARROW_PIXELS;
                if (away < least) {
                    least = away;
                    best = new Found(mark, new Grip(Grip.Kind.ARROW, axis));
                }
            }
            for (int i = 0; best == null && i < RING_POINTS; i++) {
                Vec3 point = mark.ring(2 * Math.PI * i / RING_POINTS);
                if (away(picture.camera(), point, pointer) < RING_PIXELS) {
                    best = new Found(mark, new Grip(Grip.Kind.RING, Vec3.Z));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The turn, in the sensor's own axes, that follows the pointer.
     *
     * @param mark the sensor as it was when it was taken hold of
     * @param from where that was
     * @param to where the pointer is now
     */
    static Quat turn(OrbitCamera camera, SensorMark mark, Grip grip, Pointer from, Pointer to) {
        return grip.kind() == Grip.Kind.RING
                ? spin(camera, mark, from, to)
                : swing(camera, mark, grip.axis(), to);
    }

    private static Quat spin(OrbitCamera camera, SensorMark mark, Pointer from, Pointer to) {
        Vec3 normal = mark.orientation().rotate(Vec3.Z);
        boolean edgeOn =
                Math.abs(from.ray(camera).dot(normal)) < EDGE_ON
                        || Math.abs(to.ray(camera).dot(normal)) < EDGE_ON;
        double angle =
                edgeOn
                        ? (to.x() - from.x()) * RADIANS_PER_PIXEL
                        : angle(camera, mark, normal, to) - angle(camera, mark, normal, from);
        return Quat.aboutAxis(Vec3.Z, angle);
    }

    /** Where on the ring's plane the pointer is, as an angle from x to y. */
    private static double angle(OrbitCamera camera, SensorMark mark, Vec3 normal, Pointer pointer) {
        Vec3 way = pointer.ray(camera);
        double far = mark.position().minus(camera.eye()).dot(normal) / way.dot(normal);
        Vec3 at = camera.eye().plus(way.times(far)).minus(mark.position());
        Vec3 own = mark.orientation().inverse().rotate(at);
        return Math.atan2(own.y(), own.x());
    }

    private static Quat swing(OrbitCamera camera, SensorMark mark, Vec3 axis, Pointer to) {
        Vec3 way = to.ray(camera);
        Vec3 centre = mark.position().minus(camera.eye());
        double nearest = centre.dot(way);
        Vec3 beside = way.times(nearest).minus(centre);
        double reach = mark.axisLengthM();
        double missed = beside.dot(beside);
        double depth = Math.sqrt(Math.max(0, reach * reach - missed));
        boolean away = mark.orientation().rotate(axis).dot(way) > 0;
        Vec3 wanted = beside.plus(way.times(away ? depth : -depth));
        return Quat.between(axis, mark.orientation().inverse().rotate(wanted));
    }

    private static double away(OrbitCamera camera, Vec3 point, Pointer pointer) {
        ScreenPoint seen = camera.project(point, pointer.width(), pointer.height());
        return seen.isInFront()
                ? seen.distanceTo(pointer.x(), pointer.y())
                : Double.POSITIVE_INFINITY;
    }
}
