package kinescribe.format.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kinescribe.dataset.Benchmark;
import kinescribe.dataset.Benchmark.Row;
import kinescribe.format.NpyWriter;
import kinescribe.imu.ImuChannel;
import kinescribe.job.JobContext;

/** One NumPy file that says everything itself, without pickled objects. */
final class BenchmarkNpz implements BenchmarkFormat {
    static final String FILE = "data.npz";
    private static final List<String> WORDS =
            List.of("split", "subject", "trial", "site", "device", "origin");

    /** What fills one array of the file. */
    @FunctionalInterface
    private interface Filling {
        void fill(OutputStream out) throws IOException;
    }

    @Override
    public String id() {
        return "npz";
    }

    @Override
    public String layout(Benchmark benchmark) {
        return """
               `data.npz`: `X` float32 [windows, samples, channels], `y` int64 places in \
               `label_names`; `split`, `subject`, `trial`, `site`, `device` and `origin` texts and \
               `start_s` float64, one a window; `channels` texts with units; `rate_hz` float64 [1]. \
               Opens with `np.load(..., allow_pickle=False)`.
               """;
    }

    @Override
    public String loader(Benchmark benchmark) {
        return """
               def load_npz(folder, split=None):
                   "X [windows, samples, channels], y, and all other arrays by name."
                   with np.load(folder / "data.npz", allow_pickle=False) as npz:
                       data = {name: npz[name] for name in npz.files}
                   if split is not None:
                       keep = data["split"] == split
                       n = len(keep)
                       data = {k: v[keep] if len(v) == n and k not in
                               ("label_names", "channels", "rate_hz") else v
                               for k, v in data.items()}
                   return data["X"], data["y"], data
               """;
    }

    @Override
    public void write(Benchmark benchmark, Path folder, JobContext context) throws IOException {
        List<Row> rows = benchmark.rows();
        int n = rows.size();
        int samples = benchmark.spec().samples();
        int width = benchmark.channels().size();
        try (ZipOutputStream zip =
                new ZipOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE))))) {
            put(
                    zip,
                    "X",
                    out -> NpyWriter.floats(out, Rows.values(rows, context), n, samples, width));
            put(zip, "y", out -> NpyWriter.integers(out, Rows.labels(rows, benchmark.classes())));
            put(zip, "label_names", out -> NpyWriter.texts(out, benchmark.classes()));
            for (String word : WORDS) {
                put(
                        zip,
                        word,
                        out ->
                                NpyWriter.texts(
                                        out, rows.stream().map(r -> Rows.word(r, word)).toList()));
            }
            double[] starts =
                    rows.stream().mapToDouble(r -> r.window().source().startS()).toArray();
            put(zip, "start_s", out -> NpyWriter.doubles(out, starts));
            List<String> channels =
                    benchmark.channels().stream().map(ImuChannel::columnName).toList();
            put(zip, "channels", out -> NpyWriter.texts(out, channels));
            put(zip, "rate_hz", out -> NpyWriter.doubles(out, benchmark.spec().rateHz()));
        }
    }

    /** Entries carry no time of day, so that equal data give equal bytes. */
    private static void put(ZipOutputStream zip, String name, Filling filling) throws IOException {
        ZipEntry entry = new ZipEntry(name + ".npy");
        entry.setTimeLocal(Rows.NO_TIME);
        zip.putNextEntry(entry);
        filling.fill(zip);
        zip.closeEntry();
    }
}
