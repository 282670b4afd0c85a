package kinescribe.prompt;

import java.util.List;

/**
 * What a language model is to write. All texts in it are data that anybody may have written.
 *
 * @param activity the activity's name
 * @param description how one moves in it; empty where nobody said
 * @param others the other activities of the list, which no prompt may mix in
 * @param known the activity's prompts, which new ones must differ from
 * @param count how many prompts
 * @param temperature how freely the model writes, 0 … 2
 * @param seed chooses what each batch is to vary
 */
public record WritingTask(
        String activity,
        String description,
        List<String> others,
        List<String> known,
        int count,
        double temperature,
        long seed) {
    /** How freely models write where nobody says; the middle of what servers take. */
    public static final double USUAL_TEMPERATURE = 1;

    public WritingTask {
        others = List.copyOf(others);
        known = List.copyOf(known);
    }
}
