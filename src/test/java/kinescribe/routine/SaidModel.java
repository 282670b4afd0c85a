package kinescribe.routine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kinescribe.job.JobContext;
import kinescribe.language.Answer;
import kinescribe.language.LanguageModel;
import kinescribe.language.Question;
import kinescribe.language.Usage;

/** A language model that says what a test wants it to. */
record SaidModel(String json, List<Question> asked) implements LanguageModel {
    SaidModel(String json) {
        this(json, new ArrayList<>());
    }

    @Override
    public String id() {
        return "test/said";
    }

    @Override
    public Answer ask(Question question, Consumer<String> soFar, JobContext context) {
        asked.add(question);
        try {
            return new Answer(new ObjectMapper().readTree(json), Usage.NONE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
