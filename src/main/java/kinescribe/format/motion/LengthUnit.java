package kinescribe.format.motion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;

/** A unit in which files give lengths. */
public enum LengthUnit {
    /** Metres. */
    METRES("m", 1),
    /** Centimetres. */
    CENTIMETRES("cm", 0.01),
    /** Millimetres. */
    MILLIMETRES("mm", 0.001),
    /** Inches of 25.4 mm (international yard and pound agreement, 1959). */
    INCHES("inch", 0.0254);

    private final String symbol;
    private final double metres;

    LengthUnit(String symbol, double metres) {
        this.symbol = symbol;
        this.metres = metres;
    }

    /** The short form that people and files write, such as {@code cm}. */
    public String symbol() {
        return symbol;
    }

    /** One unit in metres. */
    public double metres() {
        return metres;
    }

    /** The unit's name in a sentence, such as {@code centimetres}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit that a symbol or an English name stands for, in any case. */
    public static Optional<LengthUnit> known(String text) {
        return Optional.ofNullable(
                switch (text.strip().toLowerCase(Locale.ROOT).replace("meter", "metre")) {
                    case "m", "metre", "metres" -> METRES;
                    case "cm", "centimetre", "centimetres" -> CENTIMETRES;
                    case "mm", "millimetre", "millimetres" -> MILLIMETRES;
                    case "in", "inch", "inches" -> INCHES;
                    default -> null;
                });
    }

    /**
     * The unit that a person has written.
     *
     * @throws KinescribeException if there is no such unit
     */
    public static LengthUnit of(String text) throws KinescribeException {
        return known(text)
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "There is no length unit \"" + text + "\".",
                                        "Choose from: "
                                                + Arrays.stream(values())
                                                        .map(LengthUnit::symbol)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }
}
