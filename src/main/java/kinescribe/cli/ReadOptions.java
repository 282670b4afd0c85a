package kinescribe.cli;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.motion.LengthUnit;
import kinescribe.format.motion.MotionReadOptions;
import kinescribe.format.motion.UpAxis;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person says about motion files that are read. */
final class ReadOptions {
    @Option(
            names = "--in-rate",
            paramLabel = "HZ",
            description = "Frames a second of the motion that is read, whatever it says itself.")
    private @Nullable Double rateHz;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "Unit of its lengths: m, cm, mm or inch (else stated or detected).")
    private @Nullable String unit;

    @Option(
            names = "--up",
            paramLabel = "AXIS",
            description = "Its axis that points up: y or z (else stated or detected).")
    private @Nullable String up;

    @Option(
            names = "--asf",
            paramLabel = "FILE",
            description = "The skeleton of an AMC file (else the .asf file beside it).")
    private @Nullable Path asf;

    @Option(
            names = "--stature",
            paramLabel = "M",
            description = "The person's height where the file has none (AMASS; default: 1.72).")
    private @Nullable Double statureM;

    /** The options as readers take them. */
    MotionReadOptions options() throws KinescribeException {
        if (rateHz != null) {
            Arguments.within("--in-rate", rateHz, 0.01, 100_000);
        }
        if (statureM != null) {
            Arguments.within("--stature", statureM, 0.5, 2.5);
        }
        return new MotionReadOptions(
                rateHz,
                unit == null ? null : LengthUnit.of(unit),
                up == null ? null : UpAxis.of(up),
                asf,
                statureM);
    }
}
