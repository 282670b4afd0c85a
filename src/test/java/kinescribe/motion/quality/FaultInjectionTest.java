package kinescribe.motion.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spoils a sound walk in known frames and looks whether the gate sees it, and sees it there. */
class FaultInjectionTest {
    private static final double RATE_HZ = 60;
    private static final int FROM = 120;
    private static final int TO = 150;

    private final Motion walk = Faults.made("A person walks.", RATE_HZ);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A person walks.",
                "A person walks fast.",
                "A person jumps.",
                "A person sits down.",
                "A person lies on the floor.",
                "A person climbs stairs.",
                "A person walks down the stairs.",
                "A person waves."
            })
    void soundMotionsAreAccepted(String sentence) {
        assertThat(reasons(Faults.made(sentence, RATE_HZ))).isEmpty();
    }

    @Test
    void aBodyPushedFiveCentimetresDownIsSeenThere() {
        Motion pushed = Faults.shifted(walk, FROM, TO, new Vec3(0, -0.05, 0));
        Finding finding = only(pushed, Measure.PENETRATION);
        assertThat(finding.firstFrame()).isBetween(FROM, FROM + 3);
        assertThat(finding.lastFrame()).isBetween(TO - 4, TO - 1);
        assertThat(finding.worst()).isBetween(35.0, 50.0);
        assertThat(reasons(pushed)).isNotEmpty();
        assertThat(measure(walk, Measure.PENETRATION).findings()).isEmpty();
    }

    @Test
    void aWalkFiveCentimetresUnderTheFloorIsRejected() {
        Motion sunk = Faults.shifted(walk, 0, walk.frames(), new Vec3(0, -0.05, 0));
        assertThat(reasons(sunk)).anyMatch(r -> r.startsWith("floor penetration"));
    }

    @Test
    void aWalkAboveTheFloorFloats() {
        Motion raised = Faults.shifted(walk, 0, walk.frames(), new Vec3(0, 0.15, 0));
        assertThat(measure(raised, Measure.FLOATING).value()).isBetween(120.0, 150.0);
        assertThat(reasons(raised)).anyMatch(r -> r.startsWith("floating"));
    }

    @Test
    void driftingFeetSkateWhileTheyStand() {
        Motion slid = Faults.drifting(walk, 0.4);
        assertThat(measure(walk, Measure.CONTACT_SKATING).value()).isLessThan(0.1);
        assertThat(measure(slid, Measure.CONTACT_SKATING).value()).isGreaterThan(0.6);
        assertThat(reasons(slid)).anyMatch(r -> r.startsWith("skating in contact"));
        assertThat(measure(slid, Measure.FOOT_SLIDING).value()).isBetween(5.0, 25.0);
    }

    @Test
    void oneDisplacedFrameIsSeen() {
        Motion jumped = Faults.shifted(walk, FROM, FROM + 1, new Vec3(0.15, 0, 0));
        Finding finding = only(jumped, Measure.ACCELERATION_PEAK);
        assertThat(finding.worstFrame()).isEqualTo(FROM);
        assertThat(reasons(jumped)).anyMatch(r -> r.startsWith("acceleration peak"));
    }

    @Test
    void aFrozenStretchIsSeenAtItsEnds() {
        Motion frozen = Faults.frozen(walk, FROM, TO);
        List<Finding> findings = measure(frozen, Measure.ACCELERATION_PEAK).findings();
        assertThat(findings).isNotEmpty();
        assertThat(findings).allMatch(f -> f.firstFrame() >= FROM - 3 && f.lastFrame() <= TO + 3);
        assertThat(reasons(frozen)).isNotEmpty();
    }

    @Test
    void aKneeBentBackwardsIsSeenThere() {
        Motion bent = Faults.bent(walk, StandardJoint.LEFT_KNEE, FROM, TO, -110);
        Finding finding = only(bent, Measure.JOINT_LIMITS);
        assertThat(finding.joint()).isEqualTo(StandardJoint.LEFT_KNEE);
        assertThat(finding.firstFrame()).isEqualTo(FROM);
        assertThat(finding.lastFrame()).isEqualTo(TO - 1);
        assertThat(measure(bent, Measure.JOINT_LIMITS).value())
                .isEqualTo((double) (TO - FROM) / walk.frames());
    }

    @Test
    void aWalkPlayedFourTimesAsFastIsRejected() {
        assertThat(reasons(Faults.hastened(walk, 4)))
                .anyMatch(r -> r.startsWith("acceleration "))
                .anyMatch(r -> r.startsWith("acceleration peak"));
    }

    private static List<String> reasons(Motion motion) {
        return QualityReport.of(motion, QualityRules.STANDARD).reasons();
    }

    private static Measurement measure(Motion motion, Measure measure) {
        return Measurements.of(motion).all().get(measure.ordinal());
    }

    private static Finding only(Motion motion, Measure measure) {
        List<Finding> findings = measure(motion, measure).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
