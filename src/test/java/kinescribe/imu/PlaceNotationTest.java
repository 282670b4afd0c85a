package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import kinescribe.base.KinescribeException;
import kinescribe.motion.Body;
import kinescribe.motion.Skeleton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceNotationTest {
    @Test
    void aSegmentShareAngleAndDistance() throws Exception {
        SurfacePlacement place = PlaceNotation.read("left_forearm@0.3:45:5");
        assertThat(place.joint()).isEqualTo("left_elbow");
        assertThat(place.point().along()).isEqualTo(0.3);
        assertThat(place.point().aroundRad()).isCloseTo(Math.PI / 4, within(1e-12));
        assertThat(place.gapM()).isEqualTo(0.005);
    }

    @Test
    void aSiteIsItsUsualPlace() throws Exception {
        assertThat(PlaceNotation.read("chest")).isEqualTo(SitePlacements.usual(BodySite.CHEST));
    }

    @ParameterizedTest
    @CsvSource({
        "left_foot@0.5,left_ankle,left_foot", // the foot turns with the ankle
        "right_toes@0.5,right_foot,right_toes",
        "left_forearm@0.92:90,left_elbow,left_wrist", // near the usual place of a watch
        "left_shank@0.97:0,left_knee,left_ankle", // the ankle's front
        "right_shank@0.9:180,right_knee,right_ankle",
        "right_forearm@0.95:-90,right_elbow,right_wrist", // where the pulse is felt
        "left_shank@0.7:0,left_knee,left_shank",
        "left_shank@.2:180,left_knee,left_shank",
        "right_hand@0.5:90:-2,right_wrist,right_hand",
        "left_forearm@1:45,left_elbow,left_wrist",
        "left_foot@-0.2:180,left_ankle,left_foot", // the heel
        "head@1,head,head",
        "pelvis@-0.4:150,pelvis,left_back_pocket" // the buttock
    })
    void segmentsAreNamedAsPeopleDo(String text, String joint, String site) throws Exception {
        SurfacePlacement place = PlaceNotation.read(text);
        assertThat(place.joint()).isEqualTo(joint);
        assertThat(place.site()).isEqualTo(site);
    }

    @ParameterizedTest
    @CsvSource({
        "nose,no body site",
        "tail@0.5:0,no segment",
        "left_forearm@9,from -2 to 3",
        "left_forearm@1.8:45:5,The left forearm does not reach",
        "left_forearm@1.8:45:5,share from 0 to 1",
        "head@1.1,does not reach",
        "left_thigh@-0.9,does not reach",
        "left_forearm@0.5:900,from -360 to 360",
        "left_forearm@0.5:0:5000,from -1000 to 1000",
        "left_forearm@0.5:0:0:0,no place on the body",
        "left_forearm@1e3,no place on the body",
        "@,no place on the body"
    })
    void whatIsNoPlaceIsTold(String text, String part) {
        assertThatThrownBy(() -> PlaceNotation.read(text))
                .isInstanceOfSatisfying(
                        KinescribeException.class, e -> assertThat(e.text()).contains(part));
    }

    /** Bones of a child are shorter: a place told in metres of an adult leaves the segment. */
    @ParameterizedTest
    @EnumSource(Body.Preset.class)
    void aWatchIsAtTheSameShareOfEveryForearm(Body.Preset body) throws Exception {
        Skeleton skeleton = body.body().skeleton();
        SensorPlacement watch = PlaceNotation.read("left_wrist").on(skeleton);
        double forearmM = skeleton.offset(skeleton.indexOf("left_wrist")).norm();
        assertThat(watch.offset().x() / forearmM).isCloseTo(0.92, within(1e-9));
        assertThat(watch.offset().y()).isBetween(0.015, 0.035); // on the skin
    }
}
