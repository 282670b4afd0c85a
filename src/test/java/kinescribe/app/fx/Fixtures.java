package kinescribe.app.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.base.Provenance;
import kinescribe.job.InlineJobRunner;
import kinescribe.job.JobRunner;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;

/** Small projects for tests of the window. */
public final class Fixtures {
    private static final Provenance TYPED = Provenance.of("prompt.type", Map.of(), 0, List.of());

    private Fixtures() {}

    /** Two activities with two prompts each, no motions. */
    public static Project strolls() {
        return Project.empty("Strolls")
                .withActivities(
                        List.of(
                                new Activity("activity-1", "walk"),
                                new Activity("activity-2", "sit")))
                .withPrompts(
                        List.of(
                                prompt(1, "activity-1", "A person walks."),
                                prompt(2, "activity-1", "A person walks fast."),
                                prompt(3, "activity-2", "A person sits down."),
                                prompt(4, "activity-2", "A person sits.")));
    }

    /** The project with a two-second motion of one of its prompts. */
    public static Project withMotion(Project project, String motionId, String promptId) {
        Prompt prompt = project.prompt(promptId).orElseThrow();
        Provenance how =
                Provenance.of(
                        "motion.synthesize",
                        Map.of(),
                        7,
                        List.of(new Provenance.Input(promptId, prompt.revision())));
        Body body = Body.Preset.ADULT.body();
        MotionResult result = new MotionResult(standing(body), prompt.activityId(), promptId, body);
        List<Entry<MotionResult>> motions = new ArrayList<>(project.motions());
        motions.add(new Entry<>(motionId, prompt.text(), result, how, List.of()));
        return project.withMotions(motions);
    }

    /** A workspace whose jobs run at once. */
    public static Workspace workspace(Project project) {
        return workspace(project, new InlineJobRunner());
    }

    /** A workspace on a project. */
    public static Workspace workspace(Project project, JobRunner jobs) {
        return new Workspace(new ProjectStore(project), jobs);
    }

    private static Prompt prompt(int number, String activityId, String text) {
        return new Prompt("prompt-" + number, activityId, text, TYPED);
    }

    /** Standing still: 21 frames at 10 Hz, so 20 / 10 = 2 s. */
    private static Motion standing(Body body) {
        Skeleton skeleton = body.skeleton();
        int frames = 21;
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * skeleton.size() * 4];
        for (int f = 0; f < frames; f++) {
            root[3 * f + 1] = skeleton.offset(0).y();
        }
        for (int i = 0; i < rotations.length; i += 4) {
            rotations[i] = 1;
        }
        return new Motion(skeleton, 10, root, rotations);
    }
}
