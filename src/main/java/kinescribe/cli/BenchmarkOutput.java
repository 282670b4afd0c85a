package kinescribe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.dataset.Benchmark;
import kinescribe.format.dataset.BenchmarkFormats;
import picocli.CommandLine.Option;

/** The options that say where a benchmark data set goes, and how. */
final class BenchmarkOutput {
    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description =
                    "Several with commas, or all: npz, csv, parquet, unimts, oxwearables (default: npz).")
    private List<String> formats = List.of("npz");

    @Option(names = "--out", required = true, description = "A new folder.")
    private Path folder = Path.of("");

    List<String> formats() {
        return formats.equals(List.of("all")) ? BenchmarkFormats.ids() : formats;
    }

    Path folder() {
        return folder;
    }

    /**
     * What was made, for people or programs.
     *
     * @param json whether a program reads it
     */
    Map<String, Object> facts(Benchmark made, boolean json) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("folder", folder.toString());
        facts.put("formats", formats());
        facts.put("windows", made.rows().size());
        facts.put("people", made.split().size());
        facts.put("classes", made.count(row -> row.window().label()));
        facts.put("split", made.count(row -> row.part().id()));
        facts.put("sites", made.count(row -> row.window().source().site()));
        if (!json) {
            facts.replaceAll((name, value) -> words(value));
        }
        return facts;
    }

    /** Counts and lists as people read them. */
    private static Object words(Object value) {
        return value instanceof Map || value instanceof List
                ? value.toString().replaceAll("[\\[\\]{}]", "").replace('=', ' ')
                : value;
    }
}
