package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.imu.MagneticField;
import kinescribe.math.Vec3;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of verbs whose devices may have a magnetometer. */
final class FieldOptions {
    @Option(
            names = "--magnetometer",
            negatable = true,
            description = "Simulate a magnetometer too, in µT, or not.")
    private @Nullable Boolean magnetometer;

    @Option(
            names = "--field",
            paramLabel = "F,I,H",
            description =
                    "The magnetic field for it: total intensity in µT, inclination below the"
                            + " horizon and heading of the person, clockwise from magnetic north,"
                            + " in degrees (such as 49,66,0, central Europe facing north).")
    private @Nullable String field;

    @Option(
            names = "--field-at",
            paramLabel = "LAT,LON,H",
            description =
                    "Instead: about the field at a latitude north and longitude east, with the"
                            + " heading clockwise from true north, in degrees.")
    private @Nullable String place;

    /**
     * What magnetometers feel; null without any.
     *
     * @param usual where nothing was asked for
     */
    @Nullable MagneticField field(@Nullable MagneticField usual) throws KinescribeException {
        if (Boolean.FALSE.equals(magnetometer)) {
            return null;
        }
        if (field != null) {
            Vec3 numbers = Arguments.three("--field", field, "49,66,0");
            Arguments.within("--field intensity", numbers.x(), 0, 1000);
            Arguments.within("--field inclination", numbers.y(), -90, 90);
            Arguments.within("--field heading", numbers.z(), -360, 360);
            return new MagneticField(numbers.x(), numbers.y(), numbers.z());
        }
        if (place != null) {
            Vec3 numbers = Arguments.three("--field-at", place, "52.5,13.4,0");
            Arguments.within("--field-at latitude", numbers.x(), -90, 90);
            Arguments.within("--field-at longitude", numbers.y(), -180, 180);
            Arguments.within("--field-at heading", numbers.z(), -360, 360);
            return MagneticField.dipole(numbers.x(), numbers.y(), numbers.z());
        }
        return magnetometer == null || usual != null ? usual : MagneticField.CENTRAL_EUROPE;
    }
}
