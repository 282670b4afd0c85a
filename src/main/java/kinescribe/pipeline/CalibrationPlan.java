package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.CalibrationSubjects;
import kinescribe.calibration.SensorFitBounds;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.project.Entry;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;

/**
 * What people say when they want a calibration: a method, two sites and who may be fitted on. The
 * project's recordings make a step of it.
 *
 * @param name what the calibration will be called
 * @param method how it is fitted
 * @param realSite the site of the measured recordings
 * @param virtualSite the site of the simulated ones
 * @param subjects who may be fitted on, and who is kept for the test
 * @param options how distributions are fitted
 * @param pairs which motion each measured recording is of, for affine maps and sensors
 * @param bounds how far a sensor's fit may go
 */
public record CalibrationPlan(
        String name,
        Calibration.Method method,
        String realSite,
        String virtualSite,
        CalibrationSubjects subjects,
        FitCalibration.Options options,
        MotionPairs pairs,
        SensorFitBounds bounds) {

    /** The recordings of a site that act as measured. */
    public static List<Entry<Recording>> measured(Project project, String site) {
        return project.recordings().stream()
                .filter(r -> r.value().source().origin().actsAsReal())
                .filter(r -> r.value().source().site().equals(site))
                .toList();
    }

    /** The simulated recordings of a site, not yet calibrated. */
    public static List<Entry<Recording>> simulated(Project project, String site) {
        return project.recordings().stream()
                .filter(r -> r.value().source().origin() == Origin.VIRTUAL)
                .filter(r -> !isCalibrated(r))
                .filter(r -> r.value().source().site().equals(site))
                .toList();
    }

    /** The simulated recordings of a site that a calibration can be applied to. */
    public static List<Entry<Recording>> appliesTo(Project project, String site) {
        return simulated(project, site).stream()
                .filter(r -> r.provenance().step().equals(StepIds.SIMULATE))
                .toList();
    }

    /** What a calibration is called unless somebody says otherwise. */
    public static String usualName(Calibration.Method method, String site) {
        return method.label() + " · " + site.replace('_', ' ');
    }

    /** Whether a recording was calibrated in the project. */
    public static boolean isCalibrated(Entry<Recording> recording) {
        return recording.provenance().step().equals(StepIds.APPLY_CALIBRATION);
    }

    /** The people that recordings are of. */
    public static SortedSet<String> people(List<Entry<Recording>> recordings) {
        return recordings.stream()
                .map(r -> r.value().source().subject())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The step that does it.
     *
     * @throws KinescribeException if a site has no recordings, a person no recording, or a method
     *     not what it needs
     */
    public Step step(Project project) throws KinescribeException {
        List<Entry<Recording>> measured = measured(project, realSite);
        requireSome(measured, "real", realSite, project, true);
        requireKnown(subjects.fit(), people(measured));
        requireKnown(subjects.test(), people(measured));
        List<Entry<Recording>> fit =
                measured.stream()
                        .filter(r -> subjects.fit().contains(r.value().source().subject()))
                        .toList();
        if (method == Calibration.Method.FIT) {
            return sensor(project, fit);
        }
        List<Entry<Recording>> simulated = simulated(project, virtualSite);
        requireSome(simulated, "simulated", virtualSite, project, false);
        if (method == Calibration.Method.AFFINE) {
            List<Entry<Recording>> paired = paired(fit);
            List<String> partners = new ArrayList<>();
            for (Entry<Recording> recording : paired) {
                partners.add(partner(project, simulated, recording).id());
            }
            return new FitCalibration(name, method, partners, ids(paired), subjects, options);
        }
        List<Entry<Recording>> allowed =
                simulated.stream()
                        .filter(r -> !subjects.test().contains(r.value().source().subject()))
                        .toList();
        return new FitCalibration(name, method, ids(allowed), ids(fit), subjects, options);
    }

    private Step sensor(Project project, List<Entry<Recording>> fit) throws KinescribeException {
        Optional<PlacedSensor> sensor =
                project.sensors().stream()
                        .filter(s -> s.placement().site().equals(virtualSite))
                        .findFirst();
        if (sensor.isEmpty()) {
            throw new KinescribeException(
                    "No sensor of the project sits at \"" + virtualSite + "\".",
                    "Put one there first: the fit starts from its place.");
        }
        List<Entry<Recording>> paired = paired(fit);
        List<String> motions = paired.stream().map(r -> pairs.motions().get(r.id())).toList();
        return new FitSensor(name, sensor.get().id(), motions, ids(paired), subjects, bounds);
    }

    private List<Entry<Recording>> paired(List<Entry<Recording>> fit) throws KinescribeException {
        List<Entry<Recording>> paired =
                fit.stream().filter(r -> pairs.motions().containsKey(r.id())).toList();
        if (paired.isEmpty()) {
            throw new KinescribeException(
                    "No real recording of "
                            + String.join(", ", subjects.fit())
                            + " is of a motion in the project.",
                    "Say which motion each recording is of, or choose a quantile map or CORAL,"
                            + " which need no pairs.");
        }
        return paired;
    }

    private Entry<Recording> partner(
            Project project, List<Entry<Recording>> simulated, Entry<Recording> recording)
            throws KinescribeException {
        String motionId = String.valueOf(pairs.motions().get(recording.id()));
        Optional<Entry<Recording>> found = ofMotion(simulated, motionId);
        if (found.isEmpty()) {
            throw new KinescribeException(
                    "The motion \""
                            + new Lookup(project).motion(motionId).name()
                            + "\" was not simulated at "
                            + virtualSite
                            + ".",
                    "Simulate the sensor on it first.");
        }
        return found.get();
    }

    /** The first of simulated recordings that is of a motion. */
    static Optional<Entry<Recording>> ofMotion(List<Entry<Recording>> simulated, String motionId) {
        return simulated.stream()
                .filter(
                        r ->
                                r.provenance().inputs().stream()
                                        .anyMatch(input -> input.id().equals(motionId)))
                .findFirst();
    }

    private static void requireSome(
            List<Entry<Recording>> found, String kind, String site, Project project, boolean real)
            throws KinescribeException {
        if (found.isEmpty()) {
            SortedSet<String> sites = new TreeSet<>();
            for (Entry<Recording> recording : project.recordings()) {
                if (recording.value().source().origin().actsAsReal() == real) {
                    sites.add(recording.value().source().site());
                }
            }
            throw new KinescribeException(
                    "There are no " + kind + " recordings of the site \"" + site + "\".",
                    sites.isEmpty()
                            ? real ? "Import real recordings first." : "Simulate a sensor first."
                            : "There are: " + String.join(", ", sites) + ".");
        }
    }

    private void requireKnown(Collection<String> named, SortedSet<String> there)
            throws KinescribeException {
        SortedSet<String> missing = new TreeSet<>(named);
        missing.removeAll(there);
        if (!missing.isEmpty()) {
            throw new KinescribeException(
                    "No real recording of the site \""
                            + realSite
                            + "\" is of "
                            + String.join(", ", missing)
                            + ".",
                    "There are: " + String.join(", ", there) + ".");
        }
    }

    private static List<String> ids(List<Entry<Recording>> recordings) {
        return recordings.stream().map(Entry::id).toList();
    }
}
