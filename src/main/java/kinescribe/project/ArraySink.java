package kinescribe.project;

import java.io.IOException;

/** Takes the arrays and other files of a project that is being saved. */
@FunctionalInterface
interface ArraySink {
    /** Keeps the bytes of a {@code .npy} file. */
    default String put(String name, byte[] bytes) throws IOException {
        return put(name, ".npy", bytes);
    }

    /**
     * Keeps the bytes of a file.
     *
     * @param name where it belongs, such as {@code motions/motion-1.root}, without ending
     * @param ending how the file's name ends, such as {@code .onnx}
     * @param bytes the file's contents
     * @return the path, relative to the project's folder, under which it is kept
     */
    default String put(String name, String ending, byte[] bytes) throws IOException {
        String path = ArrayFiles.path(name, ending, bytes);
        keep(path, bytes);
        return path;
    }

    /** Keeps the bytes of a file under a path of its own; one that is there already stays. */
    void keep(String path, byte[] bytes) throws IOException;
}
