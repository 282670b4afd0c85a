package kinescribe.calibration;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.imu.Recording;

/**
 * Who may be fitted on and who is kept for the test. What stands for measurements may be of the
 * first only; simulations may be of anyone but the second, since virtual people have no part in the
 * test. Applying a calibration is free for all.
 *
 * @param fit the people a calibration may be fitted on
 * @param test the people kept for the test; may be empty, others are refused all the same
 */
public record CalibrationSubjects(SortedSet<String> fit, SortedSet<String> test) {
    /**
     * @throws IllegalArgumentException if someone is on both sides
     */
    public CalibrationSubjects {
        fit = Collections.unmodifiableSortedSet(new TreeSet<>(fit));
        test = Collections.unmodifiableSortedSet(new TreeSet<>(test));
        if (!Collections.disjoint(fit, test)) {
            throw new IllegalArgumentException(
                    "Expected different people for fit and test, got " + both(fit, test));
        }
    }

    /**
     * The people as someone chose them.
     *
     * @throws KinescribeException if nobody is left to fit on or someone is on both sides
     */
    public static CalibrationSubjects of(Set<String> fit, Set<String> test)
            throws KinescribeException {
        if (fit.isEmpty()) {
            throw new KinescribeException(
                    "Nobody is named to fit the calibration on.",
                    "Name people who are not in the test.");
        }
        if (!Collections.disjoint(fit, test)) {
            throw new KinescribeException(
                    "A calibration cannot be fitted and tested on the same people: "
                            + String.join(", ", both(fit, test))
                            + ".",
                    "Name each person on one side only.");
        }
        return new CalibrationSubjects(new TreeSet<>(fit), new TreeSet<>(test));
    }

    /**
     * Lets a recording into a fit.
     *
     * @throws KinescribeException if it is of a person kept for the test, or stands for
     *     measurements of a person whom nobody allowed
     */
    public void admit(Recording recording) throws KinescribeException {
        Recording.Source source = recording.source();
        if (test.contains(source.subject())) {
            throw new KinescribeException(
                    "The recording "
                            + source.trial()
                            + " is of subject "
                            + source.subject()
                            + ", who is kept for the test.",
                    "Fit the calibration on other people's recordings.");
        }
        if (source.origin().actsAsReal() && !fit.contains(source.subject())) {
            throw new KinescribeException(
                    "The recording "
                            + source.trial()
                            + " is of subject "
                            + source.subject()
                            + ", on whom the calibration may not be fitted.",
                    "Allowed are: " + String.join(", ", fit) + ".");
        }
    }

    private static SortedSet<String> both(Set<String> a, Set<String> b) {
        SortedSet<String> both = new TreeSet<>(a);
        both.retainAll(b);
        return both;
    }
}
