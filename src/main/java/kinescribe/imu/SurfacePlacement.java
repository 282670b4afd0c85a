package kinescribe.imu;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.shape.BodySurface;
import kinescribe.motion.shape.SegmentAxes;
import kinescribe.motion.shape.SurfacePoint;

/**
 * A sensor told by the body's surface instead of by metres, so that it can be moved along the
 * surface and from one body to another. Unturned, the device's z points out of the surface, its y
 * along the segment to the segment's top (see {@link SegmentAxes}), and x = y × z.
 *
 * @param point where on the surface
 * @param gapM how far above the surface, measured across the bone; below zero inside the body
 * @param turn of the device against its unturned axes, new device axes to unturned ones
 */
public record SurfacePlacement(SurfacePoint point, double gapM, Quat turn) {
    /** A device lying on the surface, unturned. */
    public static SurfacePlacement at(SurfacePoint point) {
        return new SurfacePlacement(point, 0, Quat.IDENTITY);
    }

    /** How a placement lies to a body's surface. */
    public static SurfacePlacement of(SensorPlacement placement, BodySurface surface) {
        SurfacePoint point = surface.beside(placement.joint(), placement.offset());
        Vec3 bone = surface.axes(placement.joint()).end();
        double away = placement.offset().minus(bone.times(point.along())).norm();
        Quat turn = unturned(point, surface).inverse().times(placement.mounting()).unit();
        return new SurfacePlacement(point, away - surface.radiusM(point), turn);
    }

    /** The same device, no farther in than the surface, at another point. */
    public SurfacePlacement movedTo(SurfacePoint other) {
        return new SurfacePlacement(other, Math.max(0, gapM), turn);
    }

    /** The placement on a body with that surface. */
    public SensorPlacement on(BodySurface surface, String site) {
        return new SensorPlacement(
                site,
                point.joint(),
                surface.position(point, gapM),
                unturned(point, surface).times(turn).unit());
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
