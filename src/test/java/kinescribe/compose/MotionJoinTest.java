package kinescribe.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MotionJoinTest {
    private static final int OVERLAP = 37;

    @Test
    void aMotionJoinedToItselfCutInTwoIsTheSameMotion() throws KinescribeException {
        Motion whole = Clipped.clip("walks", 4, 3);
        Motion joined =
                MotionJoin.join(
                        List.of(Clips.slice(whole, 0, 140), Clips.slice(whole, 103, 240)),
                        List.of(OVERLAP));
        assertThat(joined.frames()).isEqualTo(240);
        PoseTrack before = PoseTrack.of(whole);
        PoseTrack after = PoseTrack.of(joined);
        for (int f = 0; f < 240; f++) {
            for (int j = 0; j < StandardJoint.COUNT; j++) {
                Vec3 off = after.position(f, j).minus(before.position(f, j));
                assertThat(off.norm()).as("frame %d joint %d", f, j).isLessThan(1e-6);
            }
        }
    }

    @Test
    void placeAndHeadingCarryOver() throws KinescribeException {
        Motion first = Clips.placed(Clipped.clip("walks", 3, 1), 2, new Vec3(5, 0, -3));
        Motion joined = MotionJoin.join(List.of(first, Clipped.clip("walks", 3, 2)), List.of(60));
        assertThat(joined.frames()).isEqualTo(300);
        assertThat(joined.root(0)).isEqualTo(first.root(0));
        // It goes on along (sin 2, cos 2), within the sway of the hips.
        Vec3 way = joined.root(299).minus(joined.root(170));
        double heading = Math.atan2(way.x(), way.z());
        assertThat(heading).isCloseTo(2, within(Math.toRadians(10)));
        for (int f = 1; f < 300; f++) {
            assertThat(joined.root(f).minus(joined.root(f - 1)).norm() * 60).isLessThan(2.5);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whoStandsStepsWithOneFootAtATime(long seed) throws KinescribeException {
        Motion joined =
                MotionJoin.join(
                        List.of(Clipped.clip("stands", 2, seed), Clipped.clip("stands", 2, -seed)),
                        List.of(OVERLAP));
        PoseTrack poses = PoseTrack.of(joined);
        double stepped = 0;
        for (int f = 1; f < joined.frames(); f++) {
            double left = Clipped.speedMps(poses, f, StandardJoint.LEFT_FOOT);
            double right = Clipped.speedMps(poses, f, StandardJoint.RIGHT_FOOT);
            assertThat(Math.min(left, right)).as("frame " + f).isLessThan(0.05);
            stepped = Math.max(stepped, Math.max(left, right));
        }
        assertThat(stepped).isGreaterThan(0.05);
    }

    @Test
    void theFloorRisesWithTheStairs() throws KinescribeException {
        Motion stairs = Clipped.clip("walks up stairs", 4, 1);
        double risen = stairs.root(stairs.frames() - 1).y() - stairs.root(0).y();
        Motion joined = MotionJoin.join(List.of(stairs, Clipped.clip("stands", 3, 1)), List.of(60));
        assertThat(risen).isGreaterThan(0.5);
        double end = joined.root(joined.frames() - 1).y() - joined.root(0).y();
        assertThat(end).isCloseTo(risen, within(0.2)); // about a step's height
    }

    @Test
    void motionsThatDoNotFitAreRefused() throws KinescribeException {
        Motion stands = Clipped.clip("stands", 1, 1);
        Motion slower =
                new Motion(stands.skeleton(), 50, stands.rootPositions(), stands.rotations());
        Motion child =
                new Motion(
                        Body.Preset.CHILD.body().skeleton(),
                        60,
                        stands.rootPositions(),
                        stands.rotations());
        for (Motion other : List.of(slower, child, Clips.slice(stands, 0, 20))) {
            assertThatThrownBy(() -> MotionJoin.join(List.of(stands, other), List.of(OVERLAP)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("motion 2");
        }
        assertThatThrownBy(() -> MotionJoin.join(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
