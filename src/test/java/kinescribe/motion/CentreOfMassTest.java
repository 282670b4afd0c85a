package kinescribe.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import org.junit.jupiter.api.Test;

class CentreOfMassTest {
    private static final Body METRE = new Body("metre", 1.0, 30);
    private static final Quat LEFT_ARM_DOWN = Quat.aboutAxis(Vec3.Z, -Math.PI / 2);
    private static final Quat RIGHT_ARM_DOWN = Quat.aboutAxis(Vec3.Z, Math.PI / 2);

    @Test
    void theSharesOfEachSexMakeOneBody() {
        for (Sex sex : Sex.values()) {
            double sum =
                    SegmentMasses.of(METRE.skeleton(), sex).stream()
                            .mapToDouble(SegmentMasses.Segment::share)
                            .sum();
            assertThat(sum).isCloseTo(1, within(2.5e-4)); // rounding of the table
        }
    }

    @Test
    void loweringAnArmMovesTheCentreByTheArmsShare() {
        Vec3 before = centre(METRE, Quat.IDENTITY, Quat.IDENTITY, Sex.MALE);
        Vec3 after = centre(METRE, LEFT_ARM_DOWN, Quat.IDENTITY, Sex.MALE);
        // Upper arm 2.71 % at 0.5772 · 0.186 = 0.10736 m, forearm 1.62 % at 0.186 + 0.4574 · 0.146
        // = 0.25278 m, hand 0.61 % at 0.186 + 1.253 · 0.146 = 0.36894 m from the shoulder:
        // 0.0029094 + 0.0040950 + 0.0022505 = 0.0092549 m, from sideways to down.
        assertThat(after.x() - before.x()).isCloseTo(-0.0092549, within(1e-6));
        assertThat(after.y() - before.y()).isCloseTo(-0.0092549, within(1e-6));
        assertThat(after.z()).isCloseTo(before.z(), within(1e-12));
    }

    @Test
    void aStandingPersonsCentreLiesWherePeoplesDoes() {
        // 55 to 58 % of the height in men, a little lower in women.
        double man = centre(METRE, LEFT_ARM_DOWN, RIGHT_ARM_DOWN, Sex.MALE).y();
        double woman = centre(METRE, LEFT_ARM_DOWN, RIGHT_ARM_DOWN, Sex.FEMALE).y();
        assertThat(man).isBetween(0.55, 0.58);
        assertThat(woman).isBetween(man - 0.02, man);
        assertThat(centre(METRE, LEFT_ARM_DOWN, RIGHT_ARM_DOWN, Sex.UNSAID).x())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void trunkPartsLieOnTheSpine() {
        // Male lower trunk: 0.0938 of the way from the hips (0.530) to the neck (0.540 + 1.08 ·
        // 0.278 = 0.84024), so at 0.5591.
        Skeleton skeleton = METRE.skeleton();
        SegmentMasses.Segment lower =
                SegmentMasses.of(skeleton, Sex.MALE).stream()
                        .filter(s -> s.share() == 11.17 / 100)
                        .findFirst()
                        .orElseThrow();
        List<Vec3> rest = skeleton.restPositions();
        Vec3 from = rest.get(lower.from().a()).towards(rest.get(lower.from().b()), 0.5);
        assertThat(from.towards(rest.get(lower.to().a()), lower.along()).y())
                .isCloseTo(0.5591, within(1e-4));
    }

    @Test
    void otherSkeletonsAreRefused() {
        Skeleton one = new Skeleton(List.of("pelvis"), List.of(-1), List.of(Vec3.ZERO));
        Motion motion = new Motion(one, 10, new double[3], new double[] {1, 0, 0, 0});
        assertThatThrownBy(() -> CentreOfMass.of(PoseTrack.of(motion)))
                .hasMessageContaining("standard skeleton");
    }

    private static Vec3 centre(Body body, Quat leftShoulder, Quat rightShoulder, Sex sex) {
        Skeleton skeleton = body.skeleton();
        double[] root = new double[3];
        skeleton.offset(0).put(root, 0);
        double[] rotations = new double[StandardJoint.COUNT * 4];
        for (int j = 0; j < StandardJoint.COUNT; j++) {
            Quat.IDENTITY.put(rotations, j * 4);
        }
        leftShoulder.put(rotations, StandardJoint.LEFT_SHOULDER.ordinal() * 4);
        rightShoulder.put(rotations, StandardJoint.RIGHT_SHOULDER.ordinal() * 4);
        PoseTrack poses = PoseTrack.of(new Motion(skeleton, 10, root, rotations));
        return CentreOfMass.of(poses, sex).position(0);
    }
}
