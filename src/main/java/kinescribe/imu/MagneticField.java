package kinescribe.imu;

import kinescribe.math.Vec3;

/**
 * The Earth's magnetic field at a place, as field models such as the WMM and the IGRF give it.
 *
 * @param intensityMicroTesla total intensity F, 25 … 65 µT on Earth
 * @param inclinationDeg inclination I: how far the field points below the horizon
 * @param headingDeg where the person first faces, clockwise from magnetic north seen from above
 */
public record MagneticField(double intensityMicroTesla, double inclinationDeg, double headingDeg) {
    /**
     * Somewhere in central Europe with the person facing north: about 49 µT at 66°, the size that
     * the WMM2020 gives for Germany.
     */
    public static final MagneticField CENTRAL_EUROPE = new MagneticField(49, 66, 0);

    public MagneticField {
        if (!(intensityMicroTesla >= 0
                && Math.abs(inclinationDeg) <= 90
                && Math.abs(headingDeg) <= 360)) {
            throw new IllegalArgumentException(
                    "Expected an intensity from 0, an inclination within ±90° and a heading within"
                            + " ±360°; got "
                            + intensityMicroTesla
                            + ", "
                            + inclinationDeg
                            + ", "
                            + headingDeg);
        }
    }

    /** The field in the world, Y up and the person first facing +Z with +X to the left, µT. */
    public Vec3 inWorld() {
        double inclination = Math.toRadians(inclinationDeg);
        double heading = Math.toRadians(headingDeg);
        double flat = intensityMicroTesla * Math.cos(inclination);
        // Who faces east, 90° clockwise from north, has north on the left.
        return new Vec3(
                flat * Math.sin(heading),
                -intensityMicroTesla * Math.sin(inclination),
                flat * Math.cos(heading));
    }
}
