package kinescribe.prompt;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kinescribe.base.Seeds;
import kinescribe.language.Question;

/**
 * How a language model is asked for prompts. What is asked for follows IMUGPT (Leng, Kwon and Plötz
 * 2023): short captions of one person, a manner, no surroundings, one activity; the words are ours.
 */
final class WritingQuestion {
    /** The answer's array. */
    static final String PROMPTS = "prompts";

    /** How many of the known prompts are shown at most. */
    static final int MOST_SHOWN = 60;

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String INSTRUCTIONS =
            """
            You write captions for a motion capture library. Each caption tells how one person's \
            body moves while doing the activity that the data names.
            Keep to these rules in every caption:
            - one plain English sentence in the present tense of fewer than 15 words;
            - exactly one person, called for instance a person, a man, a woman or a child;
            - say how the movement is done: its speed, mood, style, strength, or the person's age;
            - tell the movement only: no weather, places, clothes, sounds, thoughts or reasons;
            - the named activity alone, never together with one from "other_activities";
            - keep to "motion_description" where there is one;
            - differ in words and in movement from each other and from "existing_prompts".
            Write as many captions as "count" says. Give some of them what "vary" lists.""";

    /** What captions can be told apart by; each batch is to use some of them. */
    private static final List<String> VARIETY =
            List.of(
                    "very slow",
                    "very fast",
                    "an old person",
                    "a child",
                    "a tired person",
                    "a cheerful person",
                    "a person with a limp",
                    "large movements",
                    "small movements",
                    "a change of speed",
                    "a pause in between",
                    "a turn",
                    "a curved path",
                    "uneven rhythm",
                    "what the arms do",
                    "what the legs do",
                    "what the upper body does",
                    "great effort",
                    "great ease",
                    "carefully",
                    "clumsily",
                    "with confidence");

    private static final int VARIED = 6;

    private WritingQuestion() {}

    /**
     * The question for a batch.
     *
     * @param task the whole task
     * @param known all prompts there are by now
     * @param count how many this batch is to have
     * @param batch the batch's number
     */
    static Question of(WritingTask task, List<String> known, int count, int batch) {
        Random random = new Random(Seeds.derive(task.seed(), batch));
        ObjectNode data = JSON.createObjectNode().put("activity", task.activity());
        if (!task.description().isBlank()) {
            data.put("motion_description", task.description());
        }
        task.others().forEach(data.putArray("other_activities")::add);
        some(known, MOST_SHOWN, random).forEach(data.putArray("existing_prompts")::add);
        some(VARIETY, VARIED, random).forEach(data.putArray("vary")::add);
        data.put("count", count);
        return new Question(INSTRUCTIONS, data.toString(), PROMPTS, shape(), task.temperature());
    }

    private static List<String> some(List<String> all, int most, Random random) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }

    private static ObjectNode shape() {
        ObjectNode shape = JSON.createObjectNode().put("type", "object");
        shape.putObject("properties")
                .putObject(PROMPTS)
                .put("type", "array")
                .putObject("items")
                .put("type", "string");
        shape.putArray("required").add(PROMPTS);
        return shape.put("additionalProperties", false);
    }
}
