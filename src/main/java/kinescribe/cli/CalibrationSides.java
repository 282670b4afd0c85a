package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.calibration.CalibrationSubjects;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.RecordingSet;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import picocli.CommandLine.Option;

/** The options that say what a calibration is fitted on and what it is judged on. */
final class CalibrationSides {
    private static final String OTHERS = "others";

    @Option(
            names = "--simulated",
            arity = "1..*",
            description = "Files or folders of simulated signals.")
    private List<Path> simulated = List.of();

    @Option(
            names = "--real",
            required = true,
            arity = "1..*",
            description = "Files or folders of measured signals.")
    private List<Path> real = List.of();

    @Option(names = "--site", description = "Take the recordings of this site only.")
    private String site = "";

    @Option(
            names = "--fit-subjects",
            required = true,
            arity = "1..*",
            description = "The people it may be fitted on.")
    private List<String> fitSubjects = List.of();

    @Option(
            names = "--test-subjects",
            arity = "1..*",
            description =
                    "The people kept for the test, on whom it is judged; \"others\" for all but"
                            + " those it is fitted on.")
    private List<String> testSubjects = List.of();

    /**
     * Recordings by what they are for.
     *
     * @param subjects who may be fitted on
     * @param simulated simulations that are not of people kept for the test
     * @param fitReal measurements to fit on
     * @param testSimulated simulations of people kept for the test
     * @param testReal measurements of people kept for the test
     */
    record Split(
            CalibrationSubjects subjects,
            List<Recording> simulated,
            List<Recording> fitReal,
            List<Recording> testSimulated,
            List<Recording> testReal) {
        /** What the report is made of: simulations of the tested people, or else of anyone. */
        List<Recording> judged() {
            return testSimulated.isEmpty() ? simulated : testSimulated;
        }

        /** Simulations to pair with measurements; a single one is of the single measurement. */
        List<Recording> paired() {
            if (simulated.size() != 1 || fitReal.size() != 1) {
                return simulated;
            }
            Recording one = simulated.get(0);
            Recording.Source of = fitReal.get(0).source();
            return List.of(
                    new Recording(
                            new Recording.Source(
                                    of.subject(), of.trial(), of.site(), one.source().origin()),
                            one.rateHz(),
                            one.channels(),
                            one.times(),
                            one.values(),
                            one.labels()));
        }
    }

    /**
     * Reads and sorts the recordings.
     *
     * @throws KinescribeException if a measured recording is of a person on neither side, someone
     *     is on both, or sites are mixed
     */
    Noticed<Split> split(JobContext context) throws KinescribeException {
        List<Notice> notices = new ArrayList<>();
        List<Recording> virtual = read(simulated, notices, context);
        List<Recording> measured = read(real, notices, context);
        Set<String> test = new HashSet<>(testSubjects);
        if (testSubjects.equals(List.of(OTHERS))) {
            test = measured.stream().map(r -> r.source().subject()).collect(Collectors.toSet());
            fitSubjects.forEach(test::remove);
        }
        CalibrationSubjects subjects = CalibrationSubjects.of(new HashSet<>(fitSubjects), test);
        requireAll(subjects.fit(), measured);
        List<Recording> fitReal = new ArrayList<>();
        List<Recording> testReal = new ArrayList<>();
        for (Recording recording : measured) {
            if (subjects.test().contains(recording.source().subject())) {
                testReal.add(recording);
            } else {
                subjects.admit(recording);
                fitReal.add(recording);
            }
        }
        Set<String> kept = subjects.test();
        return new Noticed<>(
                new Split(
                        subjects,
                        virtual.stream().filter(r -> !kept.contains(r.source().subject())).toList(),
                        fitReal,
                        virtual.stream().filter(r -> kept.contains(r.source().subject())).toList(),
                        testReal),
                notices);
    }

    private List<Recording> read(List<Path> paths, List<Notice> notices, JobContext context)
            throws KinescribeException {
        List<Recording> all = new ArrayList<>();
        for (Path path : paths) {
            Noticed<RecordingSet> read = RecordingFormats.read(path, context);
            notices.addAll(read.notices());
            read.value().recordings().stream()
                    .filter(r -> site.isEmpty() || r.source().site().equals(site))
                    .forEach(all::add);
        }
        SortedSet<String> sites = new TreeSet<>();
        all.forEach(r -> sites.add(r.source().site()));
        if (sites.size() > 1) {
            throw new KinescribeException(
                    "The recordings are of several sites: " + String.join(", ", sites) + ".",
                    "Choose one with --site.");
        }
        if (all.isEmpty() && !paths.isEmpty()) {
            throw new KinescribeException(
                    "There is no recording of the site \"" + site + "\" in " + paths.get(0) + ".",
                    "See what there is with: kinescribe data inspect " + paths.get(0));
        }
        return all;
    }

    private static void requireAll(Set<String> named, List<Recording> measured)
            throws KinescribeException {
        SortedSet<String> missing = new TreeSet<>(named);
        SortedSet<String> there = new TreeSet<>();
        measured.forEach(r -> there.add(r.source().subject()));
        missing.removeAll(there);
        if (!missing.isEmpty()) {
            throw new KinescribeException(
                    "No real recording is of " + String.join(", ", missing) + ".",
                    "There are: " + String.join(", ", there) + ".");
        }
    }
}
