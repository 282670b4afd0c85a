package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.quality.QualityReport;
import kinescribe.motion.quality.QualityRules;
import kinescribe.prompt.OfflineWriter;
import kinescribe.prompt.diversity.PromptCheck;
import org.junit.jupiter.api.Test;

/** The prompts that the offline writer makes of each activity are what the synthesizer reads. */
class WrittenPromptsTest {
    private static final int PROMPTS = 50;

    @Test
    void everyActivityOfTheSynthesizerHasPrompts() {
        assertThat(OfflineWriter.activities())
                .containsExactlyInAnyOrderElementsOf(KinematicSynthesizer.activities());
    }

    @Test
    void fiftyPromptsOfEachActivityAreReadAsThatActivity() throws Exception {
        List<String> misread = new ArrayList<>();
        for (String activity : KinematicSynthesizer.activities()) {
            List<String> prompts = OfflineWriter.write(activity, PROMPTS, 1);
            assertThat(prompts).as(activity).doesNotHaveDuplicates().hasSize(PROMPTS);
            for (String prompt : prompts) {
                String read = KinematicSynthesizer.activityOf(prompt).orElse("nothing");
                if (!read.equals(activity)) {
                    misread.add(activity + ": " + prompt + " -> " + read);
                }
            }
        }
        assertThat(misread).isEmpty();
    }

    @Test
    void fiftyPromptsOfEachActivityAreNoNearCopies() throws Exception {
        for (String activity : KinematicSynthesizer.activities()) {
            PromptCheck check =
                    PromptCheck.of(OfflineWriter.write(activity, PROMPTS, 2), JobContext.silent());
            assertThat(check.vendi()).as(activity).isGreaterThan(4);
        }
    }

    @Test
    void whatTheyMakePassesTheGate() throws Exception {
        List<String> rejected = new ArrayList<>();
        int made = 0;
        List<String> activities = KinematicSynthesizer.activities();
        for (int a = 0; a < activities.size(); a++) {
            for (String prompt : OfflineWriter.write(activities.get(a), 3, 3)) {
                SynthesisRequest request =
                        new SynthesisRequest(prompt, 4, 60, Body.Preset.ADULT.body(), made);
                Motion motion =
                        new KinematicSynthesizer().synthesize(request, JobContext.silent()).value();
                made++;
                QualityReport report = QualityReport.of(motion, QualityRules.STANDARD);
                if (!report.accepted()) {
                    rejected.add(prompt + " " + report.reasons());
                }
            }
        }
        assertThat(rejected).as("of " + made).hasSizeLessThanOrEqualTo(made / 20);
    }
}
