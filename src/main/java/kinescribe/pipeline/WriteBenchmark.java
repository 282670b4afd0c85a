package kinescribe.pipeline;

import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.dataset.Benchmark;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.SensorWindows;
import kinescribe.dataset.SplitShares;
import kinescribe.format.dataset.BenchmarkFacts;
import kinescribe.format.dataset.BenchmarkFolder;
import kinescribe.format.dataset.Licence;
import kinescribe.job.JobContext;
import kinescribe.project.Entry;

/** Puts benchmark data sets on the disk. */
public final class WriteBenchmark {
    /** Simulating takes far longer than writing: our own choice for the progress. */
    private static final int MAKING = 9;

    private WriteBenchmark() {}

    /**
     * Makes a data set and writes it.
     *
     * @param formats some of the ids of {@link kinescribe.format.dataset.BenchmarkFormats}
     * @param folder new or empty
     * @throws KinescribeException if it cannot be made or written; then the folder is as it was
     */
    public static Noticed<Benchmark> of(
            BenchmarkSpec spec, List<String> formats, Path folder, JobContext context)
            throws KinescribeException {
        BenchmarkFolder.requireFree(folder, formats);
        Noticed<Benchmark> made = BenchmarkMaker.make(spec, context.part(0, MAKING, MAKING + 1L));
        BenchmarkFacts facts =
                new BenchmarkFacts(
                        spec.name(),
                        spec.licence(),
                        BenchmarkMaker.provenance(spec),
                        made.notices(),
                        BenchmarkSpecFile.text(spec));
        BenchmarkFolder.write(
                made.value(),
                facts,
                formats,
                folder,
                context.part(MAKING, MAKING + 1L, MAKING + 1L));
        return made;
    }

    /**
     * Writes a data set of a project.
     *
     * @param shares how many people are kept back
     * @param seed shuffles them
     * @throws KinescribeException if it cannot be split or written; then the folder is as it was
     */
    public static Benchmark of(
            Entry<Dataset> dataset,
            SplitShares shares,
            Licence licence,
            long seed,
            List<String> formats,
            Path folder,
            JobContext context)
            throws KinescribeException {
        BenchmarkFolder.requireFree(folder, formats);
        Dataset data = dataset.value();
        String site = data.windows().isEmpty() ? "" : data.windows().get(0).source().site();
        Benchmark split = Benchmark.of(List.of(new SensorWindows(site, "", data)), shares, seed);
        BenchmarkFacts facts =
                new BenchmarkFacts(
                        dataset.name(), licence, dataset.provenance(), dataset.notices(), "");
        BenchmarkFolder.write(split, facts, formats, folder, context);
        return split;
    }
}
