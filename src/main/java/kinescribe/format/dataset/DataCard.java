package kinescribe.format.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kinescribe.base.Notice;
import kinescribe.dataset.Benchmark;
import kinescribe.dataset.Benchmark.Row;
import kinescribe.dataset.SplitPart;
import kinescribe.dataset.WindowSpec;

/** The page that says what a benchmark data set is, as Markdown. */
final class DataCard {
    private final Benchmark benchmark;
    private final BenchmarkFacts facts;
    private final List<BenchmarkFormat> formats;
    private final StringBuilder page = new StringBuilder();

    DataCard(Benchmark benchmark, BenchmarkFacts facts, List<BenchmarkFormat> formats) {
        this.benchmark = benchmark;
        this.facts = facts;
        this.formats = formats;
    }

    String text() {
        SortedMap<String, Long> origins =
                benchmark.count(row -> row.window().source().origin().label());
        line("# " + facts.name());
        line("");
        line(
                benchmark.rows().size()
                        + " labelled windows of inertial sensors. Origin: "
                        + origins.entrySet().stream()
                                .map(e -> "**" + e.getKey() + "** (" + e.getValue() + " windows)")
                                .collect(Collectors.joining(", "))
                        + ".");
        if (origins.keySet().stream().anyMatch(o -> o.startsWith("simulated"))) {
            line("");
            line(
                    "Simulated windows were computed from motions that were made from sentences, not"
                            + " measured on people. Say so wherever you use them, and never test a"
                            + " claim about people on them alone.");
        }
        contents();
        split();
        head("How it was made");
        line("- program: " + facts.provenance().version());
        line("- step: " + facts.provenance().step() + ", seed " + facts.provenance().seed());
        new TreeMap<>(facts.provenance().parameters())
                .forEach((name, value) -> line("- " + name + ": " + value));
        line("- revision: " + facts.provenance().revision());
        if (!facts.recipe().isEmpty()) {
            line("");
            line("The same data come from `kinescribe data benchmark --spec spec.json --out NEW`.");
        }
        head("Files");
        formats.forEach(format -> line("- " + format.layout(benchmark).strip()));
        line("- `windows.csv`: one line a window with its part, label, person, trial and sensor.");
        line(
                "- `load.py`: loads all this with NumPy. `LICENCE.txt`: "
                        + facts.licence().id()
                        + ".");
        line("- `checksums.sha256`: check with `sha256sum -c checksums.sha256`, or with");
        line("  `kinescribe data verify .`, which checks the split as well.");
        limits();
        return page.toString();
    }

    private void contents() {
        WindowSpec spec = benchmark.spec();
        head("What is in it");
        line(
                String.format(
                        Locale.ROOT,
                        "- windows: %s s every %s s at %s Hz (%d samples); a label covers more than"
                                + " %.0f %% of its window",
                        spec.lengthS(),
                        spec.stepS(),
                        spec.rateHz(),
                        spec.samples(),
                        100 * spec.majorityShare()));
        line(
                "- channels: "
                        + benchmark.channels().stream()
                                .map(c -> c.label() + " (" + c.unit() + ")")
                                .collect(Collectors.joining(", ")));
        line(
                "- frame: the sensor's own; at rest the accelerometer reads +9.80665 m/s² upwards"
                        + " (specific force)");
        line("- people: " + benchmark.split().size());
        line("");
        table("class", row -> row.window().label());
        table("sensor", DataCard::sensor);
    }

    private void split() {
        head("Split");
        line(
                "Fixed, by people: nobody is in two parts, and neither is a trial. Choose settings on"
                        + " the validation people, report on the test people.");
        line("");
        for (SplitPart part : SplitPart.values()) {
            List<String> people =
                    benchmark.split().entrySet().stream()
                            .filter(e -> e.getValue() == part)
                            .map(Map.Entry::getKey)
                            .toList();
            line("- " + part.id() + " (" + people.size() + "): " + String.join(", ", people));
        }
    }

    private void limits() {
        head("Known limits");
        line(
                "- Simulated signals lack the softness of skin and clothes and whatever motions the"
                        + " synthesizer does not know; classes it finds easy may be hard on people.");
        line("- Virtual people are adults drawn from distributions; nobody's health is modelled.");
        line("- Equal seeds give equal files with the same program version on the same system.");
        for (Notice notice : facts.notices()) {
            line("- " + notice.text());
        }
    }

    private static String sensor(Row row) {
        String site = row.window().source().site();
        return row.device().isEmpty() ? site : site + ", " + row.device();
    }

    private void table(String word, Function<Row, String> key) {
        line("| " + word + " | train | validation | test | all |");
        line("|---|---:|---:|---:|---:|");
        SortedMap<String, long[]> counts = new TreeMap<>();
        for (Row row : benchmark.rows()) {
            counts.computeIfAbsent(key.apply(row), k -> new long[SplitPart.values().length])[
                    row.part().ordinal()]++;
        }
        counts.forEach(
                (name, n) ->
                        line(
                                "| "
                                        + name
                                        + " | "
                                        + n[0]
                                        + " | "
                                        + n[1]
                                        + " | "
                                        + n[2]
                                        + " | "
                                        + (n[0] + n[1] + n[2])
                                        + " |"));
        line("");
    }

    private void head(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
