package kinescribe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Seeds;
import kinescribe.format.WholeFiles;
import kinescribe.format.imu.LabelsCsv;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.format.imu.SimulationFacts;
import kinescribe.format.routine.RoutineFile;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.RecordingStream;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SurfacePlacement;
import kinescribe.imu.WornSensor;
import kinescribe.job.JobContext;
import kinescribe.motion.Skeleton;
import kinescribe.pipeline.ClipSources;
import kinescribe.routine.DayExpansion;
import kinescribe.routine.DayMaking;
import kinescribe.routine.DayPlan;
import kinescribe.routine.Persona;
import kinescribe.routine.Personas;
import kinescribe.routine.RoutineTree;
import kinescribe.synthesis.Synthesizers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a long labelled recording of a routine or of a person's day. */
@Command(
        name = "expand",
        description =
                "Make a long recording of a routine or a person's day, labelled by routine,"
                        + " activity and action.")
final class RoutineExpand extends Verb {
    @Parameters(
            paramLabel = "ROUTINE",
            arity = "0..1",
            description =
                    "A tree that \"prompts decompose\" wrote, or the name of a routine; the"
                            + " persona's own day without it.")
    private @Nullable String routine;

    @Option(names = "--hours", defaultValue = "1", description = "How long (default: 1).")
    private double hours;

    @Option(
            names = "--persona",
            defaultValue = "office worker",
            description = "Whose day: see \"routine list\" (default: office worker).")
    private String persona = "";

    @Option(names = "--pace", description = "How fast the person is; 1 as people usually are.")
    private @Nullable Double pace;

    @Option(
            names = "--site",
            arity = "1..*",
            description = "Where sensors sit, as imu simulate takes it (default: left_wrist).")
    private List<String> sites = List.of("left_wrist");

    @Option(
            names = "--motion-rate",
            defaultValue = "60",
            description = "Frames a second of the motion (default: 60).")
    private double motionRateHz;

    @Mixin private DeviceRunOptions device = new DeviceRunOptions();

    @Mixin private PlacementOptions placements = new PlacementOptions();

    @Mixin private DecomposerOption writer = new DecomposerOption();

    @Option(names = "--plan-only", description = "Write what happens when, and no recording.")
    private boolean planOnly;

    @Option(names = "--out", required = true, description = "The folder to write to.")
    private Path out = Path.of("");

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--hours", hours, 0.01, DayExpansion.MOST_S / 3600);
        Arguments.within("--motion-rate", motionRateHz, RecordingStream.LEAST_MOTION_HZ, 1000);
        DayPlan plan = plan(context);
        plan.requireShown();
        String stem = plan.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        WholeFiles.makeFolder(out);
        Path labels = out.resolve(stem + ".labels.csv");
        if (planOnly) {
            LabelsCsv.write(plan.levels(), labels);
            out().println(labels);
            return;
        }
        List<WornSensor> sensors = sensors(plan);
        DayMaking making =
                new DayMaking(
                        plan,
                        ClipSources.of(
                                Synthesizers.byId(Synthesizers.AUTO),
                                motionRateHz,
                                plan.persona().body()),
                        motionRateHz,
                        sensors,
                        device.rateHz(),
                        device.seed());
        Path file = out.resolve(stem + ".csv");
        try {
            making.run(context);
        } finally {
            // What was made until a fault is kept.
            write(making, sensors, file, labels);
        }
    }

    private void write(DayMaking making, List<WornSensor> sensors, Path file, Path labels)
            throws KinescribeException {
        List<Recording> recordings = told(new Noticed<>(making.recordings(), making.notices()));
        if (recordings.isEmpty()) {
            return;
        }
        Map<String, Object> how = SimulationMaking.by("routine expand");
        how.put("routine", routine == null ? "the persona's day" : routine);
        how.put("persona", persona);
        how.put("hours", hours);
        how.put("seed", device.seed());
        how.put("motionRateHz", motionRateHz);
        how.put("rateHz", device.rateHz());
        how.put("sensors", sensors.stream().map(SimulationFacts::sensor).toList());
        RecordingCsv.write(recordings, how, file);
        LabelsCsv.write(recordings.get(0).levels(), labels);
        out().println(file);
        out().println(labels);
    }

    private DayPlan plan(JobContext context) throws KinescribeException {
        Persona who = Personas.named(persona);
        if (pace != null) {
            Arguments.within("--pace", pace, Persona.LEAST_PACE, Persona.MOST_PACE);
            who = who.withPace(pace);
        }
        double seconds = Math.rint(hours * 36_000) / 10;
        String name = routine;
        if (name == null) {
            return DayExpansion.ofDay(who, seconds, device.seed());
        }
        Path file = Path.of(name);
        RoutineTree tree =
                name.endsWith(".json") || Files.isRegularFile(file)
                        ? told(RoutineFile.read(file))
                        : told(writer.decomposer(err()).asTree(name, context));
        return DayExpansion.of(tree, who, seconds, device.seed());
    }

    private List<WornSensor> sensors(DayPlan plan) throws KinescribeException {
        if (new HashSet<>(sites).size() < sites.size()) {
            throw new KinescribeException(
                    "A site is named twice in --site.", "Name each site once.");
        }
        Skeleton body = plan.persona().body().skeleton();
        List<WornSensor> sensors = new ArrayList<>();
        for (String site : sites) {
            PlaceWithDevice named = PlaceWithDevice.read(site);
            SurfacePlacement placement = placements.placement(named.place());
            sensors.add(
                    new WornSensor(
                            placement.on(body),
                            device.at(named, SensorModel.IDEAL),
                            Seeds.derive(device.seed(), placement.site()),
                            new Recording.Source(
                                    plan.persona().name().replace(' ', '-'),
                                    plan.name(),
                                    placement.site(),
                                    Origin.VIRTUAL)));
        }
        return sensors;
    }
}
