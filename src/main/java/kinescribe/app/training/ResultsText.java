package kinescribe.app.training;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;

/** Results as text: for the clipboard with tabs, for files as CSV. */
final class ResultsText {
    private static final List<String> HEADER =
            List.of(
                    "run",
                    "mode",
                    "site",
                    "macro_f1",
                    "ci_low",
                    "ci_high",
                    "sd",
                    "tested_windows",
                    "subjects",
                    "protocol",
                    "model",
                    "repeats",
                    "seed",
                    "stand_in",
                    "out_of_date");

    private ResultsText() {}

    /** The table with a header, cells apart by tabs, as spreadsheets take it from the clipboard. */
    static String tsv(List<RunRow> rows) {
        return table(rows).stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> cell.replaceAll("[\t\r\n]+", " "))
                                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Writes the results table as CSV.
     *
     * @throws KinescribeException if the file cannot be written
     */
    static void writeResults(List<RunRow> rows, Path file) throws KinescribeException {
        write(table(rows), file);
    }

    /**
     * Writes a confusion matrix as CSV: a row a true class, a column a predicted class.
     *
     * @throws KinescribeException if the file cannot be written
     */
    static void writeConfusion(ConfusionTable confusion, Path file) throws KinescribeException {
        List<List<String>> table = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("true\\predicted"));
        header.addAll(confusion.classes());
        table.add(header);
        for (int truth = 0; truth < confusion.size(); truth++) {
            List<String> row = new ArrayList<>(List.of(confusion.classes().get(truth)));
            confusion.counts().get(truth).forEach(count -> row.add(count.toString()));
            table.add(row);
        }
        write(table, file);
    }

    private static List<List<String>> table(List<RunRow> rows) {
        List<List<String>> table = new ArrayList<>();
        table.add(HEADER);
        rows.forEach(row -> table.add(cells(row)));
        return table;
    }

    private static List<String> cells(RunRow row) {
        var settings = row.result().settings();
        return List.of(
                row.name(),
                settings.mode().id(),
                row.result().site(),
                Double.toString(row.result().macroF1()),
                Double.toString(row.low()),
                Double.toString(row.high()),
                Double.toString(row.score().sd()),
                Long.toString(row.testedWindows()),
                Integer.toString(row.subjects()),
                settings.protocol().id(),
                settings.model(),
                Integer.toString(settings.repeats()),
                Long.toString(settings.seed()),
                Boolean.toString(row.result().standIn()),
                Boolean.toString(row.outOfDate()));
    }

    private static void write(List<List<String>> table, Path file) throws KinescribeException {
        WholeFiles.replace(
                file,
                temporary -> {
                    try (CsvWriter csv = CsvWriter.builder().build(temporary)) {
                        table.forEach(csv::writeRecord);
                    }
                });
    }
}
