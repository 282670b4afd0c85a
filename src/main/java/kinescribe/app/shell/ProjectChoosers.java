package kinescribe.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import kinescribe.format.motion.MotionFormats;
import kinescribe.format.table.TableFiles;
import org.jspecify.annotations.Nullable;

/** The system's dialogs that ask for files. */
final class ProjectChoosers {
    /** The ending of a project in one file. */
    static final String EXTENSION = ".kinescribe";

    private final Stage stage;

    ProjectChoosers(Stage stage) {
        this.stage = stage;
    }

    /** A project in one file, or the description inside a project folder. */
    Optional<Path> projectToOpen() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open project");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Kinescribe projects", "*" + EXTENSION, "project.json"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return path(chooser.showOpenDialog(stage)).map(ProjectChoosers::folderOfManifest);
    }

    /** A folder. */
    Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(stage));
    }

    /** One file or none, of the kinds named. */
    Optional<Path> file(String title, String kind, String... patterns) {
        return path(chooser(title, kind, patterns).showOpenDialog(stage));
    }

    /** Any number of files of the kinds from which motions can be read. */
    List<Path> motions(String title) {
        String[] patterns =
                MotionFormats.readableExtensions().stream()
                        .map(extension -> "*." + extension)
                        .toArray(String[]::new);
        List<File> chosen = chooser(title, "Motions", patterns).showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /** Any number of tables of samples. */
    List<Path> tables(String title) {
        String[] patterns = TableFiles.ENDINGS.stream().map(e -> "*." + e).toArray(String[]::new);
        List<File> chosen = chooser(title, "Tables", patterns).showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /** Where to write a file. */
    Optional<Path> target(String title, String name, String kind, String... patterns) {
        FileChooser chooser = chooser(title, kind, patterns);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(stage));
    }

    /** A folder that is not there yet. */
    Optional<Path> newFolder(String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(stage));
    }

    /** Where to write a project. */
    Optional<Path> projectTarget(String name) {
        return target("Save project as", name + EXTENSION, "Kinescribe project", "*" + EXTENSION)
                .map(ProjectChoosers::withExtension);
    }

    /** A project is opened by its folder, also where its description was picked. */
    static Path folderOfManifest(Path picked) {
        Path folder = picked.getParent();
        return picked.endsWith("project.json") && folder != null ? folder : picked;
    }

    /** A project file without an ending gets the usual one. */
    static Path withExtension(Path picked) {
        String name = String.valueOf(picked.getFileName());
        return name.contains(".") ? picked : picked.resolveSibling(name + EXTENSION);
    }

    private static FileChooser chooser(String title, String kind, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(kind, patterns),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return chooser;
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
