package kinescribe.routine;

import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;

/** Takes activities apart that people name. */
public interface Decomposer {
    /** Who does it, for provenance. */
    String id();

    /**
     * Which part of the body does what.
     *
     * @throws KinescribeException if the activity is not known or the answer cannot be used
     */
    Noticed<SpacePlan> inSpace(String activity, JobContext context) throws KinescribeException;

    /**
     * What is done one after another.
     *
     * @throws KinescribeException if the activity is not known or the answer cannot be used
     */
    Noticed<TimePlan> inTime(String activity, JobContext context) throws KinescribeException;

    /**
     * Routines made of activities made of actions.
     *
     * @throws KinescribeException if nothing in it is known or the answer cannot be used
     */
    Noticed<RoutineTree> asTree(String activity, JobContext context) throws KinescribeException;
}
