package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before it is made, and what a file does not hold and is told. */
class MotionOutputTest {
    @TempDir private Path folder;

    private static Ended run(Object... arguments) {
        return Ended.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    }

    private Ended generate(String out) {
        return run("motion", "generate", "--prompt", "walks", "--seconds", 1, "--out", path(out));
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    @Test
    void aStripIsWrittenAsSvgOnly() {
        assertThat(generate("walk.bvh").code()).isZero();
        Ended ended = run("motion", "strip", path("walk.bvh"), "--out", path("x.png"));
        assertThat(ended.code()).isNotZero();
        assertThat(ended.err()).contains("x.png", "only .svg can be written");
        assertThat(path("x.png")).doesNotExist();
        assertThat(run("motion", "strip", path("walk.bvh"), "--out", path("x.SVG")).code())
                .isZero();
    }

    @Test
    void activitiesWantAFolder() throws Exception {
        Files.writeString(path("a.bvh"), "mine");
        Ended ended = run("motion", "activities", "--seconds", 60, "--out", path("a.bvh"));
        assertThat(ended.code()).isNotZero();
        assertThat(ended.err()).contains("a.bvh, and a folder is wanted");
        assertThat(path("a.bvh")).hasContent("mine");
    }

    @Test
    void anUnknownEndingIsRefusedBeforeAMotionIsMade() {
        Ended ended = generate("walk.mp3");
        assertThat(ended.code()).isNotZero();
        assertThat(ended.err()).contains("walk.mp3").doesNotContain("Note:");
    }

    @Test
    void theLostRateIsToldAndAskedForWhenItIsReadAgain() {
        assertThat(generate("walk.npy").err()).contains("holds no rate", "--in-rate 60");
        assertThat(run("motion", "info", path("walk.npy")).err())
                .contains("Warning", "20", "--in-rate");
        assertThat(generate("walk.npz").err()).isEmpty();
    }

    @Test
    void theLostFrameIsTold() {
        assertThat(generate("walk.263.npy").err())
                .contains("a frame less", "from 60 to 20 frames a second");
    }
}
