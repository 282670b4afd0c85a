package kinescribe.cli;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Benchmark;
import kinescribe.dataset.Dataset;
import kinescribe.format.dataset.Licence;
import kinescribe.imu.Origin;
import kinescribe.job.JobContext;
import kinescribe.pipeline.WriteBenchmark;
import kinescribe.project.Entry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a project's data set as a benchmark data set. */
@Command(
        name = "benchmark",
        description = "Write a data set of a project, split by people, with card and checksums.")
final class ProjectBenchmark extends ProjectVerb {
    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "The data set's name or id (default: the newest).")
    private @Nullable String dataset;

    @Option(
            names = "--licence",
            description =
                    "CC-BY-4.0, CC0-1.0, CC-BY-SA-4.0, CC-BY-NC-4.0, ODbL-1.0 or as-sources"
                            + " (default: CC-BY-4.0, or as-sources where something is measured).")
    private @Nullable String licence;

    @Mixin private SplitOptions split = new SplitOptions();

    @Mixin private BenchmarkOutput output = new BenchmarkOutput();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        Entry<Dataset> chosen = chosen(load(context).datasets());
        Benchmark made =
                WriteBenchmark.of(
                        chosen,
                        split.shares(),
                        licence == null ? usual(chosen.value()) : Licence.byId(licence),
                        split.seed(),
                        output.formats(),
                        output.folder(),
                        context);
        print(output.facts(made, json), json);
    }

    private Entry<Dataset> chosen(List<Entry<Dataset>> datasets) throws KinescribeException {
        if (datasets.isEmpty()) {
            throw new KinescribeException(
                    "The project has no data set.",
                    "Build one first: kinescribe project run, or in the window.");
        }
        if (dataset == null) {
            return datasets.get(datasets.size() - 1);
        }
        return datasets.stream()
                .filter(e -> e.name().equals(dataset) || e.id().equals(dataset))
                .findFirst()
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "The project has no data set \"" + dataset + "\".",
                                        "Choose from: "
                                                + String.join(
                                                        ", ",
                                                        datasets.stream().map(Entry::name).toList())
                                                + "."));
    }

    private static Licence usual(Dataset data) {
        return data.windows().stream().anyMatch(w -> w.source().origin() == Origin.REAL)
                ? Licence.SOURCES
                : Licence.STANDARD;
    }
}
