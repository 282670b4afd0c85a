package kinescribe.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;

/** Reads the arrays that a manifest names, from the project's folder and nowhere else. */
record ArrayFolder(Path folder) {
    double[] doubles(JsonNode entry, String field, int... shape) throws KinescribeException {
        return NpyArray.doubles(path(entry, field), shape);
    }

    float[] floats(JsonNode entry, String field, int... shape) throws KinescribeException {
        return NpyArray.floats(path(entry, field), shape);
    }

    private Path path(JsonNode entry, String field) throws KinescribeException {
        String name = entry.path(field).asText();
        try {
            Path file = folder.resolve(name).normalize();
            if (file.startsWith(folder) && !file.equals(folder)) {
                return file;
            }
            throw outside(name, null);
        } catch (InvalidPathException e) {
            throw outside(name, e);
        }
    }

    private static KinescribeException outside(
            String name, @org.jspecify.annotations.Nullable Throwable cause) {
        return new KinescribeException(
                "The project names an array outside its folder: \"" + name + "\".",
                "Open a project that Kinescribe has written.",
                cause);
    }
}
