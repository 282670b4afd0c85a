package kinescribe.app.training;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import kinescribe.evaluate.Measure;

/** A figure of a run that the board shows and sorts by. */
enum BoardColumn {
    SCORE(
            "Macro-F1 [95 %]",
            "Mean F1 of the classes, with the 95 % interval by drawing people",
            true,
            row -> row.score().value(),
            RunRow::scoreText),
    BALANCED(
            "Balanced",
            "Balanced accuracy: the mean recall of the classes",
            true,
            row -> row.result().scores().of(Measure.BALANCED_ACCURACY).value(),
            row -> plain(row.result().scores().of(Measure.BALANCED_ACCURACY).value())),
    CALIBRATION(
            "Cal. error",
            "Expected calibration error: how far probabilities are from the truth, 0 at best (15"
                    + " bins, Guo et al. 2017)",
            false,
            row -> row.result().scores().of(Measure.CALIBRATION_ERROR).value(),
            row -> plain(row.result().scores().of(Measure.CALIBRATION_ERROR).value())),
    WORST(
            "Worst",
            "Who was recognised worst: macro-F1 over the classes that person has",
            true,
            RunRow::worst,
            RunRow::worstText),
    TIME(
            "Time",
            "Time to recognise a window, features included, on the machine of the run",
            false,
            row -> row.result().cost().secondsPerWindow(),
            row -> FigureWords.time(row.result().cost().secondsPerWindow())),
    SIZE(
            "Size",
            "Size of the recogniser as it is saved",
            false,
            row -> row.result().cost().modelBytes(),
            row -> FigureWords.bytes(row.result().cost().modelBytes())),
    AGAINST(
            "Against the pinned run",
            "Difference of macro-F1 on the same people, its 95 % interval, and p of Wilcoxon's"
                    + " signed-rank test over people",
            true,
            row -> row.against().difference(),
            row -> row.against().text());

    private final String title;
    private final String meaning;
    private final boolean moreIsBetter;
    private final ToDoubleFunction<RunRow> value;
    private final Function<RunRow, String> text;

    BoardColumn(
            String title,
            String meaning,
            boolean moreIsBetter,
            ToDoubleFunction<RunRow> value,
            Function<RunRow, String> text) {
        this.title = title;
        this.meaning = meaning;
        this.moreIsBetter = moreIsBetter;
        this.value = value;
        this.text = text;
    }

    String title() {
        return title;
    }

    /** What it means, in a sentence. */
    String meaning() {
        return meaning;
    }

    boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** What the board shows of a run. */
    String text(RunRow row) {
        return text.apply(row);
    }

    /** From the least value to the greatest; unknown ones come where the worst do. */
    Comparator<RunRow> ascending() {
        return Comparator.comparingDouble(
                row -> {
                    double known = value.applyAsDouble(row);
                    double worst =
                            moreIsBetter ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
                    return Double.isNaN(known) ? worst : known;
                });
    }

    private static String plain(double score) {
        return Double.isNaN(score) ? "–" : String.format(Locale.ROOT, "%.2f", score);
    }
}
