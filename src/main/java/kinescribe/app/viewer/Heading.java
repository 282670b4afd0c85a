package kinescribe.app.viewer;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;

/** Which way a body faces over the floor. */
final class Heading {
    /** Facing more steeply than this up or down, a body lies; our own choice. */
    private static final double LEAST_LEVEL = 0.3;

    private Heading() {}

    /**
     * The angle from +Z to +X in the first frame: where the pelvis faces, or, of a body that lies,
     * where its head is.
     */
    static double rad(PoseTrack pose) {
        Quat pelvis = pose.orientation(0, 0);
        Vec3 facing = pelvis.rotate(Vec3.Z);
        if (Math.hypot(facing.x(), facing.z()) < LEAST_LEVEL) {
            facing = pelvis.rotate(Vec3.Y);
        }
        return Math.atan2(facing.x(), facing.z());
    }
}
