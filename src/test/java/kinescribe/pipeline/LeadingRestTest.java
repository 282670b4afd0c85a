package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kinescribe.base.Noticed;
import kinescribe.format.SharedData;
import kinescribe.format.motion.MotionReadOptions;
import kinescribe.imu.BodySite;
import kinescribe.imu.SitePlacements;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.StandardJoint;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LeadingRestTest {
    private static final double RATE_HZ = 100;
    private static final Offset<Double> TOLERANCE = Offset.offset(1e-9);
    private static final Body ADULT = Body.Preset.ADULT.body();

    @Test
    void aBlendOutOfTheRestPoseIsLeftOut() {
        // 20° a frame at 100 Hz are 2000°/s for three frames; then 1° a frame, 100°/s: 64° in frame
        // 7.
        // Left out: 3 blended frames and a margin of 0.04 s = 4 frames.
        Noticed<Motion> left = LeadingRest.leaveOut(bending(0, 20, 40, 60, 61, 62));
        assertThat(left.value().frames()).isEqualTo(40 - 7);
        assertThat(left.value().rotation(0, 1).angleTo(Quat.IDENTITY))
                .isEqualTo(Math.toRadians(64), TOLERANCE);
        assertThat(left.notices()).singleElement().asString().contains("7 frames (0.07 s)");
    }

    @Test
    void aMotionThatBeginsSlowlyStaysAsItIs() {
        Motion motion = bending(0, 1, 2, 3, 4);
        assertThat(LeadingRest.leaveOut(motion).value()).isSameAs(motion);
    }

    @Test
    void aQuickMotionThatDoesNotBeginAtRestStaysAsItIs() {
        Motion motion = bending(30, 50, 70, 90, 91);
        assertThat(LeadingRest.leaveOut(motion).value()).isSameAs(motion);
    }

    @Test
    void aMotionThatIsQuickForLongStaysAsItIs() {
        double[] angles = new double[40];
        Arrays.setAll(angles, i -> 10.0 * i); // 1000°/s for 0.4 s
        Motion motion = bending(angles);
        assertThat(LeadingRest.leaveOut(motion).value()).isSameAs(motion);
    }

    @Test
    void aCapturedMotionIsImportedWithoutItsRestPoseAndCanBeSimulated() throws Exception {
        Path file = SharedData.folder("mocap").resolve("cmu_bvh/07/07_01.bvh");
        Project imported =
                run(Project.empty("p"), new ImportMotions(List.of(file), MotionReadOptions.NONE));
        Motion motion = imported.motions().get(0).value().motion();
        assertThat(motion.frames()).isBetween(290, 312); // of 317
        assertThat(motion.skeleton().size()).isEqualTo(StandardJoint.values().length);
        assertThat(imported.motions().get(0).notices())
                .anySatisfy(notice -> assertThat(notice.text()).contains("rest pose"));
        Project worn =
                Edits.addSensor(SitePlacements.usual(BodySite.LOWER_BACK)).change().apply(imported);
        Project simulated = run(worn, new SimulateRecordings(List.of("motion-1"), 100, 1));
        assertThat(simulated.recordings()).hasSize(1);
        double[] values = simulated.recordings().get(0).value().values();
        // Walking stays within a few g at the lower back; a blended T-pose reaches tens of g.
        assertThat(Arrays.stream(values).map(Math::abs).max().orElseThrow()).isLessThan(50);
    }

    private static Project run(Project project, Step step) throws Exception {
        return step.execute(project, JobContext.silent()).value().change().apply(project);
    }

    /** A motion of 40 frames whose every joint turns about x; the last angle goes on by 1°. */
    private static Motion bending(double... degrees) {
        int frames = 40;
        int joints = ADULT.skeleton().size();
        double[] rotations = new double[frames * joints * 4];
        for (int f = 0; f < frames; f++) {
            int last = degrees.length - 1;
            double angle = f <= last ? degrees[f] : degrees[last] + (f - last);
            for (int j = 0; j < joints; j++) {
                Quat.aboutAxis(Vec3.X, Math.toRadians(angle)).put(rotations, (f * joints + j) * 4);
            }
        }
        return new Motion(ADULT.skeleton(), RATE_HZ, new double[frames * 3], rotations);
    }
}
