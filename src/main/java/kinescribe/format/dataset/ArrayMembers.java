package kinescribe.format.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.NpyArray;

/** Who is in which part, as files of arrays tell it. */
final class ArrayMembers {
    private ArrayMembers() {}

    /**
     * Leaks in the arrays that are there, and whether the one file of all windows differs from the
     * index.
     *
     * @throws KinescribeException if it is damaged
     */
    static List<String> faults(Path folder, List<Membership> index) throws KinescribeException {
        List<String> faults = new ArrayList<>();
        Path file = folder.resolve(BenchmarkNpz.FILE);
        if (Files.exists(file)) {
            List<Membership> rows = read(file);
            faults.addAll(SplitLeaks.in(BenchmarkNpz.FILE, rows));
            if (!rows.equals(index)) {
                faults.add(
                        BenchmarkNpz.FILE
                                + " and "
                                + WindowIndex.FILE
                                + " tell different windows.");
            }
        }
        Path sensors = folder.resolve(BenchmarkOxWearables.FOLDER);
        if (Files.isDirectory(sensors)) {
            try (Stream<Path> places = Files.list(sensors)) {
                for (Path place : places.sorted().toList()) {
                    faults.addAll(
                            SplitLeaks.in(folder.relativize(place).toString(), beside(place)));
                }
            } catch (IOException e) {
                throw FileFaults.cannotRead(sensors, e);
            }
        }
        return faults;
    }

    private static List<Membership> beside(Path place) throws IOException, KinescribeException {
        List<String> people = array(place.resolve("pid.npy"));
        List<String> splits = array(place.resolve("split.npy"));
        return members(people, Collections.nCopies(people.size(), ""), splits);
    }

    private static List<String> array(Path file) throws IOException, KinescribeException {
        return NpyArray.parse(FileFaults.name(file), Files.readAllBytes(file)).texts();
    }

    private static List<Membership> read(Path file) throws KinescribeException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return members(texts(zip, "subject"), texts(zip, "trial"), texts(zip, "split"));
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    private static List<Membership> members(
            List<String> subjects, List<String> trials, List<String> splits) {
        List<Membership> rows = new ArrayList<>();
        int n = Math.min(subjects.size(), Math.min(trials.size(), splits.size()));
        for (int i = 0; i < n; i++) {
            rows.add(new Membership(subjects.get(i), trials.get(i), splits.get(i)));
        }
        return rows;
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
