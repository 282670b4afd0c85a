package kinescribe.format.motion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;

/** Finds the skeleton file that belongs to an AMC file. */
final class AsfFinder {
    private AsfFinder() {}

    /**
     * The ASF file beside an AMC file: of the same name, or of the name before an underscore or
     * hyphen (the subject: {@code 02_01.amc} has {@code 02.asf}), or the only one in the folder.
     *
     * @throws KinescribeException if there is none, naming what was looked for
     */
    static Path beside(Path amc) throws KinescribeException {
        List<Path> skeletons = skeletonsIn(amc);
        Set<String> wanted = names(FileFaults.name(amc));
        for (String name : wanted) {
            for (Path skeleton : skeletons) {
                if (FileFaults.name(skeleton).toLowerCase(Locale.ROOT).equals(name)) {
                    return skeleton;
                }
            }
        }
        if (skeletons.size() == 1) {
            return skeletons.get(0);
        }
        throw new KinescribeException(
                "The motion "
                        + FileFaults.name(amc)
                        + " needs its skeleton, and beside it there is no "
                        + String.join(" or ", wanted)
                        + ".",
                "Put the .asf file into the same folder, under the same name.");
    }

    private static Set<String> names(String amc) {
        String stem = amc.toLowerCase(Locale.ROOT).replaceFirst("\\.[^.]*$", "");
        Set<String> names = new LinkedHashSet<>(List.of(stem + ".asf"));
        names.add(stem.replaceFirst("[_-].*$", "") + ".asf");
        return names;
    }

    private static List<Path> skeletonsIn(Path amc) throws KinescribeException {
        Path folder = amc.toAbsolutePath().getParent();
        List<Path> found = new ArrayList<>();
        if (folder != null) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(f -> FileFaults.name(f).toLowerCase(Locale.ROOT).endsWith(".asf"))
                        .sorted()
                        .forEach(found::add);
            } catch (IOException e) {
                throw FileFaults.cannotRead(folder, e);
            }
        }
        return found;
    }
}
