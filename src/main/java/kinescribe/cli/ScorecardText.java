package kinescribe.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.evaluate.scorecard.Estimate;
import kinescribe.evaluate.scorecard.Measure;
import kinescribe.evaluate.scorecard.MeasureGroup;
import kinescribe.evaluate.scorecard.Scorecard;
import kinescribe.format.scorecard.ScorecardFile;

/** Prints a scorecard as tables with a sentence to every figure. */
final class ScorecardText {
    private static final String ROW = "  %-36s %-10s %9s  %-20s %9s %9s  %s%n";

    private ScorecardText() {}

    /** A scorecard's facts, as {@link ScorecardFile} writes them. */
    static Map<String, Object> facts(Scorecard card) {
        Map<String, Object> facts = new LinkedHashMap<>();
        ScorecardFile.tree(card).properties().forEach(f -> facts.put(f.getKey(), f.getValue()));
        return facts;
    }

    static void print(Scorecard card, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s: %d windows of %d real people, %d of %d virtual ones; %d draws of halves, %d"
                        + " windows a side%n",
                card.site(),
                card.counts().getOrDefault("realWindows", 0),
                card.counts().getOrDefault("realPeople", 0),
                card.counts().getOrDefault("virtualWindows", 0),
                card.counts().getOrDefault("virtualPeople", 0),
                card.settings().draws(),
                card.counts().getOrDefault("windowsADraw", 0));
        print(card, card.measures(), out);
        card.byActivity()
                .forEach(
                        (activity, measures) -> {
                            out.println();
                            out.println(activity + " alone");
                            print(card, measures, out);
                        });
    }

    private static void print(Scorecard card, List<Measure> measures, PrintWriter out) {
        for (MeasureGroup group : MeasureGroup.values()) {
            List<Measure> some = measures.stream().filter(m -> m.kind().group() == group).toList();
            if (some.isEmpty()) {
                continue;
            }
            out.println();
            out.printf(
                    Locale.ROOT,
                    ROW.substring(2),
                    group.label(),
                    "  unit",
                    "  value",
                    "  95 % interval",
                    "floor",
                    "ceiling",
                    "verdict");
            for (Measure m : some) {
                out.printf(
                        Locale.ROOT,
                        ROW,
                        m.kind().title(),
                        m.kind().unit(),
                        number(m.value().mean()),
                        interval(m.value()),
                        number(m.floor().mean()),
                        number(m.ceiling().mean()),
                        m.verdict().label());
            }
            some.forEach(m -> out.println("    " + card.sentence(m)));
        }
    }

    private static String interval(Estimate estimate) {
        return number(estimate.interval().get(0)) + " … " + number(estimate.interval().get(1));
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? "–"
                : String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.3f" : "%.1f", value);
    }
}
