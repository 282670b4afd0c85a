package kinescribe.app.viewer;

import java.util.Objects;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.motion.quality.QualityReport;
import kinescribe.pipeline.Step;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;

/**
 * One of several motions made from the same prompt; not in the project yet.
 *
 * @param seed what it was made with
 * @param edit puts it into the project as the prompt's motion
 * @param entry the motion as it would be in the project
 * @param quality what the project's rules say of it
 */
record Sample(long seed, Edit edit, Entry<MotionResult> entry, QualityReport quality) {
    /**
     * Makes a sample by a step that synthesizes the prompt with that seed.
     *
     * @throws KinescribeException if the synthesizer cannot make it
     */
    static Sample make(Step step, long seed, String promptId, Project project, JobContext context)
            throws KinescribeException {
        Noticed<Edit> made = step.execute(project, context);
        Project after = made.value().change().apply(project);
        Entry<MotionResult> entry = of(after, promptId);
        Edit edit = new Edit("Use the sample of seed " + seed, made.value().change());
        return new Sample(seed, edit, entry, after.report(entry));
    }

    /** The motion of a prompt. */
    static Entry<MotionResult> of(Project project, String promptId) {
        return project.motions().stream()
                .filter(motion -> Objects.equals(motion.value().promptId(), promptId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No motion of " + promptId));
    }

    /** What the measures say, in a line. */
    String verdict() {
        return quality.accepted()
                ? "quality: accepted"
                : "quality: " + String.join(", ", quality.reasons());
    }
}
