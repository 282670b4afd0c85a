package kinescribe.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import org.junit.jupiter.api.Test;

class ForwardKinematicsTest {
    private static final int[] WANTED = {
        StandardJoint.LEFT_ELBOW.ordinal(), StandardJoint.RIGHT_KNEE.ordinal()
    };

    @Test
    void someJointsStandWhereTheyDoAmongAll() {
        Motion motion = RandomPoses.of(Body.Preset.ADULT.body().skeleton(), 20, 3);
        PoseTrack all = PoseTrack.of(motion);
        double[] positions = new double[StandardJoint.COUNT * 3];
        double[] orientations = new double[StandardJoint.COUNT * 4];
        ForwardKinematics some = ForwardKinematics.of(motion.skeleton(), WANTED);
        for (int f = 0; f < motion.frames(); f++) {
            some.place(motion, f, positions, orientations, 0);
            for (int joint : WANTED) {
                assertThat(Vec3.at(positions, joint * 3)).isEqualTo(all.position(f, joint));
                assertThat(Quat.at(orientations, joint * 4)).isEqualTo(all.orientation(f, joint));
            }
        }
        Vec3 aside = Vec3.at(positions, StandardJoint.RIGHT_WRIST.ordinal() * 3);
        assertThat(aside).as("nothing hangs on it").isEqualTo(Vec3.ZERO);
    }

    /**
     * Pelvis turned by 90° about Y and knee at rest: what was 0.1 m to the left and 0.4 m down of
     * the hip's parent comes to lie 0.1 m behind it, as Y turns X into −Z.
     */
    @Test
    void aTurnOfTheRootCarriesWhatHangsOnIt() {
        Skeleton skeleton =
                new Skeleton(
                        List.of("root", "knee"),
                        List.of(-1, 0),
                        List.of(Vec3.ZERO, new Vec3(0.1, -0.4, 0)));
        double[] rotations = new double[8];
        Quat.aboutAxis(Vec3.Y, Math.PI / 2).put(rotations, 0);
        Quat.aboutAxis(Vec3.X, 0.3).put(rotations, 4);
        PoseTrack poses = PoseTrack.of(new Motion(skeleton, 60, new double[] {1, 2, 3}, rotations));
        assertThat(poses.position(0, 1).minus(new Vec3(1, 1.6, 2.9)).norm()).isLessThan(1e-12);
        Quat expected = Quat.aboutAxis(Vec3.Y, Math.PI / 2).times(Quat.aboutAxis(Vec3.X, 0.3));
        assertThat(Math.abs(poses.orientation(0, 1).dot(expected))).isGreaterThan(1 - 1e-12);
    }
}
