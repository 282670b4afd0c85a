package kinescribe.language;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a language model is asked. What people or other programs wrote goes into {@code data} only,
 * never into the instructions, so that a text that tries to give orders stays data.
 *
 * @param instructions what the model is to do, in our own words
 * @param data what it is to do it with
 * @param shapeName the name of the answer's shape, a word
 * @param shape the JSON schema of the answer, an object; owned by the question
 * @param temperature how freely it answers, 0 … 2
 */
public record Question(
        String instructions, String data, String shapeName, ObjectNode shape, double temperature) {
    public Question {
        if (!(temperature >= 0 && temperature <= 2)) {
            throw new IllegalArgumentException(
                    "A temperature from 0 to 2 is expected, got " + temperature);
        }
        shape = shape.deepCopy();
    }

    @Override
    public ObjectNode shape() {
        return shape.deepCopy();
    }
}
