package kinescribe.motion;

import static org.assertj.core.api.Assertions.assertThat;

import kinescribe.base.Noticed;
import kinescribe.math.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootLockTest {
    private static final double SECONDS = 6;

    @ParameterizedTest
    @ValueSource(doubles = {20, 60, 120})
    void holdsSlidingFeetAndLeavesTheRest(double rateHz) {
        Motion slid = new SteppingFigure(0.5, 0.5, 0, 0.15).motion(SECONDS, rateHz);
        FootContacts contacts = FootContacts.of(slid);

        Noticed<Motion> held = FootLock.hold(slid);

        double before = slidM(slid, contacts);
        assertThat(before).isGreaterThan(0.5);
        assertThat(slidM(held.value(), contacts)).isLessThan(0.1 * before);
        assertThat(held.notices())
                .singleElement()
                .satisfies(n -> assertThat(n.text()).contains("held in place"));
        PoseTrack was = PoseTrack.of(slid);
        PoseTrack is = PoseTrack.of(held.value());
        for (int f = 0; f < slid.frames(); f++) {
            for (StandardJoint joint : StandardJoint.values()) {
                double moved =
                        is.position(f, joint.ordinal())
                                .minus(was.position(f, joint.ordinal()))
                                .norm();
                boolean leg = joint.id().matches(".*(knee|ankle|foot)");
                assertThat(moved).as(joint.id()).isLessThan(leg ? 0.12 : 0.01);
            }
            for (Leg leg : Leg.values()) {
                int ankle = leg.ankle().ordinal();
                assertThat(is.orientation(f, ankle).angleTo(was.orientation(f, ankle)))
                        .isLessThan(1e-6);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 120})
    void kneesDoNotPop(double rateHz) {
        Motion slid = new SteppingFigure(0.5, 0.5, 0, 0.15).motion(SECONDS, rateHz);
        Motion held = FootLock.hold(slid).value();
        for (Leg leg : Leg.values()) {
            assertThat(fastest(held, leg.knee())).isLessThan(1.6 * fastest(slid, leg.knee()));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.17})
    void leavesFeetThatStandAlone(double riseM) {
        Motion motion = new SteppingFigure(0.4, 0.5, riseM, 0).motion(SECONDS, 60);
        double before = slidM(motion, FootContacts.of(motion));

        Motion held = FootLock.hold(motion).value();

        assertThat(slidM(held, FootContacts.of(motion))).isLessThan(0.1 * before + 1e-3);
        PoseTrack was = PoseTrack.of(motion);
        PoseTrack is = PoseTrack.of(held);
        for (int f = 0; f < motion.frames(); f++) {
            assertThat(is.position(f, 0).minus(was.position(f, 0)).norm()).isLessThan(0.005);
        }
    }

    @Test
    void saysNothingWhereNothingSlides() {
        Motion motion = MotionFigures.standing(60, 60);

        Noticed<Motion> held = FootLock.hold(motion);

        assertThat(held.notices()).isEmpty();
        assertThat(held.value().rotations()).containsExactly(motion.rotations());
    }

    private static double slidM(Motion motion, FootContacts contacts) {
        PoseTrack poses = PoseTrack.of(motion);
        double sum = 0;
        for (Leg leg : Leg.values()) {
            int toe = leg.toe().ordinal();
            for (int f = 1; f < motion.frames(); f++) {
                if (contacts.toe(f, leg) && contacts.toe(f - 1, leg)) {
                    Vec3 way = poses.position(f, toe).minus(poses.position(f - 1, toe));
                    sum += Math.hypot(way.x(), way.z());
                }
            }
        }
        return sum;
    }

    private static double fastest(Motion motion, StandardJoint joint) {
        double most = 0;
        for (int f = 1; f < motion.frames(); f++) {
            most =
                    Math.max(
                            most,
                            motion.rotation(f, joint.ordinal())
                                    .angleTo(motion.rotation(f - 1, joint.ordinal())));
        }
        return most * motion.rateHz();
    }
}
