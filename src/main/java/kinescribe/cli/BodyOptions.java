package kinescribe.cli;

import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.motion.Body;
import kinescribe.motion.Sex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose body moves: a preset, and what is to be different about it. */
final class BodyOptions {
    /** The presets, for the help. */
    static final String DESCRIPTION =
            "adult, woman, man, tall, short, heavy, child_6, child, teen, elder, elder_woman or"
                    + " elder_man (default: adult).";

    @Option(names = "--body", description = DESCRIPTION)
    private String preset = "";

    @Option(names = "--height", paramLabel = "M", description = "Standing height in metres.")
    private @Nullable Double heightM;

    @Option(
            names = "--mass",
            paramLabel = "KG",
            description = "Mass in kilograms; else the preset's build at that height.")
    private @Nullable Double massKg;

    @Option(names = "--age", paramLabel = "Y", description = "Age in years, 2 to 120.")
    private @Nullable Double ageYears;

    @Option(names = "--sex", paramLabel = "f|m", description = "f or m.")
    private String sex = "";

    /** Whether a body was asked for. */
    boolean areGiven() {
        return !preset.isEmpty()
                || heightM != null
                || massKg != null
                || ageYears != null
                || !sex.isEmpty();
    }

    /** The body that was asked for, the usual one without options. */
    Body body() throws KinescribeException {
        Body from = preset.isEmpty() ? Body.Preset.ADULT.body() : Body.preset(preset);
        if (heightM == null && massKg == null && ageYears == null && sex.isEmpty()) {
            return from;
        }
        double height = heightM == null ? from.heightM() : heightM;
        Arguments.within("--height", height, 0.5, 2.5);
        double stretch = height / from.heightM();
        double mass = massKg == null ? from.massKg() * stretch * stretch : massKg;
        Arguments.within("--mass", mass, 5, 300);
        double age = ageYears == null ? from.ageYears() : ageYears;
        Arguments.within("--age", age, 2, 120);
        return ageYears == null && sex.isEmpty()
                ? new Body("custom", from.sex(), age, height, mass, from.proportions())
                : new Body("custom", sex(from.sex()), age, height, mass);
    }

    private Sex sex(Sex usual) throws KinescribeException {
        return switch (sex.toLowerCase(Locale.ROOT)) {
            case "" -> usual;
            case "f", "female" -> Sex.FEMALE;
            case "m", "male" -> Sex.MALE;
            default -> throw new KinescribeException("--sex is \"" + sex + "\".", "Give f or m.");
        };
    }
}
