package kinescribe.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.math.Vec3;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BodyTest {
    @ParameterizedTest
    @EnumSource(Body.Preset.class)
    void everyPresetStandsUprightAndIsFoundByItsName(Body.Preset preset)
            throws KinescribeException {
        Body body = preset.body();
        assertThat(Body.preset(body.name())).isEqualTo(body);
        List<Vec3> rest = body.skeleton().restPositions();
        assertThat(rest.get(StandardJoint.LEFT_ANKLE.ordinal()).y())
                .isCloseTo(body.ankleHeightM(), within(1e-12));
        assertThat(rest.get(StandardJoint.HEAD.ordinal()).y() / body.heightM())
                .isBetween(0.84, 0.93);
    }

    @Test
    void theAdultIsStillTheOneOfDrillisAndContini() {
        Body adult = Body.Preset.ADULT.body();
        assertThat(adult).isEqualTo(new Body("adult", 1.72, 70));
        // 0.039 + 0.246 + 0.245 = 0.530 of 1.72 m; 0.246 + 0.245 = 0.491 of it.
        assertThat(adult.proportions().hipHeight()).isCloseTo(0.530, within(1e-12));
        assertThat(adult.legLengthM()).isCloseTo(0.84452, within(1e-12));
        assertThat(Body.statureM(adult.skeleton())).isCloseTo(1.72, within(1e-12));
    }

    @Test
    void childrenHaveShorterLegsAndLargerHeads() {
        Proportions six = Body.Preset.CHILD_6.body().proportions();
        // Sitting height 0.545: legs (1 − 0.545) / (1 − 0.52) = 0.94792 of an adult's share.
        assertThat(six.sittingHeight()).isCloseTo(0.545, within(1e-12));
        assertThat(six.hipHeight()).isCloseTo(0.94792 * 0.530, within(1e-5));
        assertThat(1 - six.chinHeight()).isCloseTo(1 / 6.0, within(1e-12));
        Proportions ten = Body.Preset.CHILD.body().proportions();
        assertThat(ten.hipHeight()).isBetween(six.hipHeight(), Proportions.ADULT.hipHeight());
    }

    @Test
    void oldPeopleLoseHeightInTheTrunk() {
        Proportions man = Proportions.of(Sex.MALE, 30);
        Proportions old = Proportions.of(Sex.MALE, 80);
        // 2.9 % of the height is lost, so every length that stays is 1 / 0.971 of its old share.
        assertThat(old.hipHeight()).isCloseTo(man.hipHeight() / 0.971, within(1e-12));
        assertThat(old.upperArm()).isCloseTo(man.upperArm() / 0.971, within(1e-12));
        assertThat(old.shoulderHeight() - old.hipHeight())
                .isLessThan(man.shoulderHeight() - man.hipHeight() - 0.02);
    }

    @Property
    void proportionsOfEveryAgeHoldTogether(@ForAll @DoubleRange(min = 2, max = 120) double age) {
        for (Sex sex : Sex.values()) {
            Proportions p = Proportions.of(sex, age);
            assertThat(p.hipHeight()).isBetween(0.45, 0.59);
            assertThat(p.shoulderHeight() - p.hipHeight()).isBetween(0.18, 0.31);
        }
    }

    @Test
    void peopleDifferByTheirSeedAndAreTheSameByTheSame() {
        Body adult = Body.Preset.WOMAN.body();
        assertThat(adult.varied(7)).isEqualTo(adult.varied(7)).isNotEqualTo(adult.varied(8));
        double[] heights =
                LongStream.range(0, 400).mapToDouble(s -> adult.varied(s).heightM()).toArray();
        double mean =
                LongStream.range(0, 400).mapToDouble(s -> heights[(int) s]).average().orElse(0);
        double square = 0;
        for (double h : heights) {
            square += (h - mean) * (h - mean);
        }
        // Standard errors: 0.065 / √400 = 0.003 m of the mean, 0.065 / √800 = 0.0023 m of the SD.
        assertThat(mean).isCloseTo(1.62, within(0.012));
        assertThat(Math.sqrt(square / 400)).isCloseTo(0.0648, within(0.009));
    }

    @Test
    void peopleDrawnAreGrownAndPlain() {
        Body drawn = Body.drawn("somebody", Seeds.generator(3));
        assertThat(drawn.heightM()).isBetween(1.45, 2.0);
        assertThat(drawn.massKg() / (drawn.heightM() * drawn.heightM())).isBetween(17.0, 35.0);
        assertThat(drawn.proportions()).isEqualTo(Proportions.ADULT);
    }

    @Test
    void impossibleBodiesAreRefused() {
        assertThatThrownBy(() -> new Body("x", Sex.MALE, 1, 1.7, 70))
                .hasMessageContaining("age of 2");
        assertThatThrownBy(() -> new Body("x", 0.2, 70)).hasMessageContaining("height");
        assertThatThrownBy(() -> new Body("x", 1.7, Double.NaN)).hasMessageContaining("mass");
        assertThatThrownBy(() -> new Proportions(.04, .3, .3, .05, .6, .1, .19, .15, .15, .87))
                .hasMessageContaining("hips under shoulders");
        assertThatThrownBy(() -> Body.preset("giant")).hasMessageContaining("giant");
    }
}
