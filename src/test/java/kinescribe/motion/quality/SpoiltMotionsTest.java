package kinescribe.motion.quality;

import static org.assertj.core.api.Assertions.assertThat;

import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The standard rules reject what is spoilt as a whole, and nothing of what it was made from. */
class SpoiltMotionsTest {
    private static final double RATE_HZ = 60;

    private final Motion circling = Faults.made("A person walks fast in a circle.", RATE_HZ);

    @ParameterizedTest
    @EnumSource(Spoilt.class)
    void everyKindOfSpoiltWalkIsRejected(Spoilt kind) {
        assertThat(report(circling).reasons()).isEmpty();
        assertThat(report(kind.of(circling)).reasons()).as(kind.name()).isNotEmpty();
    }

    /** On stairs up to a step may be hidden: nobody knows whether a motion ends on the floor. */
    @ParameterizedTest
    @CsvSource({
        "A person walks uphill., 0.12",
        "A person walks downhill., 0.12",
        "A person climbs stairs., 0.25",
        "A person walks down the stairs., 0.25"
    })
    void terrainDoesNotHideThatABodySankOrHovers(String sentence, double upM) {
        Motion walk = Faults.made(sentence, RATE_HZ);
        assertThat(report(walk).reasons()).isEmpty();
        Measurements sunk = Measurements.of(Spoilt.SUNK.of(walk));
        assertThat(sunk.value(Measure.PENETRATION)).isGreaterThan(10);
        Motion raised = Faults.shifted(walk, 0, walk.frames(), new Vec3(0, upM, 0));
        assertThat(report(raised).reasons()).isNotEmpty();
    }

    @Test
    void segmentsAreAsFarApartAsTheirNearestPoints() {
        Vec3 o = Vec3.ZERO;
        // Crossing at right angles one above the other; end to end; parallel; a point and a line.
        assertThat(apart(new Vec3(-1, 0, 0), Vec3.X, new Vec3(0, 2, -1), new Vec3(0, 2, 1)))
                .isEqualTo(2);
        assertThat(apart(o, Vec3.X, new Vec3(4, 4, 0), new Vec3(5, 9, 0))).isEqualTo(5);
        assertThat(apart(o, Vec3.X, new Vec3(0, 3, 0), new Vec3(1, 3, 0))).isEqualTo(3);
        assertThat(apart(o, o, new Vec3(-2, 1, 0), new Vec3(2, 1, 0))).isEqualTo(1);
    }

    private static double apart(Vec3 a, Vec3 b, Vec3 c, Vec3 d) {
        double there = BodyOverlap.distance(a, b, c, d);
        assertThat(BodyOverlap.distance(c, d, a, b)).isEqualTo(there);
        return there;
    }

    private static QualityReport report(Motion motion) {
        return QualityReport.of(motion, QualityRules.STANDARD);
    }
}
