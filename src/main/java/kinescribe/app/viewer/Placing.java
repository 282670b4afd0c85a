package kinescribe.app.viewer;

import javafx.scene.transform.Affine;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.shape.BodyPart;

/** Puts positions and orientations of the world into JavaFX transforms. */
final class Placing {
    private Placing() {}

    /** Sets a transform to a rotation with a uniform scale, then a shift. */
    static void set(Affine transform, Vec3 position, Quat q, double scale) {
        set(transform, position, q.rotate(Vec3.X), q.rotate(Vec3.Y), q.rotate(Vec3.Z), scale);
    }

    /** Sets a transform to three axes, each times a scale, and a shift. */
    static void set(Affine transform, Vec3 position, Vec3 x, Vec3 y, Vec3 z, double scale) {
        transform.setToTransform(
                x.x() * scale,
                y.x() * scale,
                z.x() * scale,
                position.x(),
                x.y() * scale,
                y.y() * scale,
                z.y() * scale,
                position.y(),
                x.z() * scale,
                y.z() * scale,
                z.z() * scale,
                position.z());
    }

    /** The transform of a mesh in centimetres along +Y that is to be a piece of a body. */
    static Affine of(BodyPart part) {
        Affine placed = new Affine();
        set(placed, part.from(), part.turn(), 1 / LimbMesh.UNITS_PER_METRE);
        return placed;
    }

    /** The transform of a mesh in centimetres along +Y that is to lie from one point to another. */
    static Affine along(Vec3 from, Vec3 to) {
        Affine placed = new Affine();
        Vec3 way = to.minus(from);
        Quat turn = way.norm() == 0 ? Quat.IDENTITY : Quat.between(Vec3.Y, way);
        set(placed, from, turn, 1 / LimbMesh.UNITS_PER_METRE);
        return placed;
    }
}
