package kinescribe.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.NpyArray;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arrays that a manifest names, from the project's folder and nowhere else. Type and
 * shape must be the ones that the manifest calls for.
 */
record ArrayFolder(Path folder) {
    /** More than the header of an array ever takes. */
    private static final int HEADER_ROOM = 1 << 12;

    double[] doubles(JsonNode entry, String field, int... shape) throws KinescribeException {
        return array(path(entry, field), "<f8", Double.BYTES, shape).doubles();
    }

    float[] floats(JsonNode entry, String field, int... shape) throws KinescribeException {
        return array(path(entry, field), "<f4", Float.BYTES, shape).floats();
    }

    /** A whole file, and its path for messages. */
    Bytes file(JsonNode entry, String field) throws KinescribeException {
        Path file = path(entry, field);
        try {
            FileFaults.checkSize(file);
            return new Bytes("models/" + FileFaults.name(file), Files.readAllBytes(file));
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    /** A file's name in the project and its bytes, which the receiver owns. */
    record Bytes(String name, byte[] bytes) {}

    private static NpyArray array(Path file, String type, int valueBytes, int... shape)
            throws KinescribeException {
        String expected = NpyArray.kind(type, shape);
        long most =
                HEADER_ROOM
                        + Arrays.stream(shape).asLongStream().reduce(valueBytes, (a, b) -> a * b);
        byte[] bytes;
        try {
            // Checked first: a wrong file may not fit the memory.
            if (Files.size(file) > most) {
                throw damaged(file, expected, Files.size(file) + " bytes", null);
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new KinescribeException(
                    "The array " + file.getFileName() + " of the project cannot be read.",
                    "Restore the file " + file + " from a copy of the project.",
                    e);
        }
        NpyArray array = parse(file, expected, bytes);
        if (!array.kind().equals(expected)) {
            throw damaged(file, expected, array.kind(), null);
        }
        return array;
    }

    private static NpyArray parse(Path file, String expected, byte[] bytes)
            throws KinescribeException {
        try {
            return NpyArray.parse(FileFaults.name(file), bytes);
        } catch (KinescribeException e) {
            throw damaged(file, expected, bytes.length + " bytes that are no such array", e);
        }
    }

    private static KinescribeException damaged(
            Path file, String expected, String got, @Nullable Throwable cause) {
        return new KinescribeException(
                "The array "
                        + file.getFileName()
                        + " of the project is damaged: expected "
                        + expected
                        + ", got "
                        + got
                        + ".",
                "Restore the file " + file + " from a copy of the project.",
                cause);
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

    private static KinescribeException outside(String name, @Nullable Throwable cause) {
        return new KinescribeException(
                "The project names an array outside its folder: \"" + name + "\".",
                "Open a project that Kinescribe has written.",
                cause);
    }
}
