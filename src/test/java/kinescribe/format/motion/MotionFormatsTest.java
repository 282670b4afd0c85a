package kinescribe.format.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.Mutations;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import org.jetbrains.bio.npy.NpyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MotionFormatsTest {
    private static final double SINGLE_M = 1e-6;

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    @Test
    void idsAreUniqueAndExtensionsGiven() {
        assertThat(MotionFormats.all().stream().map(MotionFormat::id)).doesNotHaveDuplicates();
        assertThat(MotionFormats.all()).allMatch(f -> !f.extensions().isEmpty());
    }

    @Test
    void contentBeatsTheExtension() throws Exception {
        Path file = folder.resolve("walk.npz");
        Path bvh = folder.resolve("walk.bvh");
        MotionFormats.write(SampleMotion.turning(3), bvh);
        Files.move(bvh, file);

        assertThat(MotionFormats.read(file, JobContext.silent()).value().frames()).isEqualTo(3);
    }

    @Test
    void saysWhatItKnowsAboutUnknownKinds() throws IOException {
        Path file = folder.resolve("walk.fbx");
        Files.writeString(file, "Kaydara");

        assertThatThrownBy(() -> MotionFormats.read(file, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("walk.fbx is of no known kind");
        assertThatThrownBy(() -> MotionFormats.write(SampleMotion.turning(1), file))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("walk.fbx");
    }

    @Test
    void refusesNothingEmptyFoldersAndLockedFolders() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.bvh"));

        assertFault(empty, "is empty");
        assertFault(folder, "is a folder");
        assertFault(folder.resolve("no.bvh"), "There is no file");
        assertThatThrownBy(
                        () ->
                                MotionFormats.write(
                                        SampleMotion.turning(1), folder.resolve("no/such.trc")))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("could not be written");
        assertThatThrownBy(
                        () ->
                                MotionFormats.write(
                                        SampleMotion.turning(1), folder.resolve("no/such.npy")))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("could not be written");
    }

    @Test
    void npzHoldsTheMotionExactly() throws Exception {
        Motion motion = SampleMotion.turning(5);
        Path file = folder.resolve("walk.npz");

        MotionFormats.write(motion, file);
        Motion again = MotionFormats.read(file, JobContext.silent()).value();

        assertThat(again.skeleton()).isEqualTo(motion.skeleton());
        assertThat(again.rateHz()).isEqualTo(motion.rateHz());
        assertThat(again.rotations()).containsExactly(motion.rotations());
        assertThat(again.rootPositions()).containsExactly(motion.rootPositions());
    }

    @Test
    void npzSurvivesSpoiltBytes() throws Exception {
        Path file = folder.resolve("walk.npz");
        MotionFormats.write(SampleMotion.turning(2), file);
        byte[] good = Files.readAllBytes(file);
        Mutations.survived(
                good,
                300,
                file,
                "walk.npz",
                f -> {
                    Motion motion = MotionFormats.read(f, JobContext.silent()).value();
                    assertThat(motion.frames()).isPositive();
                });
    }

    @Test
    void npyHoldsJointPositions() throws Exception {
        Motion motion = SampleMotion.turning(4);
        Path file = folder.resolve("walk.npy");

        MotionFormats.write(motion, file);

        var array = NpyFile.read(file, 1 << 16);
        assertThat(array.getShape()).containsExactly(4, 22, 3);
        double expected = PoseTrack.of(motion).position(2, 7).y();
        assertThat((double) array.asFloatArray()[(2 * 22 + 7) * 3 + 1])
                .isCloseTo(expected, within(SINGLE_M));
    }

    @Test
    void csvAndTrcHoldJointPositions() throws Exception {
        Motion motion = SampleMotion.turning(4);
        Path csv = folder.resolve("walk.csv");
        Path trc = folder.resolve("walk.trc");

        MotionFormats.write(motion, csv);
        MotionFormats.write(motion, trc);

        List<String> rows = Files.readAllLines(csv);
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0)).startsWith("time_s,pelvis_x_m,pelvis_y_m,pelvis_z_m,left_hip_x_m");
        double x = PoseTrack.of(motion).position(1, 0).x();
        assertThat(Double.parseDouble(rows.get(2).split(",")[1])).isCloseTo(x, within(SINGLE_M));
        List<String> lines = Files.readAllLines(trc);
        assertThat(lines.get(0)).isEqualTo("PathFileType\t4\t(X/Y/Z)\twalk.trc\tKinescribe, Y up");
        assertThat(lines.get(2)).isEqualTo("60.0000\t60.0000\t4\t22\tmm\t60.0000\t1\t4");
        assertThat(lines.get(4)).startsWith("\t\tX1\tY1\tZ1\tX2");
        assertThat(lines).hasSize(10);
        assertThat(lines.get(7).split("\t")).hasSize(2 + 66);
        assertThat(Double.parseDouble(lines.get(7).split("\t")[2]))
                .isCloseTo(1000 * x, within(1000 * SINGLE_M));
    }

    private static void assertFault(Path file, String message) {
        assertThatThrownBy(() -> MotionFormats.read(file, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining(message);
    }
}
