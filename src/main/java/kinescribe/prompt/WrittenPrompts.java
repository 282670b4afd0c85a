package kinescribe.prompt;

import java.util.List;
import kinescribe.language.Usage;

/**
 * What a language model wrote.
 *
 * @param texts the new prompts, cleaned, all different, in the order in which they came
 * @param repeated how many came that were there already
 * @param unusable how many came that no prompt can be: empty or far too long
 * @param usage what the whole answers took; broken ones are not counted by servers
 */
public record WrittenPrompts(List<String> texts, int repeated, int unusable, Usage usage) {
    public WrittenPrompts {
        texts = List.copyOf(texts);
    }
}
