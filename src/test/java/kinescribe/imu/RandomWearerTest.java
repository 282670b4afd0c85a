package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import kinescribe.base.KinescribeException;
import kinescribe.math.Statistics;
import kinescribe.motion.Body;
import kinescribe.motion.Skeleton;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.Test;

class RandomWearerTest {
    private static final int PEOPLE = 2000;

    private final Skeleton adult = Body.Preset.ADULT.body().skeleton();
    private final SurfacePlacement wrist = SitePlacements.usual(BodySite.LEFT_WRIST);

    @Test
    void withoutRandomisationNothingChanges() {
        RandomWearer same = new RandomWearer(Randomisation.NONE, 7);
        assertThat(same.body(adult)).isEqualTo(adult);
        assertThat(same.wear(wrist)).isEqualTo(wrist);
        assertThat(same.device(SensorModels.WATCH, "left_wrist")).isEqualTo(SensorModels.WATCH);
    }

    @Test
    void oneSeedIsOnePersonAndAnotherIsAnother() {
        RandomWearer one = new RandomWearer(Randomisation.REALISTIC, 7);
        RandomWearer again = new RandomWearer(Randomisation.REALISTIC, 7);
        RandomWearer other = new RandomWearer(Randomisation.REALISTIC, 8);
        assertThat(again.body(adult)).isEqualTo(one.body(adult));
        assertThat(again.wear(wrist)).isEqualTo(one.wear(wrist));
        assertThat(other.body(adult)).isNotEqualTo(one.body(adult));
        assertThat(other.wear(wrist)).isNotEqualTo(one.wear(wrist));
        assertThat(other.device(SensorModels.WATCH, "x"))
                .isNotEqualTo(one.device(SensorModels.WATCH, "x"));
    }

    @Test
    void bodiesHaveTheStatedSpreadAndBothSidesAlike() {
        int knee = StandardJoint.LEFT_KNEE.ordinal();
        int spine = StandardJoint.SPINE1.ordinal();
        assertThat(spread(w -> w.body(adult).offset(spine).norm() / adult.offset(spine).norm()))
                .isCloseTo(Randomisation.REALISTIC.size(), within(0.003));
        Skeleton body = new RandomWearer(Randomisation.WIDE, 3).body(adult);
        assertThat(body.offset(knee).norm()).isEqualTo(body.offset(knee + 1).norm());
        // The feet stay on the floor: the pelvis goes up by what the legs grow.
        double sole = body.restPositions().get(StandardJoint.LEFT_ANKLE.ordinal()).y();
        double usual = adult.restPositions().get(StandardJoint.LEFT_ANKLE.ordinal()).y();
        assertThat(sole / usual).isBetween(0.7, 1.3);
    }

    @Test
    void placesHaveTheStatedSpreadAndAreNeverInsideTheBody() {
        SurfacePlacement meant = wrist;
        Randomisation how = Randomisation.REALISTIC;
        assertThat(spread(w -> worn(w).point().along())).isCloseTo(how.along(), within(0.005));
        assertThat(spread(w -> worn(w).point().aroundRad()))
                .isCloseTo(how.aroundRad(), within(0.01));
        assertThat(spread(w -> meant.turn().inverse().times(worn(w).turn()).toRotationVector().z()))
                .isCloseTo(how.turnRad(), within(0.01));
        for (long seed = 0; seed < 50; seed++) {
            assertThat(worn(new RandomWearer(how, seed)).gapM())
                    .isGreaterThanOrEqualTo(meant.gapM() - 1e-9);
        }
    }

    @Test
    void devicesErrByOtherNumbersButKeepTheirRange() {
        SensorModel usual = SensorModels.WATCH;
        assertThat(spread(w -> Math.log(w.device(usual, "x").get(DeviceParameter.ACC_NOISE))))
                .isCloseTo(Randomisation.REALISTIC.device(), within(0.02));
        assertThat(spread(w -> Math.log(w.device(usual, "x").get(DeviceParameter.MOUNT_FREQUENCY))))
                .isCloseTo(Randomisation.REALISTIC.looseness(), within(0.02));
        SensorModel own = new RandomWearer(Randomisation.WIDE, 5).device(usual, "x");
        assertThat(own.get(DeviceParameter.ACC_RANGE))
                .isEqualTo(usual.get(DeviceParameter.ACC_RANGE));
        assertThat(own.name()).isEqualTo(usual.name());
        assertThat(new RandomWearer(Randomisation.WIDE, 5).device(SensorModel.IDEAL, "x"))
                .isEqualTo(SensorModel.IDEAL);
    }

    @Test
    void presetsGrowFromNoneToWide() {
        List<Randomisation> all = Randomisation.all();
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).turnRad()).isGreaterThan(all.get(i - 1).turnRad());
            assertThat(all.get(i).along()).isGreaterThan(all.get(i - 1).along());
            assertThat(all.get(i).device()).isGreaterThan(all.get(i - 1).device());
        }
    }

    @Test
    void anUnknownPresetIsToldWithThoseThatThereAre() {
        assertThatThrownBy(() -> Randomisation.byName("wild"))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("wild");
    }

    private SurfacePlacement worn(RandomWearer wearer) {
        return wearer.wear(wrist);
    }

    private static double spread(ToDoubleFunction<RandomWearer> number) {
        List<Double> drawn = new ArrayList<>();
        LongStream.range(0, PEOPLE)
                .mapToObj(seed -> new RandomWearer(Randomisation.REALISTIC, seed))
                .forEach(wearer -> drawn.add(number.applyAsDouble(wearer)));
        double[] values = drawn.stream().mapToDouble(Double::doubleValue).toArray();
        return Statistics.sd(values);
    }
}
