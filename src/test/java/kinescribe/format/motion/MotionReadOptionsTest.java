package kinescribe.format.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Remedy;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;
import kinescribe.motion.SkeletonMapping;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MotionReadOptionsTest {
    private static final double SAME_M = 1e-4;

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    @Test
    void whatAPersonSaysBeatsTheFile() throws Exception {
        Path file = folder.resolve("walk.bvh");
        Motion motion = SampleMotion.standing(30);
        MotionFormats.write(motion, file);

        Motion read = read(file, new MotionReadOptions(25.0, LengthUnit.MILLIMETRES, null));

        assertThat(read.rateHz()).isEqualTo(25);
        // Written in centimetres, read as millimetres: a tenth.
        assertThat(read.root(3).minus(motion.root(3).times(0.1)).norm()).isLessThan(SAME_M);
    }

    @Test
    void detectsAFileThatStandsAlongZAndTurnsIt() throws Exception {
        Motion motion = SampleMotion.standing(30);
        Path file = folder.resolve("zup.bvh");
        // Our Y up becomes the file's Z up: a turn of +90° about X.
        MotionFormats.write(turned(motion, Quat.aboutAxis(Vec3.X, Math.PI / 2)), file);

        MotionRead read = MotionFormats.examine(file, MotionReadOptions.NONE, JobContext.silent());

        assertThat(read.assumptions())
                .filteredOn(a -> a.property() == MotionAssumption.Property.UP)
                .singleElement()
                .matches(a -> a.value().equals("z") && a.sure());
        assertSamePositions(motion, read.motion());
    }

    @Test
    void turnsWhatAPersonCallsZUpWhateverTheRestPose() throws Exception {
        Motion motion = SampleMotion.standing(30);
        Motion lying = worldTurned(motion, Quat.aboutAxis(Vec3.X, Math.PI / 2));
        Path file = folder.resolve("yrest.bvh");
        MotionFormats.write(lying, file);

        MotionRead unasked =
                MotionFormats.examine(file, MotionReadOptions.NONE, JobContext.silent());
        Motion said = read(file, new MotionReadOptions(null, null, UpAxis.Z));

        assertThat(unasked.assumptions())
                .filteredOn(a -> a.property() == MotionAssumption.Property.UP)
                .singleElement()
                .matches(a -> a.value().equals("y") && !a.sure());
        assertSamePositions(motion, said);
    }

    @Test
    void saysHowToOverrideWhatItAssumes() throws Exception {
        Path file = folder.resolve("walk.bvh");
        MotionFormats.write(SampleMotion.standing(3), file);

        var notices = MotionFormats.read(file, JobContext.silent()).notices();

        assertThat(notices)
                .anyMatch(n -> n.text().contains("centimetres") && n.remedy() == Remedy.UNIT);
        assertThat(notices)
                .anyMatch(
                        n ->
                                n.text().contains("Y was taken as up")
                                        && n.remedy() == Remedy.UP_AXIS);
    }

    @Test
    void isUnsureWhereTwoUnitsMakeAPerson() {
        // 1.28 m in inches, a toddler in centimetres.
        assertThat(ReachUnit.guess(50.4).sure()).isFalse();
        assertThat(ReachUnit.guess(112).value()).isEqualTo(LengthUnit.CENTIMETRES);
        assertThat(ReachUnit.guess(112).sure()).isTrue();
        assertThat(ReachUnit.guess(1.12).value()).isEqualTo(LengthUnit.METRES);
        assertThat(ReachUnit.guess(1120).value()).isEqualTo(LengthUnit.MILLIMETRES);
        assertThat(ReachUnit.guess(9).why()).contains("not the size of a person");
    }

    @Test
    void knowsUnitsByTheirNames() throws Exception {
        assertThat(LengthUnit.of("Meters")).isEqualTo(LengthUnit.METRES);
        assertThat(LengthUnit.of("mm")).isEqualTo(LengthUnit.MILLIMETRES);
        assertThat(LengthUnit.of("inches").metres()).isEqualTo(0.0254, within(0.0));
        assertThatThrownBy(() -> LengthUnit.of("furlong"))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("furlong");
        assertThatThrownBy(() -> UpAxis.of("x")).isInstanceOf(KinescribeException.class);
    }

    @Test
    void isKeptAsParameters() {
        assertThat(new MotionReadOptions(60.0, LengthUnit.INCHES, UpAxis.Z).parameters())
                .isEqualTo(Map.of("rateHz", "60.0", "unit", "inch", "up", "z"));
        assertThat(MotionReadOptions.NONE.parameters()).isEmpty();
        assertThatThrownBy(() -> new MotionReadOptions(0.0, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changesAlsoFilesThatStateEverything() throws Exception {
        Motion motion = SampleMotion.standing(5);
        Path file = folder.resolve("walk.npz");
        MotionFormats.write(motion, file);

        Motion read = read(file, new MotionReadOptions(30.0, LengthUnit.CENTIMETRES, null));

        assertThat(read.rateHz()).isEqualTo(30);
        assertThat(read.skeleton().offset(4).y())
                .isCloseTo(motion.skeleton().offset(4).y() / 100, within(1e-12));
        assertThat(Files.exists(file)).isTrue();
    }

    private static Motion read(Path file, MotionReadOptions options) throws Exception {
        return MotionFormats.read(file, options, JobContext.silent()).value();
    }

    private static Motion worldTurned(Motion motion, Quat turn) {
        double[] root = motion.rootPositions().clone();
        double[] rotations = motion.rotations().clone();
        int width = motion.skeleton().size() * 4;
        for (int f = 0; f < motion.frames(); f++) {
            turn.rotate(motion.root(f)).put(root, f * 3);
            turn.times(motion.rotation(f, 0)).put(rotations, f * width);
        }
        return new Motion(motion.skeleton(), motion.rateHz(), root, rotations);
    }

    /** World and rest pose turned alike. */
    private static Motion turned(Motion motion, Quat turn) {
        Motion world = worldTurned(motion, turn);
        double[] rotations = new double[world.rotations().length];
        for (int i = 0; i < rotations.length / 4; i++) {
            Quat local = Quat.at(world.rotations(), i * 4);
            boolean root = i % StandardJoint.COUNT == 0;
            (root ? local : turn.times(local)).times(turn.inverse()).put(rotations, i * 4);
        }
        List<Vec3> offsets = motion.skeleton().offsets().stream().map(turn::rotate).toList();
        return new Motion(
                new Skeleton(motion.skeleton().names(), motion.skeleton().parents(), offsets),
                motion.rateHz(),
                world.rootPositions(),
                rotations);
    }

    private static void assertSamePositions(Motion expected, Motion read) throws Exception {
        PoseTrack wanted = PoseTrack.of(expected);
        PoseTrack got = PoseTrack.of(SkeletonMapping.toStandard(read).value());
        for (int f = 0; f < expected.frames(); f++) {
            for (int j = 0; j < StandardJoint.COUNT; j++) {
                assertThat(wanted.position(f, j).minus(got.position(f, j)).norm())
                        .isLessThan(SAME_M);
            }
        }
    }
}
