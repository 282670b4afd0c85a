package kinescribe.format.imu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kinescribe.base.KinescribeException;
import kinescribe.format.FolderFiles;

/**
 * A file or folder that somebody chose. The folder is looked through once for all the formats that
 * ask for their files.
 */
final class ChosenFiles {
    /** Deep enough for the folder in which people unpack a data set. */
    static final int DEEPEST = 5;

    private final Path chosen;
    private final Predicate<Path> wanted;
    private final Map<Path, List<Path>> found = new HashMap<>();

    /**
     * @param wanted which files any format may ask for; others are not kept
     */
    ChosenFiles(Path chosen, Predicate<Path> wanted) {
        this.chosen = chosen;
        this.wanted = wanted;
    }

    /** What was chosen. */
    Path chosen() {
        return chosen;
    }

    /**
     * The chosen file, or the files below a folder, in order.
     *
     * @param folder the chosen folder or one in it
     * @param deepest how many folders deep they may lie, {@value #DEEPEST} at the most
     * @param ours which of them
     */
    List<Path> below(Path folder, int deepest, Predicate<Path> ours) throws KinescribeException {
        if (!Files.isDirectory(chosen)) {
            return ours.test(chosen) ? List.of(chosen) : List.of();
        }
        List<Path> all = found.get(folder);
        if (all == null) {
            all = FolderFiles.below(folder, DEEPEST, wanted);
            found.put(folder, all);
        }
        return all.stream()
                .filter(file -> folder.relativize(file).getNameCount() <= deepest)
                .filter(ours)
                .toList();
    }
}
