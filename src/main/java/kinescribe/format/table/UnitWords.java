package kinescribe.format.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.imu.check.SensorUnit;
import kinescribe.imu.check.SensorUnit.Kind;

/** How people and loggers write units of sensors. */
public final class UnitWords {
    /** Other spellings, in lower case without blanks and carets. */
    private static final Map<String, SensorUnit> SPELLINGS =
            Map.ofEntries(
                    Map.entry("m/s²", SensorUnit.MPS2),
                    Map.entry("m/s/s", SensorUnit.MPS2),
                    Map.entry("m/(s2)", SensorUnit.MPS2),
                    Map.entry("m/(sec2)", SensorUnit.MPS2),
                    Map.entry("m/sec2", SensorUnit.MPS2),
                    Map.entry("ms-2", SensorUnit.MPS2),
                    Map.entry("m.s-2", SensorUnit.MPS2),
                    Map.entry("mps2", SensorUnit.MPS2),
                    Map.entry("mss", SensorUnit.MPS2),
                    Map.entry("gforce", SensorUnit.G),
                    Map.entry("milli-g", SensorUnit.MG),
                    Map.entry("millig", SensorUnit.MG),
                    Map.entry("mradps", SensorUnit.MRADPS),
                    Map.entry("m°/s", SensorUnit.MDPS),
                    Map.entry("mdps", SensorUnit.MDPS),
                    Map.entry("mdegps", SensorUnit.MDPS),
                    Map.entry("mdeg/sec", SensorUnit.MDPS),
                    Map.entry("rad/sec", SensorUnit.RADPS),
                    Map.entry("radps", SensorUnit.RADPS),
                    Map.entry("rads", SensorUnit.RADPS),
                    Map.entry("rps", SensorUnit.RADPS),
                    Map.entry("rad.s-1", SensorUnit.RADPS),
                    Map.entry("°/s", SensorUnit.DPS),
                    Map.entry("deg/sec", SensorUnit.DPS),
                    Map.entry("degree/s", SensorUnit.DPS),
                    Map.entry("degrees/s", SensorUnit.DPS),
                    Map.entry("dps", SensorUnit.DPS),
                    Map.entry("degps", SensorUnit.DPS),
                    Map.entry("degs", SensorUnit.DPS),
                    Map.entry("µt", SensorUnit.MICROTESLA),
                    Map.entry("μt", SensorUnit.MICROTESLA),
                    Map.entry("microtesla", SensorUnit.MICROTESLA),
                    Map.entry("gs", SensorUnit.GAUSS));

    private UnitWords() {}

    /** The unit for a kind that people write so, in one of many spellings, if there is one. */
    static Optional<SensorUnit> spelt(Kind kind, String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s^*]", "");
        if (kind == Kind.MAG && (plain.equals("g") || plain.equals("mg"))) {
            return Optional.of(plain.equals("g") ? SensorUnit.GAUSS : SensorUnit.MILLIGAUSS);
        }
        return SensorUnit.of(kind).stream()
                .filter(u -> u.text().toLowerCase(Locale.ROOT).equals(plain))
                .findFirst()
                .or(() -> Optional.ofNullable(SPELLINGS.get(plain)))
                .filter(u -> u.kind() == kind);
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
        if (unit.isEmpty() || !(factor > 0) || !Double.isFinite(factor * unit.get().si())) {
            throw new KinescribeException(
                    Cells.shown(text) + " is no unit of " + kind.label() + ".",
                    "Known are: "
                            + String.join(
                                    ", ",
                                    SensorUnit.of(kind).stream().map(SensorUnit::text).toList())
                            + "; or what a count is worth, such as \"0.01 "
                            + SensorUnit.of(kind).get(0).text()
                            + "\".");
        }
        return new SensorUnit(words[0] + " " + unit.get().text(), kind, factor * unit.get().si());
    }
}
