package kinescribe.imu.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;
import kinescribe.base.Digits;
import kinescribe.imu.Triad;
import kinescribe.imu.check.SensorUnit.Kind;
import kinescribe.imu.check.UnitFinding.Problem;
import kinescribe.math.Lengths;
import kinescribe.math.Statistics;

/**
 * Whether angular velocity agrees with how gravity's direction turns, and its peaks are those of a
 * person whom a gyroscope can follow. The tolerances are our own choice.
 *
 * @param said the units that the numbers are said to be in
 * @param where the sensor sat, as {@code at wrist}; may be empty
 */
record TurningCheck(SaidUnits said, String where) {
    private static final double GREATEST_RADPS = 42;
    private static final double MOVING_MPS2 = 1;
    private static final double HARDLY_TURNING_RADPS = 0.15;
    private static final double TURN_WITHIN = 3;

    /** A unit that was said and another in which the numbers would make sense. */
    private record Pair(SensorUnit said, SensorUnit better) {}

    /**
     * Judges angular velocity; nothing where too little is known to say anything.
     *
     * @param acc in m/s² {@code [samples × 3]}, empty where there is none
     * @param gyr in rad/s {@code [samples × 3]}
     */
    Optional<UnitFinding> of(double[] timeS, double[] acc, double[] gyr) {
        double[] sizes = Arrays.stream(gyr).map(Math::abs).filter(v -> !Double.isNaN(v)).toArray();
        double peak = sizes.length == 0 ? 0 : Statistics.quantile(sizes, 0.999);
        TurnCheck turn = acc.length == 0 ? TurnCheck.NONE : TurnCheck.of(timeS, acc, gyr);
        String measured = "The angular velocity" + where;
        if (turn.isTelling() && isNearOne(turn.scale())) {
            return Optional.of(
                    UnitFinding.fine(
                            Triad.GYROSCOPE,
                            String.format(
                                    Locale.ROOT,
                                    "%s agrees with how gravity's direction turns (correlation"
                                            + " %.2f, scale %.2f).",
                                    measured,
                                    turn.correlation(),
                                    1 / turn.scale())));
        }
        // Where accelerations turn the direction too, as on a swinging arm, no unit fits.
        Optional<Pair> turned =
                turn.isTelling()
                        ? better(factor -> isNearOne(turn.scale() / factor))
                        : Optional.empty();
        if (turned.isPresent()) {
            return doubt(
                    measured
                            + " is "
                            + Digits.rounded(1 / turn.scale(), 3)
                            + " times what gravity's direction shows",
                    turned);
        }
        if (turn.isAgainst()) {
            return Optional.of(
                    UnitFinding.doubt(
                            Triad.GYROSCOPE,
                            Problem.AXES,
                            measured
                                    + " turns against gravity's direction: its axes or signs are"
                                    + " not those of the acceleration."));
        }
        boolean slow = peak < HARDLY_TURNING_RADPS && moves(acc);
        if (peak <= GREATEST_RADPS && !slow) {
            return Optional.empty();
        }
        return doubt(
                slow
                        ? measured
                                + " stays below "
                                + Digits.rounded(peak, 2)
                                + " rad/s though the sensor moves"
                        : String.format(
                                Locale.ROOT,
                                "%s reaches %.0f rad/s, more than gyroscopes measure",
                                measured,
                                peak),
                better(f -> peak * f <= GREATEST_RADPS && peak * f >= HARDLY_TURNING_RADPS));
    }

    /** The first units where numbers times the one in the other are right. */
    private Optional<Pair> better(DoublePredicate isRight) {
        return said.gyr().stream()
                .flatMap(from -> SensorUnit.of(Kind.GYR).stream().map(to -> new Pair(from, to)))
                .filter(pair -> isRight.test(pair.better.si() / pair.said.si()))
                .findFirst();
    }

    /** A doubt about the unit; a better one mends it and leaves no doubt behind. */
    private static Optional<UnitFinding> doubt(String why, Optional<Pair> mend) {
        UnitFinding doubt =
                mend.map(
                                pair ->
                                        UnitFinding.doubt(
                                                        Triad.GYROSCOPE,
                                                        Problem.UNIT,
                                                        why
                                                                + ": the numbers seem to be in "
                                                                + pair.better.text()
                                                                + ", not "
                                                                + pair.said.text()
                                                                + ".")
                                                .mendedBy(
                                                        "Read angular velocity in "
                                                                + pair.better.text(),
                                                        pair.better))
                        .orElseGet(
                                () ->
                                        UnitFinding.doubt(
                                                Triad.GYROSCOPE,
                                                Problem.SIZE,
                                                why
                                                        + ", and in no known unit it would be what"
                                                        + " people do."));
        return Optional.of(doubt);
    }

    private static boolean isNearOne(double scale) {
        return scale < TURN_WITHIN && scale > 1 / TURN_WITHIN;
    }

    private static boolean moves(double[] acc) {
        double[] known = Arrays.stream(acc).filter(v -> !Double.isNaN(v)).toArray();
        return known.length > 1 && Statistics.sd(known) > MOVING_MPS2 && spread(acc) > MOVING_MPS2;
    }

    /** How far the norm varies. */
    private static double spread(double[] acc) {
        double[] known =
                Arrays.stream(Lengths.ofRows(acc, 3, 0)).filter(v -> !Double.isNaN(v)).toArray();
        return known.length < 2 ? 0 : Statistics.sd(known);
    }
}
