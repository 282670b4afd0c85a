package kinescribe.format.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kinescribe.base.Units;
import kinescribe.format.table.RecipeFinding.Fix;
import kinescribe.format.table.SensorUnit.Kind;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.math.Lengths;
import kinescribe.math.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * Whether the numbers of a recording are those of a person in the units that were said: 1 g at
 * rest, turns that agree with gravity's direction, peaks that a gyroscope can measure. Arms that
 * swing fast feel several g all the time, so that of a recording without rest only the order of
 * size is judged. The tolerances are our own choice, made by looking at UTD-MHAD, GeoTec and
 * simulations of all activities.
 */
final class UnitCheck {
    private static final double FINE = 0.05;
    private static final double UNIT_WITHIN = 0.08;
    private static final double UNIT_WITHIN_MOVING = 0.3;
    private static final double LEAST_MOVING_G = 0.6;
    private static final double MOST_MOVING_G = 7.5;
    private static final double WITHOUT_GRAVITY_MPS2 = 3;
    private static final double UNCALIBRATED = 0.2;
    private static final double GREATEST_RADPS = 42;
    private static final double MOVING_MPS2 = 1;
    private static final double HARDLY_TURNING_RADPS = 0.15;
    private static final double TURN_WITHIN = 3;

    private final Recording recording;
    private final ImportRecipe recipe;
    private final String at;
    private final List<RecipeFinding> findings = new ArrayList<>();

    private UnitCheck(Recording recording, ImportRecipe recipe) {
        this.recording = recording;
        this.recipe = recipe;
        this.at = recipe.sites().size() > 1 ? " at " + recording.source().site() : "";
    }

    /** What came up. */
    static List<RecipeFinding> of(Recording recording, ImportRecipe recipe) {
        UnitCheck check = new UnitCheck(recording, recipe);
        double[] acc = check.triad(ImuChannel.ACC_X);
        double[] gyr = check.triad(ImuChannel.GYR_X);
        if (acc.length > 0) {
            check.acceleration(acc);
        }
        if (gyr.length > 0) {
            check.gyroscope(acc, gyr);
        }
        return check.findings;
    }

    private void acceleration(double[] acc) {
        RestCheck rest = RestCheck.of(recording.times(), acc);
        boolean still = !rest.still().isEmpty();
        double norm = rest.likelyNorm();
        double off = norm / Units.STANDARD_GRAVITY - 1;
        String reads =
                String.format(
                        Locale.ROOT,
                        "%s the acceleration%s is %s m/s²",
                        still ? "At rest" : "In the middle (it is never at rest)",
                        at,
                        Cells.rounded(norm, 4));
        if (Double.isNaN(norm)) {
            findings.add(RecipeFinding.doubt("The acceleration" + at + " has no values.", null));
        } else if (Math.abs(off) <= (still ? FINE : UNIT_WITHIN_MOVING)) {
            findings.add(RecipeFinding.fine(reads + "; 1 g is 9.81 m/s²."));
        } else if (!still && canMoveSo(norm)) {
            findings.add(
                    RecipeFinding.fine(reads + ": not 1 g, as where limbs swing fast or fall."));
        } else if (takesOutGravity() && norm < WITHOUT_GRAVITY_MPS2) {
            findings.add(
                    RecipeFinding.doubt(
                            reads + ": gravity was taken out of it, which sensors never do.",
                            null));
        } else {
            SensorUnit better = better(norm, still);
            wrongUnit(reads, better, norm, off, still);
        }
    }

    private void wrongUnit(
            String reads, @Nullable SensorUnit better, double norm, double off, boolean still) {
        if (better != null) {
            findings.add(
                    RecipeFinding.doubt(
                            reads
                                    + ", but 1 g is 9.81 m/s²: the numbers seem to be in "
                                    + better.text()
                                    + ", not "
                                    + recipe.units().acc().text()
                                    + (still ? "." : ", unless gravity was taken out of them."),
                            new Fix(
                                    "Read acceleration in " + better.text(),
                                    recipe.withUnit(better))));
        } else if (Math.abs(off) < UNCALIBRATED) {
            findings.add(
                    RecipeFinding.doubt(
                            String.format(
                                    Locale.ROOT,
                                    "%s, %.0f %% %s than 1 g: the sensor needs calibration.",
                                    reads,
                                    100 * Math.abs(off),
                                    off > 0 ? "more" : "less"),
                            null));
        } else if (still) {
            double counts = norm / recipe.units().acc().si();
            SensorUnit unit =
                    new SensorUnit(
                            Cells.rounded(1 / counts, 6) + " g",
                            Kind.ACC,
                            SensorUnit.G.si() / counts);
            findings.add(
                    RecipeFinding.doubt(
                            reads + ", which is 1 g in no known unit: these may be raw counts.",
                            new Fix(
                                    "Take " + Cells.rounded(counts, 5) + " as 1 g",
                                    recipe.withUnit(unit))));
        } else {
            findings.add(
                    RecipeFinding.doubt(
                            reads
                                    + (norm < WITHOUT_GRAVITY_MPS2
                                            ? ": gravity seems to have been taken out."
                                            : ", but people are near 1 g, 9.81 m/s²."),
                            null));
        }
    }

    /** Another unit, in which the numbers would be 1 g, or those of somebody who moves. */
    private @Nullable SensorUnit better(double norm, boolean still) {
        double raw = norm / recipe.units().acc().si();
        return SensorUnit.of(Kind.ACC).stream()
                .filter(u -> u.si() != recipe.units().acc().si())
                .filter(
                        u ->
                                still
                                        ? Math.abs(raw * u.si() / Units.STANDARD_GRAVITY - 1)
                                                < UNIT_WITHIN
                                        : canMoveSo(raw * u.si()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the median of somebody who never rests may be so great. */
    private static boolean canMoveSo(double norm) {
        return norm > LEAST_MOVING_G * Units.STANDARD_GRAVITY
                && norm < MOST_MOVING_G * Units.STANDARD_GRAVITY;
    }

    /** Whether the acceleration's column says that it is the movement's part only. */
    private boolean takesOutGravity() {
        return recipe.column(recording.source().site(), ColumnRole.GRAVITY_X).isEmpty()
                && recipe.column(recording.source().site(), ColumnRole.ACC_X)
                        .map(c -> ColumnWords.of(recipe.columns().get(c).name()).kind())
                        .filter(k -> k == ColumnWords.ColumnKind.LINEAR)
                        .isPresent();
    }

    private void gyroscope(double[] acc, double[] gyr) {
        double[] sizes = Arrays.stream(gyr).map(Math::abs).filter(v -> !Double.isNaN(v)).toArray();
        double peak = sizes.length == 0 ? 0 : Statistics.quantile(sizes, 0.999);
        TurnCheck turn =
                acc.length == 0 ? TurnCheck.NONE : TurnCheck.of(recording.times(), acc, gyr);
        String measured = "The angular velocity" + at;
        if (turn.isTelling() && isNearOne(turn.scale())) {
            findings.add(
                    RecipeFinding.fine(
                            String.format(
                                    Locale.ROOT,
                                    "%s agrees with how gravity's direction turns (correlation"
                                            + " %.2f, scale %.2f).",
                                    measured,
                                    turn.correlation(),
                                    1 / turn.scale())));
        } else if (turn.isTelling() && turned(turn).isPresent()) {
            unit(
                    String.format(
                            Locale.ROOT,
                            "%s is %s times what gravity's direction shows",
                            measured,
                            Cells.rounded(1 / turn.scale(), 3)),
                    turned(turn));
        } else if (turn.isAgainst()) {
            findings.add(
                    RecipeFinding.doubt(
                            measured
                                    + " turns against gravity's direction: its axes or signs are"
                                    + " not those of the acceleration.",
                            null));
        } else if (peak > GREATEST_RADPS) {
            unit(
                    String.format(
                            Locale.ROOT,
                            "%s reaches %.0f rad/s, more than gyroscopes measure",
                            measured,
                            peak),
                    believable(peak));
        } else if (peak < HARDLY_TURNING_RADPS && moves(acc)) {
            unit(
                    String.format(
                            Locale.ROOT,
                            "%s stays below %s rad/s though the sensor moves",
                            measured,
                            Cells.rounded(peak, 2)),
                    believable(peak));
        }
    }

    /**
     * The unit in which the gyroscope would tell what gravity's direction shows; none where that is
     * turned by accelerations too, as on a swinging arm.
     */
    private Optional<SensorUnit> turned(TurnCheck turn) {
        double said = recipe.units().gyr().si();
        return SensorUnit.of(Kind.GYR).stream()
                .filter(u -> isNearOne(turn.scale() * said / u.si()))
                .findFirst();
    }

    /** The first unit in which the greatest numbers are those of a person who moves. */
    private Optional<SensorUnit> believable(double peak) {
        double raw = peak / recipe.units().gyr().si();
        return SensorUnit.of(Kind.GYR).stream()
                .filter(u -> raw * u.si() <= GREATEST_RADPS && raw * u.si() >= HARDLY_TURNING_RADPS)
                .findFirst();
    }

    /** A doubt about the gyroscope's unit; a better one mends it and leaves no doubt behind. */
    private void unit(String why, Optional<SensorUnit> mend) {
        if (mend.isEmpty()) {
            findings.add(
                    RecipeFinding.doubt(
                            why + ", and in no known unit it would be what people do.", null));
            return;
        }
        SensorUnit better = mend.get();
        findings.add(
                RecipeFinding.doubt(
                        why
                                + ": the numbers seem to be in "
                                + better.text()
                                + ", not "
                                + recipe.units().gyr().text()
                                + ".",
                        new Fix(
                                "Read angular velocity in " + better.text(),
                                recipe.withUnit(better))));
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

    /** Three channels of the recording; empty where it has them not. */
    private double[] triad(ImuChannel x) {
        int first = recording.channels().indexOf(x);
        if (first < 0) {
            return new double[0];
        }
        double[] xyz = new double[3 * recording.samples()];
        for (int i = 0; i < recording.samples(); i++) {
            System.arraycopy(
                    recording.values(), i * recording.channels().size() + first, xyz, 3 * i, 3);
        }
        return xyz;
    }
}
