package kinescribe.format.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.dataset.Benchmark;
import kinescribe.dataset.Benchmark.Row;
import kinescribe.imu.ImuChannel;
import kinescribe.job.JobContext;

/** One line a sample; what belongs to a whole window stands in the table of windows. */
final class BenchmarkCsv implements BenchmarkFormat {
    private static final String FILE = "samples.csv";

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String layout(Benchmark benchmark) {
        return """
               `samples.csv`: one line a sample: `window` (a line of `windows.csv`), `sample`, \
               `time_s` since the recording began, and the channels with their units as column \
               names. UTF-8, commas, points.
               """;
    }

    @Override
    public String loader(Benchmark benchmark) {
        return """
               def load_csv(folder):
                   "X [windows, samples, channels], labels, and the columns of windows.csv by name."
                   with open(folder / "windows.csv", encoding="utf-8", newline="") as lines:
                       rows = list(csv.DictReader(lines))
                   index = {name: np.array([row[name] for row in rows]) for name in rows[0]}
                   flat = np.loadtxt(folder / "samples.csv", delimiter=",", skiprows=1,
                                     dtype=np.float32)
                   return flat[:, 3:].reshape(len(rows), -1, flat.shape[1] - 3), index["label"], index
               """;
    }

    @Override
    public void write(Benchmark benchmark, Path folder, JobContext context) throws IOException {
        List<String> header = new ArrayList<>(List.of("window", "sample", "time_s"));
        benchmark.channels().stream().map(ImuChannel::columnName).forEach(header::add);
        List<Row> rows = benchmark.rows();
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve(FILE))) {
            csv.writeRecord(header);
            for (int i = 0; i < rows.size(); i++) {
                context.checkCancelled();
                writeWindow(csv, i, rows.get(i), benchmark);
            }
        }
    }

    private static void writeWindow(CsvWriter csv, int number, Row row, Benchmark benchmark) {
        float[] values = row.window().values();
        int width = benchmark.channels().size();
        List<String> line = new ArrayList<>();
        for (int s = 0; s < benchmark.spec().samples(); s++) {
            double timeS = row.window().source().startS() + s / benchmark.spec().rateHz();
            line.clear();
            line.add(String.valueOf(number));
            line.add(String.valueOf(s));
            line.add(String.format(Locale.ROOT, "%.6f", timeS));
            for (int c = 0; c < width; c++) {
                line.add(Float.toString(values[s * width + c]));
            }
            csv.writeRecord(line);
        }
    }
}
