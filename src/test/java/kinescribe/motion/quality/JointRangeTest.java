package kinescribe.motion.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointRangeTest {
    @ParameterizedTest
    @CsvSource({
        // joint, degrees about X, Y, Z, degrees beyond the range with its margin of 20
        "LEFT_KNEE, 0, 0, 0, -30",
        "LEFT_KNEE, 60, 0, 0, -30",
        "RIGHT_KNEE, 160, 0, 0, 5",
        "LEFT_KNEE, -40, 0, 0, 10",
        "LEFT_HIP, -150, 0, 0, 10",
        "LEFT_HIP, 60, 0, 0, 10",
        "LEFT_HIP, 0, 0, 75, 10",
        "RIGHT_HIP, 0, 0, -75, 10",
        "RIGHT_HIP, 0, 0, 75, 25",
        "LEFT_ANKLE, 100, 0, 0, 10",
        "RIGHT_ANKLE, -65, 0, 0, 5",
        "HEAD, 0, 90, 0, 10",
        "SPINE3, 110, 0, 0, 10",
        "LEFT_ELBOW, 0, 175, 0, 5",
    })
    void saysHowFarAJointIsBeyond(StandardJoint joint, double x, double y, double z, double deg) {
        Quat turn =
                Quat.fromRotationVector(
                        new Vec3(Math.toRadians(x), Math.toRadians(y), Math.toRadians(z)));
        JointRange range =
                JointRange.ALL.stream().filter(r -> r.joint() == joint).findFirst().orElseThrow();
        assertThat(range.beyondDeg().applyAsDouble(turn)).isCloseTo(deg, within(1e-6));
    }

    @Test
    void armsHangAndReachUpFreely() {
        for (StandardJoint joint :
                new StandardJoint[] {StandardJoint.LEFT_SHOULDER, StandardJoint.RIGHT_SHOULDER}) {
            JointRange range =
                    JointRange.ALL.stream()
                            .filter(r -> r.joint() == joint)
                            .findFirst()
                            .orElseThrow();
            for (double deg : new double[] {-90, -45, 0, 45, 90}) {
                Quat turn = Quat.aboutAxis(Vec3.Z, Math.toRadians(deg));
                assertThat(range.beyondDeg().applyAsDouble(turn)).isNegative();
            }
        }
    }
}
