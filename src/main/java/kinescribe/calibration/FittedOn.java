package kinescribe.calibration;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.base.Notice;
import kinescribe.imu.Recording;
import kinescribe.imu.SiteMatch;

/**
 * What a calibration was fitted on.
 *
 * @param subjects the people whose measurements it has seen
 * @param recordings how many measured recordings there were
 * @param samples how many measured samples
 * @param sites where the sensors sat
 */
public record FittedOn(SortedSet<String> subjects, int recordings, long samples, Sites sites) {
    /**
     * Where the sensors sat, in the words of the recordings.
     *
     * @param simulated on the simulated side; empty where it is not known
     * @param measured on the measured side; empty where it is not known
     */
    public record Sites(SortedSet<String> simulated, SortedSet<String> measured) {
        /** Nothing is known: calibrations of before kept no sites. */
        public static final Sites UNKNOWN = new Sites(new TreeSet<>(), new TreeSet<>());

        public Sites {
            simulated = Collections.unmodifiableSortedSet(new TreeSet<>(simulated));
            measured = Collections.unmodifiableSortedSet(new TreeSet<>(measured));
        }

        /** Whether it was fitted for a site; for any where that is not known. */
        public boolean holdFor(String site) {
            return simulated.isEmpty() || simulated.contains(site) || measured.contains(site);
        }

        /** A warning where the two sides are known to be different places. */
        public List<Notice> notices() {
            boolean apart =
                    !simulated.isEmpty()
                            && !measured.isEmpty()
                            && simulated.stream()
                                    .allMatch(
                                            here ->
                                                    measured.stream()
                                                            .allMatch(
                                                                    there ->
                                                                            SiteMatch.differ(
                                                                                    here, there)));
            return apart
                    ? List.of(
                            Notice.warning(
                                    "The simulated sensor sits at "
                                            + String.join(", ", simulated)
                                            + ", the real one at "
                                            + String.join(", ", measured)
                                            + ": this calibration also turns the one place's"
                                            + " movement into the other's."))
                    : List.of();
        }
    }

    public FittedOn {
        subjects = Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
    }

    /** These measured recordings, and simulations of sensors at these sites. */
    static FittedOn of(List<Recording> measured, Set<String> simulatedSites) {
        return new FittedOn(
                measured.stream()
                        .map(r -> r.source().subject())
                        .collect(Collectors.toCollection(TreeSet::new)),
                measured.size(),
                measured.stream().mapToLong(Recording::samples).sum(),
                new Sites(new TreeSet<>(simulatedSites), sites(measured)));
    }

    /** The sites of recordings. */
    static SortedSet<String> sites(List<Recording> recordings) {
        return recordings.stream()
                .map(r -> r.source().site())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
