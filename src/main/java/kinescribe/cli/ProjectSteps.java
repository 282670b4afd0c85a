package kinescribe.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.job.JobContext;
import kinescribe.pipeline.BuildDataset;
import kinescribe.pipeline.Evaluate;
import kinescribe.pipeline.ImportCalibration;
import kinescribe.pipeline.ImportMotions;
import kinescribe.pipeline.ImportPrompts;
import kinescribe.pipeline.ImportRecordings;
import kinescribe.pipeline.SimulateRecordings;
import kinescribe.pipeline.Step;
import kinescribe.pipeline.SynthesizeMotions;
import kinescribe.pipeline.WritePrompts;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.PromptDates;
import kinescribe.project.SimulationSettings;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;
import kinescribe.prompt.PromptText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The steps of the window, each as a verb that changes a saved project. */
final class ProjectSteps {
    private ProjectSteps() {}

    /** Loads, changes, saves. */
    abstract static class Change extends ProjectVerb {
        @Override
        final void work(JobContext context) throws KinescribeException {
            Project before = load(context);
            Project changed = change(before, context);
            save(PromptDates.noted(before, changed, Instant.now()), context);
        }

        abstract Project change(Project project, JobContext context) throws KinescribeException;

        final Activity activity(Project project, String name) {
            return project.activityNamed(name).orElseThrow(IllegalStateException::new);
        }
    }

    /** Adds a typed prompt, or a sensor. */
    @Command(name = "add", description = "Add a prompt you type, or a sensor.")
    static final class Add extends Change {
        @Option(names = "--activity", description = "The activity that the prompt describes.")
        private String activity = "";

        @Option(names = "--prompt", description = "The prompt.")
        private String prompt = "";

        @Option(
                names = "--sensor",
                description =
                        "Where a new sensor sits: left_wrist, left_forearm@0.8:45; with =DEVICE one"
                                + " of its own: left_wrist=watch.")
        private String sensor = "";

        @Mixin private PlacementOptions placements = new PlacementOptions();

        @Override
        Project change(Project project, JobContext context) throws KinescribeException {
            boolean wears = !sensor.isEmpty() || placements.areLikeDataset();
            if (prompt.isBlank() != wears) {
                throw new KinescribeException(
                        "There is nothing to add, or too much.",
                        "Give --activity and --prompt, or --sensor or --like.");
            }
            if (wears) {
                return withSensors(project);
            }
            if (activity.isBlank()) {
                throw new KinescribeException(
                        "The prompt has no activity.", "Name it with --activity.");
            }
            String sentence = PromptText.clean(prompt);
            Project with = Edits.withActivity(project, PromptText.clean(activity));
            return Edits.addPrompt(activity(with, PromptText.clean(activity)).id(), sentence)
                    .change()
                    .apply(with);
        }

        private Project withSensors(Project project) throws KinescribeException {
            PlaceWithDevice named = PlaceWithDevice.read(sensor);
            List<String> places = sensor.isEmpty() ? List.of() : List.of(named.place());
            int first = project.sensors().size();
            Project with =
                    Edits.addSensors("Add sensors", placements.placements(places))
                            .change()
                            .apply(project);
            return named.device() == null
                    ? with
                    : Edits.chooseDevice(with.sensors().get(first), named.device())
                            .change()
                            .apply(with);
        }
    }

    /** Takes anything out by its id. */
    @Command(name = "remove", description = "Remove activities, prompts, sensors or results by id.")
    static final class Remove extends Change {
        @Parameters(index = "1..*", arity = "1..*", paramLabel = "ID", description = "Their ids.")
        private List<String> ids = List.of();

        @Override
        Project change(Project project, JobContext context) throws KinescribeException {
            for (String id : ids) {
                if (project.revisionOf(id).isEmpty()) {
                    throw new KinescribeException(
                            "The project has nothing with the id \"" + id + "\".",
                            "See the ids in project.json.");
                }
            }
            return Edits.remove("Remove " + String.join(", ", ids), ids).change().apply(project);
        }
    }

    /** Imports prompts, motions, recordings or calibrations. */
    @Command(
            name = "import",
            description = "Import prompts, motions, recordings or calibrations from files.")
    static final class Import extends Change {
        /** What there is to import. */
        enum Kind {
            PROMPTS,
            MOTIONS,
            RECORDINGS,
            CALIBRATIONS
        }

        @Parameters(
                index = "1",
                paramLabel = "KIND",
                description = "prompts, motions, recordings, calibrations.")
        private Kind kind = Kind.PROMPTS;

        @Parameters(index = "2..*", arity = "1..*", paramLabel = "FILE", description = "The files.")
        private List<Path> files = List.of();

        @Option(names = "--activity", description = "The prompts' activity; else the file's name.")
        private String activity = "";

        @Mixin private ReadOptions source = new ReadOptions();

        @Override
        Project change(Project project, JobContext context) throws KinescribeException {
            if (kind == Kind.MOTIONS) { // together, as what is noticed is told once
                return after(project, new ImportMotions(files, source.options()), context);
            }
            Project changed = project;
            for (Path file : files) {
                changed = after(changed, step(file), context);
            }
            return changed;
        }

        private Step step(Path file) throws KinescribeException {
            return switch (kind) {
                case PROMPTS -> new ImportPrompts(file, activity);
                case MOTIONS -> new ImportMotions(List.of(file), source.options());
                case RECORDINGS -> new ImportRecordings(file);
                case CALIBRATIONS -> new ImportCalibration(file);
            };
        }
    }

    /** Writes prompts. */
    @Command(name = "write", description = "Write prompts for an activity.")
    static final class Write extends Change {
        @Option(names = "--activity", required = true, description = "The activity.")
        private String activity = "";

        @Option(names = "--count", defaultValue = "10", description = "How many (default: 10).")
        private int count;

        @Option(names = "--seed", defaultValue = "1", description = "Another seed, other prompts.")
        private long seed;

        @Override
        Project change(Project project, JobContext context) throws KinescribeException {
            Arguments.within("--count", count, 1, 100_000);
            Project with = Edits.withActivity(project, activity);
            String id = activity(with, activity).id();
            return after(with, new WritePrompts(id, count, seed), context);
        }
    }

    /** Makes a motion of every prompt that nobody has rejected. */
    @Command(
            name = "synthesize",
            description = "Make a motion from every prompt but rejected ones.")
    static final class Synthesize extends Change {
        @Option(names = "--seconds", defaultValue = "8", description = "Length (default: 8).")
        private double seconds;

        @Option(names = "--rate", defaultValue = "60", description = "Frames a second.")
        private double rateHz;

        @Mixin private BodyOptions bodies = new BodyOptions();

        @Option(names = "--seed", defaultValue = "1", description = "Another seed, other motions.")
        private long seed;

        @Option(names = "--rejected", description = "From rejected prompts, too.")
        private boolean rejected;

        @Override
        Project change(Project project, JobContext context) throws KinescribeException {
            Arguments.within("--seconds", seconds, 0.1, 3600);
            Arguments.within("--rate", rateHz, 1, 1000);
            List<String> prompts =
                    rejected
                            ? project.prompts().stream().map(Prompt::id).toList()
                            : SynthesizeMotions.wanted(project);
            return after(
                    project,
                    new SynthesizeMotions(prompts, "auto", seconds, rateHz, bodies.body(), seed),
                    context);
        }
    }

    /** Simulates every sensor on every motion. */
    @Command(
            name = "simulate",
            description =
                    "Simulate every sensor on every motion; what is chosen here is kept in the"
                            + " project.")
    static final class Simulate extends Change {
        @Mixin private DeviceRunOptions device = new DeviceRunOptions();

        @Mixin private FieldOptions surroundings = new FieldOptions();

        @Mixin private PeopleOptions people = new PeopleOptions();

        @Override
        Project change(Project project, JobContext context) throws KinescribeException {
            SimulationSettings now = project.simulation();
            SimulationSettings settings =
                    new SimulationSettings(
                            device.rateHz(now.rateHz()),
                            surroundings.field(now.field()),
                            people.randomisation(now.randomisation()),
                            people.count(now.count()),
                            device.seed(now.seed()));
            Project with = project.withSensorModel(device.model(project.sensorModel()));
            List<String> motions = with.motions().stream().map(Entry::id).toList();
            return after(with, new SimulateRecordings(motions, settings), context);
        }
    }

    /** Cuts the recordings of a site into windows. */
    @Command(name = "build", description = "Cut the recordings of a site into a data set.")
    static final class Build extends Change {
        @Option(names = "--site", required = true, description = "The site.")
        private String site = "";

        @Mixin private WindowOptions windows = new WindowOptions();

        @Override
        Project change(Project project, JobContext context) throws KinescribeException {
            List<String> ids =
                    project.recordings().stream()
                            .filter(r -> r.value().source().site().equals(site))
                            .map(Entry::id)
                            .toList();
            return after(project, new BuildDataset(site, ids, windows.spec()), context);
        }
    }

    /** Trains and tests on the project's recordings. */
    @Command(name = "score", description = "Train and test on the project's recordings.")
    static final class Score extends Change {
        @Option(
                names = "--real-site",
                required = true,
                description =
                        "Site of the real side; where the protocol leaves positions, devices or"
                                + " data sets out, several with commas or \"all sites\".")
        private String realSite = "";

        @Option(names = "--virtual-site", description = "Site of the virtual side; else the same.")
        private String virtualSite = "";

        @Mixin private EvaluationOptions options = new EvaluationOptions();

        @Mixin private WindowOptions windows = new WindowOptions();

        @Option(names = "--json", description = "Print one JSON object.")
        private boolean json;

        @Override
        Project change(Project project, JobContext context) throws KinescribeException {
            String simulated = virtualSite.isEmpty() ? realSite : virtualSite;
            WindowSpec spec = windows.spec();
            Project changed = project;
            List<EvaluationResult> results = new ArrayList<>();
            for (EvaluationSettings settings : options.settings()) {
                Project before = changed;
                changed = after(before, new Evaluate(realSite, simulated, spec, settings), context);
                results.add(made(before.runs(), changed.runs()).value());
            }
            if (json) {
                printJson(EvaluationFacts.of(results, options.against(), context));
            } else {
                ScoreTable.print(results, options.against(), out(), context);
            }
            return changed;
        }
    }
}
