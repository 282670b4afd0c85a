package kinescribe.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.SharedData;
import kinescribe.format.motion.MotionFormats;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rotations found from nothing but the joint positions of CMU trials against the recorded ones. The
 * recorded frames stand a little askew on their bones, the same in all frames; that is taken off.
 */
class CapturedKinematicsTest {
    /** Converted trials begin with a T-pose. */
    private static final int FIRST = 12;

    private static final double MEAN_RAD = Math.toRadians(4);
    private static final double MOST_RAD = Math.toRadians(12);
    private static final double STEP_RAD = Math.toRadians(1);

    @ParameterizedTest
    @ValueSource(strings = {"02/02_01.bvh", "02/02_05.bvh", "07/07_01.bvh", "09/09_01.bvh"})
    void rotationsAgreeWithTheRecordedOnes(String trial) throws IOException, KinescribeException {
        Path file = SharedData.folder("mocap/cmu_bvh").resolve(trial);
        Motion read = MotionFormats.read(file, JobContext.silent()).value();
        Motion recorded = SkeletonMapping.toStandard(read).value();
        PoseTrack right = PoseTrack.of(recorded);
        PoseTrack found =
                PoseTrack.of(InverseKinematics.solve(right.positions(), recorded.rateHz()).value());
        for (StandardJoint joint :
                new StandardJoint[] {
                    StandardJoint.PELVIS,
                    StandardJoint.SPINE1,
                    StandardJoint.SPINE3,
                    StandardJoint.LEFT_HIP,
                    StandardJoint.RIGHT_KNEE,
                    StandardJoint.RIGHT_ANKLE,
                    StandardJoint.LEFT_SHOULDER,
                    StandardJoint.RIGHT_SHOULDER,
                    StandardJoint.LEFT_ELBOW
                }) {
            double[] off = off(right, found, joint.ordinal());
            assertThat(off[0]).as("mean at %s", joint.id()).isLessThan(MEAN_RAD);
            assertThat(off[1]).as("most at %s", joint.id()).isLessThan(MOST_RAD);
            assertThat(fastest(found.motion(), joint.ordinal()))
                    .as("step at %s", joint.id())
                    .isLessThan(fastest(recorded, joint.ordinal()) + STEP_RAD);
        }
    }

    /** Mean and greatest angle about the mean turn between recorded and found frames. */
    private static double[] off(PoseTrack right, PoseTrack found, int joint) {
        int frames = right.motion().frames();
        Vec3 sum = Vec3.ZERO;
        for (int f = FIRST; f < frames; f++) {
            sum = sum.plus(turn(right, found, f, joint).toRotationVector());
        }
        Quat usual = Quat.fromRotationVector(sum.times(1.0 / (frames - FIRST)));
        double mean = 0;
        double most = 0;
        for (int f = FIRST; f < frames; f++) {
            double angle = usual.angleTo(turn(right, found, f, joint));
            mean += angle / (frames - FIRST);
            most = Math.max(most, angle);
        }
        return new double[] {mean, most};
    }

    private static Quat turn(PoseTrack right, PoseTrack found, int frame, int joint) {
        return right.orientation(frame, joint).inverse().times(found.orientation(frame, joint));
    }

    /** The greatest turn relative to the parent from one frame to the next. */
    private static double fastest(Motion motion, int joint) {
        double most = 0;
        for (int f = FIRST; f < motion.frames(); f++) {
            most = Math.max(most, motion.rotation(f, joint).angleTo(motion.rotation(f - 1, joint)));
        }
        return most;
    }
}
