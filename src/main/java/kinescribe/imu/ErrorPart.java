package kinescribe.imu;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways in which a device errs; each can be switched off by itself. */
public enum ErrorPart {
    WOBBLE("loose mount and soft tissue"),
    SCALE("scale factor"),
    MISALIGNMENT("axis misalignment"),
    G_SENSITIVITY("g-sensitivity of the gyroscope"),
    BANDWIDTH("bandwidth"),
    BIAS("bias"),
    BIAS_INSTABILITY("bias instability"),
    RANDOM_WALK("random walk"),
    WHITE_NOISE("white noise"),
    RANGE("saturation"),
    RESOLUTION("quantisation"),
    CLOCK_DRIFT("clock drift"),
    JITTER("sampling jitter"),
    DROPOUTS("dropouts");

    private final String label;

    ErrorPart(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The id on the command line, such as {@code white-noise}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part of that id. */
    public static Optional<ErrorPart> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
    }

    /** All ids. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ErrorPart::id).toList();
    }
}
