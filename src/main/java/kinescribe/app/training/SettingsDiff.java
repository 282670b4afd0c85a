package kinescribe.app.training;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import kinescribe.base.Digests;
import kinescribe.base.Provenance;
import kinescribe.evaluate.ClassDifference;
import kinescribe.evaluate.ClassScore;

/**
 * What differs between the settings of runs, side by side.
 *
 * @param runs the runs' names
 * @param lines only what differs, each with a value for every run
 * @param figures how well each did
 * @param classes how well each recognised every class, and how that compares with the pinned run
 */
record SettingsDiff(List<String> runs, List<Line> lines, List<Line> figures, List<Line> classes) {
    private static final String NONE = "–";
    private static final String RECORDINGS = "Recordings";
    private static final String WHICH = "Which recordings";
    private static final int DIGITS_SHOWN = 6;
    private static final int DIGITS_READ = 4;

    /** Parameters by the words that people know them by. */
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("realSite", "Tested at"),
                    Map.entry("virtualSite", "Simulated at"),
                    Map.entry("realShare", "Share of real windows"),
                    Map.entry("realByClass", "Share of each class"),
                    Map.entry("realPeople", "Real people learnt from"),
                    Map.entry("pretrain", "Pre-trained on simulated"),
                    Map.entry("windowS", "Window, s"),
                    Map.entry("stepS", "Step, s"),
                    Map.entry("rateHz", "Rate, Hz"),
                    Map.entry("majorityShare", "Label covers more than"),
                    Map.entry("repeats", "Seeds"),
                    Map.entry("virtualWeight", "Weight of simulated"),
                    Map.entry("virtualCalibration", "Simulated windows"),
                    Map.entry("copies", "Copies of each window"),
                    Map.entry("jitter", "Copies: jitter, SD"),
                    Map.entry("scaling", "Copies: scaling, SD"),
                    Map.entry("rotationRad", "Copies: turned by, °"),
                    Map.entry("magnitudeWarp", "Copies: magnitude warp"),
                    Map.entry("timeWarp", "Copies: time warp"));

    /**
     * One setting.
     *
     * @param name what it is
     * @param values what it was in each run
     */
    record Line(String name, List<String> values) {}

    static SettingsDiff of(List<RunRow> rows) {
        List<Map<String, String>> facts = rows.stream().map(SettingsDiff::facts).toList();
        Set<String> names = new LinkedHashSet<>();
        facts.forEach(of -> names.addAll(of.keySet()));
        List<Line> lines = new ArrayList<>();
        for (String name : names) {
            List<String> values = facts.stream().map(of -> of.getOrDefault(name, NONE)).toList();
            // What a run has no use for differs because of what it learnt from, which is told.
            if (values.stream().filter(value -> !value.equals(NONE)).distinct().count() > 1) {
                lines.add(new Line(name, values));
            }
        }
        if (lines.stream().anyMatch(line -> line.name().equals(RECORDINGS))) {
            lines.removeIf(line -> line.name().equals(WHICH));
        }
        return new SettingsDiff(
                rows.stream().map(RunRow::name).toList(), lines, figures(rows), classes(rows));
    }

    private static List<Line> classes(List<RunRow> rows) {
        Set<String> names = new TreeSet<>();
        rows.forEach(row -> names.addAll(row.result().scores().byClass().keySet()));
        return names.stream()
                .map(name -> new Line(name, rows.stream().map(row -> f1(row, name)).toList()))
                .toList();
    }

    private static String f1(RunRow row, String name) {
        ClassScore score = row.result().scores().byClass().get(name);
        if (score == null) {
            return NONE;
        }
        String against =
                row.against()
                        .comparison()
                        .map(comparison -> comparison.byClass().get(name))
                        .map(SettingsDiff::words)
                        .orElse("");
        return String.format(Locale.ROOT, "%.2f%s", score.f1().value(), against);
    }

    private static String words(ClassDifference f1) {
        return String.format(
                Locale.ROOT, "  %+.3f [%.3f, %.3f]", f1.difference(), f1.low(), f1.high());
    }

    private static List<Line> figures(List<RunRow> rows) {
        List<Line> figures = new ArrayList<>();
        for (BoardColumn figure : BoardColumn.values()) {
            add(figures, figure.title(), rows, figure::text);
        }
        add(figures, "sd over seeds", rows, RunRow::sdText);
        add(figures, "Caution", rows, row -> Caution.of(row.result()));
        return figures;
    }

    private static void add(
            List<Line> lines, String name, List<RunRow> rows, Function<RunRow, String> text) {
        List<String> values = rows.stream().map(text).toList();
        if (values.stream().anyMatch(value -> !value.isEmpty())) {
            lines.add(new Line(name, values));
        }
    }

    /** The same as a table to export. */
    Figure figure() {
        List<List<String>> table = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(""));
        header.addAll(runs);
        table.add(header);
        Stream.of(lines, figures, classes)
                .flatMap(List::stream)
                .forEach(
                        line -> {
                            List<String> row = new ArrayList<>(List.of(line.name()));
                            row.addAll(line.values());
                            table.add(row);
                        });
        return new Figure("runs-side-by-side", runs.size() + " runs side by side", "", table);
    }

    private static Map<String, String> facts(RunRow row) {
        Provenance how = row.run().provenance();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Learned from", row.mode());
        Map<String, String> rest = new TreeMap<>(how.parameters());
        rest.remove("mode");
        rest.forEach((key, value) -> facts.put(words(key), value(key, value)));
        facts.put("First seed", String.valueOf(how.seed()));
        facts.put(RECORDINGS, String.valueOf(how.inputs().size()));
        facts.put(WHICH, Digests.shortDigest(how.inputs().toString()).substring(0, DIGITS_SHOWN));
        facts.put("Program", how.version());
        return facts;
    }

    private static String value(String key, String value) {
        return switch (value) {
            case "true" -> "yes";
            case "false" -> "no";
            case "raw" -> "as simulated";
            case "0" -> key.equals("realPeople") ? "all" : value;
            default -> number(key, value);
        };
    }

    /** A number with no more digits than anybody reads; angles in degrees. */
    private static String number(String key, String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            BigDecimal shown =
                    key.endsWith("Rad")
                            ? BigDecimal.valueOf(Math.toDegrees(number.doubleValue()))
                            : number;
            return shown.round(new MathContext(DIGITS_READ)).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return value; // a word
        }
    }

    /** Words of a parameter's name: {@code virtualWeight} is "Virtual weight". */
    private static String words(String key) {
        String known = WORDS.get(key);
        if (known != null) {
            return known;
        }
        String apart = key.replaceAll("([a-z])([A-Z])", "$1 $2").replace('.', ' ');
        String small = apart.toLowerCase(Locale.ROOT);
        return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }
}
