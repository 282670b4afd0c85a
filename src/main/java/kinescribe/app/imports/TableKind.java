package kinescribe.app.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kinescribe.format.FileFaults;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.TableGuess;

/**
 * Tables with the same columns.
 *
 * @param files them, at least one
 * @param guess how to read the first
 * @param known the recipe that was used before for such tables, if there is one
 */
record TableKind(List<Path> files, TableGuess guess, Optional<ImportRecipe> known) {
    TableKind {
        files = List.copyOf(files);
    }

    /** What people call them. */
    String title() {
        String first = FileFaults.name(files.get(0));
        return files.size() == 1
                ? first
                : first + " and " + (files.size() - 1) + " more with the same columns";
    }
}
