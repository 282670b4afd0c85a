package kinescribe.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.language.JsonItems;

/** Takes prompts out of answers as they come; what was taken once is never lost. */
final class ReceivedPrompts {
    private final int wanted;
    private final Set<List<String>> known = new HashSet<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final List<String> heardBefore = new ArrayList<>();
    private String last = "";
    private int read;
    private int repeated;
    private int unusable;

    ReceivedPrompts(List<String> known, int wanted) {
        known.forEach(text -> this.known.add(PromptText.words(text)));
        this.wanted = wanted;
    }

    /** Begins a batch. */
    void begin() {
        heard.clear();
        heardBefore.clear();
        last = "";
        read = 0;
    }

    /** Takes what is new in an answer's text as far as it has come. */
    void take(String soFar) {
        if (!soFar.startsWith(last)) { // the same batch is answered anew, or told as a whole
            heardBefore.clear();
            heardBefore.addAll(heard);
            read = 0;
        }
        last = soFar;
        List<JsonNode> items = JsonItems.of(soFar, WritingQuestion.PROMPTS);
        for (JsonNode item : items.subList(Math.min(read, items.size()), items.size())) {
            String raw = item.isTextual() ? item.textValue() : "";
            if (!heardBefore.remove(raw)) {
                heard.add(raw);
                takeNew(raw);
            }
        }
        read = items.size();
    }

    private void takeNew(String raw) {
        try {
            String text = PromptText.clean(raw);
            List<String> words = PromptText.words(text);
            if (words.isEmpty()) {
                unusable++;
            } else if (!known.add(words)) {
                repeated++;
            } else if (texts.size() < wanted) {
                texts.add(text);
            }
        } catch (KinescribeException e) {
            unusable++;
        }
    }

    List<String> texts() {
        return texts;
    }

    int repeated() {
        return repeated;
    }

    int unusable() {
        return unusable;
    }
}
