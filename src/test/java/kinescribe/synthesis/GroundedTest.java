package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import kinescribe.motion.quality.QualityReport;
import kinescribe.motion.quality.QualityRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies that fall, lie and stand do so on the floor, and the hand on the phone is at the ear. */
class GroundedTest {
    private static final String[] DOWN = {
        "a person falls", "a person falls backward", "a person falls to the left",
        "a person falls to the right", "a person lies on the side", "a person lies on the back",
        "a person lies on the front", "a person lies down", "a person gets up from lying"
    };

    @ParameterizedTest
    @EnumSource(Body.Preset.class)
    void nothingSinksIn(Body.Preset preset) throws KinescribeException {
        for (String prompt : DOWN) {
            for (int seed = 1; seed <= 5; seed++) {
                Motion motion = make(prompt, seed, preset.body()).value();
                String where = prompt + " seed " + seed;
                PoseTrack poses = PoseTrack.of(motion);
                for (int f = 0; f < motion.frames(); f++) {
                    for (StandardJoint joint : StandardJoint.values()) {
                        assertThat(poses.position(f, joint.ordinal()).y())
                                .as(where + " " + joint + " at " + f)
                                .isGreaterThan(-0.015);
                    }
                }
                assertThat(QualityReport.of(motion, QualityRules.STANDARD).reasons())
                        .as(where)
                        .isEmpty();
            }
        }
    }

    @Test
    void standsOnAlmostStraightKnees() throws KinescribeException {
        for (String prompt : new String[] {"a person claps", "a person stands still"}) {
            for (int seed = 1; seed <= 3; seed++) {
                Motion motion = make(prompt, seed, Body.Preset.ADULT.body()).value();
                PoseTrack poses = PoseTrack.of(motion);
                for (int f = 0; f < motion.frames(); f += 10) {
                    assertThat(Acted.kneeDeg(poses, f)).as(prompt).isBetween(2.0, 15.0);
                }
            }
        }
    }

    @Test
    void thePhoneIsAtTheEarAndTheElbowHangs() throws KinescribeException {
        for (int seed = 1; seed <= 5; seed++) {
            Motion motion =
                    make("talks on the phone with the right hand", seed, Body.Preset.ADULT.body())
                            .value();
            PoseTrack poses = PoseTrack.of(motion);
            int f = motion.frames() - 60;
            Vec3 shoulder = poses.position(f, StandardJoint.RIGHT_SHOULDER.ordinal());
            Vec3 elbow = poses.position(f, StandardJoint.RIGHT_ELBOW.ordinal());
            Vec3 wrist = poses.position(f, StandardJoint.RIGHT_WRIST.ordinal());
            Vec3 head = poses.position(f, StandardJoint.HEAD.ordinal());
            double out = Math.toDegrees(Math.acos(-elbow.minus(shoulder).unit().y()));
            assertThat(out).as("seed " + seed).isBetween(30.0, 60.0);
            assertThat(wrist.minus(head).norm()).as("seed " + seed).isLessThan(0.24);
        }
    }

    /** The step onto the lame leg's other side comes sooner: the lame leg carries shorter. */
    @Test
    void limpingHasItsSide() throws KinescribeException {
        for (int seed = 1; seed <= 4; seed++) {
            double left = leftStep("limps on the left leg", seed);
            double right = leftStep("limps on the right leg", seed);
            assertThat(left).as("seed " + seed).isLessThan(0.49);
            assertThat(right).as("seed " + seed).isGreaterThan(0.51);
        }
        assertThat(make("limps on the left leg", 1, Body.Preset.ADULT.body()).notices()).isEmpty();
    }

    /** The share of the stride from left to right contact. */
    private static double leftStep(String prompt, int seed) throws KinescribeException {
        Motion motion = make(prompt, seed, Body.Preset.ADULT.body()).value();
        double[] left = GaitCycles.contactTimes(motion, Side.LEFT);
        double[] right = GaitCycles.contactTimes(motion, Side.RIGHT);
        double sum = 0;
        int count = 0;
        for (int i = 0; i + 1 < left.length; i++) {
            for (double r : right) {
                if (r > left[i] && r < left[i + 1]) {
                    sum += (r - left[i]) / (left[i + 1] - left[i]);
                    count++;
                }
            }
        }
        return sum / count;
    }

    private static Noticed<Motion> make(String prompt, long seed, Body body)
            throws KinescribeException {
        return new KinematicSynthesizer()
                .synthesize(new SynthesisRequest(prompt, 6, 60, body, seed), JobContext.silent());
    }
}
