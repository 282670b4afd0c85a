package kinescribe.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kinescribe.base.Digests;

/**
 * The arrays in a project's folder. A file's name holds a digest of its contents, so that a file
 * never changes, arrays that are there already are not written again, and the manifest before this
 * one keeps the arrays that it names.
 */
record ArrayFiles(Path folder, DurableFiles files) implements ArraySink {
    /** The folders with arrays. */
    static final List<String> FOLDERS =
            List.of("motions", "recordings", "datasets", "runs", "models");

    private static final Pattern OURS = Pattern.compile(".+\\.[0-9a-f]{16}\\.(npy|onnx|state)");

    private static final Pattern LEFT_BEHIND = Pattern.compile(OURS + "(\\.tmp)?");

    @Override
    public String put(String name, String ending, byte[] bytes) throws IOException {
        String path = path(name, ending, bytes);
        Path file = folder.resolve(path);
        if (Files.exists(file) && Files.size(file) != bytes.length) {
            files.write(file, bytes); // it was cut short since it was written
        }
        keep(path, bytes);
        return path;
    }

    @Override
    public void keep(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.exists(file)) {
            Files.createDirectories(file.resolveSibling(""));
            files.write(file, bytes);
        }
    }

    /** The relative path for an array: its name in plain letters and a digest of its bytes. */
    static String path(String name, String ending, byte[] bytes) {
        String plain = name.replaceAll("[^A-Za-z0-9./_-]", "_").replace("..", "_");
        return plain + "." + Digests.shortDigest(bytes) + ending;
    }

    /** Whether a relative path is one of these files'. */
    static boolean isOurs(String path) {
        return OURS.matcher(path).matches();
    }

    /** Forces the lists of array files to the disk. */
    void force() throws IOException {
        for (String name : FOLDERS) {
            if (Files.isDirectory(folder.resolve(name))) {
                files.forceFolder(folder.resolve(name));
            }
        }
    }

    /** Deletes the arrays that nothing names any more, and what killed saves have left. */
    void deleteAllBut(Set<String> kept) throws IOException {
        for (String name : FOLDERS) {
            Path inner = folder.resolve(name);
            if (Files.isDirectory(inner)) {
                for (Path file : list(inner)) {
                    String path = name + "/" + file.getFileName();
                    if (LEFT_BEHIND.matcher(path).matches() && !kept.contains(path)) {
                        files.delete(file);
                    }
                }
            }
        }
    }

    private static List<Path> list(Path inner) throws IOException {
        try (Stream<Path> all = Files.list(inner)) {
            return all.sorted().toList();
        }
    }
}
