package kinescribe.app.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kinescribe.evaluate.RealAmount;
import kinescribe.evaluate.Score;
import kinescribe.pipeline.ScorePoint;

/**
 * Scores against the amount of real data, a line for each way of learning.
 *
 * @param title what is equal along all lines
 * @param xTitle what the amount is
 * @param ticks the amounts, from little to all
 * @param lines the ways of learning
 * @param caution what must be said with it; empty where nothing must
 */
record FewShotPlot(
        String title, String xTitle, List<String> ticks, List<Line> lines, String caution) {
    /**
     * One way of learning.
     *
     * @param name what it is
     * @param dots scores by the place of their tick, in order
     */
    record Line(String name, List<Dot> dots) {}

    /**
     * A score.
     *
     * @param tick the place of the amount
     * @param score macro-F1 with its interval
     */
    record Dot(int tick, Score score) {}

    /** All of the people, behind every number of them. */
    private static final double ALL_PEOPLE = Double.MAX_VALUE;

    /** Every plot with more than one amount: by share of windows and by number of people. */
    static List<FewShotPlot> of(List<ScorePoint> points) {
        List<FewShotPlot> plots = new ArrayList<>();
        Map<String, List<ScorePoint>> groups =
                points.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ScorePoint::group, TreeMap::new, Collectors.toList()));
        groups.forEach(
                (group, all) -> {
                    for (boolean byClass : new boolean[] {false, true}) {
                        add(
                                plots,
                                group,
                                "Share of real training windows"
                                        + (byClass ? ", of each class" : ""),
                                all.stream().filter(p -> isShare(p.real(), byClass)).toList(),
                                p -> p.real().share(),
                                share -> plain(100 * share) + " %");
                    }
                    add(
                            plots,
                            group,
                            "Real people learnt from",
                            all.stream().filter(p -> p.real().share() == 1).toList(),
                            p -> p.real().people() == 0 ? ALL_PEOPLE : p.real().people(),
                            people -> people == ALL_PEOPLE ? "all" : plain(people));
                });
        return plots;
    }

    /** All of the windows are a share by class and not. */
    private static boolean isShare(RealAmount real, boolean byClass) {
        return real.people() == 0 && (real.share() == 1 || real.byClass() == byClass);
    }

    private static void add(
            List<FewShotPlot> plots,
            String group,
            String xTitle,
            List<ScorePoint> points,
            Function<ScorePoint, Double> amount,
            Function<Double, String> words) {
        TreeSet<Double> amounts = new TreeSet<>();
        points.stream().filter(ScorePoint::learnsReal).map(amount).forEach(amounts::add);
        if (amounts.size() < 2) {
            return;
        }
        List<Double> ticks = List.copyOf(amounts);
        Map<String, TreeMap<Integer, Score>> lines = new LinkedHashMap<>();
        for (ScorePoint point : points) {
            TreeMap<Integer, Score> line =
                    lines.computeIfAbsent(point.line(), name -> new TreeMap<>());
            for (int tick = 0; tick < ticks.size(); tick++) {
                // Without real data to learn from their amount is of no matter.
                if (!point.learnsReal() || amount.apply(point).equals(ticks.get(tick))) {
                    line.put(tick, point.macroF1());
                }
            }
        }
        plots.add(
                new FewShotPlot(
                        group,
                        xTitle,
                        ticks.stream().map(words).toList(),
                        lines.entrySet().stream()
                                .map(line -> new Line(line.getKey(), dots(line.getValue())))
                                .toList(),
                        points.stream()
                                .map(ScorePoint::caution)
                                .filter(text -> !text.isEmpty())
                                .findFirst()
                                .orElse("")));
    }

    private static List<Dot> dots(TreeMap<Integer, Score> line) {
        return line.entrySet().stream().map(e -> new Dot(e.getKey(), e.getValue())).toList();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(Math.round(value * 100) / 100.0)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The figure to export. */
    Figure figure() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("learned_from", "amount", "macro_f1", "ci_low", "ci_high", "sd"));
        for (Line line : lines) {
            for (Dot dot : line.dots()) {
                table.add(
                        List.of(
                                line.name(),
                                ticks.get(dot.tick()),
                                ResultsText.cell(dot.score().value()),
                                ResultsText.cell(dot.score().low()),
                                ResultsText.cell(dot.score().high()),
                                ResultsText.cell(dot.score().sd())));
            }
        }
        return new Figure("few-shot", "Few-shot curves: " + title, caution, table);
    }

    @Override
    public String toString() {
        return title + ", by " + xTitle.toLowerCase(Locale.ROOT);
    }
}
