package kinescribe.project;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kinescribe.base.Provenance;
import kinescribe.calibration.Calibration;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SurfacePlacement;
import kinescribe.learn.model.TrainedModel;
import kinescribe.motion.quality.QualityRules;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/** The edits that people make by hand. */
public final class Edits {
    static final Provenance TYPED = Provenance.of("prompt.type", Map.of(), 0, List.of());

    private static final Provenance IMPORTED =
            Provenance.of("model.import", Map.of(), 0, List.of());

    private Edits() {}

    /** Renames the project. */
    public static Edit rename(String name) {
        return new Edit("Rename project", project -> project.withName(name));
    }

    /** Adds an activity, unless one of that name exists. */
    public static Edit addActivity(String name) {
        return new Edit("Add activity " + name, project -> withActivity(project, name));
    }

    /** Renames an activity. */
    public static Edit renameActivity(String id, String name) {
        return new Edit(
                "Rename activity",
                project ->
                        project.withActivities(
                                project.activities().stream()
                                        .map(a -> a.id().equals(id) ? a.named(name) : a)
                                        .toList()));
    }

    /** Adds a typed prompt to an activity. */
    public static Edit addPrompt(String activityId, String text) {
        return new Edit(
                "Add prompt",
                project -> {
                    String id = project.freeId("prompt");
                    return project.withPrompts(
                            append(
                                    project.prompts(),
                                    List.of(new Prompt(id, activityId, text, TYPED))));
                });
    }

    /** Adds a typed prompt to the activity of that name, old or new. */
    public static Edit addPromptNamed(String activityName, String text) {
        return new Edit(
                "Add prompt",
                project -> {
                    Project with = withActivity(project, activityName);
                    String id = with.activityNamed(activityName).orElseThrow().id();
                    return addPrompt(id, text).change().apply(with);
                });
    }

    /** Changes the sentence of a prompt. */
    public static Edit changePrompt(String id, String text) {
        return new Edit(
                "Edit prompt",
                project ->
                        project.withPrompts(
                                project.prompts().stream()
                                        .map(p -> p.id().equals(id) ? p.withText(text, TYPED) : p)
                                        .toList()));
    }

    /**
     * Moves a prompt to the activity of that name, old or new, with the motions made from it that
     * bear the label of its former one.
     */
    public static Edit movePrompt(Prompt prompt, String activityName) {
        return new Edit(
                "Label prompt " + activityName,
                project -> {
                    Project moved = withActivity(project, activityName);
                    String activityId = moved.activityNamed(activityName).orElseThrow().id();
                    moved =
                            moved.withPrompts(
                                    replace(
                                            moved.prompts(),
                                            Prompt::id,
                                            prompt.withActivity(activityId)));
                    for (Entry<MotionResult> motion : project.motions()) {
                        if (prompt.id().equals(motion.value().promptId())
                                && prompt.activityId().equals(motion.value().activityId())) {
                            moved = labelMotion(motion, activityName).change().apply(moved);
                        }
                    }
                    return moved;
                });
    }

    /** Puts a sensor on the body. */
    public static Edit addSensor(SurfacePlacement placement) {
        return addSensors("Add sensor " + placement.site(), List.of(placement));
    }

    /** Puts sensors on the body. */
    public static Edit addSensors(String label, List<SurfacePlacement> placements) {
        return new Edit(
                label,
                project -> {
                    List<String> ids = project.freeIds("sensor", placements.size());
                    List<PlacedSensor> added = new ArrayList<>();
                    for (int i = 0; i < placements.size(); i++) {
                        added.add(new PlacedSensor(ids.get(i), placements.get(i)));
                    }
                    return project.withSensors(append(project.sensors(), added));
                });
    }

    /** Moves, turns or renames a sensor. */
    public static Edit changeSensor(String id, SurfacePlacement placement) {
        return new Edit(
                "Change sensor " + placement.site(),
                project -> withSensor(project, id, sensor -> sensor.with(placement)));
    }

    /** Gives a sensor a device of its own, or the project's again if null. */
    public static Edit chooseDevice(PlacedSensor sensor, @Nullable SensorModel device) {
        return new Edit(
                "Choose device of " + sensor.placement().site(),
                project -> withSensor(project, sensor.id(), old -> old.withDevice(device)));
    }

    private static Project withSensor(
            Project project, String id, UnaryOperator<PlacedSensor> change) {
        return project.withSensors(
                project.sensors().stream()
                        .map(s -> s.id().equals(id) ? change.apply(s) : s)
                        .toList());
    }

    /** Chooses how sensors err. */
    public static Edit chooseSensorModel(SensorModel model) {
        return new Edit("Choose device " + model.name(), p -> p.withSensorModel(model));
    }

    /** Chooses how sensors are simulated. */
    public static Edit changeSimulation(SimulationSettings settings) {
        return new Edit("Change simulation settings", p -> p.withSimulation(settings));
    }

    /**
     * Accepts a rejected motion anyway.
     *
     * @param reason why, not blank
     * @param who the person; empty where unknown
     */
    public static Edit acceptAnyway(
            Entry<MotionResult> motion, String reason, String who, Instant when) {
        Acceptance acceptance =
                new Acceptance(
                        motion.id(),
                        motion.revision(),
                        reason,
                        who,
                        when.truncatedTo(ChronoUnit.SECONDS).toString());
        return new Edit(
                "Accept " + motion.name() + " anyway", p -> p.withGate(p.gate().with(acceptance)));
    }

    /** Takes the acceptance of a motion back. */
    public static Edit withdrawAcceptance(Entry<MotionResult> motion) {
        return new Edit(
                "Withdraw acceptance of " + motion.name(),
                p -> p.withGate(p.gate().without(motion.id())));
    }

    /** Changes the rules that reject motions. */
    public static Edit changeRules(QualityRules rules) {
        return new Edit("Change quality rules", p -> p.withGate(p.gate().withRules(rules)));
    }

    /** Changes the routine being written. */
    public static Edit changeRoutine(String label, UnaryOperator<RoutineDraft> change) {
        return new Edit(label, p -> p.withRoutine(change.apply(p.routine())));
    }

    /** Changes the timeline being written. */
    public static Edit changeTimeline(String label, UnaryOperator<TimelineDraft> change) {
        return new Edit(label, p -> p.withTimeline(change.apply(p.timeline())));
    }

    /** Aligns a recording in time with what a sensor shows on a motion; 0 for not at all. */
    public static Edit align(TimeShift shift) {
        return new Edit(
                "Align recording",
                p -> {
                    List<TimeShift> all = new ArrayList<>(p.shifts());
                    all.removeIf(
                            s -> s.isOf(shift.motionId(), shift.sensorId(), shift.recordingId()));
                    if (shift.lagS() != 0) {
                        all.add(shift);
                    }
                    return p.withShifts(all);
                });
    }

    /** Calls a motion something else. */
    public static Edit renameMotion(Entry<MotionResult> motion, String name) {
        return new Edit(
                "Rename motion",
                p -> p.withMotions(replace(p.motions(), Entry::id, motion.named(name))));
    }

    /** Calls a calibration something else. */
    public static Edit renameCalibration(Entry<Calibration> calibration, String name) {
        return new Edit(
                "Rename calibration",
                p ->
                        p.withCalibrations(
                                replace(p.calibrations(), Entry::id, calibration.named(name))));
    }

    /** Calls a run something else. */
    public static Edit renameRun(Entry<EvaluationResult> run, String name) {
        return new Edit(
                "Rename run", p -> p.withRuns(replace(p.runs(), Entry::id, run.named(name))));
    }

    /** Pins a run, which the others are then compared with; there is one at most. */
    public static Edit pinRun(Entry<EvaluationResult> run) {
        return new Edit("Pin " + run.name(), p -> p.withPinnedRun(Optional.of(run.id())));
    }

    /** Pins no run. */
    public static Edit unpinRun() {
        return new Edit("Unpin run", p -> p.withPinnedRun(Optional.empty()));
    }

    /** Calls a trained model something else. */
    public static Edit renameModel(Entry<TrainedModel> model, String name) {
        return new Edit(
                "Rename model",
                p -> p.withModels(replace(p.models(), Entry::id, model.named(name))));
    }

    /** Puts a trained model from a file in. */
    public static Edit addModel(String name, TrainedModel model) {
        return new Edit(
                "Import model " + name,
                p ->
                        p.withModels(
                                append(
                                        p.models(),
                                        List.of(
                                                new Entry<>(
                                                        p.freeId("model"),
                                                        name,
                                                        model,
                                                        IMPORTED,
                                                        List.of())))));
    }

    /**
     * Says which activity a motion shows, old or new. That becomes part of how the motion came
     * about, so what was recorded of it is out of date; an acceptance of it stays.
     */
    public static Edit labelMotion(Entry<MotionResult> motion, String activityName) {
        return new Edit(
                "Label " + motion.name() + " as " + activityName,
                p -> {
                    Project with = withActivity(p, activityName);
                    String activityId = with.activityNamed(activityName).orElseThrow().id();
                    Entry<MotionResult> labelled = MotionLabel.of(motion, activityId, activityName);
                    Project changed =
                            with.withMotions(replace(with.motions(), Entry::id, labelled));
                    return p.gate()
                            .acceptance(motion)
                            .map(a -> a.of(labelled))
                            .map(a -> changed.withGate(p.gate().with(a)))
                            .orElse(changed);
                });
    }

    /**
     * Removes activities, prompts, motions, sensors, recordings, calibrations, data sets, runs,
     * models or scorecards by id.
     */
    public static Edit remove(String label, Collection<String> ids) {
        Set<String> gone = new HashSet<>(ids);
        return new Edit(
                label,
                p ->
                        p.withActivities(without(p.activities(), Activity::id, gone))
                                .withPrompts(
                                        without(
                                                without(p.prompts(), Prompt::id, gone),
                                                Prompt::activityId,
                                                gone))
                                .withMotions(without(p.motions(), Entry::id, gone))
                                .withSensors(without(p.sensors(), PlacedSensor::id, gone))
                                .withRecordings(without(p.recordings(), Entry::id, gone))
                                .withCalibrations(without(p.calibrations(), Entry::id, gone))
                                .withDatasets(without(p.datasets(), Entry::id, gone))
                                .withRuns(without(p.runs(), Entry::id, gone))
                                .withPinnedRun(p.pinnedRun().filter(id -> !gone.contains(id)))
                                .withModels(without(p.models(), Entry::id, gone))
                                .withDamagedModels(
                                        without(p.damagedModels(), DamagedModel::id, gone))
                                .withScorecards(without(p.scorecards(), Entry::id, gone))
                                .withShifts(
                                        p.shifts().stream().filter(s -> !s.names(gone)).toList())
                                .withGate(
                                        new QualityGate(
                                                p.gate().rules(),
                                                without(
                                                        p.gate().acceptances(),
                                                        Acceptance::motionId,
                                                        gone))));
    }

    /** The project with an activity of that name, old or new. */
    public static Project withActivity(Project project, String name) {
        if (project.activityNamed(name).isPresent()) {
            return project;
        }
        Activity activity = new Activity(project.freeId("activity"), name);
        return project.withActivities(append(project.activities(), List.of(activity)));
    }

    /** A list with more at its end. */
    public static <T> List<T> append(List<T> all, List<T> more) {
        List<T> result = new ArrayList<>(all);
        result.addAll(more);
        return result;
    }

    /** A list in which whatever has the id of {@code changed} is replaced by it. */
    public static <T> List<T> replace(List<T> all, Function<T, String> idOf, T changed) {
        String id = idOf.apply(changed);
        return all.stream().map(one -> idOf.apply(one).equals(id) ? changed : one).toList();
    }

    private static <T> List<T> without(List<T> all, Function<T, String> idOf, Set<String> gone) {
        return all.stream().filter(one -> !gone.contains(idOf.apply(one))).toList();
    }
}
