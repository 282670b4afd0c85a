package kinescribe.format.dataset;

import java.io.IOException;
import java.nio.file.Path;
import kinescribe.dataset.Benchmark;
import kinescribe.job.JobContext;

/** One layout of arrays or tables that a benchmark data set can be written in. */
interface BenchmarkFormat {
    /** The word that chooses it. */
    String id();

    /** What lies where, for the data card: a few lines of Markdown. */
    String layout(Benchmark benchmark);

    /** A Python function {@code load_…} for {@code load.py} that takes the data set's folder. */
    String loader(Benchmark benchmark);

    /**
     * Writes its files.
     *
     * @param folder the data set's folder, empty of these files
     */
    void write(Benchmark benchmark, Path folder, JobContext context) throws IOException;
}
