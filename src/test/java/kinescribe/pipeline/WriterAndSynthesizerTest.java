package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.prompt.OfflineWriter;
import kinescribe.synthesis.SynthesisRequest;
import kinescribe.synthesis.Synthesizers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WriterAndSynthesizerTest {
    private static final int SENTENCES = 60;

    static List<String> activities() {
        return OfflineWriter.activities();
    }

    @ParameterizedTest
    @MethodSource("activities")
    void whatTheWriterWritesTheSynthesizerShows(String activity) throws Exception {
        for (String prompt : OfflineWriter.write(activity, SENTENCES, 345)) {
            Noticed<Motion> shown =
                    Synthesizers.byId(Synthesizers.AUTO)
                            .synthesize(
                                    new SynthesisRequest(
                                            prompt, 0.5, 10, Body.Preset.ADULT.body(), 1),
                                    JobContext.silent());
            assertThat(shown.notices())
                    .as(prompt)
                    .extracting(Notice::text)
                    .allMatch(
                            text ->
                                    !text.startsWith("Shown as ")
                                            || text.startsWith("Shown as " + activity + ";"));
        }
    }
}
