package kinescribe.app.prompts;

import java.util.Locale;
import kinescribe.app.fx.MotionState;
import kinescribe.base.Provenance;

/**
 * A line of the prompts table.
 *
 * @param id the prompt's id
 * @param activity the activity's name
 * @param text the sentence
 * @param motion whether there is a motion of it
 * @param author who wrote it, in a word
 */
public record PromptRow(
        String id, String activity, String text, MotionState motion, String author) {

    /** Who wrote a prompt of that provenance, in a word. */
    static String authorOf(Provenance provenance) {
        String step = provenance.step().toLowerCase(Locale.ROOT);
        if (step.endsWith("type")) {
            return "typed";
        }
        if (step.endsWith("import")) {
            return "imported";
        }
        return step.contains("write") ? "writer" : provenance.step();
    }
}
