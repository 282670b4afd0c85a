package kinescribe.imu;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodySurface;
import kinescribe.motion.shape.SegmentAxes;
import kinescribe.motion.shape.SurfacePoint;

/**
 * A sensor told by the body's surface instead of by metres, so that it means the same place on
 * bodies of all sizes: a segment, how far along and around it, how far off the skin. Unturned, the
 * device's z points out of the surface, its y along the segment to the segment's top (see {@link
 * SegmentAxes}), and x = y × z.
 *
 * @param site where it sits, in one word
 * @param point where on the surface
 * @param gapM how far above the surface, metres, measured across the bone; below zero inside the
 *     body
 * @param turn of the device against its unturned axes, new device axes to unturned ones
 */
public record SurfacePlacement(String site, SurfacePoint point, double gapM, Quat turn) {
    public SurfacePlacement {
        if (!Double.isFinite(gapM)) {
            throw new IllegalArgumentException("Expected a finite distance, got " + gapM);
        }
        if (!(Math.abs(turn.norm() - 1) <= 1e-6)) {
            throw new IllegalArgumentException(
                    "Expected a turn of length 1, got one of length " + turn.norm());
        }
    }

    /** A device lying on the surface, unturned. */
    public static SurfacePlacement at(String site, SurfacePoint point) {
        return new SurfacePlacement(site, point, 0, Quat.IDENTITY);
    }

    /** How a placement lies to a body's surface. */
    public static SurfacePlacement of(SensorPlacement placement, BodySurface surface) {
        SurfacePoint point = surface.beside(placement.joint(), placement.offset());
        Vec3 bone = surface.axes(placement.joint()).end();
        double away = placement.offset().minus(bone.times(point.along())).norm();
        return new SurfacePlacement(
                placement.site(),
                point,
                away - surface.radiusM(point),
                turn(point, surface, placement.mounting()));
    }

    /**
     * A device whose axes are known on one body.
     *
     * @param mounting rotation of the device's axes into the joint's frame on that body
     */
    static SurfacePlacement of(
            String site, SurfacePoint point, double gapM, Quat mounting, BodySurface surface) {
        return new SurfacePlacement(site, point, gapM, turn(point, surface, mounting));
    }

    /** The joint that the sensor's segment turns with. */
    public String joint() {
        return point.joint();
    }

    /** The same device in the same place under another name. */
    public SurfacePlacement called(String name) {
        return new SurfacePlacement(name, point, gapM, turn);
    }

    /** The same device, as far off the surface, at another point. */
    public SurfacePlacement at(SurfacePoint other) {
        return new SurfacePlacement(site, other, gapM, turn);
    }

    /** The same device, no farther in than the surface, at another point. */
    public SurfacePlacement movedTo(SurfacePoint other) {
        return new SurfacePlacement(site, other, Math.max(0, gapM), turn);
    }

    /** The same device at another distance from the surface, metres. */
    public SurfacePlacement off(double otherGapM) {
        return new SurfacePlacement(site, point, otherGapM, turn);
    }

    /**
     * The device turned on the spot.
     *
     * @param extraTurn rotation in the device's own axes, new device axes to old ones
     */
    public SurfacePlacement turned(Quat extraTurn) {
        return new SurfacePlacement(site, point, gapM, turn.times(extraTurn).unit());
    }

    /**
     * The placement on a body with that surface.
     *
     * @throws IllegalArgumentException if the body has no such joint
     */
    public SensorPlacement on(BodySurface surface) {
        return new SensorPlacement(
                site,
                point.joint(),
                surface.position(point, gapM),
                unturned(point, surface).times(turn).unit());
    }

    /**
     * The placement on a body with that skeleton.
     *
     * @throws IllegalArgumentException if the body has no such joint
     */
    public SensorPlacement on(Skeleton skeleton) {
        return on(BodySurface.of(skeleton));
    }

    private static Quat turn(SurfacePoint point, BodySurface surface, Quat mounting) {
        return unturned(point, surface).inverse().times(mounting).unit();
    }

    private static Quat unturned(SurfacePoint point, BodySurface surface) {
        SegmentAxes axes = surface.axes(point.joint());
        Vec3 z = surface.normal(point);
        Vec3 along = axes.top().minus(z.times(axes.top().dot(z)));
        // At the very tip of a segment nothing points along it.
        Vec3 y = along.norm() > 1e-6 ? along.unit() : axes.front();
        return Quat.fromAxes(y.cross(z), y, z).unit();
    }
}
