package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.FormatName;

/**
 * A layout of one file, or of a folder of files that are recognised by their names and by how the
 * first of them begins.
 */
abstract class RecordingFilesFormat extends FormatName implements RecordingFormat {
    private final int deepest;

    /**
     * @param deepest how many folders deep the files may lie
     */
    RecordingFilesFormat(String id, String name, int deepest) {
        super(id, name);
        this.deepest = deepest;
    }

    @Override
    public final boolean recognise(ChosenFiles there) throws KinescribeException {
        List<Path> files = files(there);
        return !files.isEmpty() && looksRight(files.get(0));
    }

    /** Whether a file with such a name also begins as one of this layout. */
    boolean looksRight(Path file) throws KinescribeException {
        return true;
    }

    /** Where in a chosen folder the files lie. */
    Path dataFolder(Path chosen) {
        return chosen;
    }

    /** The files of this layout there, in order. */
    final List<Path> files(ChosenFiles there) throws KinescribeException {
        return there.below(dataFolder(there.chosen()), deepest, this::isOurs);
    }
}
