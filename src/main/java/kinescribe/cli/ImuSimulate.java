package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Seeds;
import kinescribe.format.WholeFiles;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.format.imu.SimulationFacts;
import kinescribe.imu.MagneticField;
import kinescribe.imu.Origin;
import kinescribe.imu.RandomWearer;
import kinescribe.imu.Randomisation;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SurfacePlacement;
import kinescribe.job.Batch;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.pipeline.MeantSensor;
import kinescribe.pipeline.MotionReading;
import kinescribe.pipeline.WearerSimulator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Simulates sensors on motions, for one person or many, on all cores. */
@Command(name = "simulate", description = "Simulate inertial sensors on motions.")
final class ImuSimulate extends Verb {
    @Option(names = "--motion", required = true, arity = "1..*", description = "The motion files.")
    private List<Path> in = List.of();

    @Option(
            names = "--site",
            arity = "1..*",
            description =
                    "Where sensors sit: usual sites such as left_wrist chest left_pocket, or"
                            + " SEGMENT@SHARE:DEGREES[:MM], a share of the segment's length, an"
                            + " angle around it (0 the front, of feet the top; 90 the outside of a"
                            + " leg, the back of an arm, the left of the trunk) and millimetres off"
                            + " the skin: left_forearm@0.8:45. With =DEVICE each has a device of its"
                            + " own: left_pocket=phone left_wrist=watch.")
    private List<String> sites = List.of();

    @Mixin private PlacementOptions placements = new PlacementOptions();

    @Mixin private DeviceRunOptions device = new DeviceRunOptions();

    @Mixin private FieldOptions surroundings = new FieldOptions();

    @Mixin private PeopleOptions people = new PeopleOptions();

    @Option(
            names = "--out",
            required = true,
            description = "The CSV file to write; a folder for several motions or samples.")
    private Path out = Path.of("");

    @Mixin private SmoothOption smooth = new SmoothOption();

    @Mixin private ReadOptions source = new ReadOptions();

    /** One motion with the name of its file. */
    private record Named(Path file, String name, Motion motion) {}

    /** One person in one motion. */
    private record Take(Named motion, int sample, Path file) {}

    /** A sensor as it is meant to sit, and what it is. */
    private record Meant(SurfacePlacement placement, SensorModel device) {}

    /** What all takes have in common. */
    private record Common(
            double rateHz,
            List<Meant> sensors,
            @Nullable Double smoothHz,
            @Nullable MagneticField field,
            Randomisation randomisation) {}

    @Override
    void work(JobContext context) throws KinescribeException {
        check();
        Common common =
                new Common(
                        device.rateHz(),
                        sensors(),
                        smooth.hz(),
                        surroundings.field(null),
                        people.randomisation(Randomisation.NONE));
        List<Named> motions = new ArrayList<>();
        List<Noticed<Named>> read = Batch.map(in, this::read, context.part(0, 1, 2));
        read.forEach(motion -> motions.add(told(motion)));
        for (Noticed<Path> written :
                Batch.map(
                        takes(motions),
                        (take, part) -> simulate(take, common, part),
                        context.part(1, 2, 2))) {
            out().println(told(written));
        }
    }

    private void check() throws KinescribeException {
        if (sites.isEmpty() && !placements.areLikeDataset()) {
            throw new KinescribeException(
                    "There is no sensor.", "Say where it sits with --site or --like.");
        }
        boolean several = in.size() * people.count(1) > 1;
        if (several == out.toString().endsWith(".csv")) {
            throw several
                    ? new KinescribeException(
                            "Several recordings cannot be written to the one file " + out + ".",
                            "Give a folder as --out.")
                    : new KinescribeException(
                            "Signals cannot be written to " + out + ".", "End the name in .csv.");
        }
        long names = in.stream().map(ImuSimulate::stem).distinct().count();
        if (names < in.size()) {
            throw new KinescribeException(
                    "Two motions have the same file name, and so would their recordings.",
                    "Rename one, or simulate them in two goes.");
        }
    }

    /** The sensors at the places named, then those of a data set. */
    private List<Meant> sensors() throws KinescribeException {
        List<PlaceWithDevice> named = new ArrayList<>();
        for (String site : sites) {
            named.add(PlaceWithDevice.read(site));
        }
        List<String> places = named.stream().map(PlaceWithDevice::place).toList();
        if (new HashSet<>(places).size() < places.size()) {
            throw new KinescribeException(
                    "A site is named twice in --site.", "Name each site once.");
        }
        List<Meant> sensors = new ArrayList<>();
        for (SurfacePlacement placement : placements.placements(places)) {
            int index = sensors.size();
            sensors.add(
                    new Meant(
                            placement,
                            index < named.size()
                                    ? device.at(named.get(index), SensorModel.IDEAL)
                                    : device.model(SensorModel.IDEAL)));
        }
        return sensors;
    }

    private Noticed<Named> read(Path file, JobContext context) throws KinescribeException {
        String name = String.valueOf(file.getFileName());
        return MotionReading.read(file, source.options(), context)
                .map(motion -> new Named(file, name, motion));
    }

    private List<Take> takes(List<Named> motions) throws KinescribeException {
        List<Take> takes = new ArrayList<>();
        for (Named motion : motions) {
            String stem = stem(Path.of(motion.name()));
            for (int sample = 0; sample < people.count(1); sample++) {
                Path file = out;
                if (people.count(1) > 1) {
                    file = out.resolve(String.format(Locale.ROOT, "%s-%03d.csv", stem, sample + 1));
                } else if (in.size() > 1) {
                    file = out.resolve(stem + ".csv");
                }
                takes.add(new Take(motion, sample, file));
            }
        }
        return takes;
    }

    private Noticed<Path> simulate(Take take, Common common, JobContext context)
            throws KinescribeException {
        Motion motion = take.motion().motion();
        long seed = device.seed();
        long own = take.sample() == 0 ? seed : Seeds.derive(seed, take.sample());
        String subject = people.count(1) == 1 ? "virtual" : "virtual-" + (take.sample() + 1);
        List<MeantSensor> sensors = new ArrayList<>();
        for (Meant meant : common.sensors()) {
            SurfacePlacement placement = meant.placement();
            sensors.add(
                    new MeantSensor(
                            placement,
                            meant.device(),
                            Seeds.derive(own, placement.site()),
                            new Recording.Source(
                                    subject,
                                    take.motion().name(),
                                    placement.site(),
                                    Origin.VIRTUAL)));
        }
        // The same person does all motions.
        RandomWearer wearer = new RandomWearer(common.randomisation(), own);
        WearerSimulator simulator =
                WearerSimulator.of(wearer, motion, common.smoothHz(), common.field());
        List<Recording> recordings = simulator.record(sensors, common.rateHz(), List.of(), context);
        WholeFiles.makeFolderOf(take.file());
        Map<String, Object> making =
                SimulationMaking.of(
                        "imu simulate",
                        take.motion().file(),
                        common.rateHz(),
                        common.smoothHz(),
                        sensors.stream().map(simulator::worn).toList(),
                        simulator.notices());
        making.put("seed", seed);
        if (common.field() != null) {
            making.put("field", SimulationFacts.field(common.field()));
        }
        if (!common.randomisation().equals(Randomisation.NONE)) {
            making.put("person", take.sample() + 1);
            making.put("randomise", common.randomisation().name());
            making.put("randomiseSpread", common.randomisation().describe());
            making.put("bonesM", simulator.bonesM());
        }
        RecordingCsv.write(recordings, making, take.file());
        List<Notice> notices = take.sample() == 0 ? simulator.notices() : List.of();
        return new Noticed<>(take.file(), notices);
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }
}
