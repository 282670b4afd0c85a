package kinescribe.app.training;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Measure;
import kinescribe.evaluate.Scores;
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
                    "balanced_accuracy",
                    "accuracy",
                    "calibration_error",
                    "worst_subject",
                    "worst_subject_macro_f1",
                    "seconds_per_window",
                    "model_bytes",
                    "difference_from_pinned",
                    "difference_ci_low",
                    "difference_ci_high",
                    "p",
                    "tested_windows",
                    "subjects",
                    "protocol",
                    "model",
                    "repeats",
                    "seed",
                    "stand_in",
                    "out_of_date",
                    "caution");

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

    private static List<List<String>> table(List<RunRow> rows) {
        List<List<String>> table = new ArrayList<>();
        table.add(HEADER);
        rows.forEach(row -> table.add(cells(row)));
        return table;
    }

    private static List<String> cells(RunRow row) {
        EvaluationSettings settings = row.result().settings();
        Scores scores = row.result().scores();
        List<String> cells =
                new ArrayList<>(List.of(row.name(), settings.mode().id(), row.result().site()));
        Stream.of(
                        scores.macroF1().value(),
                        row.low(),
                        row.high(),
                        scores.macroF1().sd(),
                        scores.of(Measure.BALANCED_ACCURACY).value(),
                        scores.of(Measure.ACCURACY).value(),
                        scores.of(Measure.CALIBRATION_ERROR).value())
                .map(ResultsText::cell)
                .forEach(cells::add);
        cells.add(scores.worstSubject().map(Map.Entry::getKey).orElse(""));
        cells.add(cell(row.worst()));
        cells.add(cell(row.result().cost().secondsPerWindow()));
        cells.add(Long.toString(row.result().cost().modelBytes()));
        cells.addAll(against(row.against()));
        cells.add(Long.toString(row.testedWindows()));
        cells.add(Integer.toString(row.subjects()));
        cells.add(settings.protocol().id());
        cells.add(settings.model());
        cells.add(Integer.toString(settings.repeats()));
        cells.add(Long.toString(settings.seed()));
        cells.add(Boolean.toString(row.result().standIn()));
        cells.add(Boolean.toString(row.outOfDate()));
        cells.add(Caution.of(row.result()));
        return cells;
    }

    private static List<String> against(Against against) {
        return against.comparison()
                .map(
                        c ->
                                Stream.of(c.difference(), c.low(), c.high(), c.p())
                                        .map(ResultsText::cell)
                                        .toList())
                .orElse(List.of("", "", "", ""));
    }

    /** A number; nothing where it is not known. */
    static String cell(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    /**
     * Writes a table as CSV.
     *
     * @throws KinescribeException if the file cannot be written
     */
    static void write(List<List<String>> table, Path file) throws KinescribeException {
        WholeFiles.replace(
                file,
                temporary -> {
                    try (CsvWriter csv = CsvWriter.builder().build(temporary)) {
                        table.forEach(csv::writeRecord);
                    }
                });
    }
}
