package kinescribe.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.base.Seeds;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.WornSensor;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;
import kinescribe.project.RoutineDraft;
import kinescribe.routine.DayClock;
import kinescribe.routine.DayExpansion;
import kinescribe.routine.DayMaking;
import kinescribe.routine.DayPlan;
import kinescribe.routine.Personas;
import kinescribe.routine.PlanJson;
import kinescribe.routine.TreeJson;
import kinescribe.synthesis.Synthesizers;

/**
 * Makes the recordings of a routine with all sensors of the project. Where it is cancelled, what
 * was made until then is kept.
 */
public record ExpandRoutine(RoutineDraft draft) implements Step {
    private static final String TREE = "tree";
    private static final String PERSONA = "persona";
    private static final String SECONDS = "seconds";

    /** Frames per second of the motion, which is not kept. */
    private static final double MOTION_RATE_HZ = 60;

    /** The step that made a recording. */
    static ExpandRoutine stored(Provenance how) throws KinescribeException {
        StoredParameters stored = new StoredParameters(how);
        try {
            return new ExpandRoutine(
                    new RoutineDraft(
                            TreeJson.read(new ObjectMapper().readTree(stored.text(TREE))),
                            stored.text(PERSONA),
                            stored.number(SECONDS),
                            how.seed()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the routine is no proper JSON", e);
        }
    }

    /** What will be done when, by the draft. */
    public DayPlan plan() throws KinescribeException {
        return DayExpansion.of(
                draft.tree(), Personas.named(draft.persona()), draft.seconds(), draft.seed());
    }

    @Override
    public String title() {
        return "Record the routine " + draft.tree().name();
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        if (project.sensors().isEmpty()) {
            throw new KinescribeException(
                    "There is no sensor that could record the routine.",
                    "Add one to the body first.");
        }
        DayPlan plan = plan();
        List<WornSensor> worn = new ArrayList<>();
        for (PlacedSensor sensor : project.sensors()) {
            worn.add(worn(sensor, project, plan));
        }
        DayMaking making =
                new DayMaking(
                        plan,
                        ClipSources.of(
                                Synthesizers.byId(Synthesizers.AUTO),
                                MOTION_RATE_HZ,
                                plan.persona().body()),
                        MOTION_RATE_HZ,
                        worn,
                        project.simulation().rateHz(),
                        draft.seed());
        List<Notice> notices = new ArrayList<>();
        try {
            making.run(context);
        } catch (JobCancelled e) {
            // What is left to do takes a moment; it must not be broken off, too.
            Thread.interrupted();
            if (making.recordings().isEmpty()) {
                throw e;
            }
            notices.add(
                    Notice.warning(
                            "The recording of "
                                    + plan.name()
                                    + " was broken off: the first "
                                    + DayClock.length(making.recordings().get(0).durationS())
                                    + " are kept."));
        }
        notices.addAll(making.notices());
        if (project.simulation().field() != null) {
            notices.add(
                    Notice.info("Long recordings have no magnetometer; the field was not used."));
        }
        List<Entry<Recording>> made = new ArrayList<>();
        List<Recording> recordings = making.recordings();
        for (int i = 0; i < recordings.size(); i++) {
            made.add(entry(project, project.sensors().get(i), recordings.get(i), notices));
        }
        return new Noticed<>(new Edit(title(), p -> put(p, made)), notices);
    }

    private WornSensor worn(PlacedSensor sensor, Project project, DayPlan plan) {
        String site = sensor.placement().site();
        return new WornSensor(
                sensor.placement().on(plan.persona().body().skeleton()),
                sensor.device(project.sensorModel()),
                Seeds.derive(draft.seed(), site),
                new Recording.Source(
                        "v-" + draft.persona().replace(' ', '-') + "-" + draft.seed(),
                        plan.name(),
                        site,
                        Origin.VIRTUAL));
    }

    private Entry<Recording> entry(
            Project project, PlacedSensor sensor, Recording recording, List<Notice> notices) {
        List<Provenance.Input> inputs = new ArrayList<>();
        inputs.add(new Provenance.Input(sensor.id(), sensor.revision()));
        for (String id : List.of(Project.SENSOR_MODEL_ID, Project.SIMULATION_ID)) {
            if (sensor.ownDevice() == null || id.equals(Project.SIMULATION_ID)) {
                project.revisionOf(id).ifPresent(r -> inputs.add(new Provenance.Input(id, r)));
            }
        }
        return new Entry<>(
                Results.NO_ID,
                Results.name(draft.tree().name() + " · " + sensor.placement().site()),
                recording,
                Provenance.of(
                        StepIds.ROUTINE,
                        Map.of(
                                TREE, PlanJson.of(draft.tree()).toString(),
                                PERSONA, draft.persona(),
                                SECONDS, String.valueOf(draft.seconds())),
                        draft.seed(),
                        inputs),
                notices);
    }

    private static Project put(Project project, List<Entry<Recording>> made) {
        return project.withRecordings(
                Results.put(
                        project,
                        project.recordings(),
                        made,
                        "recording",
                        (old, fresh) ->
                                old.provenance().step().equals(StepIds.ROUTINE)
                                        && old.name().equals(fresh.name())));
    }
}
