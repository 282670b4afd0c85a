package kinescribe.format.dataset;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kinescribe.dataset.Benchmark;
import kinescribe.dataset.Benchmark.Row;
import kinescribe.imu.ImuChannel;
import kinescribe.job.JobContext;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** One table for data frames: a row a sample, with all that belongs to its window beside it. */
final class BenchmarkParquet implements BenchmarkFormat {
    static final String FILE = "samples.parquet";
    private static final List<String> WORDS =
            List.of("split", "label", "subject", "trial", "site", "device", "origin");

    /** One sample of a window. */
    private record Sample(int window, Row row, int index) {}

    @Override
    public String id() {
        return "parquet";
    }

    @Override
    public String layout(Benchmark benchmark) {
        return """
               `samples.parquet`: a row a sample: `window` and `sample` int32, `split`, `label`, \
               `subject`, `trial`, `site`, `device` and `origin` texts, `time_s` float64, and the \
               channels as float32 with their units as column names. Snappy. Opens with \
               `pandas.read_parquet` (pandas and pyarrow needed).
               """;
    }

    @Override
    public String loader(Benchmark benchmark) {
        return """
               def load_parquet(folder):
                   "X [windows, samples, channels], labels and the whole table; needs pyarrow."
                   import pyarrow.parquet
                   table = pyarrow.parquet.read_table(folder / "samples.parquet")
                   names = [n for n in table.column_names if n[:4] in ("acc_", "gyr_", "mag_")]
                   flat = np.stack([table[n].to_numpy() for n in names], axis=1)
                   samples = int(table["sample"].to_numpy().max()) + 1
                   labels = table["label"].to_numpy(zero_copy_only=False)[::samples]
                   return flat.reshape(-1, samples, len(names)), labels, table
               """;
    }

    @Override
    public void write(Benchmark benchmark, Path folder, JobContext context) throws IOException {
        List<Row> rows = benchmark.rows();
        try (ParquetWriter<Sample> out =
                ParquetWriter.writeFile(
                        schema(benchmark),
                        folder.resolve(FILE).toFile(),
                        (sample, values) -> fill(sample, values, benchmark))) {
            for (int i = 0; i < rows.size(); i++) {
                context.checkCancelled();
                context.progress(i, rows.size());
                for (int s = 0; s < benchmark.spec().samples(); s++) {
                    out.write(new Sample(i, rows.get(i), s));
                }
            }
        }
    }

    private static MessageType schema(Benchmark benchmark) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        schema.required(PrimitiveTypeName.INT32).named("window");
        schema.required(PrimitiveTypeName.INT32).named("sample");
        for (String word : WORDS) {
            schema.required(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(word);
        }
        schema.required(PrimitiveTypeName.DOUBLE).named("time_s");
        for (ImuChannel channel : benchmark.channels()) {
            schema.required(PrimitiveTypeName.FLOAT).named(channel.columnName());
        }
        return schema.named("samples");
    }

    private static void fill(Sample sample, ValueWriter values, Benchmark benchmark) {
        values.write("window", sample.window());
        values.write("sample", sample.index());
        for (String word : WORDS) {
            values.write(word, Rows.word(sample.row(), word));
        }
        double startS = sample.row().window().source().startS();
        values.write("time_s", startS + sample.index() / benchmark.spec().rateHz());
        int width = benchmark.channels().size();
        for (int c = 0; c < width; c++) {
            values.write(
                    benchmark.channels().get(c).columnName(),
                    sample.row().window().values()[sample.index() * width + c]);
        }
    }
}
