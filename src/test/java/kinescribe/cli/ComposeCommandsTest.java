package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import kinescribe.base.KinescribeException;
import kinescribe.format.motion.MotionFormats;
import kinescribe.format.motion.MotionReadOptions;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeCommandsTest {
    @TempDir private Path folder;

    @Test
    void aTimelineIsMadeAndItsLegsGetOtherArms() throws KinescribeException {
        String both = folder.resolve("both.npz").toString();
        String out =
                run(
                        0,
                        "motion",
                        "timeline",
                        "--segment",
                        "stands: 2",
                        "--segment",
                        "waves:2",
                        "--transition",
                        "0.5",
                        "--out",
                        both);
        assertThat(out).contains("0.00 s …    2.00 s  stands", "waves", both);
        String made = folder.resolve("made.npz").toString();
        run(0, "motion", "compose", "--upper", both, "--lower", both, "--out", made);
        assertThat(
                        MotionFormats.read(
                                        Path.of(made), MotionReadOptions.NONE, JobContext.silent())
                                .value()
                                .frames())
                .isEqualTo(240);
    }

    @Test
    void aRateThatAFileLacksIsSaid() throws KinescribeException {
        String npy = folder.resolve("walk.npy").toString();
        String made = folder.resolve("made.npz").toString();
        run(
                0,
                "motion",
                "generate",
                "--prompt",
                "walks",
                "--seconds",
                "2",
                "--rate",
                "30",
                "--out",
                npy);

        run(
                0,
                "motion",
                "compose",
                "--upper",
                npy,
                "--lower",
                npy,
                "--in-rate",
                "30",
                "--out",
                made);

        assertThat(
                        MotionFormats.read(
                                        Path.of(made), MotionReadOptions.NONE, JobContext.silent())
                                .value())
                .matches(m -> m.rateHz() == 30 && m.frames() == 60);
    }

    @Test
    void mistakesAreToldWithAHint() {
        String[] start = {"motion", "timeline", "--out", "x.npz", "--segment"};
        assertThat(run(1, with(start, "walks"))).contains("PROMPT:SECONDS");
        assertThat(run(1, with(start, ":3"))).contains("no prompt");
        assertThat(run(1, with(start, "walks:0"))).contains("\"walks\" is 0");
        assertThat(run(1, with(start, "walks:3", "--transition", "9")))
                .contains("--transition is 9");
        assertThat(
                        run(
                                1, "motion", "compose", "--upper", "a.bvh", "--lower", "b.bvh",
                                "--split", "feet", "--out", "x.npz"))
                .contains("left-arm");
    }

    private static String[] with(String[] start, String... more) {
        String[] all = Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return all;
    }

    private static String run(int code, String... arguments) {
        Ended ended = Ended.run(arguments);
        assertThat(ended.code()).as(ended.err()).isEqualTo(code);
        return code == 0 ? ended.out() : ended.err();
    }
}
