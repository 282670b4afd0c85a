package kinescribe.format.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Benchmark;
import kinescribe.dataset.Benchmark.Row;
import kinescribe.dataset.Window;
import kinescribe.format.FileFaults;

/** The table of all windows that every benchmark data set has, whatever its formats. */
final class WindowIndex {
    static final String FILE = "windows.csv";

    private WindowIndex() {}

    static void write(Benchmark benchmark, Path folder) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve(FILE))) {
            csv.writeRecord(
                    "window", "split", "label", "subject", "trial", "site", "device", "origin",
                    "start_s");
            int number = 0;
            for (Row row : benchmark.rows()) {
                Window.Source source = row.window().source();
                csv.writeRecord(
                        String.valueOf(number),
                        row.part().id(),
                        row.window().label(),
                        source.subject(),
                        source.trial(),
                        source.site(),
                        row.device(),
                        source.origin().label(),
                        Double.toString(source.startS()));
                number++;
            }
        }
    }

    /**
     * Who is where, as the table tells it.
     *
     * @throws KinescribeException if the table is missing or damaged
     */
    static List<Membership> read(Path folder) throws KinescribeException {
        Path file = folder.resolve(FILE);
        List<Membership> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : csv) {
                rows.add(
                        new Membership(
                                line.getField("subject"),
                                line.getField("trial"),
                                line.getField("split")));
            }
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        } catch (CsvParseException | NoSuchElementException e) {
            throw new KinescribeException(
                    "The table " + FILE + " is no index of windows: " + e.getMessage() + ".",
                    "Get the data set again, or build it again from its spec.json.",
                    e);
        }
        return List.copyOf(rows);
    }
}
