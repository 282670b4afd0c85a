package kinescribe.format.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.FolderFiles;

/** Files that may be tables. */
public final class TableFiles {
    /** The endings that tables have. */
    public static final List<String> ENDINGS = List.of("csv", "tsv", "txt", "dat", "log");

    private static final int DEEPEST = 6;

    private TableFiles() {}

    /**
     * Files as they are, and of folders the files in them that may be tables, in order.
     *
     * @throws KinescribeException if something is not there, or there are none
     */
    public static List<Path> in(List<Path> filesAndFolders) throws KinescribeException {
        List<Path> files = new ArrayList<>();
        for (Path path : filesAndFolders) {
            FileFaults.requireName(path);
            if (Files.isDirectory(path)) {
                files.addAll(FolderFiles.below(path, DEEPEST, TableFiles::isTable));
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new KinescribeException(
                        "There is no file or folder " + path + ".", "Check the name.");
            }
        }
        if (files.isEmpty()) {
            throw new KinescribeException(
                    "There are no tables in " + filesAndFolders.get(0) + ".",
                    "Files are looked for that end in ." + String.join(", .", ENDINGS) + ".");
        }
        return files;
    }

    /** Whether a file's name is one that tables have. */
    public static boolean isTable(Path file) {
        String name = FileFaults.name(file).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(e -> name.endsWith("." + e));
    }
}
