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
    /**
     * The file chosen, if one was.
     *
     * @param name the name proposed
     * @param pattern what the names of such files look like, such as {@code *.csv}
     */
    Optional<Path> ask(Window window, String title, String name, String pattern);

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
