package kinescribe.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Version;
import kinescribe.imu.SensorModel;
import kinescribe.job.JobContext;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;

/** The whole of {@code project.json}: a project as a tree, its arrays beside it. */
final class Manifest {
    private static final TypeReference<List<Activity>> ACTIVITIES = new TypeReference<>() {};
    private static final TypeReference<List<Prompt>> PROMPTS = new TypeReference<>() {};
    private static final TypeReference<SensorModel> SENSOR_MODEL = new TypeReference<>() {};
    private static final TypeReference<List<TimeShift>> SHIFTS = new TypeReference<>() {};

    private static final MotionJson MOTION = new MotionJson();
    private static final RecordingJson RECORDING = new RecordingJson();
    private static final CalibrationJson CALIBRATION = new CalibrationJson();
    private static final DatasetJson DATASET = new DatasetJson();
    private static final RunJson RUN = new RunJson();
    private static final ScorecardJson SCORECARD = new ScorecardJson();
    private static final String SCORECARDS = "scorecards";
    private static final String PINNED_RUN = "pinnedRun";

    private Manifest() {}

    static ObjectNode write(Project project, ArraySink arrays, JobContext context)
            throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put(SchemaUpgrades.FIELD, SchemaUpgrades.standard().current());
        root.put("program", Version.current().toString());
        root.put("name", project.name());
        root.set("activities", ProjectJson.tree(project.activities()));
        root.set("prompts", ProjectJson.tree(project.prompts()));
        root.set("motions", EntryJson.write(project.motions(), MOTION, arrays, context));
        root.set("sensors", SensorJson.write(project.sensors()));
        root.set("sensorModel", ProjectJson.tree(project.sensorModel()));
        root.set("simulation", SimulationJson.write(project.simulation()));
        root.set("recordings", EntryJson.write(project.recordings(), RECORDING, arrays, context));
        root.set(
                "calibrations",
                EntryJson.write(project.calibrations(), CALIBRATION, arrays, context));
        root.set("datasets", EntryJson.write(project.datasets(), DATASET, arrays, context));
        root.set("runs", EntryJson.write(project.runs(), RUN, arrays, context));
        project.pinnedRun().ifPresent(id -> root.put(PINNED_RUN, id));
        root.set("models", ModelEntries.write(project, arrays, context));
        root.set(SCORECARDS, EntryJson.write(project.scorecards(), SCORECARD, arrays, context));
        root.set("gate", GateJson.write(project.gate()));
        root.set("timeline", TimelineJson.write(project.timeline()));
        if (!project.routine().equals(RoutineDraft.EMPTY)) {
            root.set("routine", RoutineJson.write(project.routine()));
        }
        root.set("shifts", ProjectJson.tree(project.shifts()));
        return root;
    }

    static Noticed<Project> read(JsonNode root, ArrayFolder arrays, JobContext context)
            throws KinescribeException {
        ModelEntries models = ModelEntries.read(root, arrays, context);
        Project project =
                new Project(
                        EntryJson.text(root, "name", "the project"),
                        ProjectJson.value(root.path("activities"), ACTIVITIES, "activities"),
                        ProjectJson.value(root.path("prompts"), PROMPTS, "prompts"),
                        EntryJson.read(root, "motions", MOTION, arrays, context),
                        SensorJson.read(root.path("sensors")),
                        ProjectJson.value(root.path("sensorModel"), SENSOR_MODEL, "sensorModel"),
                        SimulationJson.read(root.path("simulation")),
                        EntryJson.read(root, "recordings", RECORDING, arrays, context),
                        EntryJson.read(root, "calibrations", CALIBRATION, arrays, context),
                        EntryJson.read(root, "datasets", DATASET, arrays, context),
                        EntryJson.read(root, "runs", RUN, arrays, context),
                        Optional.ofNullable(root.path(PINNED_RUN).textValue()),
                        models.whole(),
                        models.damaged(),
                        root.has(SCORECARDS) // not in projects that were saved before there
                                // were any
                                ? EntryJson.read(root, SCORECARDS, SCORECARD, arrays, context)
                                : List.of(),
                        GateJson.read(root.path("gate")),
                        TimelineJson.read(root.path("timeline")),
                        RoutineJson.read(root.path("routine")),
                        shifts(root.path("shifts")));
        return new Noticed<>(project, models.notices());
    }

    /** How recordings are aligned; not at all in projects that were saved before they could be. */
    private static List<TimeShift> shifts(JsonNode node) throws KinescribeException {
        return node.isMissingNode() ? List.of() : ProjectJson.value(node, SHIFTS, "shifts");
    }

    /** The relative paths of all arrays that a manifest names. */
    static Set<String> arrays(JsonNode root) {
        Set<String> paths = new TreeSet<>();
        for (String kind : ArrayFiles.FOLDERS) {
            for (JsonNode entry : root.path(kind)) {
                for (JsonNode field : entry) {
                    if (field.isTextual() && ArrayFiles.isOurs(field.textValue())) {
                        paths.add(field.textValue());
                    }
                }
            }
        }
        return paths;
    }
}
