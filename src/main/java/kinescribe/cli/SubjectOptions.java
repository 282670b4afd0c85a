package kinescribe.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.calibration.CalibrationSubjects;
import picocli.CommandLine.Option;

/** The options that say on whom a calibration may be fitted and on whom it is judged. */
final class SubjectOptions {
    private static final String OTHERS = "others";

    @Option(
            names = "--fit-subjects",
            required = true,
            arity = "1..*",
            description = "The people it may be fitted on.")
    private List<String> fit = List.of();

    @Option(
            names = "--test-subjects",
            arity = "1..*",
            description =
                    "The people kept for the test, on whom it is judged; \"others\" for all but"
                            + " those it is fitted on (default: others).")
    private List<String> test = List.of(OTHERS);

    /**
     * Who is for what.
     *
     * @param there the people with real recordings
     * @throws KinescribeException if someone is on both sides
     */
    CalibrationSubjects of(SortedSet<String> there) throws KinescribeException {
        Set<String> kept = new TreeSet<>(test);
        if (test.equals(List.of(OTHERS))) {
            kept = new TreeSet<>(there);
            fit.forEach(kept::remove);
        }
        return CalibrationSubjects.of(new HashSet<>(fit), kept);
    }
}
