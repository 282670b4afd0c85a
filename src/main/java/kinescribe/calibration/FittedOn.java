package kinescribe.calibration;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.imu.Recording;

/**
 * What a calibration was fitted on.
 *
 * @param subjects the people whose measurements it has seen
 * @param recordings how many measured recordings there were
 * @param samples how many measured samples
 */
public record FittedOn(SortedSet<String> subjects, int recordings, long samples) {
    public FittedOn {
        subjects = Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
    }

    /** These measured recordings. */
    static FittedOn of(List<Recording> measured) {
        return new FittedOn(
                measured.stream()
                        .map(r -> r.source().subject())
                        .collect(Collectors.toCollection(TreeSet::new)),
                measured.size(),
                measured.stream().mapToLong(Recording::samples).sum());
    }
}
