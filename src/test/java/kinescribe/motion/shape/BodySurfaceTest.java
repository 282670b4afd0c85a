package kinescribe.motion.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;
import kinescribe.motion.StandardJoint;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BodySurfaceTest {
    private static final double EXACT_M = 1e-6;

    private final Skeleton adult = Body.Preset.ADULT.body().skeleton();
    private final BodySurface surface = BodySurface.of(adult);

    @Test
    void aQuarterTurnOnIsTheBackOfBothForearms() {
        for (String side : List.of("left", "right")) {
            Vec3 at = surface.position(new SurfacePoint(side + "_elbow", 0.5, Math.PI / 2));
            assertThat(at.y()).isGreaterThan(0.02);
            assertThat(at.z()).isCloseTo(0, within(EXACT_M));
            assertThat(at.x()).isEqualTo(adult.offset(index(side + "_wrist")).x() / 2);
        }
    }

    @Test
    void aQuarterTurnOnIsTheOutsideOfBothLegs() {
        assertThat(surface.position(new SurfacePoint("left_knee", 0.5, Math.PI / 2)).x())
                .isGreaterThan(0.02);
        assertThat(surface.position(new SurfacePoint("right_knee", 0.5, Math.PI / 2)).x())
                .isLessThan(-0.02);
    }

    @Test
    void theRadiusIsTheDrawnPartsAtItsThickestAndThinnest() {
        // The mannequin's shank tapers from 55 to 36 mm where its ends are cut off, and its knee is
        // a ball of 60 mm, all for the adult that is 1.49 m from the lowest to the head joint.
        double scale = BodyShape.scale(adult);
        assertThat(surface.radiusM(new SurfacePoint("left_knee", 0, 1)))
                .isCloseTo(0.06 * scale, within(EXACT_M));
        assertThat(surface.radiusM(new SurfacePoint("left_knee", 0.5, 1)))
                .isBetween(0.036 * scale, 0.055 * scale);
    }

    @Test
    void theTrunkIsFlatFromFrontToBack() {
        double front = surface.radiusM(new SurfacePoint("spine3", 0.3, 0));
        double side = surface.radiusM(new SurfacePoint("spine3", 0.3, Math.PI / 2));
        assertThat(front / side).isBetween(0.6, 0.85);
    }

    @Test
    void pressedSurfacesHaveNormalsAcrossTheirTangents() {
        double step = 1e-4;
        for (double around = 0; around < 2 * Math.PI; around += 0.3) {
            SurfacePoint point = new SurfacePoint("spine2", 0.5, around);
            Vec3 ahead = surface.position(new SurfacePoint("spine2", 0.5, around + step));
            Vec3 above = surface.position(new SurfacePoint("spine2", 0.5 + step, around));
            Vec3 here = surface.position(point);
            Vec3 normal = surface.normal(point);
            assertThat(normal.norm()).isCloseTo(1, within(1e-9));
            assertThat(normal.dot(ahead.minus(here).unit())).isCloseTo(0, within(2e-3));
            assertThat(normal.dot(above.minus(here).unit())).isCloseTo(0, within(2e-3));
            assertThat(normal.dot(here)).isGreaterThan(0);
        }
    }

    /** Looked at from behind and from the side, bones hanging down: what is met on the way up. */
    @Test
    void pastTheElbowAndTheKneeTheSegmentAboveIsMet() {
        for (String[] pair :
                new String[][] {
                    {"left_elbow", "left_shoulder"},
                    {"right_elbow", "right_shoulder"},
                    {"left_wrist", "left_elbow"},
                    {"left_knee", "left_hip"}
                }) {
            PoseTrack pose = standing();
            Vec3 joint = pose.position(0, index(pair[0]));
            Vec3 bone = adult.offset(index(pair[0])).unit();
            // In the rest pose all frames are parallel to the world's: 15 mm to either side.
            for (double mm : new double[] {-15, 15}) {
                Vec3 aim = joint.plus(bone.times(mm / 1000));
                SurfacePoint met =
                        surface.seen(pose, aim.plus(Vec3.Z.times(2)), Vec3.Z.times(-1))
                                .orElseThrow();
                assertThat(met.joint()).as(pair[0] + " " + mm).isEqualTo(pair[mm < 0 ? 1 : 0]);
                Vec3 skin = surface.position(met).plus(pose.position(0, index(met.joint())));
                assertThat(skin.minus(aim).dot(bone)).isCloseTo(0, within(1e-4));
                assertThat(skin.z() - aim.z()).as("on the skin, not inside").isGreaterThan(0.02);
            }
        }
    }

    /** The foot points forwards, so what lies beside its bone may lie beside the shank's, too. */
    @Test
    void aboveTheAnklesJointTheShankIsMet() {
        PoseTrack pose = standing();
        Vec3 ankle = pose.position(0, index("left_ankle"));
        Vec3 outside = ankle.plus(new Vec3(2, 0.005, 0));
        SurfacePoint met = surface.seen(pose, outside, Vec3.X.times(-1)).orElseThrow();
        assertThat(met.joint()).isEqualTo("left_knee");
        assertThat(met.along()).isBetween(0.97, 1.0);
        Vec3 front = ankle.plus(new Vec3(0, 0.03, 2));
        assertThat(surface.seen(pose, front, Vec3.Z.times(-1)).orElseThrow().joint())
                .isEqualTo("left_knee");
        Vec3 instep = ankle.plus(new Vec3(0, 0, 2));
        assertThat(surface.seen(pose, instep, Vec3.Z.times(-1)).orElseThrow().joint())
                .isEqualTo("left_ankle");
    }

    @Test
    void aPlaceBeyondABonesEndIsPassedOn() {
        PoseTrack pose = standing();
        assertThat(surface.passed(pose, new SurfacePoint("left_elbow", -0.05, 0)).joint())
                .isEqualTo("left_shoulder");
        assertThat(surface.passed(pose, new SurfacePoint("left_shoulder", 1.05, 0)).joint())
                .isEqualTo("left_elbow");
        // Three segments meet at the pelvis: nobody can say which goes on there.
        SurfacePoint hip = new SurfacePoint("left_hip", -0.1, 0);
        assertThat(surface.passed(pose, hip)).isEqualTo(hip);
        SurfacePoint middle = new SurfacePoint("left_elbow", 0.5, 0);
        assertThat(surface.passed(pose, middle)).isEqualTo(middle);
    }

    @Property(tries = 300)
    void pointsComeBackFromTheirPositions(
            @ForAll @IntRange(max = 21) int joint,
            @ForAll @DoubleRange(min = -0.05, max = 1) double along,
            @ForAll @DoubleRange(min = -3.1, max = 3.1) double around,
            @ForAll @DoubleRange(min = 0, max = 0.05) double gapM) {
        SurfacePoint point = new SurfacePoint(adult.names().get(joint), along, around);
        if (surface.radiusM(point) < 1e-3) {
            return; // next to a tip all angles are one
        }
        SurfacePoint back = surface.beside(point.joint(), surface.position(point, gapM));
        assertThat(back.along()).isCloseTo(along, within(1e-9));
        assertThat(back.aroundRad()).isCloseTo(around, within(1e-9));
    }

    @Property(tries = 200)
    void whatIsSeenFromOutsideIsOnTheSurfaceAndNothingIsBefore(
            @ForAll @IntRange(max = 21) int joint,
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double along,
            @ForAll @DoubleRange(min = -3.1, max = 3.1) double around) {
        PoseTrack pose = standing();
        SurfacePoint meant = new SurfacePoint(adult.names().get(joint), along, around);
        Vec3 at = world(pose, meant);
        Vec3 out = pose.orientation(0, joint).rotate(surface.normal(meant));
        Vec3 eye = at.plus(out.times(3));
        SurfacePoint seen = surface.seen(pose, eye, out.times(-1)).orElseThrow();
        double before = eye.minus(world(pose, seen)).norm();
        // The search along the line of sight ends within two millimetres of the skin.
        assertThat(before).isLessThanOrEqualTo(3 + 2e-3);
        if (seen.joint().equals(meant.joint())) {
            assertThat(world(pose, seen).minus(at).norm())
                    .as("%s seen as %s", meant, seen)
                    .isLessThan(3 - before + 0.003);
        }
    }

    @Test
    void aLineBesideTheBodyMeetsNothing() {
        assertThat(surface.seen(standing(), new Vec3(0, 5, 5), Vec3.Z.times(-1))).isEmpty();
    }

    @Test
    void bodiesOfOtherTreesHaveASurfaceToo() {
        Skeleton chain =
                new Skeleton(
                        List.of("base", "middle", "last"),
                        List.of(-1, 0, 1),
                        List.of(new Vec3(0, 1, 0), new Vec3(0, -0.4, 0), new Vec3(0, -0.4, 0)));
        BodySurface sticks = BodySurface.of(chain);
        for (String joint : chain.names()) {
            assertThat(sticks.radiusM(new SurfacePoint(joint, 0, 0))).isPositive();
        }
    }

    @Test
    void anUnknownJointIsACallersBug() {
        assertThatThrownBy(() -> surface.axes("tail"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tail");
    }

    private PoseTrack standing() {
        int joints = StandardJoint.COUNT;
        double[] rotations = new double[joints * 4];
        for (int j = 0; j < joints; j++) {
            rotations[j * 4] = 1;
        }
        double[] root = new double[3];
        adult.offset(0).put(root, 0);
        return PoseTrack.of(new Motion(adult, 60, root, rotations));
    }

    private Vec3 world(PoseTrack pose, SurfacePoint point) {
        int joint = index(point.joint());
        return pose.position(0, joint)
                .plus(pose.orientation(0, joint).rotate(surface.position(point)));
    }

    private int index(String joint) {
        return adult.indexOf(joint);
    }
}
