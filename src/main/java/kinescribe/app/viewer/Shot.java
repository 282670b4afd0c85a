package kinescribe.app.viewer;

import kinescribe.math.Vec3;

/**
 * How the camera goes through an animation.
 *
 * @param camera where it is at a time
 * @param atS that time, seconds
 * @param follows whether it goes along with the walker
 * @param turns whether it goes slowly round
 */
record Shot(OrbitCamera camera, double atS, boolean follows, boolean turns) {
    /** Where the camera is at a time; a slow turn begins with the animation. */
    OrbitCamera at(Take take, double timeS, double fromS) {
        OrbitCamera placed = camera;
        if (follows) {
            Vec3 step = take.root(timeS).minus(take.root(atS));
            placed = placed.at(placed.target().plus(new Vec3(step.x(), 0, step.z())));
        }
        return turns
                ? placed.orbited(2 * Math.PI * (timeS - fromS) / CameraRig.ROUND_S, 0)
                : placed;
    }
}
