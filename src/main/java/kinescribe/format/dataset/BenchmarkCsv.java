package kinescribe.format.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.dataset.Benchmark;
import kinescribe.dataset.Benchmark.Row;
import kinescribe.format.imu.SimulatedMark;
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
               names%s. UTF-8, commas, points.
               """
                .formatted(
                        marked(benchmark)
                                ? "; `simulated` is 1 where the window is simulated"
                                : "");
    }

    @Override
    public String loader(Benchmark benchmark) {
        int width = benchmark.channels().size();
        return """
               def load_csv(folder):
                   "X [windows, samples, channels], labels, and the columns of windows.csv by name."
                   with open(folder / "windows.csv", encoding="utf-8", newline="") as lines:
                       rows = list(csv.DictReader(lines))
                   index = {name: np.array([row[name] for row in rows]) for name in rows[0]}
                   flat = np.loadtxt(folder / "samples.csv", delimiter=",", skiprows=1,
                                     dtype=np.float32)
                   return flat[:, 3:%d].reshape(len(rows), -1, %d), index["label"], index
               """
                .formatted(3 + width, width);
    }

    @Override
    public void write(Benchmark benchmark, Path folder, JobContext context) throws IOException {
        List<String> header = new ArrayList<>(List.of("window", "sample", "time_s"));
        benchmark.channels().stream().map(ImuChannel::columnName).forEach(header::add);
        boolean marked = marked(benchmark);
        if (marked) {
            header.add(SimulatedMark.COLUMN);
        }
        List<Row> rows = benchmark.rows();
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve(FILE))) {
            csv.writeRecord(header);
            for (int i = 0; i < rows.size(); i++) {
                context.checkCancelled();
                writeWindow(csv, i, rows.get(i), benchmark, marked);
            }
        }
    }

    /** Whether any window is simulated, so that each line has to say whether it is. */
    private static boolean marked(Benchmark benchmark) {
        return benchmark.rows().stream()
                .anyMatch(row -> row.window().source().origin().isSimulated());
    }

    private static void writeWindow(
            CsvWriter csv, int number, Row row, Benchmark benchmark, boolean marked) {
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
            if (marked) {
                line.add(SimulatedMark.cell(row.window().source().origin()));
            }
            csv.writeRecord(line);
        }
    }
}
