package kinescribe.cli;

import java.nio.file.Path;
import java.util.List;
import kinescribe.format.dataset.BenchmarkFormats;
import picocli.CommandLine.Option;

/** The options that say where a benchmark data set goes, and how. */
final class BenchmarkOutput {
    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "Several with commas, or all: npz, csv, parquet, unimts, oxwearables (default: npz).")
    private List<String> formats = List.of("npz");

    @Option(names = "--out", required = true, description = "A new folder.")
    private Path folder = Path.of("");

    List<String> formats() {
        return formats.equals(List.of("all")) ? BenchmarkFormats.ids() : formats;
    }

    Path folder() {
        return folder;
    }
}
