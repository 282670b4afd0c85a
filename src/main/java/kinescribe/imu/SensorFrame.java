package kinescribe.imu;

import kinescribe.base.Units;
import kinescribe.math.Vec3;
import org.jspecify.annotations.Nullable;

/** What an ideal device at one place makes of the state of its joint. */
final class SensorFrame {
    /** The device's three axes in the joint's frame, one after another. */
    private final double[] axes = new double[9];

    /** Where it sits in the joint's frame, metres. */
    private final Vec3 offset;

    /** The magnetic field in the world, µT; null without a magnetometer. */
    private final @Nullable Vec3 field;

    private SensorFrame(SensorPlacement placement, @Nullable Vec3 field) {
        placement.mounting().rotate(Vec3.X).put(axes, 0);
        placement.mounting().rotate(Vec3.Y).put(axes, 3);
        placement.mounting().rotate(Vec3.Z).put(axes, 6);
        this.offset = placement.offset();
        this.field = field;
    }

    static SensorFrame of(SensorPlacement placement, @Nullable MagneticField field) {
        return new SensorFrame(placement, field == null ? null : field.inWorld());
    }

    /**
     * Writes one sample; plain numbers throughout, as this is the inner loop.
     *
     * @param state the joint's, laid out by the constants of {@link JointTrajectories}
     * @param out receives the sample's six or nine channels
     * @param to index of the first
     */
    void measure(double[] state, double[] out, int to) {
        int o = JointTrajectories.ORIENTATION;
        double qw = state[o];
        double qx = state[o + 1];
        double qy = state[o + 2];
        double qz = state[o + 3];
        double scale = state[JointTrajectories.SCALE];
        int a = JointTrajectories.ACCELERATION;
        double ax = state[a];
        double ay = state[a + 1] + Units.STANDARD_GRAVITY;
        double az = state[a + 2];
        // Rᵀ (a − g): rotation by the conjugate quaternion.
        double tx = scale * (qz * ay - qy * az);
        double ty = scale * (qx * az - qz * ax);
        double tz = scale * (qy * ax - qx * ay);
        double fx = ax + qw * tx + qz * ty - qy * tz;
        double fy = ay + qw * ty + qx * tz - qz * tx;
        double fz = az + qw * tz + qy * tx - qx * ty;

        int v = JointTrajectories.ANGULAR_VELOCITY;
        double wx = state[v];
        double wy = state[v + 1];
        double wz = state[v + 2];
        int b = JointTrajectories.ANGULAR_ACCELERATION;
        double bx = state[b];
        double by = state[b + 1];
        double bz = state[b + 2];
        double rx = offset.x();
        double ry = offset.y();
        double rz = offset.z();
        // ω × (ω × r) = ω (ω·r) − r (ω·ω)
        double along = wx * rx + wy * ry + wz * rz;
        double squared = wx * wx + wy * wy + wz * wz;
        fx += by * rz - bz * ry + wx * along - rx * squared;
        fy += bz * rx - bx * rz + wy * along - ry * squared;
        fz += bx * ry - by * rx + wz * along - rz * squared;
        project(fx, fy, fz, out, to);
        project(wx, wy, wz, out, to + 3);
        if (field != null) {
            double mx = field.x();
            double my = field.y();
            double mz = field.z();
            double ux = scale * (qz * my - qy * mz);
            double uy = scale * (qx * mz - qz * mx);
            double uz = scale * (qy * mx - qx * my);
            project(
                    mx + qw * ux + qz * uy - qy * uz,
                    my + qw * uy + qx * uz - qz * ux,
                    mz + qw * uz + qy * ux - qx * uy,
                    out,
                    to + 6);
        }
    }

    private void project(double x, double y, double z, double[] out, int to) {
        out[to] = axes[0] * x + axes[1] * y + axes[2] * z;
        out[to + 1] = axes[3] * x + axes[4] * y + axes[5] * z;
        out[to + 2] = axes[6] * x + axes[7] * y + axes[8] * z;
    }
}
