package kinescribe.format.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prompts that are to be written.
 *
 * @param name what they are called together, such as the project's name
 * @param prompts the prompts in order
 */
public record PromptSet(String name, List<FiledPrompt> prompts) {
    public PromptSet {
        prompts = List.copyOf(prompts);
    }

    /** The sentences by activity, in the order of their first prompts. */
    Map<String, List<String>> byActivity() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (FiledPrompt prompt : prompts) {
            all.computeIfAbsent(prompt.activity(), a -> new ArrayList<>()).add(prompt.text());
        }
        return all;
    }
}
