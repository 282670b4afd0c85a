package kinescribe.pipeline;

import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;

/**
 * One step of the way from a sentence to a score, as data. It computes from a project value and
 * returns the edit that puts its result into the project, so that it can run on any thread while
 * the project goes on changing, and each result is undone in one go.
 */
public interface Step {
    /** What is done, as jobs and the undo menu show it. */
    String title();

    /**
     * Computes the result. Pure: the same project and step give the same edit.
     *
     * @param project where the inputs are; not changed
     * @param context for progress and cancel
     * @return the edit that adds or replaces the results, with what was noticed
     * @throws KinescribeException if an input is missing or cannot be used
     */
    Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException;
}
