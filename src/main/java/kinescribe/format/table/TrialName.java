package kinescribe.format.table;

import java.nio.file.Path;
import java.util.Locale;
import kinescribe.format.FileFaults;

/** What sensors that wrote files of their own call their common recording. */
final class TrialName {
    /** Stands for the name in a recipe. */
    static final String PATTERN = "{trial}";

    private TrialName() {}

    /**
     * The file's name without the words for a sensor: {@code ann_walk} of {@code ann_walk_acc.csv}.
     * Where nothing else is in it, as in {@code Gyroscope.csv}, the folder's name.
     */
    static String of(Path file) {
        String stem = FileFaults.name(file).replaceFirst("\\.[^.]*$", "");
        // An axis makes the name one of a column, which is where words for sensors are known.
        ColumnWords words = ColumnWords.of(stem + " x");
        if (words.kind().quantity() == null) {
            return stem;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (words.rest().isEmpty()) {
            return folder == null ? stem : FileFaults.name(folder);
        }
        int at = stem.toLowerCase(Locale.ROOT).indexOf(words.rest());
        return at < 0 ? words.rest() : stem.substring(at, at + words.rest().length());
    }
}
