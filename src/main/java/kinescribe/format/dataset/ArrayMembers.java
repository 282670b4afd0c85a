package kinescribe.format.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.NpyArray;

/** Who is in which part, as the array file tells it. */
final class ArrayMembers {
    private ArrayMembers() {}

    /**
     * Leaks in the array file, and whether it differs from the index; nothing where there is none.
     *
     * @throws KinescribeException if it is damaged
     */
    static List<String> faults(Path folder, List<Membership> index) throws KinescribeException {
        Path file = folder.resolve(BenchmarkNpz.FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Membership> rows = read(file);
        List<String> faults = new ArrayList<>(SplitLeaks.in(BenchmarkNpz.FILE, rows));
        if (!rows.equals(index)) {
            faults.add(BenchmarkNpz.FILE + " and " + WindowIndex.FILE + " tell different windows.");
        }
        return faults;
    }

    private static List<Membership> read(Path file) throws KinescribeException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> subjects = texts(zip, "subject");
            List<String> trials = texts(zip, "trial");
            List<String> splits = texts(zip, "split");
            List<Membership> rows = new ArrayList<>();
            int n = Math.min(subjects.size(), Math.min(trials.size(), splits.size()));
            for (int i = 0; i < n; i++) {
                rows.add(new Membership(subjects.get(i), trials.get(i), splits.get(i)));
            }
            return rows;
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    private static List<String> texts(ZipFile zip, String name)
            throws IOException, KinescribeException {
        ZipEntry entry = zip.getEntry(name + ".npy");
        if (entry == null) {
            return List.of();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return NpyArray.parse(name, in.readAllBytes()).texts();
        }
    }
}
