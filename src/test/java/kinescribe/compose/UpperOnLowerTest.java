package kinescribe.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.CentreOfMass;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UpperOnLowerTest {
    @ParameterizedTest
    @CsvSource({"waves,walks", "sits,walks", "waves,stands", "walks,stands", "waves,sits"})
    void feetStayWhereTheyWereAndTheBodyInBalance(String upper, String lower)
            throws KinescribeException {
        Motion legs = Clipped.clip(lower, 4, 2);
        Motion made = compose(BodySplit.TRUNK_AND_ARMS, TimeFit.TRIM, clip(upper), legs);
        PoseTrack before = PoseTrack.of(legs);
        PoseTrack after = PoseTrack.of(made);
        CentreOfMass wanted = CentreOfMass.of(before);
        CentreOfMass got = CentreOfMass.of(after);
        boolean seated = lower.equals("sits");
        for (int f = 0; f < made.frames(); f++) {
            for (StandardJoint foot : List.of(StandardJoint.LEFT_FOOT, StandardJoint.RIGHT_ANKLE)) {
                Vec3 off =
                        after.position(f, foot.ordinal()).minus(before.position(f, foot.ordinal()));
                assertThat(off.norm()).as("%s, frame %d", foot, f).isLessThan(0.012);
            }
            Vec3 off = got.position(f).minus(wanted.position(f));
            if (seated) {
                assertThat(made.root(f)).isEqualTo(legs.root(f));
            } else {
                assertThat(Math.hypot(off.x(), off.z())).as("frame " + f).isLessThan(0.02);
            }
        }
        assertThat(Clipped.peak(after, 0, made.frames()))
                .isLessThan(
                        1.5
                                * Math.max(
                                        Clipped.peak(before, 0, made.frames()),
                                        Clipped.peak(PoseTrack.of(clip(upper)), 0, 240)));
    }

    @ParameterizedTest
    @EnumSource(BodySplit.class)
    void theSplitTakesItsJointsAndNoOthers(BodySplit split) throws KinescribeException {
        Motion upper = clip("waves");
        Motion lower = Clipped.clip("walks", 4, 2);
        Motion made = compose(split, TimeFit.TRIM, upper, lower);
        for (StandardJoint joint : StandardJoint.values()) {
            int j = joint.ordinal();
            boolean taken = split.joints().contains(joint);
            boolean leg = joint.id().matches(".*(hip|knee|ankle)");
            if (taken || !leg) {
                Motion from = taken ? upper : lower;
                assertThat(made.rotation(100, j).angleTo(from.rotation(100, j)))
                        .as(joint.id())
                        .isLessThan(1e-6);
            }
        }
    }

    @Test
    void headingAndWayOfTheUpperMotionDoNotMatter() throws KinescribeException {
        Motion upper = clip("waves");
        Motion elsewhere = Clips.placed(upper, 1.3, new Vec3(4, 0, 2));
        Motion lower = Clipped.clip("walks", 4, 2);
        assertThat(compose(BodySplit.ARMS, TimeFit.TRIM, elsewhere, lower).rotations())
                .isEqualTo(compose(BodySplit.ARMS, TimeFit.TRIM, upper, lower).rotations());
    }

    @Test
    void timesAreFittedAsAsked() throws KinescribeException {
        Motion upper = Clipped.clip("waves", 2, 1);
        Motion lower = Clipped.clip("stands", 5, 2);
        assertThat(compose(BodySplit.ARMS, TimeFit.TRIM, upper, lower).frames()).isEqualTo(120);
        Motion stretched = compose(BodySplit.ARMS, TimeFit.STRETCH, upper, lower);
        Motion looped = compose(BodySplit.ARMS, TimeFit.LOOP, upper, lower);
        assertThat(stretched.frames()).isEqualTo(300);
        int elbow = StandardJoint.RIGHT_ELBOW.ordinal();
        // The last frame at 299/60 s of the lower motion is the last of the upper one.
        assertThat(stretched.rotation(299, elbow).angleTo(upper.rotation(119, elbow)))
                .isLessThan(1e-6);
        // A period is 119/60 s less half a second, 89 frames: frame 40 comes again as frame 129.
        assertThat(looped.rotation(129, elbow).angleTo(upper.rotation(40, elbow))).isLessThan(1e-6);
        assertThat(Clipped.peak(PoseTrack.of(looped), 0, 300))
                .isLessThan(Math.max(30, 1.5 * Clipped.peak(PoseTrack.of(upper), 0, 120)));
    }

    @Test
    void otherRatesAndSkeletonsAreBroughtInOrRefused() throws KinescribeException {
        Motion lower = Clipped.clip("stands", 2, 2);
        Motion upper = clip("waves");
        Motion slow = new Motion(upper.skeleton(), 30, upper.rootPositions(), upper.rotations());
        Motion made = compose(BodySplit.ARMS, TimeFit.TRIM, slow, lower);
        assertThat(made.rateHz()).isEqualTo(60);
        int wrist = StandardJoint.LEFT_ELBOW.ordinal();
        assertThat(made.rotation(100, wrist).angleTo(upper.rotation(50, wrist))).isLessThan(1e-6);
        Skeleton one = new Skeleton(List.of("pelvis"), List.of(-1), List.of(Vec3.ZERO));
        Motion other = new Motion(one, 10, new double[3], new double[] {1, 0, 0, 0});
        assertThatThrownBy(() -> compose(BodySplit.ARMS, TimeFit.TRIM, other, lower))
                .hasMessageContaining("standard skeleton");
    }

    @Test
    void splitsAndFitsComeByTheirIds() throws KinescribeException {
        for (BodySplit split : BodySplit.values()) {
            assertThat(BodySplit.byId(split.id())).isEqualTo(split);
        }
        for (TimeFit fit : TimeFit.values()) {
            assertThat(TimeFit.byId(fit.id())).isEqualTo(fit);
        }
        assertThatThrownBy(() -> BodySplit.byId("legs")).hasMessageContaining("legs");
        assertThatThrownBy(() -> TimeFit.byId("squeeze")).hasMessageContaining("squeeze");
    }

    private static Motion clip(String prompt) throws KinescribeException {
        return Clipped.clip(prompt, 4, 1);
    }

    private static Motion compose(BodySplit split, TimeFit fit, Motion upper, Motion lower) {
        return new UpperOnLower(split, fit).compose(upper, lower, JobContext.silent());
    }
}
