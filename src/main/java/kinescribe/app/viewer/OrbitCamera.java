package kinescribe.app.viewer;

import kinescribe.math.Vec3;

/**
 * A camera that looks at a point from around it, in world coordinates (Y up, metres). Seen from the
 * front a person's left hand, at +X, is on the right of the picture, as when facing somebody.
 *
 * @param yawRad angle about the vertical; 0 looks from +Z towards −Z, a quarter turn from +X
 * @param pitchRad angle above the horizon
 * @param distanceM distance from the target
 * @param target what it looks at
 */
record OrbitCamera(double yawRad, double pitchRad, double distanceM, Vec3 target) {
    /**
     * Vertical field of view: near the 85 mm lens that portraits are taken with; our own choice.
     */
    static final double FIELD_OF_VIEW_RAD = Math.toRadians(28);

    /** Nothing nearer than this is drawn. */
    static final double NEAR_M = 0.05;

    /** Nothing farther than this is drawn. */
    static final double FAR_M = 200;

    private static final double LEAST_PITCH = Math.toRadians(-2);
    private static final double GREATEST_PITCH = Math.toRadians(89.5);
    private static final double LEAST_DISTANCE_M = 0.4;
    private static final double GREATEST_DISTANCE_M = 60;

    OrbitCamera {
        pitchRad = Math.max(LEAST_PITCH, Math.min(GREATEST_PITCH, pitchRad));
        distanceM = Math.max(LEAST_DISTANCE_M, Math.min(GREATEST_DISTANCE_M, distanceM));
    }

    /** Where the camera is. */
    Vec3 eye() {
        return target.minus(forward().times(distanceM));
    }

    /** The direction of its line of sight. */
    Vec3 forward() {
        double level = -Math.cos(pitchRad);
        return new Vec3(Math.sin(yawRad) * level, -Math.sin(pitchRad), Math.cos(yawRad) * level);
    }

    /** The direction that is to the right in the picture; always level. */
    Vec3 right() {
        return new Vec3(Math.cos(yawRad), 0, -Math.sin(yawRad));
    }

    /** The direction that is up in the picture. */
    Vec3 up() {
        return right().cross(forward());
    }

    /** A point of the world in a picture of that size in pixels. */
    ScreenPoint project(Vec3 point, double width, double height) {
        Vec3 seen = point.minus(eye());
        double depth = seen.dot(forward());
        double scale = focalPixels(height) / Math.max(depth, 1e-9);
        return new ScreenPoint(
                width / 2 + seen.dot(right()) * scale, height / 2 - seen.dot(up()) * scale, depth);
    }

    /** The direction, a unit vector, in which a point of a picture of that size is seen. */
    Vec3 ray(double x, double y, double width, double height) {
        double focal = focalPixels(height);
        return forward()
                .plus(right().times((x - width / 2) / focal))
                .plus(up().times((height / 2 - y) / focal))
                .unit();
    }

    /** How many pixels a metre at the target's distance takes in a picture of that height. */
    double pixelsPerMetre(double height) {
        return focalPixels(height) / distanceM;
    }

    /** Turned about the target. */
    OrbitCamera orbited(double yawByRad, double pitchByRad) {
        return new OrbitCamera(yawRad + yawByRad, pitchRad + pitchByRad, distanceM, target);
    }

    /** Moved so that the target goes that many pixels to the right and down. */
    OrbitCamera panned(double rightPixels, double downPixels, double height) {
        double metres = 1 / pixelsPerMetre(height);
        return at(
                target.plus(right().times(-rightPixels * metres))
                        .plus(up().times(downPixels * metres)));
    }

    /** Nearer (factor below one) or farther. */
    OrbitCamera zoomed(double factor) {
        return new OrbitCamera(yawRad, pitchRad, distanceM * factor, target);
    }

    /** Looking at another point from the same side. */
    OrbitCamera at(Vec3 point) {
        return new OrbitCamera(yawRad, pitchRad, distanceM, point);
    }

    /** From another side. */
    OrbitCamera from(double yaw, double pitch) {
        return new OrbitCamera(yaw, pitch, distanceM, target);
    }

    /** A share {@code t} of the way to another camera, turning the shorter way round. */
    OrbitCamera towards(OrbitCamera o, double t) {
        double turn = Math.IEEEremainder(o.yawRad - yawRad, 2 * Math.PI);
        return new OrbitCamera(
                yawRad + turn * t,
                pitchRad + (o.pitchRad - pitchRad) * t,
                distanceM * Math.pow(o.distanceM / distanceM, t),
                target.towards(o.target, t));
    }

    /** Whether the pictures of both can hardly be told apart. */
    boolean isNear(OrbitCamera o) {
        return Math.abs(Math.IEEEremainder(o.yawRad - yawRad, 2 * Math.PI)) < 1e-4
                && Math.abs(o.pitchRad - pitchRad) < 1e-4
                && Math.abs(o.distanceM / distanceM - 1) < 1e-4
                && o.target.minus(target).norm() < 1e-4 * distanceM;
    }

    private static double focalPixels(double height) {
        return height / 2 / Math.tan(FIELD_OF_VIEW_RAD / 2);
    }
}
