package kinescribe.format.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kinescribe.base.Counted;
import kinescribe.base.Digits;
import kinescribe.base.KinescribeException;
import kinescribe.format.table.RecipeFinding.Fix;
import kinescribe.format.table.TableSample.Row;

/**
 * Whether the times of a table are those of a steady sensor: rate, gaps, repeats, steps back. A gap
 * is a step of more than three usual ones and a tenth of a second: our own choice.
 */
final class ClockCheck {
    private static final double RATE_WITHIN = 0.02;
    private static final double GAP_STEPS = 3;
    private static final double GAP_S = 0.1;
    private static final double RESET_S = 0.5;

    private final TableSample sample;
    private final ImportRecipe recipe;
    private final List<RecipeFinding> findings = new ArrayList<>();

    private ClockCheck(TableSample sample, ImportRecipe recipe) {
        this.sample = sample;
        this.recipe = recipe;
    }

    /** What came up. */
    static List<RecipeFinding> of(TableSample sample, ImportRecipe recipe) {
        ClockCheck check = new ClockCheck(sample, recipe);
        double[] timeS = check.times();
        if (timeS.length > 2) {
            check.steps(timeS);
        }
        return check.findings;
    }

    private double[] times() {
        double[] timeS = new double[sample.rows().size()];
        int known = 0;
        try {
            RowClock clock = new RowClock(recipe, new RowFaults(sample.file(), recipe));
            for (Row row : sample.rows()) {
                timeS[known] = clock.timeS(row);
                known++;
            }
        } catch (KinescribeException e) {
            // The rows could be read before, so this is a row that was cut off.
            return Arrays.copyOf(timeS, known);
        }
        return timeS;
    }

    private void steps(double[] timeS) {
        double[] steps = new double[timeS.length - 1];
        int back = 0;
        double furthestS = 0;
        int backLine = 0;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = timeS[i + 1] - timeS[i];
            if (steps[i] < 0) {
                back++;
                backLine = backLine == 0 ? sample.rows().get(i + 1).line() : backLine;
                furthestS = Math.max(furthestS, -steps[i]);
            }
        }
        double[] forward = Arrays.stream(steps).filter(s -> s > 0).sorted().toArray();
        if (forward.length == 0) {
            return;
        }
        double usualS = forward[forward.length / 2];
        if (back > 0 && !recipe.time().newTrialAtReset()) {
            back(back, backLine, furthestS);
        }
        double limitS = Math.max(GAP_STEPS * usualS, GAP_S);
        gaps(forward, limitS);
        rate(steps, usualS, limitS);
    }

    private void back(int times, int line, double furthestS) {
        boolean resets = furthestS > RESET_S;
        findings.add(
                RecipeFinding.doubt(
                        String.format(
                                Locale.ROOT,
                                "Time goes back %s, first in line %d, by up to %s s%s.",
                                times == 1 ? "once" : times + " times",
                                line,
                                Digits.rounded(furthestS, 3),
                                resets
                                        ? ": the file seems to hold several recordings, and all"
                                                + " after the first would be dropped"
                                        : "; these rows are dropped"),
                        resets
                                ? new Fix(
                                        "Begin a new trial there",
                                        recipe.withTime(recipe.time().withNewTrialAtReset(true)))
                                : null));
    }

    private void gaps(double[] forward, double limitS) {
        double[] gaps = Arrays.stream(forward).filter(s -> s > limitS).toArray();
        if (gaps.length > 0) {
            findings.add(
                    RecipeFinding.doubt(
                            String.format(
                                    Locale.ROOT,
                                    "There %s in time, the longest of %s s.",
                                    gaps.length == 1
                                            ? "is a gap"
                                            : "are " + Counted.of(gaps.length, "gap"),
                                    Digits.rounded(gaps[gaps.length - 1], 3)),
                            null));
        }
    }

    private void rate(double[] steps, double usualS, double limitS) {
        double[] whole = Arrays.stream(steps).filter(s -> s >= 0 && s <= limitS).toArray();
        double meanHz = whole.length / Arrays.stream(whole).sum();
        double usualHz = 1 / usualS;
        Double stated = recipe.time().rateHz();
        double takenHz = stated == null ? usualHz : stated;
        if (recipe.time().code().needsRate() && steps.length > 0) {
            if (recipe.time().code() == TimeCode.SAMPLES && Math.abs(meanHz / takenHz - 1) > 0.5) {
                findings.add(
                        RecipeFinding.doubt(
                                "The time column does not count samples one by one.", null));
            }
            return;
        }
        if (Math.abs(meanHz / takenHz - 1) > RATE_WITHIN) {
            double better = rounded(meanHz);
            findings.add(
                    RecipeFinding.doubt(
                            String.format(
                                    Locale.ROOT,
                                    "The rate is %s Hz by the rows in all, not %s Hz as %s.",
                                    Digits.rounded(meanHz, 5),
                                    Digits.rounded(takenHz, 5),
                                    stated == null
                                            ? "most steps make it (stamps are rounded or repeat)"
                                            : "stated"),
                            better > TimeRule.GREATEST_RATE_HZ
                                    ? null
                                    : new Fix(
                                            "Take " + Digits.rounded(better, 5) + " Hz",
                                            recipe.withTime(recipe.time().withRate(better)))));
        } else {
            findings.add(RecipeFinding.fine("The rate is " + Digits.rounded(takenHz, 5) + " Hz."));
        }
    }

    /** A whole number where it is nearly one, else to four digits. */
    private static double rounded(double rateHz) {
        double whole = Math.rint(rateHz);
        return whole >= 1 && Math.abs(rateHz / whole - 1) < 0.01
                ? whole
                : Double.parseDouble(Digits.rounded(rateHz, 4));
    }
}
