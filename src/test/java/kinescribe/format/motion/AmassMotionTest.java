package kinescribe.format.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import org.jetbrains.bio.npy.NpzFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmassMotionTest {
    private static final int FRAMES = 12;

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"156, mocap_framerate", "165, mocap_frame_rate", "63, mocap_frame_rate"})
    void readsRotationVectorsInAWorldWithZUp(int width, String rateKey) throws Exception {
        Motion motion = SampleMotion.standing(FRAMES);
        Path file = folder.resolve("walk.npz");
        write(motion, width, rateKey, file);

        MotionRead read = MotionFormats.examine(file, MotionReadOptions.NONE, JobContext.silent());

        assertThat(read.motion().rateHz()).isEqualTo(120);
        assertThat(read.motion().skeleton()).isEqualTo(motion.skeleton());
        assertThat(read.noticed().notices())
                .anyMatch(n -> n.text().contains("SMPL model") && n.text().contains("1.72 m"))
                .anyMatch(n -> n.text().contains("Z was taken as up"));
        // Up to the shift that puts the lowest sole on the floor, the same positions.
        PoseTrack wanted = PoseTrack.of(motion);
        PoseTrack got = PoseTrack.of(read.motion());
        Vec3 shift = got.position(0, 0).minus(wanted.position(0, 0));
        assertThat(Math.hypot(shift.x(), shift.z())).isLessThan(1e-6);
        for (int f = 0; f < FRAMES; f++) {
            for (int j = 0; j < StandardJoint.COUNT; j++) {
                Vec3 there = wanted.position(f, j).plus(shift);
                assertThat(got.position(f, j).minus(there).norm()).isLessThan(1e-6);
            }
        }
    }

    @Test
    void takesTheStatureThatAPersonSays() throws Exception {
        Path file = folder.resolve("walk.npz");
        write(SampleMotion.standing(FRAMES), 156, "mocap_framerate", file);

        Motion tall =
                MotionFormats.read(
                                file,
                                new MotionReadOptions(30.0, null, null, null, 1.9),
                                JobContext.silent())
                        .value();

        assertThat(tall.rateHz()).isEqualTo(30);
        assertThat(Body.statureM(tall.skeleton())).isCloseTo(1.9, within(1e-6));
    }

    @Test
    void asksForTheRateThatAFileLacks() throws Exception {
        Path file = folder.resolve("walk.npz");
        write(SampleMotion.standing(FRAMES), 156, "other", file);

        MotionRead read = MotionFormats.examine(file, MotionReadOptions.NONE, JobContext.silent());

        assertThat(read.assumptions())
                .filteredOn(a -> !a.sure())
                .singleElement()
                .matches(a -> a.property() == MotionAssumption.Property.RATE);
    }

    @Test
    void saysWhichShapeIsWrong() throws Exception {
        Path file = folder.resolve("walk.npz");
        try (NpzFile.Writer out = NpzFile.write(file, false)) {
            out.write("trans", new double[6], new int[] {2, 3});
            out.write("poses", new double[2 * 60], new int[] {2, 60});
        }

        assertThatThrownBy(() -> MotionFormats.read(file, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("poses")
                .hasMessageContaining("[2 × 66 or more]");
    }

    @Test
    void namesAllLengthsWhereTheyDiffer() throws Exception {
        Path file = folder.resolve("walk.npz");
        try (NpzFile.Writer out = NpzFile.write(file, false)) {
            out.write("trans", new double[9], new int[] {3, 3});
            out.write("poses", new double[2 * 66], new int[] {2, 66});
        }

        assertThatThrownBy(() -> MotionFormats.read(file, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("trans has 3 rows, poses has 2 rows");
    }

    @Test
    void readsPositionsOfKimodo() throws Exception {
        Motion motion = SampleMotion.standing(FRAMES);
        Path file = folder.resolve("motion_00.npz");
        double[] positions = PoseTrack.of(motion).positions();
        try (NpzFile.Writer out = NpzFile.write(file, false)) {
            out.write("posed_joints", positions, new int[] {FRAMES, StandardJoint.COUNT, 3});
        }

        Motion read = MotionFormats.read(file, JobContext.silent()).value();

        assertThat(read.rateHz()).isEqualTo(30);
        double[] got = PoseTrack.of(read).positions();
        for (int i = 0; i < got.length; i++) {
            assertThat(got[i]).isCloseTo(positions[i], within(1e-6));
        }
    }

    /** Width 63 stands for root_orient and pose_body in arrays of their own. */
    private static void write(Motion motion, int width, String rateKey, Path file) {
        boolean apart = width == 63;
        int columns = apart ? 66 : width;
        double[] trans = new double[FRAMES * 3];
        double[] poses = new double[FRAMES * columns];
        Quat zUp = Quat.aboutAxis(Vec3.X, Math.PI / 2);
        for (int f = 0; f < FRAMES; f++) {
            zUp.rotate(motion.root(f)).put(trans, f * 3);
            for (int j = 0; j < StandardJoint.COUNT; j++) {
                Quat turn = motion.rotation(f, j);
                (j == 0 ? zUp.times(turn) : turn)
                        .toRotationVector()
                        .put(poses, f * columns + j * 3);
            }
        }
        try (NpzFile.Writer out = NpzFile.write(file, false)) {
            out.write("trans", trans, new int[] {FRAMES, 3});
            out.write("betas", new double[16], new int[] {16});
            out.write(rateKey, new double[] {120}, new int[] {1});
            if (apart) {
                double[] root = new double[FRAMES * 3];
                double[] body = new double[FRAMES * 63];
                for (int f = 0; f < FRAMES; f++) {
                    System.arraycopy(poses, f * 66, root, f * 3, 3);
                    System.arraycopy(poses, f * 66 + 3, body, f * 63, 63);
                }
                out.write("root_orient", root, new int[] {FRAMES, 3});
                out.write("pose_body", body, new int[] {FRAMES, 63});
            } else {
                out.write("poses", poses, new int[] {FRAMES, columns});
            }
        }
    }
}
