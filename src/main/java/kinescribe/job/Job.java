package kinescribe.job;

import kinescribe.base.KinescribeException;

/** A piece of long work. It reports and asks for cancel through its context. */
@FunctionalInterface
public interface Job<T> {
    /**
     * Does the work on the calling thread.
     *
     * @throws KinescribeException when the world made it impossible
     * @throws JobCancelled when {@link JobContext#checkCancelled()} said so
     */
    T run(JobContext context) throws KinescribeException;
}
