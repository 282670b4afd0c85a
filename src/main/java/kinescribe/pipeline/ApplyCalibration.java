package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.FittedOn;
import kinescribe.calibration.SensorCalibration;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SurfacePlacement;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;

/**
 * Makes calibrated recordings of simulated ones, whoever they are of; those made before of the same
 * two are replaced in their places. The simulated ones stay.
 */
public record ApplyCalibration(String calibrationId, List<String> recordingIds) implements Step {
    /** The parameter that names the people the calibration was fitted on. */
    static final String FITTED_ON = "fittedOn";

    /** A sensor nearer to the fitted place than this is there. Our own choice. */
    private static final double NEAR_M = 0.001;

    private static final double NEAR_RAD = Math.toRadians(0.1);

    public ApplyCalibration {
        recordingIds = List.copyOf(recordingIds);
    }

    @Override
    public String title() {
        return "Calibrate " + Counted.of(recordingIds.size(), "recording");
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        Lookup lookup = new Lookup(project);
        Entry<Calibration> calibration = lookup.calibration(calibrationId);
        List<Entry<Recording>> made = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (String id : recordingIds) {
            context.checkCancelled();
            Entry<Recording> recording = lookup.recording(id);
            if (!recording.provenance().step().equals(StepIds.SIMULATE)) {
                throw new KinescribeException(
                        "\"" + recording.name() + "\" was not simulated by this project.",
                        "Calibrate recordings that were, and each only once.");
            }
            List<Notice> own = notices(project, calibration, recording);
            notices.addAll(own);
            made.add(
                    new Entry<>(
                            Results.NO_ID,
                            recording.name() + " · " + calibration.name(),
                            calibration.value().apply(recording.value()),
                            provenance(calibration, recording),
                            own));
            context.progress(made.size(), recordingIds.size());
        }
        return new Noticed<>(new Edit(title(), p -> put(p, made)), notices);
    }

    /** Inputs: the recording, the calibration, and the recording's motion. */
    private static Provenance provenance(
            Entry<Calibration> calibration, Entry<Recording> recording) {
        return Provenance.of(
                StepIds.APPLY_CALIBRATION,
                Map.of(FITTED_ON, SubjectText.of(calibration.value().fittedOn().subjects())),
                0,
                List.of(
                        new Provenance.Input(recording.id(), recording.revision()),
                        new Provenance.Input(calibration.id(), calibration.revision()),
                        recording.provenance().inputs().get(0)));
    }

    /** A calibration holds for its site, a sensor's fit for a sensor in the fitted place. */
    private static List<Notice> notices(
            Project project, Entry<Calibration> calibration, Entry<Recording> recording) {
        FittedOn.Sites sites = calibration.value().fittedOn().sites();
        if (!sites.holdFor(recording.value().source().site())) {
            return List.of(
                    Notice.warning(
                            "\""
                                    + recording.name()
                                    + "\" is of another place than the calibration, which was"
                                    + " fitted at "
                                    + String.join(", ", sites.simulated())
                                    + "."));
        }
        if (!(calibration.value() instanceof SensorCalibration fitted)) {
            return List.of();
        }
        String sensorId = SensorSimulation.input(recording, 1);
        boolean there =
                project.sensors().stream()
                        .filter(sensor -> sensor.id().equals(sensorId))
                        .map(PlacedSensor::placement)
                        .map(placement -> onBody(project, placement, recording))
                        .anyMatch(placement -> isNear(placement, fitted.placement()));
        return there
                ? List.of()
                : List.of(
                        Notice.warning(
                                "\""
                                        + recording.name()
                                        + "\" was not simulated at the fitted place; put the sensor"
                                        + " there first."));
    }

    private static SensorPlacement onBody(
            Project project, SurfacePlacement placement, Entry<Recording> recording) {
        return placement.on(
                project.motion(SensorSimulation.input(recording, 0))
                        .map(motion -> motion.value().motion().skeleton())
                        .orElseGet(() -> Body.Preset.ADULT.body().skeleton()));
    }

    private static boolean isNear(SensorPlacement one, SensorPlacement other) {
        return one.joint().equals(other.joint())
                && one.offset().minus(other.offset()).norm() < NEAR_M
                && one.mounting().angleTo(other.mounting()) < NEAR_RAD;
    }

    private static Project put(Project project, List<Entry<Recording>> made) {
        return project.withRecordings(
                Results.put(
                        project,
                        project.recordings(),
                        made,
                        "recording",
                        (old, fresh) ->
                                SensorSimulation.isOfSame(StepIds.APPLY_CALIBRATION, old, fresh)));
    }
}
