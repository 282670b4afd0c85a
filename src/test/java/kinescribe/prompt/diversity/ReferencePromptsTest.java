package kinescribe.prompt.diversity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kinescribe.job.JobContext;
import kinescribe.language.MiniLmEncoder;
import kinescribe.prompt.OfflineWriter;
import kinescribe.prompt.PromptFiles;
import kinescribe.prompt.lint.LintContext;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The offline writer against the prompts published with IMUGPT, as many of each activity. */
class ReferencePromptsTest {
    private static final JobContext SILENT = JobContext.silent();

    private static PromptMeasures measures(MiniLmEncoder encoder, List<String> prompts) {
        return PromptMeasures.of(
                prompts, encoder.encode(prompts, SILENT), LintContext.NONE, SILENT);
    }

    @Test
    void theWriterIsAtLeastAsDiverseAndKeepsTheRules() throws Exception {
        Path data =
                Path.of(System.getProperty("kinescribe.data", ""))
                        .resolve("text/imugpt_prompts/prompts/realworld");
        Assumptions.assumeTrue(Files.isDirectory(data), "skipped: no shared data at " + data);
        MiniLmEncoder encoder = new MiniLmEncoder();
        List<PromptMeasures> published = new ArrayList<>();
        List<PromptMeasures> written = new ArrayList<>();
        try (Stream<Path> found = Files.list(data)) {
            for (Path file : found.sorted().toList()) {
                String activity = String.valueOf(file.getFileName()).replace(".txt", "");
                List<String> prompts = PromptFiles.read(file).value();
                published.add(measures(encoder, prompts));
                written.add(measures(encoder, OfflineWriter.write(activity, prompts.size(), 1)));
            }
        }
        assertThat(published).hasSize(8);
        assertThat(mean(written)).isGreaterThanOrEqualTo(mean(published));
        assertThat(written).allMatch(m -> m.faulty() == 0 && m.exact() == 0);
        assertThat(published).allMatch(m -> m.faulty() > 0);
    }

    private static double mean(List<PromptMeasures> all) {
        return all.stream().mapToDouble(m -> m.spread().vendi()).average().orElse(0);
    }
}
