package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.CalibrationReport;
import kinescribe.calibration.SensorCalibration;
import kinescribe.calibration.SharedActivities;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SurfacePlacement;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.project.Entry;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;

/**
 * Judges a project's calibration: on the people kept for the test, or else on all that it was not
 * fitted on; where there is nobody else, on those it was fitted on, which the report says.
 *
 * @param realSite the site of the measured recordings
 * @param virtualSite the site of the simulated ones
 * @param pairs which motion each measured recording is of
 */
public record CalibrationReview(String realSite, String virtualSite, MotionPairs pairs) {

    /** The same on the sites that a calibration was fitted on, where it says so. */
    public CalibrationReview like(Project project, Entry<Calibration> calibration) {
        String real = realSite;
        String virtual = virtualSite;
        for (Provenance.Input input : calibration.provenance().inputs()) {
            Optional<Recording.Source> source =
                    project.recording(input.id()).map(r -> r.value().source());
            if (source.isPresent() && source.get().origin().actsAsReal()) {
                real = source.get().site();
            } else if (source.isPresent()) {
                virtual = source.get().site();
            }
            for (PlacedSensor sensor : project.sensors()) {
                if (sensor.id().equals(input.id())) {
                    virtual = sensor.placement().site();
                }
            }
        }
        return new CalibrationReview(real, virtual, pairs);
    }

    /**
     * Before and after.
     *
     * @throws KinescribeException if there is nothing to judge it on
     */
    public CalibrationReport of(Project project, Entry<Calibration> calibration, JobContext context)
            throws KinescribeException {
        List<Entry<Recording>> measured = CalibrationPlan.measured(project, realSite);
        SortedSet<String> people = people(calibration, CalibrationPlan.people(measured));
        List<Entry<Recording>> judged =
                measured.stream()
                        .filter(r -> people.contains(r.value().source().subject()))
                        .toList();
        boolean seen = calibration.value().fittedOn().subjects().containsAll(people);
        Sides sides = sides(project, calibration, judged, context);
        context.message("Judging " + calibration.name());
        return CalibrationReport.of(
                calibration.value(),
                sides.simulated,
                sides.calibrated,
                sides.measured,
                seen ? CalibrationReport.Audience.FITTED : CalibrationReport.Audience.OTHERS,
                context);
    }

    private record Sides(
            List<Recording> simulated, List<Recording> calibrated, List<Recording> measured) {}

    private static SortedSet<String> people(Entry<Calibration> calibration, SortedSet<String> there)
            throws KinescribeException {
        SortedSet<String> fitted = calibration.value().fittedOn().subjects();
        SortedSet<String> test = new TreeSet<>();
        if (calibration.provenance().parameters().containsKey("testSubjects")) {
            test.addAll(SubjectText.read(calibration.provenance(), "testSubjects"));
            test.retainAll(there);
        }
        if (test.isEmpty()) {
            test.addAll(there);
            test.removeAll(fitted);
        }
        if (test.isEmpty()) {
            test.addAll(there);
        }
        return test;
    }

    private Sides sides(
            Project project,
            Entry<Calibration> calibration,
            List<Entry<Recording>> judged,
            JobContext context)
            throws KinescribeException {
        if (calibration.value() instanceof SensorCalibration sensor) {
            return worn(project, sensor, judged, context);
        }
        List<Recording> simulated = new ArrayList<>();
        List<Recording> measured = new ArrayList<>();
        List<Entry<Recording>> all = CalibrationPlan.simulated(project, virtualSite);
        if (calibration.value().method() == Calibration.Method.AFFINE) {
            for (Entry<Recording> recording : judged) {
                Optional.ofNullable(pairs.motions().get(recording.id()))
                        .flatMap(motion -> CalibrationPlan.ofMotion(all, motion))
                        .ifPresent(
                                partner -> {
                                    simulated.add(partner.value());
                                    measured.add(recording.value());
                                });
            }
        }
        if (!simulated.isEmpty()) {
            List<Recording> named = MotionPairs.named(simulated, measured);
            return new Sides(named, applied(calibration.value(), named, context), measured);
        }
        all.forEach(r -> simulated.add(r.value()));
        judged.forEach(r -> measured.add(r.value()));
        if (!FitCalibration.options(calibration.provenance()).sharedOnly()) {
            return new Sides(simulated, applied(calibration.value(), simulated, context), measured);
        }
        SharedActivities shared = SharedActivities.of(simulated, measured);
        List<Recording> source = shared.only(simulated);
        return new Sides(
                source, applied(calibration.value(), source, context), shared.only(measured));
    }

    private static List<Recording> applied(
            Calibration calibration, List<Recording> simulated, JobContext context)
            throws KinescribeException {
        List<Recording> calibrated = new ArrayList<>();
        for (Recording recording : simulated) {
            context.checkCancelled();
            calibrated.add(calibration.apply(recording));
        }
        return calibrated;
    }

    /** The motions of the judged recordings, simulated at the sensor's place and the fitted one. */
    private Sides worn(
            Project project,
            SensorCalibration sensor,
            List<Entry<Recording>> judged,
            JobContext context)
            throws KinescribeException {
        Optional<SurfacePlacement> meant =
                project.sensors().stream()
                        .map(PlacedSensor::placement)
                        .filter(p -> p.site().equals(virtualSite))
                        .findFirst();
        List<Recording> before = new ArrayList<>();
        List<Recording> after = new ArrayList<>();
        List<Recording> measured = new ArrayList<>();
        for (Entry<Recording> recording : judged) {
            String motionId = pairs.motions().get(recording.id());
            if (motionId != null) {
                Motion motion = new Lookup(project).motion(motionId).value().motion();
                ImuSimulator simulator = MotionSimulators.of(motion).value();
                SensorPlacement start =
                        meant.map(m -> m.on(motion.skeleton())).orElse(sensor.placement());
                before.add(at(simulator, start, recording.value(), context));
                after.add(
                        sensor.apply(
                                at(simulator, sensor.placement(), recording.value(), context)));
                measured.add(recording.value());
            }
        }
        return new Sides(before, after, measured);
    }

    private static Recording at(
            ImuSimulator simulator, SensorPlacement place, Recording like, JobContext context) {
        Recording.Source source = like.source();
        return simulator.record(
                place,
                like.rateHz(),
                SensorModel.IDEAL,
                0,
                new Recording.Source(
                        source.subject(), source.trial(), source.site(), Origin.VIRTUAL),
                List.of(),
                context);
    }
}
