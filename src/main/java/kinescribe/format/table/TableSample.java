package kinescribe.format.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;

/**
 * The first rows of a table as they were written.
 *
 * @param file the file
 * @param layout how its text becomes cells
 * @param names the names of its columns
 * @param aside the lines before the header: titles, settings, comments
 * @param rows the rows
 * @param whole whether these are all
 */
public record TableSample(
        Path file,
        TableLayout layout,
        List<String> names,
        List<String> aside,
        List<Row> rows,
        boolean whole) {
    private static final int HEADER_WITHIN = 300;

    /**
     * A row.
     *
     * @param line its line in the file, from 1
     * @param cells its cells
     */
    public record Row(int line, List<String> cells) {
        /** The cell of a column; empty where the row is too short. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    public TableSample {
        names = List.copyOf(names);
        aside = List.copyOf(aside);
        rows = List.copyOf(rows);
    }

    /** The rows of a head from a line on. */
    static TableSample of(TableHead head, TableLayout layout, List<String> names, int firstRow) {
        List<Row> rows = new ArrayList<>();
        for (int i = firstRow - 1; i < head.lines().size(); i++) {
            String line = head.lines().get(i);
            if (!layout.isAside(line)) {
                rows.add(new Row(i + 1, layout.cells(line)));
            }
        }
        List<String> aside = head.lines().subList(0, Math.min(firstRow - 1, HEADER_WITHIN));
        return new TableSample(head.file(), layout, names, aside, rows, head.whole());
    }

    /**
     * The first rows of a file that a recipe reads.
     *
     * @throws KinescribeException if the file has not the recipe's columns
     */
    public static TableSample read(Path file, ImportRecipe recipe) throws KinescribeException {
        TableHead head = TableHead.read(file, recipe.layout().encoding());
        return of(
                head,
                recipe.layout(),
                recipe.columns().stream().map(TableColumn::name).toList(),
                firstRow(head, recipe));
    }

    /** The numbers of a column; NaN where there is none. */
    double[] numbers(int column) {
        return rows.stream()
                .mapToDouble(r -> Cells.number(r.cell(column), layout.decimalComma()))
                .toArray();
    }

    /** The line of a file's first row after the header that a recipe knows. */
    static int firstRow(TableHead head, ImportRecipe recipe) throws KinescribeException {
        TableLayout layout = recipe.layout();
        int lines = layout.headerLines();
        List<String> text = head.lines();
        for (int i = 0; i + lines < text.size() && i < HEADER_WITHIN; i++) {
            if (lines == 0 ? isRow(text.get(i), recipe) : isHeader(text, i, recipe)) {
                return i + lines + 1;
            }
        }
        throw new KinescribeException(
                FileFaults.name(head.file())
                        + " has not the columns of the recipe \""
                        + recipe.name()
                        + "\""
                        + (lines == 0
                                ? " (" + recipe.columns().size() + " columns without a header)."
                                : ": no line with " + shown(recipe) + "."),
                "Let the wizard or \"data guess\" look at this file.");
    }

    private static boolean isHeader(List<String> text, int first, ImportRecipe recipe) {
        List<List<String>> header =
                IntStream.range(first, first + recipe.layout().headerLines())
                        .mapToObj(i -> recipe.layout().headerCells(text.get(i)))
                        .toList();
        int columns = recipe.columns().size();
        return header.get(0).size() <= columns
                && recipe.hasNames(TableLayout.names(header, columns));
    }

    private static boolean isRow(String line, ImportRecipe recipe) {
        if (recipe.layout().isAside(line)) {
            return false;
        }
        List<String> cells = recipe.layout().cells(line);
        return cells.size() == recipe.columns().size()
                && IntStream.range(0, cells.size())
                        .filter(c -> recipe.columns().get(c).role().isSensor())
                        .allMatch(
                                c ->
                                        Cells.isMissing(cells.get(c))
                                                || !Double.isNaN(
                                                        Cells.number(
                                                                cells.get(c),
                                                                recipe.layout().decimalComma())));
    }

    private static String shown(ImportRecipe recipe) {
        List<String> names =
                recipe.columns().stream().limit(4).map(c -> Cells.shown(c.name())).toList();
        return String.join(", ", names) + (recipe.columns().size() > names.size() ? " …" : "");
    }
}
