package kinescribe.format.table;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.table.TableSample.Row;

/** Says where in a table something is wrong: file, line and column. */
final class RowFaults {
    private static final String HINT =
            "Correct the file there, give the column another role, or leave the file out.";

    private final Path file;
    private final ImportRecipe recipe;

    RowFaults(Path file, ImportRecipe recipe) {
        this.file = file;
        this.recipe = recipe;
    }

    /** The fault of a cell; {@code what} goes on after what it holds. */
    KinescribeException at(Row row, int column, String what) {
        String cell = row.cell(column);
        return new KinescribeException(
                String.format(
                        "%s: column %d (\"%s\") %s %s.",
                        TableLines.place(file, row.line()),
                        column + 1,
                        recipe.columns().get(column).name(),
                        cell.isEmpty() ? "is empty" : "holds " + Cells.shown(cell),
                        what),
                HINT);
    }

    /** The fault of a row. */
    KinescribeException at(Row row, String what) {
        return new KinescribeException(
                TableLines.place(file, row.line()) + ": " + what + ".", HINT);
    }
}
