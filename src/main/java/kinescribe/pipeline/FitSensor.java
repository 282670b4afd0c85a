package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.CalibrationSubjects;
import kinescribe.calibration.KnownMotion;
import kinescribe.calibration.SensorCalibration;
import kinescribe.calibration.SensorFit;
import kinescribe.calibration.SensorFitBounds;
import kinescribe.calibration.SensorFitSettings;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;

/**
 * Fits where a sensor sits and how it errs to motions of the project and what a device measured of
 * them; a calibration of the same name is replaced in its place.
 *
 * @param name what the calibration is called
 * @param sensorId the sensor from whose place the fit starts
 * @param motionIds the motions
 * @param measuredIds what was measured, a recording for each motion in order
 * @param subjects who may be fitted on
 * @param bounds how far from there
 */
public record FitSensor(
        String name,
        String sensorId,
        List<String> motionIds,
        List<String> measuredIds,
        CalibrationSubjects subjects,
        SensorFitBounds bounds)
        implements Step {
    public FitSensor {
        motionIds = List.copyOf(motionIds);
        measuredIds = List.copyOf(measuredIds);
        if (motionIds.size() != measuredIds.size()) {
            throw new IllegalArgumentException(
                    "Expected a recording for each of "
                            + motionIds.size()
                            + " motions, got "
                            + measuredIds.size());
        }
    }

    @Override
    public String title() {
        return "Fit sensor " + name;
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        Lookup lookup = new Lookup(project);
        PlacedSensor sensor = lookup.sensor(sensorId);
        List<KnownMotion> motions = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        List<Provenance.Input> inputs = new ArrayList<>(List.of(lookup.input(sensorId)));
        for (int i = 0; i < motionIds.size(); i++) {
            Entry<MotionResult> motion = lookup.motion(motionIds.get(i));
            Entry<Recording> measured = lookup.recording(measuredIds.get(i));
            subjects.admit(measured.value());
            Noticed<ImuSimulator> simulator = MotionSimulators.of(motion.value().motion());
            notices.addAll(simulator.notices());
            motions.add(new KnownMotion(simulator.value(), measured.value()));
            inputs.add(new Provenance.Input(motion.id(), motion.revision()));
            inputs.add(new Provenance.Input(measured.id(), measured.revision()));
        }
        context.message("Fitting the sensor " + sensor.placement().site());
        Noticed<SensorCalibration> found =
                SensorFit.of(
                        motions,
                        new SensorFitSettings(
                                sensor.placement()
                                        .on(
                                                lookup.motion(motionIds.get(0))
                                                        .value()
                                                        .motion()
                                                        .skeleton()),
                                bounds),
                        subjects,
                        context);
        notices.addAll(found.notices());
        notices.addAll(found.value().fittedOn().sites().notices());
        Provenance provenance = Provenance.of(StepIds.FIT_SENSOR, parameters(), 0, inputs);
        Entry<Calibration> made =
                new Entry<>(Results.NO_ID, name, found.value(), provenance, notices);
        return FitCalibration.put(title(), project, made);
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>(BoundsText.of(bounds));
        parameters.put("fitSubjects", SubjectText.of(subjects.fit()));
        parameters.put("testSubjects", SubjectText.of(subjects.test()));
        return parameters;
    }

    /** The step that made a calibration. */
    static FitSensor stored(Entry<?> result) throws KinescribeException {
        List<String> inputs =
                result.provenance().inputs().stream().map(Provenance.Input::id).toList();
        List<String> motions = new ArrayList<>();
        List<String> measured = new ArrayList<>();
        for (int i = 1; i + 1 < inputs.size(); i += 2) {
            motions.add(inputs.get(i));
            measured.add(inputs.get(i + 1));
        }
        return new FitSensor(
                result.name(),
                inputs.get(0),
                motions,
                measured,
                FitCalibration.subjects(result.provenance()),
                BoundsText.read(result.provenance()));
    }
}
