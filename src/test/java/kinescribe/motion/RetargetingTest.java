package kinescribe.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.math.Vec3;
import org.junit.jupiter.api.Test;

class RetargetingTest {
    private static final Skeleton ADULT = Body.Preset.ADULT.body().skeleton();

    @Test
    void keepsRotationsAndScalesTheWay() throws KinescribeException {
        Motion motion = new SteppingFigure(0.6, 0.5, 0, 0).motion(4, 60);
        Skeleton half = ADULT.mapped(offset -> offset.times(0.5));

        Motion small = Retargeting.onto(motion, half).value();

        PoseTrack was = PoseTrack.of(motion);
        PoseTrack is = PoseTrack.of(small);
        assertThat(small.rotations()).containsExactly(motion.rotations());
        for (int i = 0; i < was.positions().length; i++) {
            assertThat(is.positions()[i]).isCloseTo(was.positions()[i] / 2, within(1e-9));
        }
    }

    @Test
    void feetStayOnTheFloorOnAnyBody() throws KinescribeException {
        Motion motion = new SteppingFigure(0.6, 0.5, 0, 0).motion(4, 60);
        for (Body.Preset preset : Body.Preset.values()) {
            Skeleton body = preset.body().skeleton();
            Motion other = Retargeting.onto(motion, body).value();
            PoseTrack poses = PoseTrack.of(other);
            for (int f = 0; f < other.frames(); f++) {
                double lowest = Double.POSITIVE_INFINITY;
                for (Leg leg : Leg.values()) {
                    for (StandardJoint joint : List.of(leg.ankle(), leg.toe())) {
                        double rest = body.restPositions().get(joint.ordinal()).y();
                        lowest = Math.min(lowest, poses.position(f, joint.ordinal()).y() - rest);
                    }
                }
                assertThat(lowest).as("%s, frame %d", preset, f).isBetween(-0.01, 0.01);
            }
        }
    }

    @Test
    void goesFromOneSkeletonToAnother() throws KinescribeException {
        List<String> smpl = StandardJoint.names().stream().map(n -> "smpl:" + n).toList();
        Motion motion = new SteppingFigure(0.6, 0.5, 0, 0).motion(2, 60);
        Motion named =
                new Motion(
                        new Skeleton(smpl, ADULT.parents(), ADULT.offsets()),
                        60,
                        motion.rootPositions(),
                        motion.rotations());
        Skeleton child = Body.Preset.CHILD.body().skeleton();

        Motion small = Retargeting.onto(named, child).value();

        assertThat(small.skeleton()).isEqualTo(child);
        Vec3 way = small.root(small.frames() - 1).minus(small.root(0));
        Vec3 before = motion.root(motion.frames() - 1).minus(motion.root(0));
        double legs = child.offset(4).norm() + child.offset(7).norm();
        double adultLegs = ADULT.offset(4).norm() + ADULT.offset(7).norm();
        assertThat(way.z()).isCloseTo(before.z() * legs / adultLegs, within(1e-9));
    }
}
