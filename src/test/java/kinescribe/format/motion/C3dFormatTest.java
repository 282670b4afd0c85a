package kinescribe.format.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.format.Mutations;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class C3dFormatTest {
    private static final double STEP_MM = 0.1;

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"84, true", "84, false", "85, true", "85, false", "86, true", "86, false"})
    void readsEveryProcessorsIntegersAndReals(int processor, boolean reals) throws Exception {
        PointTrack points =
                new PointTrack(
                        List.of("LASI", "RASI"),
                        100,
                        new double[] {
                            1.5, -2000, 1234.5, 0, 0, 0, Double.NaN, Double.NaN, Double.NaN, 1, 2, 3
                        });

        C3dReader reader = reader(new C3dFile(processor, reals).bytes(points, "mm", STEP_MM));
        PointTrack read = reader.points(JobContext.silent());

        assertThat(read.labels()).containsExactly("LASI", "RASI");
        assertThat(read.rateHz()).isEqualTo(100);
        assertThat(reader.unit()).isEqualTo(Optional.of(LengthUnit.MILLIMETRES));
        assertThat(read.frames()).isEqualTo(2);
        assertThat(read.at(0, 0).minus(new Vec3(1.5, -2000, 1234.5)).norm()).isLessThan(1e-3);
        assertThat(read.at(0, 1)).isEqualTo(Vec3.ZERO);
        assertThat(read.at(1, 0).x()).isNaN();
        assertThat(read.at(1, 1).minus(new Vec3(1, 2, 3)).norm()).isLessThan(1e-3);
    }

    @Test
    void goesOnWithLabelsAfter255() throws Exception {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            labels.add("P" + i);
        }
        double[] positions = new double[2 * 300 * 3];
        positions[299 * 3] = 7;

        PointTrack read =
                reader(
                                new C3dFile(C3dFile.INTEL, true)
                                        .bytes(new PointTrack(labels, 50, positions), "m", 0.001))
                        .points(JobContext.silent());

        assertThat(read.labels()).isEqualTo(labels);
        assertThat(read.at(0, 299).x()).isEqualTo(7);
    }

    @Test
    void countsFramesBeyond65535() throws Exception {
        double[] positions = new double[70_000 * 3];
        positions[69_999 * 3 + 1] = 5;

        PointTrack read =
                reader(
                                new C3dFile(C3dFile.INTEL, false)
                                        .bytes(
                                                new PointTrack(List.of("A"), 200, positions),
                                                "mm",
                                                1))
                        .points(JobContext.silent());

        assertThat(read.frames()).isEqualTo(70_000);
        assertThat(read.at(69_999, 0).y()).isEqualTo(5);
    }

    @Test
    void makesABodyOfJointsWhoseWorldHasZUp() throws Exception {
        Motion motion = SampleMotion.standing(40);
        Path file = folder.resolve("body.c3d");
        Files.write(file, new C3dFile(C3dFile.DEC, true).bytes(zUp(motion), "mm", STEP_MM));

        MotionRead read = MotionFormats.examine(file, MotionReadOptions.NONE, JobContext.silent());

        assertThat(read.motion().skeleton().isStandard()).isTrue();
        assertThat(read.assumptions())
                .singleElement()
                .matches(a -> a.property() == MotionAssumption.Property.UP && a.sure());
        PoseTrack wanted = PoseTrack.of(motion);
        PoseTrack got = PoseTrack.of(read.motion());
        for (int f = 0; f < motion.frames(); f++) {
            for (int j = 0; j < StandardJoint.COUNT; j++) {
                assertThat(got.position(f, j).minus(wanted.position(f, j)).norm()).isLessThan(1e-3);
            }
        }
    }

    @Test
    void fillsShortGapsAndRefusesLongOnes() throws Exception {
        Motion motion = SampleMotion.standing(60);
        PointTrack points = zUp(motion);
        int knee = StandardJoint.LEFT_KNEE.ordinal();
        hide(points, knee, 20, 25);
        hide(points, knee, 0, 2);
        Path file = folder.resolve("gaps.c3d");
        Files.write(file, new C3dFile(C3dFile.INTEL, true).bytes(points, "mm", STEP_MM));

        MotionRead read = MotionFormats.examine(file, MotionReadOptions.NONE, JobContext.silent());

        assertThat(read.motion().frames()).isEqualTo(58);
        assertThat(read.notices())
                .anyMatch(n -> n.text().contains("left_knee (5)"))
                .anyMatch(n -> n.text().contains("first 2 and last 0 frames"));

        hide(points, knee, 20, 45);
        Files.write(file, new C3dFile(C3dFile.INTEL, true).bytes(points, "mm", STEP_MM));
        assertThatThrownBy(() -> MotionFormats.read(file, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("left_knee is missing for 0.42 s from frame 21");
    }

    @Test
    void saysWhichPointsAreMissingForABody() throws Exception {
        Path file = folder.resolve("few.c3d");
        PointTrack points = new PointTrack(List.of("LASI", "wand"), 50, new double[6]);
        Files.write(file, new C3dFile(C3dFile.INTEL, true).bytes(points, "mm", 1));

        assertThatThrownBy(() -> MotionFormats.read(file, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("left_hip")
                .hasMessageContaining("RKNE")
                .satisfies(
                        e -> assertThat(((KinescribeException) e).hint()).contains("LASI, wand"));
    }

    @Test
    void survivesSpoiltBytes() {
        byte[] good =
                new C3dFile(C3dFile.INTEL, true)
                        .bytes(zUp(SampleMotion.standing(2)), "mm", STEP_MM);
        Mutations.survived(
                good,
                300,
                folder.resolve("spoilt.c3d"),
                "spoilt.c3d",
                f -> MotionFormats.read(f, JobContext.silent()));
    }

    private static void hide(PointTrack points, int point, int from, int to) {
        for (int f = from; f < to; f++) {
            for (int i = 0; i < 3; i++) {
                points.positions()[(f * points.labels().size() + point) * 3 + i] = Double.NaN;
            }
        }
    }

    /** Joints in millimetres, our (x, y, z) as (x, −z, y). */
    private static PointTrack zUp(Motion motion) {
        double[] positions = PoseTrack.of(motion).positions().clone();
        for (int i = 0; i < positions.length; i += 3) {
            double y = positions[i + 1];
            positions[i] *= 1000;
            positions[i + 1] = -1000 * positions[i + 2];
            positions[i + 2] = 1000 * y;
        }
        return new PointTrack(motion.skeleton().names(), motion.rateHz(), positions);
    }

    private C3dReader reader(byte[] bytes) throws KinescribeException {
        assertThat(new C3dFormat().recognise(bytes, "any")).isCloseTo(0.9, within(0.0));
        return new C3dReader(folder.resolve("points.c3d"), bytes);
    }
}
