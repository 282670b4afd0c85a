package kinescribe.imu.check;

import java.util.Locale;
import java.util.Optional;
import kinescribe.base.Digits;
import kinescribe.base.Units;
import kinescribe.imu.Triad;
import kinescribe.imu.check.SensorUnit.Kind;
import kinescribe.imu.check.UnitFinding.Problem;

/**
 * Whether acceleration is 1 g at rest. Arms that swing fast feel several g all the time, so that of
 * a recording without rest only the order of size is judged. The tolerances are our own choice,
 * made by looking at UTD-MHAD, GeoTec and simulations of all activities.
 *
 * @param said the units that the numbers are said to be in
 * @param where the sensor sat, as {@code at wrist}; may be empty
 */
record AccelerationCheck(SaidUnits said, String where) {
    private static final double FINE = 0.05;
    private static final double UNIT_WITHIN = 0.08;
    private static final double UNIT_WITHIN_MOVING = 0.3;
    private static final double LEAST_MOVING_G = 0.6;
    private static final double MOST_MOVING_G = 7.5;
    private static final double WITHOUT_GRAVITY_MPS2 = 3;
    private static final double UNCALIBRATED = 0.2;

    /** A unit that was said and another in which the numbers would make sense. */
    private record Pair(SensorUnit said, SensorUnit better) {}

    /**
     * Judges acceleration.
     *
     * @param acc in m/s² {@code [samples × 3]}
     */
    UnitFinding of(double[] timeS, double[] acc) {
        RestCheck rest = RestCheck.of(timeS, acc);
        boolean still = !rest.still().isEmpty();
        double norm = rest.likelyNorm();
        double off = norm / Units.STANDARD_GRAVITY - 1;
        String reads =
                String.format(
                        Locale.ROOT,
                        "%s the acceleration%s is %s m/s²",
                        still ? "At rest" : "In the middle (it is never at rest)",
                        where,
                        Digits.rounded(norm, 4));
        if (Double.isNaN(norm)) {
            return doubt(Problem.EMPTY, "The acceleration" + where + " has no values.");
        }
        if (Math.abs(off) <= (still ? FINE : UNIT_WITHIN_MOVING)) {
            return fine(reads + "; 1 g is 9.81 m/s².");
        }
        if (!still && canMoveSo(norm)) {
            return fine(reads + ": not 1 g, as where limbs swing fast or fall.");
        }
        if (said.gravityOut() && norm < WITHOUT_GRAVITY_MPS2) {
            return doubt(
                    Problem.GRAVITY,
                    reads + ": gravity was taken out of it, which sensors never do.");
        }
        return better(norm, still)
                .map(pair -> unit(reads, pair, norm, still))
                .orElseGet(() -> unknown(reads, norm, off, still));
    }

    private static UnitFinding unit(String reads, Pair pair, double norm, boolean still) {
        return doubt(
                        Problem.UNIT,
                        reads
                                + ", but 1 g is 9.81 m/s²: the numbers seem to be in "
                                + pair.better.text()
                                + ", not "
                                + pair.said.text()
                                + (still || norm >= WITHOUT_GRAVITY_MPS2
                                        ? "."
                                        : ", unless gravity was taken out of them."))
                .mendedBy("Read acceleration in " + pair.better.text(), pair.better);
    }

    private UnitFinding unknown(String reads, double norm, double off, boolean still) {
        if (Math.abs(off) < UNCALIBRATED) {
            return doubt(
                    Problem.CALIBRATION,
                    String.format(
                            Locale.ROOT,
                            "%s, %.0f %% %s than 1 g: the sensor needs calibration.",
                            reads,
                            100 * Math.abs(off),
                            off > 0 ? "more" : "less"));
        }
        if (!still) {
            boolean small = norm < WITHOUT_GRAVITY_MPS2;
            return doubt(
                    small ? Problem.GRAVITY : Problem.SIZE,
                    reads
                            + (small
                                    ? ": gravity seems to have been taken out."
                                    : ", but people are near 1 g, 9.81 m/s²."));
        }
        double counts = norm / said.acc().get(0).si();
        SensorUnit unit =
                new SensorUnit(
                        Digits.rounded(1 / counts, 6) + " g", Kind.ACC, SensorUnit.G.si() / counts);
        return doubt(
                        Problem.SIZE,
                        reads + ", which is 1 g in no known unit: these may be raw counts.")
                .mendedBy("Take " + Digits.rounded(counts, 5) + " as 1 g", unit);
    }

    /** Another unit, in which the numbers would be 1 g, or those of somebody who moves. */
    private Optional<Pair> better(double norm, boolean still) {
        return said.acc().stream()
                .flatMap(
                        from ->
                                SensorUnit.of(Kind.ACC).stream()
                                        .filter(to -> to.si() != from.si())
                                        .map(to -> new Pair(from, to)))
                .filter(pair -> isRight(norm / pair.said.si() * pair.better.si(), still))
                .findFirst();
    }

    private static boolean isRight(double norm, boolean still) {
        return still ? Math.abs(norm / Units.STANDARD_GRAVITY - 1) < UNIT_WITHIN : canMoveSo(norm);
    }

    /** Whether the median of somebody who never rests may be so great. */
    private static boolean canMoveSo(double norm) {
        return norm > LEAST_MOVING_G * Units.STANDARD_GRAVITY
                && norm < MOST_MOVING_G * Units.STANDARD_GRAVITY;
    }

    private static UnitFinding fine(String text) {
        return UnitFinding.fine(Triad.ACCELEROMETER, text);
    }

    private static UnitFinding doubt(Problem problem, String text) {
        return UnitFinding.doubt(Triad.ACCELEROMETER, problem, text);
    }
}
