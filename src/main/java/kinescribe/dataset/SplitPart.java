package kinescribe.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the windows of a person are for in a data set that is split once and for all. */
public enum SplitPart {
    TRAIN,
    VALIDATION,
    TEST;

    /** The word in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part that a file calls so. */
    public static Optional<SplitPart> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
    }

    /** All words in files. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(SplitPart::id).toList();
    }
}
