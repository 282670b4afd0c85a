package kinescribe.format.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import kinescribe.base.KinescribeException;

/**
 * Guesses how the text of a table becomes cells: the delimiter is that which gives most rows the
 * same number of cells and most cells a value; the rows begin where numbers stand in the columns
 * that have numbers further down. The rules are our own.
 */
final class LayoutGuess {
    private static final List<String> COMMENTS = List.of("#", "%", "//");
    private static final int LOOKED_AT = 400;
    private static final double MOSTLY = 0.8;
    private static final double BARELY = 0.5;

    private final TableHead head;
    private final List<String> lines;
    private final String comment;
    private final List<Guess> guesses = new ArrayList<>();

    /** What one delimiter makes of the lines. */
    private record Split(Delimiter delimiter, int columns, double alike, double values) {
        double score() {
            return columns < 2 ? 0 : alike * values;
        }
    }

    private LayoutGuess(TableHead head) {
        this.head = head;
        this.lines = head.lines().subList(0, Math.min(LOOKED_AT, head.lines().size()));
        this.comment =
                COMMENTS.stream()
                        .filter(c -> lines.stream().anyMatch(l -> l.strip().startsWith(c)))
                        .findFirst()
                        .orElse("");
    }

    /**
     * The rows of a head with the layout that was guessed.
     *
     * @param delimiters those that come into question
     * @param guesses takes what was guessed
     */
    static TableSample of(TableHead head, List<Delimiter> delimiters, List<Guess> guesses)
            throws KinescribeException {
        LayoutGuess guess = new LayoutGuess(head);
        TableSample sample = guess.sample(delimiters);
        guesses.addAll(guess.guesses);
        return sample;
    }

    private TableSample sample(List<Delimiter> delimiters) throws KinescribeException {
        List<String> body =
                lines.stream()
                        .filter(l -> !l.isBlank() && (comment.isEmpty() || !isComment(l)))
                        .toList();
        if (body.isEmpty()) {
            throw head.noTable("there are no rows");
        }
        // Titles and header stand in the first half at the latest.
        List<String> last = body.subList(body.size() / 2, body.size());
        Split best = split(delimiters.get(0), last);
        for (Delimiter delimiter : delimiters) {
            Split split = split(delimiter, last);
            if (split.score() > best.score() + 1e-9) {
                best = split;
            }
        }
        if (best.score() < BARELY) {
            throw head.noTable(
                    "no delimiter gives rows of equal length with a number in most cells");
        }
        boolean decimalComma = decimalComma(best, last);
        TableLayout layout =
                new TableLayout(head.encoding(), best.delimiter, decimalComma, comment, 0, false);
        tell(best, layout);
        return start(layout, best, last);
    }

    private boolean isComment(String line) {
        return line.stripLeading().startsWith(comment);
    }

    private Split split(Delimiter delimiter, List<String> body) {
        Map<Integer, Integer> counts = new HashMap<>();
        List<List<String>> rows = body.stream().map(l -> Cells.split(l, delimiter)).toList();
        rows.forEach(r -> counts.merge(r.size(), 1, Integer::sum));
        int columns =
                counts.entrySet().stream()
                        .max(
                                Map.Entry.<Integer, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey();
        long cells = 0;
        long values = 0;
        for (List<String> row : rows) {
            if (row.size() == columns) {
                cells += columns;
                values += row.stream().filter(LayoutGuess::isValue).count();
            }
        }
        return new Split(
                delimiter,
                columns,
                counts.getOrDefault(columns, 0) / (double) rows.size(),
                values / (double) cells);
    }

    /** Whether a cell is one that samples have: a number, a time, or none. */
    private static boolean isValue(String cell) {
        return Cells.isMissing(cell)
                || Cells.isDotNumber(cell)
                || Cells.isCommaNumber(cell)
                || DateTimes.isOne(cell)
                || isWord(cell);
    }

    /** Labels are values too, but a row that was not split is no label. */
    private static boolean isWord(String cell) {
        return cell.length() <= 40
                && Character.isLetter(cell.codePointAt(0))
                && cell.codePoints()
                        .allMatch(
                                c ->
                                        Character.isLetterOrDigit(c)
                                                || c == '_'
                                                || c == '-'
                                                || c == ' ');
    }

    private static boolean decimalComma(Split split, List<String> body) {
        long commas = 0;
        long dots = 0;
        for (String line : body) {
            for (String cell : Cells.split(line, split.delimiter)) {
                boolean comma = Cells.isCommaNumber(cell);
                boolean dot = Cells.isDotNumber(cell);
                commas += comma && !dot ? 1 : 0;
                dots += dot && !comma ? 1 : 0;
            }
        }
        return commas > dots;
    }

    private void tell(Split split, TableLayout layout) {
        guesses.add(
                new Guess(
                        "delimiter",
                        layout.delimiter().word(),
                        split.alike,
                        String.format(
                                Locale.ROOT,
                                "it gives %.0f %% of the rows %d columns",
                                100 * split.alike,
                                split.columns)));
        if (layout.decimalComma()) {
            guesses.add(
                    new Guess("decimal mark", "a comma", 0.95, "cells hold numbers such as 1,5"));
        }
        if (!head.encoding().equals(StandardCharsets.UTF_8)) {
            guesses.add(
                    new Guess(
                            "encoding",
                            head.encoding().name(),
                            head.encoding().equals(Encodings.WESTERN) ? 0.85 : 0.95,
                            "the bytes are not UTF-8"));
        }
    }

    /** Finds where the rows begin and what stands above them. */
    private TableSample start(TableLayout layout, Split split, List<String> body)
            throws KinescribeException {
        List<List<String>> rows =
                body.stream().map(layout::cells).filter(r -> r.size() == split.columns).toList();
        int[] numeric =
                IntStream.range(0, split.columns)
                        .filter(c -> share(rows, c, layout) >= MOSTLY)
                        .toArray();
        if (numeric.length == 0) {
            throw head.noTable("no column holds numbers");
        }
        int first = 0;
        while (first < lines.size() && !isRow(lines.get(first), layout, split.columns, numeric)) {
            first++;
        }
        if (first == lines.size()) {
            throw head.noTable("no row holds numbers where the others do");
        }
        return headed(layout, split.columns, numeric, first);
    }

    private TableSample headed(TableLayout layout, int columns, int[] numeric, int first) {
        List<List<String>> header = new ArrayList<>();
        int line = first;
        while (line > 0 && header.size() < TableLayout.MOST_HEADER_LINES) {
            String text = lines.get(line - 1);
            List<String> cells = layout.cells(text);
            if (layout.isAside(text) || !isHeader(cells, columns, numeric, layout)) {
                break;
            }
            header.add(0, cells);
            line--;
        }
        boolean commented = false;
        if (header.isEmpty() && first > 0 && layout.isComment(lines.get(first - 1))) {
            String text = lines.get(first - 1).stripLeading().substring(comment.length());
            List<String> cells = layout.cells(text);
            commented = isHeader(cells, columns, numeric, layout);
            if (commented) {
                header.add(cells);
            }
        }
        TableLayout full =
                new TableLayout(
                        layout.encoding(),
                        layout.delimiter(),
                        layout.decimalComma(),
                        layout.comment(),
                        header.size(),
                        commented);
        guesses.add(
                header.isEmpty()
                        ? new Guess("header", "none", 0.7, "no line above the rows names columns")
                        : new Guess(
                                "header",
                                header.size() == 1 ? "line " + first : header.size() + " lines",
                                0.95,
                                "it stands right above the first row of numbers, line "
                                        + (first + 1)));
        return TableSample.of(head, full, TableLayout.names(header, columns), first + 1);
    }

    private static double share(List<List<String>> rows, int column, TableLayout layout) {
        long numbers =
                rows.stream().filter(r -> isNumber(r.get(column), layout.decimalComma())).count();
        return numbers / (double) rows.size();
    }

    private static boolean isRow(String line, TableLayout layout, int columns, int[] numeric) {
        if (layout.isAside(line)) {
            return false;
        }
        List<String> cells = layout.cells(line);
        return cells.size() == columns
                && IntStream.of(numeric)
                        .allMatch(
                                c ->
                                        Cells.isMissing(cells.get(c))
                                                || isNumber(cells.get(c), layout.decimalComma()));
    }

    /** Whether a line names columns: as many cells, half of them filled, none a number. */
    private static boolean isHeader(
            List<String> cells, int columns, int[] numeric, TableLayout layout) {
        long filled = cells.stream().filter(c -> !c.isEmpty()).count();
        return (cells.size() == columns || cells.size() == columns - 1)
                && filled * 2 >= columns
                && IntStream.of(numeric)
                        .filter(c -> c < cells.size())
                        .noneMatch(c -> isNumber(cells.get(c), layout.decimalComma()));
    }

    private static boolean isNumber(String cell, boolean decimalComma) {
        return !Double.isNaN(Cells.number(cell, decimalComma)) || DateTimes.isOne(cell);
    }
}
