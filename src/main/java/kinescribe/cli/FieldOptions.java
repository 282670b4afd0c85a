package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.imu.MagneticField;
import kinescribe.math.Vec3;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of verbs whose devices may have a magnetometer. */
final class FieldOptions {
    @Option(names = "--magnetometer", description = "Simulate a magnetometer too, in µT.")
    private boolean magnetometer;

    @Option(
            names = "--field",
            paramLabel = "F,I,H",
            description =
                    "The magnetic field for it: total intensity in µT, inclination below the"
                            + " horizon and heading of the person, clockwise from north, in degrees"
                            + " (default: 49,66,0, central Europe facing north).")
    private @Nullable String field;

    /** What magnetometers feel; null without any. */
    @Nullable MagneticField field() throws KinescribeException {
        if (field == null) {
            return magnetometer ? MagneticField.CENTRAL_EUROPE : null;
        }
        Vec3 numbers = Arguments.three("--field", field, "49,66,0");
        Arguments.within("--field intensity", numbers.x(), 0, 1000);
        Arguments.within("--field inclination", numbers.y(), -90, 90);
        Arguments.within("--field heading", numbers.z(), -360, 360);
        return new MagneticField(numbers.x(), numbers.y(), numbers.z());
    }
}
