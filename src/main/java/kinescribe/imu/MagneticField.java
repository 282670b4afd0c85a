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

    // The dipole of IGRF-13 for 2020.0.
    private static final double G10_MICRO_TESLA = -29.4048;
    private static final double G11_MICRO_TESLA = -1.4509;
    private static final double H11_MICRO_TESLA = 4.6525;

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

    /**
     * Roughly the field at a place: that of the dipole through the Earth's centre whose
     * coefficients IGRF-13 gives for 2020 (Alken et al. 2021). Away from the South Atlantic and the
     * poles it is mostly right within 5 µT and 10°; a field model gives better numbers.
     *
     * @param latitudeDeg north of the equator
     * @param longitudeDeg east of Greenwich
     * @param facingDeg where the person first faces, clockwise from true north
     */
    public static MagneticField dipole(double latitudeDeg, double longitudeDeg, double facingDeg) {
        double north = Math.toRadians(latitudeDeg);
        double east = Math.toRadians(longitudeDeg);
        // The gradient of the dipole's potential at the Earth's surface, Chapman and Bartels 1940.
        double across = G11_MICRO_TESLA * Math.cos(east) + H11_MICRO_TESLA * Math.sin(east);
        double northward = -G10_MICRO_TESLA * Math.cos(north) + across * Math.sin(north);
        double eastward = G11_MICRO_TESLA * Math.sin(east) - H11_MICRO_TESLA * Math.cos(east);
        double down = -2 * (G10_MICRO_TESLA * Math.sin(north) + across * Math.cos(north));
        double flat = Math.hypot(northward, eastward);
        double declinationDeg = Math.toDegrees(Math.atan2(eastward, northward));
        return new MagneticField(
                Math.hypot(flat, down),
                Math.toDegrees(Math.atan2(down, flat)),
                Math.IEEEremainder(facingDeg - declinationDeg, 360));
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
