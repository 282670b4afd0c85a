package kinescribe.cli;

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
        Benchmark made = told(WriteBenchmark.of(spec, output.formats(), output.folder(), context));
        print(output.facts(made, json), json);
    }
}
