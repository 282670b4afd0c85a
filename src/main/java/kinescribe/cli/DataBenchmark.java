package kinescribe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Benchmark;
import kinescribe.job.JobContext;
import kinescribe.pipeline.BenchmarkSpec;
import kinescribe.pipeline.WriteBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a labelled data set of virtual people with a fixed split, card and checksums. */
@Command(
        name = "benchmark",
        description = {
            "Make a labelled data set of virtual people, split by people, with card and checksums.",
            "With --spec, all but --format, --out and --json stands in the file."
        })
final class DataBenchmark extends Verb {
    @Mixin private BenchmarkOptions options = new BenchmarkOptions();

    @Mixin private BenchmarkOutput output = new BenchmarkOutput();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        BenchmarkSpec spec = options.spec();
        Benchmark made =
                told(WriteBenchmark.of(spec, output.formats(), output.folder(), context));
        Map<String, Object> facts = facts(made, output.folder(), output.formats());
        if (!json) {
            facts.replaceAll((name, value) -> words(value));
        }
        print(facts, json);
    }

    /** Counts and lists as people read them. */
    private static Object words(Object value) {
        return value instanceof Map || value instanceof List
                ? value.toString().replaceAll("[\\[\\]{}]", "").replace('=', ' ')
                : value;
    }

    /** What was made, for people and programs. */
    static Map<String, Object> facts(Benchmark made, Path folder, List<String> formats) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("folder", folder.toString());
        facts.put("formats", formats);
        facts.put("windows", made.rows().size());
        facts.put("people", made.split().size());
        facts.put("classes", made.count(row -> row.window().label()));
        facts.put("split", made.count(row -> row.part().id()));
        facts.put("sites", made.count(row -> row.window().source().site()));
        return facts;
    }
}
