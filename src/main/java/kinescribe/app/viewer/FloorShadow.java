package kinescribe.app.viewer;

import javafx.scene.transform.Affine;
import kinescribe.math.Vec3;

/** Where the shadow of a point falls on the floor; the light's direction is our own choice. */
final class FloorShadow {
    /** How far shadows fall per metre of height along X. */
    private static final double ALONG_X = -0.32;

    /** How far they fall along Z. */
    private static final double ALONG_Z = -0.38;

    /** The shadow keeps this share of its height: a transform without an inverse is trouble. */
    private static final double THICKNESS = 1e-3;

    private FloorShadow() {}

    /** The shadow of a point. */
    static Vec3 of(Vec3 point) {
        return new Vec3(point.x() + ALONG_X * point.y(), 0, point.z() + ALONG_Z * point.y());
    }

    /** The same for nodes in world coordinates. */
    static Affine transform() {
        return new Affine(1, ALONG_X, 0, 0, 0, THICKNESS, 0, 0, 0, ALONG_Z, 1, 0);
    }
}
