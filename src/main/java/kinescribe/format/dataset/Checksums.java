package kinescribe.format.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kinescribe.base.Digests;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.job.JobContext;

/** SHA-256 digests of all files of a folder, in the form that {@code sha256sum -c} checks. */
final class Checksums {
    static final String FILE = "checksums.sha256";
    private static final String BETWEEN = "  ";
    private static final int DIGITS = 64;

    private Checksums() {}

    static void write(Path folder, JobContext context) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> file : digests(folder, context).entrySet()) {
            lines.append(file.getValue()).append(BETWEEN).append(file.getKey()).append('\n');
        }
        Files.writeString(folder.resolve(FILE), lines, StandardCharsets.UTF_8);
    }

    /**
     * What does not fit the digests noted: files changed, missing, or not noted.
     *
     * @throws KinescribeException if there are no digests or files cannot be read
     */
    static List<String> faults(Path folder, JobContext context) throws KinescribeException {
        SortedMap<String, String> noted = read(folder.resolve(FILE));
        List<String> faults = new ArrayList<>();
        try {
            SortedMap<String, String> found = digests(folder, context);
            for (Map.Entry<String, String> file : noted.entrySet()) {
                String digest = found.remove(file.getKey());
                if (digest == null) {
                    faults.add("The file " + file.getKey() + " is missing.");
                } else if (!digest.equals(file.getValue())) {
                    faults.add("The file " + file.getKey() + " was changed: its checksum differs.");
                }
            }
            found.keySet().forEach(name -> faults.add("The file " + name + " has no checksum."));
        } catch (IOException e) {
            throw FileFaults.cannotRead(folder, e);
        }
        return faults;
    }

    private static SortedMap<String, String> digests(Path folder, JobContext context)
            throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        SortedMap<String, String> digests = new TreeMap<>();
        for (Path file : files) {
            context.checkCancelled();
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!name.equals(FILE)) {
                digests.put(name, Digests.ofFile(file));
            }
        }
        return digests;
    }

    private static SortedMap<String, String> read(Path file) throws KinescribeException {
        SortedMap<String, String> noted = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.length() <= DIGITS + BETWEEN.length()) {
                    throw new KinescribeException(
                            "A line of " + FILE + " is no checksum: \"" + line + "\".",
                            "Get the data set again.");
                }
                noted.put(line.substring(DIGITS + BETWEEN.length()), line.substring(0, DIGITS));
            }
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
        return noted;
    }
}
