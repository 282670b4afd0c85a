package kinescribe.app.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks where to write a file. */
@FunctionalInterface
public interface SaveTarget {
    /** The longest name of a file without its ending: our own choice. */
    int LONGEST = 60;

    /**
     * The file chosen, if one was.
     *
     * @param name the name proposed
     * @param pattern what the names of such files look like, such as {@code *.csv}
     */
    Optional<Path> ask(Window window, String title, String name, String pattern);

    /**
     * Something's name as one that every file system takes, without an ending.
     *
     * @param name what people call it
     * @param otherwise where nothing of that can be in a file's name
     */
    static String fileName(String name, String otherwise) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        return plain.isEmpty() ? otherwise : plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    /** Asks by the system's dialog. */
    static Optional<Path> byDialog(Window window, String title, String name, String pattern) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        String kind = pattern.substring(2).toUpperCase(Locale.ROOT) + " files";
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, pattern));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }
}
