package kinescribe.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kinescribe.base.Digests;
import kinescribe.calibration.Calibration;
import kinescribe.dataset.Dataset;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.scorecard.Scorecard;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.learn.model.TrainedModel;
import kinescribe.motion.quality.QualityReport;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;

/**
 * Everything a person works on, as one immutable value. Big arrays are owned once by the values
 * inside and shared between projects.
 *
 * @param name what the project is called
 * @param activities what people do
 * @param prompts sentences that describe it
 * @param motions bodies doing it
 * @param sensors where sensors sit
 * @param sensorModel how they err
 * @param simulation how they are simulated
 * @param recordings what sensors measured, virtual and real
 * @param calibrations maps from simulated to measured signals
 * @param datasets windows cut from recordings
 * @param runs evaluations
 * @param pinnedRun the id of the evaluation that the others are compared with
 * @param models trained models
 * @param damagedModels trained models that cannot be read, kept as they were found
 * @param scorecards how like measured windows simulated ones are
 * @param gate which motions may be used
 * @param timeline the timeline being written, which no motion need have been made from yet
 * @param routine the routine being written, which no recording need have been made from yet
 * @param shifts how recordings are aligned in time with what is simulated
 */
public record Project(
        String name,
        List<Activity> activities,
        List<Prompt> prompts,
        List<Entry<MotionResult>> motions,
        List<PlacedSensor> sensors,
        SensorModel sensorModel,
        SimulationSettings simulation,
        List<Entry<Recording>> recordings,
        List<Entry<Calibration>> calibrations,
        List<Entry<Dataset>> datasets,
        List<Entry<EvaluationResult>> runs,
        Optional<String> pinnedRun,
        List<Entry<TrainedModel>> models,
        List<DamagedModel> damagedModels,
        List<Entry<Scorecard>> scorecards,
        QualityGate gate,
        TimelineDraft timeline,
        RoutineDraft routine,
        List<TimeShift> shifts) {

    /** The id under which provenance names the project's sensor model. */
    public static final String SENSOR_MODEL_ID = "sensor-model";

    /** The id under which provenance names the project's simulation settings. */
    public static final String SIMULATION_ID = "simulation";

    public Project {
        activities = List.copyOf(activities);
        prompts = List.copyOf(prompts);
        motions = List.copyOf(motions);
        sensors = List.copyOf(sensors);
        recordings = List.copyOf(recordings);
        calibrations = List.copyOf(calibrations);
        datasets = List.copyOf(datasets);
        runs = List.copyOf(runs);
        models = List.copyOf(models);
        damagedModels = List.copyOf(damagedModels);
        scorecards = List.copyOf(scorecards);
        shifts = List.copyOf(shifts);
    }

    /** A project with nothing in it. */
    public static Project empty(String name) {
        return new Project(
                name,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SensorModel.IDEAL,
                SimulationSettings.STANDARD,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                QualityGate.STANDARD,
                TimelineDraft.EMPTY,
                RoutineDraft.EMPTY,
                List.of());
    }

    /** The project under another name. */
    public Project withName(String changed) {
        return changed(draft -> draft.name = changed);
    }

    /** The project with other activities. */
    public Project withActivities(List<Activity> changed) {
        return changed(draft -> draft.activities = changed);
    }

    /** The project with other prompts. */
    public Project withPrompts(List<Prompt> changed) {
        return changed(draft -> draft.prompts = changed);
    }

    /** The project with other motions. */
    public Project withMotions(List<Entry<MotionResult>> changed) {
        return changed(draft -> draft.motions = changed);
    }

    /** The project with other sensors. */
    public Project withSensors(List<PlacedSensor> changed) {
        return changed(draft -> draft.sensors = changed);
    }

    /** The project with another sensor model. */
    public Project withSensorModel(SensorModel changed) {
        return changed(draft -> draft.sensorModel = changed);
    }

    /** The project with sensors simulated otherwise. */
    public Project withSimulation(SimulationSettings changed) {
        return changed(draft -> draft.simulation = changed);
    }

    /** The project with other recordings. */
    public Project withRecordings(List<Entry<Recording>> changed) {
        return changed(draft -> draft.recordings = changed);
    }

    /** The project with other calibrations. */
    public Project withCalibrations(List<Entry<Calibration>> changed) {
        return changed(draft -> draft.calibrations = changed);
    }

    /** The project with other data sets. */
    public Project withDatasets(List<Entry<Dataset>> changed) {
        return changed(draft -> draft.datasets = changed);
    }

    /** The project with other runs. */
    public Project withRuns(List<Entry<EvaluationResult>> changed) {
        return changed(draft -> draft.runs = changed);
    }

    /** The project with another run that the others are compared with. */
    public Project withPinnedRun(Optional<String> changed) {
        return changed(draft -> draft.pinnedRun = changed);
    }

    /** The project with other trained models. */
    public Project withModels(List<Entry<TrainedModel>> changed) {
        return changed(draft -> draft.models = changed);
    }

    /** The project with other models that cannot be read. */
    public Project withDamagedModels(List<DamagedModel> changed) {
        return changed(draft -> draft.damagedModels = changed);
    }

    /** The project with other scorecards. */
    public Project withScorecards(List<Entry<Scorecard>> changed) {
        return changed(draft -> draft.scorecards = changed);
    }

    /** The project with another quality gate. */
    public Project withGate(QualityGate changed) {
        return changed(draft -> draft.gate = changed);
    }

    /** The project with another timeline being written. */
    public Project withTimeline(TimelineDraft changed) {
        return changed(draft -> draft.timeline = changed);
    }

    /** The project with another routine being written. */
    public Project withRoutine(RoutineDraft changed) {
        return changed(draft -> draft.routine = changed);
    }

    /** The project with other alignments in time. */
    public Project withShifts(List<TimeShift> changed) {
        return changed(draft -> draft.shifts = changed);
    }

    /** The activity of that id. */
    public Optional<Activity> activity(String id) {
        return activities.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** The activity of that name. */
    public Optional<Activity> activityNamed(String activityName) {
        return activities.stream().filter(a -> a.name().equals(activityName)).findFirst();
    }

    /** The prompt of that id. */
    public Optional<Prompt> prompt(String id) {
        return prompts.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The motion of that id. */
    public Optional<Entry<MotionResult>> motion(String id) {
        return motions.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** The recording of that id. */
    public Optional<Entry<Recording>> recording(String id) {
        return recordings.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** By how much a recording is shifted against what a sensor shows on a motion, seconds. */
    public double lagS(String motionId, String sensorId, String recordingId) {
        return shifts.stream()
                .filter(shift -> shift.isOf(motionId, sensorId, recordingId))
                .mapToDouble(TimeShift::lagS)
                .findFirst()
                .orElse(0);
    }

    /** What the rules say of a motion; takes some milliseconds for the first time. */
    public QualityReport report(Entry<MotionResult> motion) {
        return QualityReport.of(motion.value().motion(), gate.rules());
    }

    /** Whether a motion may be used: it keeps the rules, or was accepted anyway. */
    public boolean admits(Entry<MotionResult> motion) {
        return gate.acceptance(motion).isPresent() || report(motion).accepted();
    }

    /** The calibration of that id. */
    public Optional<Entry<Calibration>> calibration(String id) {
        return calibrations.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The trained model of that id. */
    public Optional<Entry<TrainedModel>> model(String id) {
        return models.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** The results of every kind. */
    public Stream<Entry<?>> results() {
        return Stream.of(motions, recordings, calibrations, datasets, runs, models, scorecards)
                .flatMap(List::stream);
    }

    /** The present revision of whatever has that id. */
    public Optional<String> revisionOf(String id) {
        if (id.equals(SENSOR_MODEL_ID)) {
            return Optional.of(Digests.shortDigest(sensorModel.toString()));
        }
        if (id.equals(SIMULATION_ID)) {
            return Optional.of(simulation.revision());
        }
        return Stream.of(
                        find(activities, Activity::id, id).map(Activity::revision),
                        find(prompts, Prompt::id, id).map(Prompt::revision),
                        find(sensors, PlacedSensor::id, id).map(PlacedSensor::revision),
                        results().filter(r -> r.id().equals(id)).findFirst().map(Entry::revision))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first id of the form {@code prefix-N} that is still free, counting upwards. */
    public String freeId(String prefix) {
        return freeIds(prefix, 1).get(0);
    }

    /** Several free ids of the form {@code prefix-N}, one after another. */
    public List<String> freeIds(String prefix, int count) {
        String start = prefix + "-";
        long last =
                allIds().filter(id -> id.startsWith(start))
                        .map(id -> id.substring(start.length()))
                        .filter(rest -> rest.matches("\\d{1,9}"))
                        .mapToLong(Long::parseLong)
                        .max()
                        .orElse(0);
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            ids.add(start + (last + i));
        }
        return ids;
    }

    private Stream<String> allIds() {
        return Stream.of(
                        activities.stream().map(Activity::id),
                        prompts.stream().map(Prompt::id),
                        sensors.stream().map(PlacedSensor::id),
                        damagedModels.stream().map(DamagedModel::id),
                        results().map(Entry::id))
                .flatMap(Function.identity());
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> idOf, String id) {
        return all.stream().filter(one -> idOf.apply(one).equals(id)).findFirst();
    }

    private Project changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.finished();
    }

    /** The parts of a project while one of them is replaced. */
    private static final class Draft {
        private String name;
        private List<Activity> activities;
        private List<Prompt> prompts;
        private List<Entry<MotionResult>> motions;
        private List<PlacedSensor> sensors;
        private SensorModel sensorModel;
        private SimulationSettings simulation;
        private List<Entry<Recording>> recordings;
        private List<Entry<Calibration>> calibrations;
        private List<Entry<Dataset>> datasets;
        private List<Entry<EvaluationResult>> runs;
        private Optional<String> pinnedRun;
        private List<Entry<TrainedModel>> models;
        private List<DamagedModel> damagedModels;
        private List<Entry<Scorecard>> scorecards;
        private QualityGate gate;
        private TimelineDraft timeline;
        private RoutineDraft routine;
        private List<TimeShift> shifts;

        Draft(Project from) {
            name = from.name;
            activities = from.activities;
            prompts = from.prompts;
            motions = from.motions;
            sensors = from.sensors;
            sensorModel = from.sensorModel;
            simulation = from.simulation;
            recordings = from.recordings;
            calibrations = from.calibrations;
            datasets = from.datasets;
            runs = from.runs;
            pinnedRun = from.pinnedRun;
            models = from.models;
            damagedModels = from.damagedModels;
            scorecards = from.scorecards;
            gate = from.gate;
            timeline = from.timeline;
            routine = from.routine;
            shifts = from.shifts;
        }

        Project finished() {
            return new Project(
                    name,
                    activities,
                    prompts,
                    motions,
                    sensors,
                    sensorModel,
                    simulation,
                    recordings,
                    calibrations,
                    datasets,
                    runs,
                    pinnedRun,
                    models,
                    damagedModels,
                    scorecards,
                    gate,
                    timeline,
                    routine,
                    shifts);
        }
    }
}
