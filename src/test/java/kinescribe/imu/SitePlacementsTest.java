package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SitePlacementsTest {
    private static final double G = 9.80665;
    private static final Motion HANGING = Motions.standing(1, Math.PI / 2);

    private static SensorPlacement place(BodySite site) {
        return SitePlacements.onBody(site, HANGING.skeleton());
    }

    /** What each device reads on a person who stands still with hanging arms, in g. */
    @ParameterizedTest
    @CsvSource({
        "HEAD,0,1,0",
        "CHEST,0,1,0",
        "WAIST,0,1,0",
        "LOWER_BACK,0,1,0",
        "LEFT_UPPER_ARM,0,1,0",
        "RIGHT_UPPER_ARM,0,1,0",
        "LEFT_FOREARM,0,1,0",
        "RIGHT_FOREARM,0,1,0",
        "LEFT_WRIST,-1,0,0",
        "RIGHT_WRIST,1,0,0",
        "LEFT_THIGH,0,1,0",
        "RIGHT_THIGH,0,1,0",
        "LEFT_POCKET,0,1,0",
        "RIGHT_POCKET,0,1,0",
        "LEFT_BACK_POCKET,0,1,0",
        "RIGHT_BACK_POCKET,0,1,0",
        "LEFT_SHIN,0,1,0",
        "RIGHT_SHIN,0,1,0",
        "LEFT_ANKLE,0,1,0",
        "RIGHT_ANKLE,0,1,0",
        "LEFT_FOOT,0,0,1",
        "RIGHT_FOOT,0,0,1"
    })
    void standingReadsUpOnTheStatedAxis(BodySite site, double x, double y, double z) {
        Recording recording = Motions.ideal(HANGING, place(site), 50);
        assertThat(recording.values())
                .containsExactly(new double[] {x * G, y * G, z * G, 0, 0, 0}, within(1e-9));
    }

    /** Where the device's z axis points in the world: left is +X, forward +Z. */
    @ParameterizedTest
    @CsvSource({
        "HEAD,0,0,1",
        "LOWER_BACK,0,0,-1",
        "LEFT_UPPER_ARM,1,0,0",
        "RIGHT_UPPER_ARM,-1,0,0",
        "LEFT_WRIST,1,0,0",
        "RIGHT_WRIST,-1,0,0",
        "LEFT_POCKET,0.5,0,0.8660254037844386",
        "RIGHT_POCKET,-0.5,0,0.8660254037844386",
        "LEFT_BACK_POCKET,0.5,0,-0.8660254037844386",
        "RIGHT_BACK_POCKET,-0.5,0,-0.8660254037844386",
        "LEFT_ANKLE,1,0,0",
        "RIGHT_ANKLE,-1,0,0",
        "LEFT_FOOT,0,1,0"
    })
    void screensFaceOutward(BodySite site, double x, double y, double z) {
        Vec3 normal =
                SensorPlacements.orientation(PoseTrack.of(HANGING), place(site), 0).rotate(Vec3.Z);
        assertThat(normal.minus(new Vec3(x, y, z)).norm()).isLessThan(1e-9);
    }

    @Test
    void leftWatchSitsWhereItSays() {
        // Forearm 0.146 × 1.72 m = 0.25112 m; 92 % of it 0.23103 m; the drawn wrist is 28.5 mm
        // thick.
        SensorPlacement watch =
                SitePlacements.onBody(BodySite.LEFT_WRIST, new Body("test", 1.72, 70).skeleton());
        assertThat(watch.joint()).isEqualTo("left_elbow");
        assertThat(watch.site()).isEqualTo("left_wrist");
        assertThat(watch.offset().minus(new Vec3(0.2310304, 0.0285, 0)).norm()).isLessThan(1e-4);
        // With the arm hanging the crown (x) points down and 12 o'clock (y) backward.
        Quat world = SensorPlacements.orientation(PoseTrack.of(HANGING), watch, 0);
        assertThat(world.rotate(Vec3.X).minus(new Vec3(0, -1, 0)).norm()).isLessThan(1e-9);
        assertThat(world.rotate(Vec3.Y).minus(new Vec3(0, 0, -1)).norm()).isLessThan(1e-9);
    }

    @ParameterizedTest
    @EnumSource(BodySite.class)
    void offsetsGrowWithTheBody(BodySite site) {
        Skeleton small = new Body("small", 1.0, 20).skeleton();
        Skeleton large = new Body("large", 2.0, 90).skeleton();
        Vec3 s = SitePlacements.onBody(site, small).offset();
        Vec3 l = SitePlacements.onBody(site, large).offset();
        // The place on the skin grows with the body, the distance from it (up to 3 cm) does not.
        assertThat(l.minus(s.times(2)).norm()).isLessThan(0.0301);
        assertThat(s.norm()).isGreaterThan(0.01);
    }

    @ParameterizedTest
    @EnumSource(BodySite.class)
    void sidesMirrorEachOther(BodySite site) {
        if (site.id().startsWith("left_")) {
            BodySite other = BodySite.of(site.id().replace("left_", "right_")).orElseThrow();
            Vec3 left = place(site).offset();
            Vec3 right = place(other).offset();
            assertThat(right.minus(new Vec3(-left.x(), left.y(), left.z())).norm())
                    .isLessThan(1e-12);
        }
    }

    @Test
    void worldPositionFollowsTheJoint() {
        // The hanging left wrist: below the shoulder by upper arm + 92 % forearm, a little outward.
        PoseTrack poses = PoseTrack.of(HANGING);
        Skeleton skeleton = HANGING.skeleton();
        Vec3 shoulder = poses.position(0, skeleton.indexOf("left_shoulder"));
        Vec3 at = SensorPlacements.position(poses, place(BodySite.LEFT_WRIST), 0);
        double down = (0.186 + 0.92 * 0.146) * 1.72;
        assertThat(at.minus(shoulder.plus(new Vec3(0.0285, -down, 0))).norm()).isLessThan(1e-4);
    }

    @Test
    void anExtraTurnIsInTheDevicesAxes() {
        // A phone upside down: half a turn about its own z axis; it then reads −g on y.
        SensorPlacement turned =
                SitePlacements.withMounting(
                        place(BodySite.LEFT_POCKET), Quat.aboutAxis(Vec3.Z, Math.PI));
        assertThat(Motions.ideal(HANGING, turned, 50).value(0, 1)).isCloseTo(-G, within(1e-9));
    }

    @Test
    void refusesOtherSkeletons() {
        Skeleton stick = new Skeleton(List.of("root"), List.of(-1), List.of(Vec3.ZERO));
        assertThatThrownBy(() -> SitePlacements.onBody(BodySite.LEFT_WRIST, stick))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("left_elbow");
    }
}
