package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodySurface;
import kinescribe.motion.shape.SurfacePoint;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SurfacePlacementTest {
    private static final double EXACT = 1e-9;

    private final Skeleton adult = Body.Preset.ADULT.body().skeleton();
    private final BodySurface surface = BodySurface.of(adult);

    @Test
    void aDeviceOnTheBackOfTheForearmHasItsAxesWhereTheyBelong() {
        SensorPlacement placed =
                SurfacePlacement.at("watch", new SurfacePoint("left_elbow", 0.7, Math.PI / 2))
                        .on(surface);
        // The forearm tapers by 13 mm over about 200 mm, so z leans a little to the hand.
        assertThat(placed.mounting().rotate(Vec3.Z).dot(Vec3.Y)).isGreaterThan(0.99);
        assertThat(placed.mounting().rotate(Vec3.Y).dot(Vec3.X)).isLessThan(-0.99);
        assertThat(placed.offset().x())
                .isCloseTo(0.7 * adult.offset(adult.indexOf("left_wrist")).x(), within(EXACT));
    }

    @Test
    void onShinsTrunkAndFeetYPointsUpOrToTheToes() {
        assertThat(top("right_knee", 0).dot(Vec3.Y)).isGreaterThan(0.99);
        assertThat(top("spine3", 0).dot(Vec3.Y)).isGreaterThan(0.9);
        assertThat(top("left_ankle", 0).dot(Vec3.Z)).isGreaterThan(0.8);
    }

    @Test
    void everyUsualPlaceCanBeToldByTheSurface() {
        for (BodySite site : BodySite.values()) {
            SensorPlacement usual = SitePlacements.onBody(site, adult);
            SensorPlacement back = SurfacePlacement.of(usual, surface).on(surface);
            assertSame(back, usual);
        }
    }

    @Property(tries = 200)
    void placementsComeBack(
            @ForAll @DoubleRange(min = 0.02, max = 0.98) double along,
            @ForAll @DoubleRange(min = -3.1, max = 3.1) double around,
            @ForAll @DoubleRange(min = -0.01, max = 0.03) double gapM,
            @ForAll @DoubleRange(min = -2, max = 2) double turn) {
        Quat turned = Quat.fromRotationVector(new Vec3(0.3, turn, -0.2));
        SurfacePlacement there =
                new SurfacePlacement(
                        "x", new SurfacePoint("right_hip", along, around), gapM, turned);
        SurfacePlacement back = SurfacePlacement.of(there.on(surface), surface);
        assertThat(back.gapM()).isCloseTo(gapM, within(EXACT));
        assertThat(back.point().along()).isCloseTo(along, within(EXACT));
        assertThat(back.point().aroundRad()).isCloseTo(around, within(EXACT));
        assertThat(back.turn().angleTo(turned)).isCloseTo(0, within(1e-6));
    }

    @Test
    void onAnotherBodyItSitsAtTheSameShareOfTheBoneOnThatBodysSurface() {
        Skeleton child = Body.Preset.CHILD.body().skeleton();
        BodySurface small = BodySurface.of(child);
        SurfacePlacement wrist = SitePlacements.usual(BodySite.LEFT_WRIST);
        SensorPlacement worn = wrist.on(small);
        double share = worn.offset().x() / child.offset(child.indexOf("left_wrist")).x();
        assertThat(share).isCloseTo(0.92, within(1e-6));
        assertThat(worn.offset().y()).isLessThan(wrist.on(surface).offset().y());
    }

    @Test
    void movingASensorThatIsInsideTheBodyBringsItToTheSurface() {
        SurfacePoint point = new SurfacePoint("left_knee", 0.5, 0);
        SurfacePlacement inside = SurfacePlacement.at("x", point).off(-0.01);
        assertThat(inside.movedTo(point).gapM()).isZero();
    }

    private Vec3 top(String joint, double around) {
        return SurfacePlacement.at("x", new SurfacePoint(joint, 0.5, around))
                .on(surface)
                .mounting()
                .rotate(Vec3.Y);
    }

    private static void assertSame(SensorPlacement actual, SensorPlacement expected) {
        assertThat(actual.offset().minus(expected.offset()).norm())
                .as(expected.site())
                .isLessThan(EXACT);
        assertThat(actual.mounting().angleTo(expected.mounting()))
                .as(expected.site())
                .isLessThan(1e-6);
    }
}
