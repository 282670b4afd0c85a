package kinescribe.format.table;

import java.nio.file.Path;
import java.util.List;

/**
 * Tables of one kind and how they are read.
 *
 * @param files them, at least one
 * @param recipe how to read them
 */
public record TableSet(List<Path> files, ImportRecipe recipe) {
    public TableSet {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one file");
        }
    }
}
