package kinescribe.format.imu;

import java.util.ArrayList;
import java.util.List;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * Turns of devices from the default placement of their site, from what a data set says of their
 * axes: all of them, only which one points up, or nothing. What is not known becomes several
 * equally likely turns by right angles, for devices are worn straight.
 */
final class DeviceAxes {
    private DeviceAxes() {}

    /**
     * The one turn of a device with known axes.
     *
     * @param x where the device's x axis points, in the axes of the site's default placement
     * @param y where its y axis points, in the same axes
     */
    static List<Quat> known(Vec3 x, Vec3 y) {
        return List.of(Quat.fromAxes(x, y, x.cross(y)).unit());
    }

    /**
     * The four turns of a device of which one axis is known to point to the top of the default
     * placement (its y axis, up the body where the site's surface is upright).
     *
     * @param axis the axis, or its opposite, in the device's own axes
     */
    static List<Quat> up(Vec3 axis) {
        Quat upright = Quat.between(axis, Vec3.Y);
        List<Quat> turns = new ArrayList<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            turns.add(Quat.aboutAxis(Vec3.Y, quarter * Math.PI / 2).times(upright).unit());
        }
        return turns;
    }

    /**
     * The four turns of a device of which the x axis is known.
     *
     * @param x where it points, in the axes of the site's default placement
     */
    static List<Quat> aboutX(Vec3 x) {
        Quat first = Quat.between(Vec3.X, x);
        List<Quat> turns = new ArrayList<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            turns.add(Quat.aboutAxis(x, quarter * Math.PI / 2).times(first).unit());
        }
        return turns;
    }

    /** The eight turns of a device of which one axis is upright, either way round. */
    static List<Quat> upright(Vec3 axis) {
        List<Quat> turns = new ArrayList<>(up(axis));
        turns.addAll(up(axis.times(-1)));
        return turns;
    }

    /** All 24 turns by right angles, of a device of which nothing is known. */
    static List<Quat> unknown() {
        List<Quat> turns = new ArrayList<>();
        for (Vec3 axis : List.of(Vec3.X, Vec3.Y, Vec3.Z)) {
            turns.addAll(upright(axis));
        }
        return turns;
    }

    /** A phone put straight into a pocket: top up or down, screen outwards or to the thigh. */
    static List<Quat> pocket() {
        return List.of(
                Quat.IDENTITY,
                Quat.aboutAxis(Vec3.X, Math.PI),
                Quat.aboutAxis(Vec3.Y, Math.PI),
                Quat.aboutAxis(Vec3.Z, Math.PI));
    }
}
