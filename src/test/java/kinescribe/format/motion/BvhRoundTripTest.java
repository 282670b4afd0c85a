package kinescribe.format.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.format.SharedData;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back from BVH files, and what another program sees in them. */
class BvhRoundTripTest {
    private static final double ROUND_TRIP_M = 1e-3;
    private static final double OTHER_PROGRAM_M = 1e-4;
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(EulerOrder.class)
    void anglesMakeTheRotationAgain(EulerOrder order) {
        RandomGenerator random = Seeds.generator(345);
        for (int i = 0; i < 2000; i++) {
            Vec3 turn =
                    new Vec3(
                            random.nextDouble(-3, 3),
                            random.nextDouble(-3, 3),
                            random.nextDouble(-3, 3));
            Quat rotation = Quat.fromRotationVector(turn);
            assertThat(composed(order, order.degrees(rotation)).angleTo(rotation)).isLessThan(1e-9);
        }
    }

    @ParameterizedTest
    @EnumSource(EulerOrder.class)
    void anglesMakeTheRotationAgainAtTheGimbal(EulerOrder order) {
        for (double second : new double[] {-90, 90}) {
            Quat rotation = composed(order, new double[] {25, second, 40});

            double[] degrees = order.degrees(rotation);

            assertThat(degrees[2]).isZero();
            assertThat(composed(order, degrees).angleTo(rotation)).isLessThan(1e-7);
        }
    }

    @ParameterizedTest
    @EnumSource(EulerOrder.class)
    void anotherProgramSeesTheSamePositions(EulerOrder order) throws Exception {
        assumeTrue(Files.isExecutable(PYTHON), "skipped: no " + PYTHON);
        Motion motion = withTips(SampleMotion.turning(8));
        Path file = folder.resolve("walk.bvh");

        MotionFormats.writeBvh(motion, order, file);

        Map<String, Vec3> seen = seenByPython(file);
        PoseTrack poses = PoseTrack.of(motion);
        for (int f = 0; f < motion.frames(); f++) {
            for (int j = 0; j < motion.skeleton().size(); j++) {
                Vec3 other = seen.get(f + " " + motion.skeleton().names().get(j));
                assertThat(other).isNotNull();
                assertThat(other.times(0.01).minus(poses.position(f, j)).norm())
                        .isLessThan(OTHER_PROGRAM_M);
            }
            for (Skeleton.Tip tip : motion.skeleton().tips()) {
                Vec3 other =
                        seen.get(f + " " + motion.skeleton().names().get(tip.joint()) + "_end");
                assertThat(other).isNotNull();
                assertThat(other.times(0.01).minus(tipAt(poses, f, tip)).norm())
                        .isLessThan(OTHER_PROGRAM_M);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cmu_bvh/02/02_01.bvh",
                "cmu_bvh/07/07_02.bvh",
                "cmu_bvh/12/12_01.bvh",
                "cmu_amc/16_15.bvh"
            })
    void capturedTrialsComeBackWithTheirEndSites(String trial) throws Exception {
        Path file = SharedData.folder("mocap").resolve(trial);
        assumeTrue(Files.isRegularFile(file), "skipped: no " + file);
        Motion motion = read(file);
        Path copy = folder.resolve("copy.bvh");

        MotionFormats.writeBvh(motion, EulerOrder.YZX, copy);

        Motion again = read(copy);
        assertThat(again.skeleton().names()).isEqualTo(motion.skeleton().names());
        assertThat(motion.skeleton().tips()).isNotEmpty();
        assertThat(again.skeleton().tips()).hasSameSizeAs(motion.skeleton().tips());
        assertThat(furthestApart(motion, again)).isLessThan(ROUND_TRIP_M);
    }

    @Test
    void severalEndSitesOfAJointAndOnesBesideJointsAreKept() throws Exception {
        Path file = folder.resolve("hand.bvh");
        Files.writeString(
                file,
                """
                HIERARCHY
                ROOT hip
                {
                  OFFSET 0 0 0
                  CHANNELS 6 Zposition Xposition Yposition Yrotation Xrotation Zrotation
                  End Site
                  {
                    OFFSET 0 10 0
                  }
                  JOINT hand
                  {
                    OFFSET 0 60 0
                    CHANNELS 3 Xrotation Zrotation Yrotation
                    End Site
                    {
                      OFFSET 0 40 0
                    }
                    End Site
                    {
                      OFFSET 5 40 0
                    }
                  }
                }
                MOTION
                Frames: 1
                Frame Time: 0.01
                3 1 2 0 90 0 0 0 90
                """);
        Motion motion = read(file);
        Path copy = folder.resolve("copy.bvh");

        MotionFormats.write(motion, copy);

        Motion again = read(copy);
        assertThat(motion.root(0)).isEqualTo(new Vec3(0.01, 0.02, 0.03));
        assertThat(again.skeleton().tips()).hasSize(3);
        assertThat(furthestApart(motion, again)).isLessThan(ROUND_TRIP_M);
        // Rx(90°) takes y to z; Ry(90°) in it takes the second tip's x to −z, which Rx takes to y.
        Vec3 tip = tipAt(PoseTrack.of(motion), 0, motion.skeleton().tips().get(2));
        assertThat(tip.minus(new Vec3(0.01, 0.07, 1.03)).norm()).isLessThan(1e-9);
    }

    @Test
    void npzKeepsTips() throws Exception {
        Motion motion = withTips(SampleMotion.turning(2));
        Path file = folder.resolve("walk.npz");

        MotionFormats.write(motion, file);

        assertThat(read(file).skeleton()).isEqualTo(motion.skeleton());
    }

    @Test
    void onlyBvhHasAnOrder() throws KinescribeException {
        Motion motion = SampleMotion.turning(1);

        assertThatThrownBy(
                        () ->
                                MotionFormats.writeBvh(
                                        motion, EulerOrder.XYZ, folder.resolve("walk.npz")))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("Only BVH");
        assertThat(EulerOrder.of("zyx")).isEqualTo(EulerOrder.ZYX);
        assertThatThrownBy(() -> EulerOrder.of("XYX")).isInstanceOf(KinescribeException.class);
    }

    private static Motion withTips(Motion motion) {
        Skeleton skeleton = motion.skeleton();
        List<Skeleton.Tip> tips =
                List.of(
                        new Skeleton.Tip(skeleton.indexOf("head"), new Vec3(0.01, 0.12, 0.03)),
                        new Skeleton.Tip(skeleton.indexOf("left_foot"), new Vec3(0, 0.01, 0.07)));
        return new Motion(
                new Skeleton(skeleton.names(), skeleton.parents(), skeleton.offsets(), tips),
                motion.rateHz(),
                motion.rootPositions(),
                motion.rotations());
    }

    private static Vec3 tipAt(PoseTrack poses, int frame, Skeleton.Tip tip) {
        return poses.position(frame, tip.joint())
                .plus(poses.orientation(frame, tip.joint()).rotate(tip.offset()));
    }

    /** Joints and tips; both skeletons list them in the same order. */
    private static double furthestApart(Motion one, Motion two) {
        PoseTrack first = PoseTrack.of(one);
        PoseTrack second = PoseTrack.of(two);
        assertThat(two.frames()).isEqualTo(one.frames());
        assertThat(two.rateHz()).isCloseTo(one.rateHz(), within(1e-4));
        double most = 0;
        for (int f = 0; f < one.frames(); f++) {
            for (int j = 0; j < one.skeleton().size(); j++) {
                most = Math.max(most, first.position(f, j).minus(second.position(f, j)).norm());
            }
            for (int t = 0; t < one.skeleton().tips().size(); t++) {
                Vec3 tip = tipAt(first, f, one.skeleton().tips().get(t));
                Vec3 again = tipAt(second, f, two.skeleton().tips().get(t));
                most = Math.max(most, tip.minus(again).norm());
            }
        }
        return most;
    }

    private static Quat composed(EulerOrder order, double[] degrees) {
        Quat turn = Quat.IDENTITY;
        for (int i = 0; i < 3; i++) {
            Vec3 axis =
                    switch (order.name().charAt(i)) {
                        case 'X' -> Vec3.X;
                        case 'Y' -> Vec3.Y;
                        default -> Vec3.Z;
                    };
            turn = turn.times(Quat.aboutAxis(axis, Math.toRadians(degrees[i])));
        }
        return turn;
    }

    private Map<String, Vec3> seenByPython(Path file) throws IOException, InterruptedException {
        Path script = folder.resolve("bvh_positions.py");
        try (var in = BvhRoundTripTest.class.getResourceAsStream("bvh_positions.py")) {
            assertThat(in).isNotNull();
            Files.write(script, in.readAllBytes());
        }
        Process python =
                new ProcessBuilder(PYTHON.toString(), script.toString(), file.toString())
                        .redirectErrorStream(true)
                        .start();
        String text = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(text).isZero();
        Map<String, Vec3> seen = new HashMap<>();
        for (String line : text.split("\n")) {
            String[] words = line.split(" ");
            seen.put(
                    words[0] + " " + words[1],
                    new Vec3(
                            Double.parseDouble(words[2]),
                            Double.parseDouble(words[3]),
                            Double.parseDouble(words[4])));
        }
        return seen;
    }

    private static Motion read(Path file) throws KinescribeException {
        return MotionFormats.read(file, JobContext.silent()).value();
    }
}
