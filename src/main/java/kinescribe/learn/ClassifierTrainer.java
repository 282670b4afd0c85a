package kinescribe.learn;

import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;

/** A way to make a {@link Classifier} from examples. */
public interface ClassifierTrainer {
    /** The id that settings name this trainer by, such as {@code forest}. */
    String id();

    /**
     * Learns from examples. Equal arguments give equal classifiers.
     *
     * @param x features {@code [examples][features]}, none missing; not written, not kept
     * @param y class index of each example, from 0 to {@code classes} − 1
     * @param classes how many classes there are; some may have no example
     * @param seed where chance starts
     * @throws IllegalArgumentException if there is no example or shapes do not fit
     * @throws JobCancelled within 100 ms of a cancel
     */
    Classifier train(double[][] x, int[] y, int classes, long seed, JobContext context);
}
