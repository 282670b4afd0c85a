package kinescribe.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import kinescribe.app.fx.Theme;
import kinescribe.base.KinescribeException;
import kinescribe.base.UserFolder;
import kinescribe.format.WholeFiles;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the settings as {@code settings.json}. Keys of other program versions are kept;
 * a value that makes no sense leaves the default.
 */
public final class SettingsFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double LEAST_SIZE = 400;
    private static final double GREATEST_SIZE = 16_000;

    private final Path file;

    /** Settings in a file, which need not exist yet. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The settings file of this person. */
    public static SettingsFile ofUser() {
        return new SettingsFile(UserFolder.path().resolve("settings.json"));
    }

    /**
     * Fills the settings from the file, if there is one.
     *
     * @throws KinescribeException if it cannot be read; the settings are then as they were
     */
    public void readInto(Settings settings) throws KinescribeException {
        if (!Files.exists(file)) {
            return;
        }
        ObjectNode root = tree();
        settings.themeProperty().set(Theme.of(root.path("theme").asText()));
        settings.widthProperty().set(size(root.path("width"), settings.widthProperty().get()));
        settings.heightProperty().set(size(root.path("height"), settings.heightProperty().get()));
        settings.viewer().read(root);
        settings.layout().read(root);
        settings.recent().clear();
        for (JsonNode one : root.path("recent")) {
            path(one.asText()).ifPresent(settings.recent()::add);
        }
    }

    /** Writes the settings whole or not at all. */
    public void write(Settings settings) throws KinescribeException {
        ObjectNode root = Files.exists(file) ? treeOrNew() : JSON.createObjectNode();
        root.put("theme", settings.themeProperty().get().id());
        root.put("width", settings.widthProperty().get());
        root.put("height", settings.heightProperty().get());
        settings.viewer().write(root);
        settings.layout().write(root);
        ArrayNode recent = root.putArray("recent");
        settings.recent().forEach(path -> recent.add(path.toString()));
        WholeFiles.makeFolderOf(file);
        WholeFiles.replaceText(
                file, out -> JSON.writerWithDefaultPrettyPrinter().writeValue(out, root));
    }

    private ObjectNode treeOrNew() {
        try {
            return tree();
        } catch (KinescribeException e) {
            return JSON.createObjectNode(); // a broken file is replaced by a good one
        }
    }

    private ObjectNode tree() throws KinescribeException {
        try {
            if (JSON.readTree(file.toFile()) instanceof ObjectNode root) {
                return root;
            }
        } catch (IOException e) {
            throw unreadable(String.valueOf(e.getMessage()), e);
        }
        throw unreadable("it holds no JSON object", null);
    }

    private KinescribeException unreadable(String why, @Nullable IOException e) {
        return new KinescribeException(
                "The settings in " + file + " could not be read: " + why + ".",
                "The defaults are used and the file is replaced at the next change.",
                e);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty(); // a path of another operating system
        }
    }

    private static double size(JsonNode value, double standard) {
        double wanted = value.asDouble(standard);
        return wanted >= LEAST_SIZE && wanted <= GREATEST_SIZE ? wanted : standard;
    }
}
