package kinescribe.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.job.InlineJobRunner;
import kinescribe.job.JobHandle;
import org.junit.jupiter.api.Test;

class FileCommandsTest {
    private static JobHandle job(String name) {
        return new InlineJobRunner().submit(name, context -> name, outcome -> {});
    }

    @Test
    void quittingAsksOnlyAboutWorkThatWouldBeLost() {
        JobHandle check = job("Check motions");
        check.makeDispensable();
        assertThat(FileCommands.workInHand(List.of())).isEmpty();
        assertThat(FileCommands.workInHand(List.of(check))).isEmpty();
        JobHandle making = job("Synthesize 3 motions");
        assertThat(FileCommands.workInHand(List.of(check, making))).contains(making);
    }
}
