package kinescribe.job;

import kinescribe.base.KinescribeException;

/** How a job ended. Every job ends in exactly one of these. */
public sealed interface JobOutcome<T> {
    /**
     * The work was finished.
     *
     * @param value its result
     */
    record Done<T>(T value) implements JobOutcome<T> {}

    /**
     * The work could not be finished.
     *
     * @param error why, and what to do
     */
    record Failed<T>(KinescribeException error) implements JobOutcome<T> {}

    /** The work was given up on request. */
    record Cancelled<T>() implements JobOutcome<T> {}
}
