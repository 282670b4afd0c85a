package kinescribe.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntFunction;
import kinescribe.base.Noticed;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InverseKinematicsTest {
    private static final double SAME_PLACE_M = 1e-6;
    private static final double SAME_HEADING_RAD = Math.toRadians(0.1);
    private static final Skeleton ADULT = Body.Preset.ADULT.body().skeleton();
    private static final int PELVIS = 0;

    @Test
    void keepsTheHeadingOfARigidFigureAtEveryAngle() {
        for (int degrees = 0; degrees <= 360; degrees += 5) {
            Quat turn = Quat.aboutAxis(Vec3.Y, Math.toRadians(degrees));
            Motion motion = solve(turned(1, f -> turn));
            for (StandardJoint joint : StandardJoint.values()) {
                assertThat(PoseTrack.of(motion).orientation(0, joint.ordinal()).angleTo(turn))
                        .as("%s at %d°", joint.id(), degrees)
                        .isLessThan(SAME_HEADING_RAD);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, -5, 30})
    void spinsOnThroughManyTurns(double degreesAFrame) {
        IntFunction<Quat> spin = f -> Quat.aboutAxis(Vec3.Y, Math.toRadians(f * degreesAFrame));
        Motion motion = solve(turned(300, spin));
        for (int f = 0; f < 300; f++) {
            assertThat(motion.rotation(f, PELVIS).angleTo(spin.apply(f)))
                    .as("frame %d", f)
                    .isLessThan(SAME_HEADING_RAD);
            if (f > 0) {
                assertThat(motion.rotation(f, PELVIS).dot(motion.rotation(f - 1, PELVIS)))
                        .as("sign in frame %d", f)
                        .isPositive();
            }
        }
    }

    @Property(seed = "345", tries = 60)
    void putsEveryJointWhereItWas(@ForAll long seed) {
        Motion pose = RandomPoses.of(ADULT, 6, seed);

        assertSamePlaces(pose, InverseKinematics.solve(positions(pose), 60));
        assertSamePlaces(pose, InverseKinematics.solve(positions(pose), 60, ADULT));
    }

    @Property(seed = "345", tries = 40)
    void findsTheTwistOfBentLimbs(@ForAll long seed) {
        Motion pose = RandomPoses.of(ADULT, 1, seed);
        PoseTrack right = PoseTrack.of(pose);
        PoseTrack found = PoseTrack.of(solve(positions(pose)));
        for (StandardJoint joint :
                List.of(
                        StandardJoint.LEFT_HIP,
                        StandardJoint.RIGHT_HIP,
                        StandardJoint.LEFT_KNEE,
                        StandardJoint.RIGHT_SHOULDER)) {
            int bends =
                    switch (joint) {
                        case LEFT_HIP, LEFT_KNEE -> StandardJoint.LEFT_KNEE.ordinal();
                        case RIGHT_HIP -> StandardJoint.RIGHT_KNEE.ordinal();
                        default -> StandardJoint.RIGHT_ELBOW.ordinal();
                    };
            if (pose.rotation(0, bends).angleTo(Quat.IDENTITY) > Math.toRadians(35)) {
                assertThat(
                                found.orientation(0, joint.ordinal())
                                        .angleTo(right.orientation(0, joint.ordinal())))
                        .as(joint.id())
                        .isLessThan(Math.toRadians(0.2));
            }
        }
    }

    @Test
    void holdsTheTwistWhileALimbIsStraight() {
        // The thigh is turned outwards by 30°; the knee bends, is straight for half a second, and
        // bends again.
        Quat outwards = Quat.aboutAxis(Vec3.Y, Math.toRadians(30));
        int frames = 91;
        double[] rotations = still(frames);
        for (int f = 0; f < frames; f++) {
            double bend = Math.max(0, Math.abs(f - 45) - 15) * Math.toRadians(2);
            put(rotations, f, StandardJoint.LEFT_HIP, outwards);
            put(rotations, f, StandardJoint.LEFT_KNEE, Quat.aboutAxis(Vec3.X, bend));
        }
        Motion motion = solve(positions(new Motion(ADULT, 60, new double[frames * 3], rotations)));
        for (int f = 0; f < frames; f++) {
            assertThat(motion.rotation(f, StandardJoint.LEFT_HIP.ordinal()).angleTo(outwards))
                    .as("frame %d", f)
                    .isLessThan(Math.toRadians(1));
        }
    }

    @Test
    void noiseThatBendsAKneeBackwardsDoesNotTurnTheThigh() {
        int frames = 91;
        double[] rotations = still(frames);
        for (int f = 0; f < frames; f++) {
            double degrees = f > 40 && f < 50 ? -20 : 40;
            put(
                    rotations,
                    f,
                    StandardJoint.LEFT_KNEE,
                    Quat.aboutAxis(Vec3.X, Math.toRadians(degrees)));
        }
        Motion motion = solve(positions(new Motion(ADULT, 60, new double[frames * 3], rotations)));
        for (int f = 0; f < frames; f++) {
            assertThat(motion.rotation(f, StandardJoint.LEFT_HIP.ordinal()).angleTo(Quat.IDENTITY))
                    .as("frame %d", f)
                    .isLessThan(Math.toRadians(1));
        }
    }

    @Test
    void spreadsATurnOfTheShouldersAlongTheSpine() {
        double[] rotations = still(1);
        put(rotations, 0, StandardJoint.SPINE3, Quat.aboutAxis(Vec3.Y, Math.toRadians(45)));
        Motion motion = solve(positions(new Motion(ADULT, 60, new double[3], rotations)));
        for (StandardJoint joint :
                List.of(StandardJoint.SPINE1, StandardJoint.SPINE2, StandardJoint.SPINE3)) {
            assertThat(motion.rotation(0, joint.ordinal()).toRotationVector().y())
                    .as(joint.id())
                    .isBetween(Math.toRadians(14), Math.toRadians(16));
        }
    }

    @Test
    void worksOnAnyTree() {
        // A root with children in one line and a crooked tail: a turn about the line shows nowhere.
        Skeleton cross =
                new Skeleton(
                        List.of("root", "up", "down", "tail", "tip", "point"),
                        List.of(-1, 0, 0, 1, 3, 4),
                        List.of(
                                Vec3.ZERO,
                                Vec3.Y,
                                Vec3.Y.times(-1),
                                new Vec3(0.5, 0.5, 0),
                                Vec3.Z,
                                Vec3.ZERO));
        double[] positions = {1, 2, 3, 2, 2, 3, 0, 2, 3, 2, 2.5, 3.5, 2, 2.5, 4.5, 2, 2.5, 4.5};

        Noticed<Motion> solved = InverseKinematics.solve(positions, 10, cross);

        assertThat(solved.notices()).isEmpty();
        assertThat(PoseTrack.of(solved.value()).positions())
                .containsExactly(positions, within(1e-6));
    }

    @Test
    void tellsWhereBonesChangeTheirLength() {
        double[] positions = positions(RandomPoses.of(ADULT, 9, 3));
        int wrist = StandardJoint.LEFT_WRIST.ordinal();
        int elbow = StandardJoint.LEFT_ELBOW.ordinal();
        Vec3 bone = Vec3.at(positions, wrist * 3).minus(Vec3.at(positions, elbow * 3));
        Vec3.at(positions, wrist * 3).plus(bone.unit().times(0.05)).put(positions, wrist * 3);

        Noticed<Motion> solved = InverseKinematics.solve(positions, 60);

        assertThat(solved.notices())
                .singleElement()
                .satisfies(n -> assertThat(n.text()).contains("50.0 mm (left_wrist)"));
    }

    @Test
    void refusesMissingPlacesAndOddShapes() {
        double[] positions = positions(RandomPoses.of(ADULT, 2, 3));
        positions[22 * 3 + 5 * 3 + 1] = Double.NaN;

        assertThatThrownBy(() -> InverseKinematics.solve(positions, 60))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("frame 1, joint 5");
        assertThatThrownBy(() -> InverseKinematics.solve(new double[67], 60))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertSamePlaces(Motion expected, Noticed<Motion> solved) {
        assertThat(solved.notices()).isEmpty();
        double[] at = positions(expected);
        double[] found = positions(solved.value());
        for (int i = 0; i < at.length; i += 3) {
            assertThat(Vec3.at(found, i).minus(Vec3.at(at, i)).norm()).isLessThan(SAME_PLACE_M);
        }
    }

    private static Motion solve(double[] positions) {
        return InverseKinematics.solve(positions, 60).value();
    }

    private static double[] positions(Motion motion) {
        return PoseTrack.of(motion).positions();
    }

    private static double[] turned(int frames, IntFunction<Quat> turn) {
        double[] rotations = still(frames);
        for (int f = 0; f < frames; f++) {
            put(rotations, f, StandardJoint.PELVIS, turn.apply(f));
        }
        return positions(new Motion(ADULT, 60, new double[frames * 3], rotations));
    }

    private static double[] still(int frames) {
        double[] rotations = new double[frames * StandardJoint.COUNT * 4];
        for (int i = 0; i < rotations.length; i += 4) {
            rotations[i] = 1;
        }
        return rotations;
    }

    private static void put(double[] rotations, int frame, StandardJoint joint, Quat rotation) {
        rotation.put(rotations, (frame * StandardJoint.COUNT + joint.ordinal()) * 4);
    }
}
