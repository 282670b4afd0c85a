package kinescribe.format.table;

import kinescribe.base.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What came up when a recipe was tried on a table.
 *
 * @param notice what was found
 * @param stops whether the table cannot be read so
 * @param fix what would mend it; null where only a person can tell
 */
public record RecipeFinding(Notice notice, boolean stops, @Nullable Fix fix) {
    /**
     * A change that mends something.
     *
     * @param label what it does, such as {@code Read acceleration in g}
     * @param recipe the changed recipe
     */
    public record Fix(String label, ImportRecipe recipe) {}

    /** Something that is as it should be, or worth knowing. */
    static RecipeFinding fine(String text) {
        return new RecipeFinding(Notice.info(text), false, null);
    }

    /** Something doubtful. */
    static RecipeFinding doubt(String text, @Nullable Fix fix) {
        return new RecipeFinding(Notice.warning(text), false, fix);
    }

    /** Something that stands in the way. */
    static RecipeFinding stop(String text) {
        return new RecipeFinding(Notice.warning(text), true, null);
    }
}
