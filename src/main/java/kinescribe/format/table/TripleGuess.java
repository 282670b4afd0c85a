package kinescribe.format.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kinescribe.base.Digits;
import kinescribe.imu.check.RestCheck;
import kinescribe.imu.check.SensorUnit;
import kinescribe.imu.check.SensorUnit.Kind;
import kinescribe.imu.check.TurnCheck;
import kinescribe.math.Lengths;
import kinescribe.math.Statistics;

/**
 * What three columns measure, by their numbers alone. An accelerometer at rest reads 1 g in
 * whatever direction; a gyroscope's numbers have no offset and reach 35 rad/s (2,000 °/s) at most;
 * the earth's field is 22 to 67 µT (Alken et al. 2021, IGRF-13) and its norm hardly changes. The
 * tolerances are our own choice.
 */
final class TripleGuess {
    private static final double ONE_G_WITHIN = 0.08;
    private static final double LOOSELY = 0.25;
    private static final double FASTEST_RADPS = 35;
    private static final double SURELY_RADPS = 8;
    // 2,000 °/s and 35 rad/s are not quite the same; gyroscopes overshoot their range a little.
    private static final double ROUNDING = 1.2;
    private static final double FIELD_LEAST_UT = 20;
    private static final double FIELD_MOST_UT = 75;
    private static final double FIELD_VARIES = 0.3;
    private static final double RATIO_WITHIN = 3;

    /**
     * A unit with what speaks for it.
     *
     * @param unit the unit
     * @param confidence how sure it is, 0 to 1
     * @param reason what speaks for it
     */
    record Found(SensorUnit unit, double confidence, String reason) {}

    private final double[] timeS;
    private final double[] xyz;
    private final RestCheck rest;

    /**
     * @param timeS times of the samples, increasing
     * @param xyz the three columns {@code [samples × 3]}
     */
    TripleGuess(double[] timeS, double[] xyz) {
        this.timeS = timeS;
        this.xyz = xyz;
        this.rest = RestCheck.of(timeS, xyz);
    }

    /** The unit if this is an accelerometer. */
    Optional<Found> acc() {
        double norm = rest.likelyNorm();
        boolean atRest = !rest.still().isEmpty();
        for (SensorUnit unit : SensorUnit.of(Kind.ACC)) {
            double off = Math.abs(norm * unit.si() / SensorUnit.G.si() - 1);
            if (off < (atRest ? ONE_G_WITHIN : LOOSELY)) {
                return Optional.of(
                        new Found(
                                unit,
                                atRest ? 0.95 : 0.7,
                                String.format(
                                        Locale.ROOT,
                                        "the norm %s is %s, which is near 1 g in %s",
                                        atRest ? "at rest" : "in the middle",
                                        Digits.rounded(norm, 4),
                                        unit.text())));
            }
        }
        return Optional.empty();
    }

    /** The unit if this is a gyroscope, by the accelerometer beside it or else by its peaks. */
    Optional<Found> gyr(double[] acc) {
        TurnCheck turn = TurnCheck.of(timeS, acc, xyz);
        if (turn.isTelling()) {
            for (SensorUnit unit : SensorUnit.of(Kind.GYR)) {
                double ratio = turn.scale() / unit.si();
                if (ratio < RATIO_WITHIN && ratio > 1 / RATIO_WITHIN) {
                    String reason =
                            String.format(
                                    Locale.ROOT,
                                    "its turns are those of gravity's direction in %s"
                                            + " (correlation %.2f)",
                                    unit.text(),
                                    turn.correlation());
                    return Optional.of(WholeTurns.doubted(new Found(unit, 0.95, reason), xyz));
                }
            }
        }
        return gyrByPeaks();
    }

    /** The unit if this is a gyroscope, by its peaks. */
    Optional<Found> gyrByPeaks() {
        double peak = peak();
        if (!(peak > 0)) {
            return Optional.empty();
        }
        if (peak > FASTEST_RADPS) {
            SensorUnit unit =
                    SensorUnit.of(Kind.GYR).stream()
                            .filter(u -> peak * u.si() <= FASTEST_RADPS * ROUNDING)
                            .findFirst()
                            .orElse(SensorUnit.MDPS);
            // Between thousandths of radians and of degrees only the person can tell.
            String reason =
                    String.format(
                            Locale.ROOT,
                            "its peaks reach %s, more than any gyroscope's in %s",
                            Digits.rounded(peak, 4),
                            unit.equals(SensorUnit.DPS) ? "rad/s" : "rad/s or deg/s");
            double confidence = unit.equals(SensorUnit.MRADPS) ? 0.5 : 0.9;
            return Optional.of(WholeTurns.doubted(new Found(unit, confidence, reason), xyz));
        }
        return Optional.of(
                new Found(
                        SensorUnit.RADPS,
                        peak < SURELY_RADPS ? 0.6 : 0.5,
                        "its peaks reach " + Digits.rounded(peak, 3) + ", little for degrees"));
    }

    /** The unit if this is a magnetometer. */
    Optional<Found> mag() {
        double[] norms = norms();
        if (norms.length == 0) {
            return Optional.empty();
        }
        double mean = Statistics.mean(norms);
        double varies = Statistics.sd(norms) / mean;
        for (SensorUnit unit : SensorUnit.of(Kind.MAG)) {
            double field = mean * unit.si();
            if (field > FIELD_LEAST_UT && field < FIELD_MOST_UT && varies < FIELD_VARIES) {
                return Optional.of(
                        new Found(
                                unit,
                                0.8,
                                String.format(
                                        Locale.ROOT,
                                        "the norm is %s, which in %s is the earth's field",
                                        Digits.rounded(mean, 3),
                                        unit.text())));
            }
        }
        return Optional.empty();
    }

    /** Whether the numbers swing around 0 and stay near it where the accelerometer rests. */
    boolean looksLikeGyroscope() {
        double peak = peak();
        for (int axis = 0; axis < 3; axis++) {
            double[] column = column(axis);
            if (column.length == 0 || Math.abs(Statistics.quantile(column, 0.5)) > 0.1 * peak) {
                return false;
            }
        }
        return peak > 0;
    }

    /** What nearly all numbers stay below. */
    private double peak() {
        double[] sizes = Arrays.stream(xyz).filter(v -> !Double.isNaN(v)).map(Math::abs).toArray();
        return sizes.length == 0 ? 0 : Statistics.quantile(sizes, 0.999);
    }

    private double[] column(int axis) {
        double[] column = new double[timeS.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = xyz[3 * i + axis];
        }
        return Arrays.stream(column).filter(v -> !Double.isNaN(v)).toArray();
    }

    private double[] norms() {
        return Arrays.stream(Lengths.ofRows(xyz, 3, 0)).filter(v -> !Double.isNaN(v)).toArray();
    }

    /** The three columns of a sample as one array. */
    static double[] joined(TableSample sample, List<Integer> columns) {
        double[] xyz = new double[3 * sample.rows().size()];
        for (int axis = 0; axis < 3; axis++) {
            double[] column = sample.numbers(columns.get(axis));
            for (int i = 0; i < column.length; i++) {
                xyz[3 * i + axis] = column[i];
            }
        }
        return xyz;
    }
}
