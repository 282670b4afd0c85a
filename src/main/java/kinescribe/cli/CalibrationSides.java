package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.calibration.CalibrationSubjects;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what a calibration is fitted on and what it is judged on. */
final class CalibrationSides {
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

    @Option(names = "--real-site", description = "Site of the real side, where it has several.")
    private String realSite = "";

    @Option(
            names = "--virtual-site",
            description = "Site of the simulated side, where it has several.")
    private String virtualSite = "";

    @Mixin private SubjectOptions people = new SubjectOptions();

    /**
     * Recordings by what they are for.
     *
     * @param subjects who may be fitted on
     * @param simulated simulations that are not of people kept for the test
     * @param fitReal measurements to fit on
     * @param testSimulated simulations of people kept for the test
     * @param testReal measurements of people kept for the test
     * @param virtualSites where the simulated sensors sat; the simulations bear the real side's
     *     word
     */
    record Split(
            CalibrationSubjects subjects,
            List<Recording> simulated,
            List<Recording> fitReal,
            List<Recording> testSimulated,
            List<Recording> testReal,
            Set<String> virtualSites) {
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
                    one.as(
                            new Recording.Source(
                                    of.subject(), of.trial(), of.site(), one.source().origin())));
        }
    }

    /**
     * Reads and sorts the recordings.
     *
     * @return the sides; notices tell who is left out as on neither
     * @throws KinescribeException if a person named has no recording, someone is on both sides, or
     *     sites are mixed
     */
    Noticed<Split> split(JobContext context) throws KinescribeException {
        RecordingReads reads = new RecordingReads();
        List<Recording> measured = atSite(reads.read(real, context), realSite, "--real-site");
        List<Recording> found =
                atSite(
                        SimulatedOnly.checked(reads.read(simulated, context)),
                        virtualSite,
                        "--virtual-site");
        List<Notice> notices = reads.notices();
        List<Recording> virtual =
                found.stream().map(r -> named(r, measured.get(0).source().site())).toList();
        CalibrationSubjects subjects =
                people.of(
                        measured.stream()
                                .map(r -> r.source().subject())
                                .collect(Collectors.toCollection(TreeSet::new)));
        requireAll(subjects.fit(), measured);
        List<Recording> fitReal = new ArrayList<>();
        List<Recording> testReal = new ArrayList<>();
        SortedSet<String> others = new TreeSet<>();
        for (Recording recording : measured) {
            String subject = recording.source().subject();
            if (subjects.test().contains(subject)) {
                testReal.add(recording);
            } else if (subjects.fit().contains(subject)) {
                fitReal.add(recording);
            } else {
                others.add(subject);
            }
        }
        if (!others.isEmpty()) {
            notices.add(
                    Notice.info(
                            "Left out, being neither to fit nor to test on: "
                                    + String.join(", ", others)
                                    + "."));
        }
        Set<String> kept = subjects.test();
        return new Noticed<>(
                new Split(
                        subjects,
                        virtual.stream().filter(r -> !kept.contains(r.source().subject())).toList(),
                        fitReal,
                        virtual.stream().filter(r -> kept.contains(r.source().subject())).toList(),
                        testReal,
                        found.stream().map(r -> r.source().site()).collect(Collectors.toSet())),
                notices);
    }

    /** The body site where a fitted sensor is first thought to sit. */
    String startSite(Recording measured) {
        return virtualSite.isEmpty() ? measured.source().site() : virtualSite;
    }

    private static List<Recording> atSite(List<Recording> all, String site, String option)
            throws KinescribeException {
        SortedSet<String> sites = new TreeSet<>();
        all.forEach(r -> sites.add(r.source().site()));
        if (all.isEmpty()) {
            return all;
        }
        if (!site.isEmpty() && !sites.contains(site)) {
            throw new KinescribeException(
                    "No recording is of the site \"" + site + "\".",
                    "There are: " + String.join(", ", sites) + ".");
        }
        if (site.isEmpty() && sites.size() > 1) {
            throw new KinescribeException(
                    "The recordings are of several sites: " + String.join(", ", sites) + ".",
                    "Choose one with " + option + ".");
        }
        return all.stream().filter(r -> site.isEmpty() || r.source().site().equals(site)).toList();
    }

    /** A simulation under the real side's own word for the site. */
    private static Recording named(Recording recording, String site) {
        Recording.Source source = recording.source();
        return recording.as(
                new Recording.Source(source.subject(), source.trial(), site, source.origin()));
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
