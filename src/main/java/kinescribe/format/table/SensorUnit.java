package kinescribe.format.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Units;

/**
 * The unit of a sensor's numbers.
 *
 * @param text how it is written, such as {@code g} or, for counts, {@code 0.00024 g}
 * @param kind what is measured
 * @param si SI units (µT for fields) in one of them
 */
public record SensorUnit(String text, Kind kind, double si) {
    public static final SensorUnit MPS2 = new SensorUnit("m/s2", Kind.ACC, 1);
    public static final SensorUnit G = new SensorUnit("g", Kind.ACC, Units.STANDARD_GRAVITY);
    public static final SensorUnit MG =
            new SensorUnit("mg", Kind.ACC, Units.STANDARD_GRAVITY / 1000);
    public static final SensorUnit RADPS = new SensorUnit("rad/s", Kind.GYR, 1);
    public static final SensorUnit DPS = new SensorUnit("deg/s", Kind.GYR, Math.PI / 180);
    public static final SensorUnit MRADPS = new SensorUnit("mrad/s", Kind.GYR, 0.001);
    public static final SensorUnit MDPS = new SensorUnit("mdeg/s", Kind.GYR, Math.PI / 180_000);
    public static final SensorUnit MICROTESLA = new SensorUnit("uT", Kind.MAG, 1);
    public static final SensorUnit MILLITESLA = new SensorUnit("mT", Kind.MAG, 1000);
    public static final SensorUnit GAUSS = new SensorUnit("gauss", Kind.MAG, 100);
    public static final SensorUnit MILLIGAUSS = new SensorUnit("mgauss", Kind.MAG, 0.1);
    public static final SensorUnit NANOTESLA = new SensorUnit("nT", Kind.MAG, 0.001);

    private static final List<SensorUnit> ALL =
            List.of(
                    MPS2,
                    G,
                    MG,
                    RADPS,
                    DPS,
                    MRADPS,
                    MDPS,
                    MICROTESLA,
                    MILLITESLA,
                    GAUSS,
                    MILLIGAUSS,
                    NANOTESLA);

    /** Other spellings, in lower case without blanks and carets. */
    private static final Map<String, SensorUnit> SPELLINGS =
            Map.ofEntries(
                    Map.entry("m/s²", MPS2),
                    Map.entry("m/s/s", MPS2),
                    Map.entry("m/(s2)", MPS2),
                    Map.entry("m/(sec2)", MPS2),
                    Map.entry("m/sec2", MPS2),
                    Map.entry("ms-2", MPS2),
                    Map.entry("m.s-2", MPS2),
                    Map.entry("mps2", MPS2),
                    Map.entry("mss", MPS2),
                    Map.entry("gforce", G),
                    Map.entry("milli-g", MG),
                    Map.entry("millig", MG),
                    Map.entry("mradps", MRADPS),
                    Map.entry("m°/s", MDPS),
                    Map.entry("mdps", MDPS),
                    Map.entry("mdegps", MDPS),
                    Map.entry("mdeg/sec", MDPS),
                    Map.entry("rad/sec", RADPS),
                    Map.entry("radps", RADPS),
                    Map.entry("rads", RADPS),
                    Map.entry("rps", RADPS),
                    Map.entry("rad.s-1", RADPS),
                    Map.entry("°/s", DPS),
                    Map.entry("deg/sec", DPS),
                    Map.entry("degree/s", DPS),
                    Map.entry("degrees/s", DPS),
                    Map.entry("dps", DPS),
                    Map.entry("degps", DPS),
                    Map.entry("degs", DPS),
                    Map.entry("µt", MICROTESLA),
                    Map.entry("μt", MICROTESLA),
                    Map.entry("microtesla", MICROTESLA),
                    Map.entry("gs", GAUSS));

    /** What a unit measures. */
    public enum Kind {
        ACC("acceleration"),
        GYR("angular velocity"),
        MAG("magnetic field");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    public SensorUnit {
        if (!(si > 0) || !Double.isFinite(si)) {
            throw new IllegalArgumentException("Expected a unit above 0, got " + si);
        }
    }

    /** The units that people choose from. */
    public static List<SensorUnit> of(Kind kind) {
        return ALL.stream().filter(u -> u.kind == kind).toList();
    }

    /** The unit for a kind that people write so, in one of many spellings, if there is one. */
    static Optional<SensorUnit> spelt(Kind kind, String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s^*]", "");
        if (kind == Kind.MAG && (plain.equals("g") || plain.equals("mg"))) {
            return Optional.of(plain.equals("g") ? GAUSS : MILLIGAUSS);
        }
        return ALL.stream()
                .filter(u -> u.text.toLowerCase(Locale.ROOT).equals(plain))
                .findFirst()
                .or(() -> Optional.ofNullable(SPELLINGS.get(plain)))
                .filter(u -> u.kind == kind);
    }

    /**
     * The unit for a kind that a person wrote: {@code g}, {@code deg/s}, or a number of units that
     * one count is worth, such as {@code 0.00024 g}.
     *
     * @throws KinescribeException if it is none
     */
    public static SensorUnit parse(Kind kind, String text) throws KinescribeException {
        String[] words = text.strip().split("\\s+", 2);
        Optional<SensorUnit> plain = spelt(kind, text);
        if (plain.isPresent()) {
            return plain.get();
        }
        double factor = Cells.number(words[0], false);
        Optional<SensorUnit> unit = words.length < 2 ? Optional.empty() : spelt(kind, words[1]);
        if (unit.isEmpty() || !(factor > 0) || !Double.isFinite(factor * unit.get().si)) {
            throw new KinescribeException(
                    Cells.shown(text) + " is no unit of " + kind.label() + ".",
                    "Known are: "
                            + String.join(", ", of(kind).stream().map(SensorUnit::text).toList())
                            + "; or what a count is worth, such as \"0.01 "
                            + of(kind).get(0).text
                            + "\".");
        }
        return new SensorUnit(words[0] + " " + unit.get().text, kind, factor * unit.get().si);
    }
}
