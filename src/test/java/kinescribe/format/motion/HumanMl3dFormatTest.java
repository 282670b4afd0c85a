package kinescribe.format.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.NpyArray;
import kinescribe.format.SharedData;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.MotionFigures;
import kinescribe.motion.PoseTrack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HumanMl3dFormatTest {
    private static final String CLIPS = "mocap/humanml3d/HumanML3D";

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"000000", "012314"})
    void putsThePublishedClipsJointsWhereTheyAre(String clip) throws Exception {
        double[] joints = published("new_joints", clip);

        Noticed<Motion> read =
                read(SharedData.folder(CLIPS + "/new_joint_vecs").resolve(clip + ".npy"));

        assertThat(read.notices()).isEmpty();
        assertThat(read.value().rateHz()).isEqualTo(20);
        double[] places = PoseTrack.of(read.value()).positions();
        assertThat(places).hasSameSizeAs(joints);
        for (int i = 0; i < joints.length; i += 3) {
            assertThat(Vec3.at(places, i).minus(Vec3.at(joints, i)).norm()).isLessThan(1e-5);
        }
    }

    /**
     * The published clips were encoded with a frame more than they have now, which the smoothed
     * heading near the end still shows: the farther clip 012314 turns there.
     */
    @ParameterizedTest
    @CsvSource({"000000, 1e-5, 1e-4, 3e-4", "012314, 4e-4, 8e-3, 2e-2"})
    void makesThePublishedVectorsOfTheirJoints(
            String clip, double turn, double place, double rotation) throws Exception {
        double[] vectors = published("new_joint_vecs", clip);

        double[] own = HumanMl3dEncoder.vectors(published("new_joints", clip));

        assertThat(own.length).isEqualTo(vectors.length - HumanMl3dVectors.WIDTH);
        for (int i = 0; i < own.length; i++) {
            int c = i % HumanMl3dVectors.WIDTH;
            double most =
                    c < HumanMl3dVectors.HEIGHT
                            ? turn
                            : c == HumanMl3dVectors.HEIGHT || c >= HumanMl3dVectors.CONTACTS
                                    ? 1e-6
                                    : c < HumanMl3dVectors.ROTATIONS
                                            ? place
                                            : c < HumanMl3dVectors.STEPS ? rotation : place;
            assertThat(own[i])
                    .as("frame %d, channel %d", i / HumanMl3dVectors.WIDTH, c)
                    .isCloseTo(vectors[i], within(most));
        }
    }

    @Test
    void keepsWayAndHeadingThroughTwoTurns() throws Exception {
        Motion motion = MotionFigures.steppingAndTurning(161, 20);
        Path file = folder.resolve("turning.263.npy");

        MotionFormats.write(motion, file);
        Motion again = read(file).value();

        assertThat(again.frames()).isEqualTo(160);
        // The first frame faces +Z from the origin in both.
        PoseTrack was = PoseTrack.of(motion);
        PoseTrack is = PoseTrack.of(again);
        Vec3 moved = is.position(0, 0).minus(was.position(0, 0));
        for (int f = 0; f < again.frames(); f++) {
            for (int j = 0; j < 22; j++) {
                assertThat(is.position(f, j).minus(was.position(f, j)).minus(moved).norm())
                        .as("frame %d, joint %d", f, j)
                        .isLessThan(1e-4);
            }
            assertThat(is.orientation(f, 0).angleTo(was.orientation(f, 0)))
                    .isLessThan(Math.toRadians(0.1));
        }
    }

    @Test
    void writesStandingStillByHand() throws Exception {
        Motion motion = MotionFigures.standing(3, 20);
        double[] vectors = HumanMl3dEncoder.vectors(PoseTrack.of(motion).positions());

        assertThat(vectors).hasSize(2 * 263);
        double[] row = Arrays.copyOf(vectors, 263);
        assertThat(Arrays.copyOf(row, 3)).containsExactly(new double[3], within(1e-12));
        assertThat(Arrays.copyOfRange(row, 193, 259))
                .containsExactly(new double[66], within(1e-12));
        assertThat(Arrays.copyOfRange(row, 259, 263)).containsExactly(1, 1, 1, 1);
        // The shank hangs like the thigh: no rotation, the first two columns of the unit matrix.
        int ankle = HumanMl3dVectors.ROTATIONS + 6 * 6;
        assertThat(Arrays.copyOfRange(row, ankle, ankle + 6))
                .containsExactly(new double[] {1, 0, 0, 0, 1, 0}, within(1e-9));
        double pelvis = motion.root(0).y();
        double lowest = row[HumanMl3dVectors.HEIGHT] - pelvis;
        assertThat(row[HumanMl3dVectors.PLACES + 14 * 3 + 1] - lowest)
                .isCloseTo(PoseTrack.of(motion).position(0, 15).y(), within(1e-12));
    }

    @Test
    void takesOtherRatesToTwentyHertz() throws Exception {
        Path file = folder.resolve("fast.263.npy");

        MotionFormats.write(MotionFigures.steppingAndTurning(361, 60), file);

        assertThat(read(file).value().frames()).isEqualTo(120);
    }

    @Test
    void bringsNormalisedVectorsBackOrRefusesThem() throws Exception {
        Motion motion = MotionFigures.steppingAndTurning(61, 20);
        double[] vectors = HumanMl3dEncoder.vectors(PoseTrack.of(motion).positions());
        double[] mean = new double[263];
        double[] sd = new double[263];
        for (int c = 0; c < 263; c++) {
            for (int i = c; i < vectors.length; i += 263) {
                mean[c] += vectors[i] / 60;
            }
            for (int i = c; i < vectors.length; i += 263) {
                sd[c] += Math.pow(vectors[i] - mean[c], 2) / 60;
            }
            sd[c] = Math.sqrt(sd[c]) + 1e-3;
            for (int i = c; i < vectors.length; i += 263) {
                vectors[i] = (vectors[i] - mean[c]) / sd[c];
            }
        }
        Path file = folder.resolve("normal.npy");
        Files.write(file, NpyArray.ofDoubles(vectors, 60, 263));

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("normal.npy are normalised, or none of a body: the bone to");
        Files.write(folder.resolve("Mean.npy"), NpyArray.ofDoubles(mean, 263));
        Files.write(folder.resolve("Std.npy"), NpyArray.ofDoubles(sd, 263));
        Noticed<Motion> back = read(file);
        assertThat(back.notices())
                .anyMatch(n -> n.text().contains("brought back with Mean.npy and Std.npy"));
        Vec3 way = motion.root(59).minus(motion.root(0));
        Vec3 found = back.value().root(59).minus(back.value().root(0));
        assertThat(found.minus(way).norm()).isLessThan(1e-6);
    }

    @Test
    void needsTwoFrames() {
        assertThatThrownBy(
                        () ->
                                MotionFormats.write(
                                        MotionFigures.standing(1, 20),
                                        folder.resolve("one.263.npy")))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("one frame");
    }

    private static Noticed<Motion> read(Path file) throws KinescribeException {
        return MotionFormats.read(file, JobContext.silent());
    }

    private static double[] published(String kind, String clip) throws Exception {
        Path file = SharedData.folder(CLIPS).resolve(kind).resolve(clip + ".npy");
        return NpyArray.parse(clip, Files.readAllBytes(file)).doublesWithin(Coordinates.GREATEST);
    }
}
