package kinescribe.imu.check;

import java.util.List;
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
}
