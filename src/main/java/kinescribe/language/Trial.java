package kinescribe.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.job.Waiting;

/**
 * A try whether a connection works: one small question with a schema, about nothing of a project.
 *
 * @param seconds how long the answer took
 * @param usage what it took
 */
public record Trial(double seconds, Usage usage) {
    /** What is sent, for the disclosure. */
    public static final List<String> SENT = List.of("the word \"walking\"");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double NANOS = 1e9;

    /**
     * Tries a language model.
     *
     * @throws KinescribeException if it does not answer as it must
     */
    static Trial of(LanguageModel model, Waiting waiting, JobContext context)
            throws KinescribeException {
        ObjectNode shape = JSON.createObjectNode().put("type", "object");
        shape.putObject("properties").putObject("sentence").put("type", "string");
        shape.putArray("required").add("sentence");
        shape.put("additionalProperties", false);
        Question question =
                new Question(
                        "Write one sentence of five words about the activity in the data.",
                        JSON.createObjectNode().put("activity", "walking").toString(),
                        "sentence",
                        shape,
                        0);
        long begin = waiting.nanos();
        Answer answer = model.ask(question, soFar -> {}, context);
        return new Trial((waiting.nanos() - begin) / NANOS, answer.usage());
    }
}
