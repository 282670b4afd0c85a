package kinescribe.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootContactsTest {
    private static final double SECONDS = 6;

    @ParameterizedTest
    @CsvSource({"20, 0", "30, 0", "60, 0", "120, 0", "20, 0.17", "60, 0.17", "120, -0.17"})
    void findsStancesAtAnyRateAndOnStairs(double rateHz, double riseM) {
        SteppingFigure figure = new SteppingFigure(0.4, 0.5, riseM, 0);
        Motion motion = figure.motion(SECONDS, rateHz);
        FootContacts contacts = FootContacts.of(motion);
        for (Leg leg : Leg.values()) {
            int wrong = 0;
            for (int f = 0; f < motion.frames(); f++) {
                wrong += contacts.at(f, leg) == figure.stands(leg, f / rateHz) ? 0 : 1;
            }
            // A foot is slow for some hundredths of a second before and after it stands.
            assertThat((double) wrong / motion.frames()).as(leg.name()).isLessThan(0.12);
            assertThat(contacts.intervals(leg)).hasSizeBetween(6, 7);
            for (FootContacts.Interval interval : contacts.intervals(leg)) {
                int middle = (interval.from() + interval.until()) / 2;
                assertThat(contacts.toe(middle, leg) && contacts.heel(middle, leg)).isTrue();
            }
        }
    }

    @Test
    void ratesAgreeOnTimes() {
        SteppingFigure figure = new SteppingFigure(0.6, 0.5, 0, 0);
        List<FootContacts.Interval> slow = begun(figure.motion(SECONDS, 20));
        List<FootContacts.Interval> fast = begun(figure.motion(SECONDS, 120));
        assertThat(slow).hasSameSizeAs(fast);
        for (int i = 0; i < slow.size(); i++) {
            assertThat(slow.get(i).from() / 20.0 - fast.get(i).from() / 120.0)
                    .isBetween(-0.06, 0.06);
            assertThat(slow.get(i).until() / 20.0 - fast.get(i).until() / 120.0)
                    .isBetween(-0.06, 0.06);
        }
    }

    /** Without what may be the last moment of a stance before the motion begins. */
    private static List<FootContacts.Interval> begun(Motion motion) {
        return FootContacts.of(motion).intervals(Leg.RIGHT).stream()
                .filter(interval -> interval.from() > 0)
                .toList();
    }

    @Test
    void aFootHeldUpDoesNotStand() {
        Skeleton body = Body.Preset.ADULT.body().skeleton();
        int frames = 300;
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * StandardJoint.COUNT * 4];
        for (int f = 0; f < frames; f++) {
            body.offset(0).put(root, f * 3);
            for (int j = 0; j < StandardJoint.COUNT; j++) {
                Quat.IDENTITY.put(rotations, (f * StandardJoint.COUNT + j) * 4);
            }
            // The right thigh goes up within a second, stays for two, and comes down again.
            double up = Math.max(0, Math.min(1, (Math.min(f, 299 - f) - 30) / 60.0));
            Quat.aboutAxis(Vec3.X, -up)
                    .put(rotations, (f * StandardJoint.COUNT + Leg.RIGHT.hip().ordinal()) * 4);
            Quat.aboutAxis(Vec3.X, up)
                    .put(rotations, (f * StandardJoint.COUNT + Leg.RIGHT.knee().ordinal()) * 4);
        }
        FootContacts contacts = FootContacts.of(new Motion(body, 60, root, rotations));

        assertThat(contacts.at(0, Leg.RIGHT)).isTrue();
        assertThat(contacts.at(150, Leg.RIGHT)).isFalse();
        assertThat(contacts.intervals(Leg.LEFT))
                .containsExactly(new FootContacts.Interval(0, frames));
    }

    @Test
    void refusesOtherSkeletons() {
        Skeleton tail = new Skeleton(List.of("tail"), List.of(-1), List.of(Vec3.ZERO));
        Motion motion = new Motion(tail, 60, new double[3], new double[] {1, 0, 0, 0});

        assertThatThrownBy(() -> FootContacts.of(motion))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tail");
    }
}
