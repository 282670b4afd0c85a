package kinescribe.learn;

import kinescribe.base.KinescribeException;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;

/** A way to make a {@link Classifier} from examples. */
public interface ClassifierTrainer {
    /** The id that settings name this trainer by, such as {@code forest}. */
    String id();

    /** What it wants to know of a window. */
    FeatureExtractor features();

    /**
     * Learns from examples. Equal arguments give equal classifiers.
     *
     * @param seed where chance starts
     * @throws IllegalArgumentException if there is no example
     * @throws KinescribeException if what was learnt cannot be used
     * @throws JobCancelled within a second of a cancel
     */
    Classifier train(Examples examples, long seed, JobContext context) throws KinescribeException;
}
