package kinescribe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Seeds;
import kinescribe.format.SidecarFile;
import kinescribe.format.WholeFiles;
import kinescribe.format.imu.SignalPartsCsv;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SignalParts;
import kinescribe.imu.SurfacePlacement;
import kinescribe.imu.WornSensor;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.pipeline.MotionReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes a simulated signal apart. */
@Command(
        name = "explain",
        description =
                "Take a simulated signal apart: gravity, motion of the joint, lever arm and device"
                        + " errors of the acceleration, true turning and device errors of the"
                        + " angular velocity.")
final class ImuExplain extends Verb {
    private static final int SCHEMA = 1;

    @Option(names = "--motion", required = true, description = "The motion file.")
    private Path in = Path.of("");

    @Option(
            names = "--site",
            required = true,
            description =
                    "Where the sensor sits, as imu simulate takes it; with =DEVICE one of its own:"
                            + " left_wrist=watch.")
    private String site = "";

    @Option(
            names = "--frame",
            defaultValue = "sensor",
            description = "Along whose axes: world, segment or sensor (default: sensor).")
    private String frame = "";

    @Mixin private DeviceRunOptions device = new DeviceRunOptions();

    @Mixin private PlacementOptions placements = new PlacementOptions();

    @Option(names = "--out", required = true, description = "The CSV file to write.")
    private Path file = Path.of("");

    @Mixin private SmoothOption smooth = new SmoothOption();

    @Mixin private ReadOptions source = new ReadOptions();

    @Override
    void work(JobContext context) throws KinescribeException {
        double rateHz = device.rateHz();
        Double smoothHz = smooth.hz();
        SignalParts.Frame axes = axes();
        PlaceWithDevice named = PlaceWithDevice.read(site);
        SensorModel model = device.at(named, SensorModel.IDEAL);
        Motion motion = told(MotionReading.read(in, source.options(), context));
        Noticed<ImuSimulator> simulator = smooth.simulator(motion);
        // The seed of imu simulate, so that both show the same errors.
        SurfacePlacement placement = placements.placement(named.place());
        WornSensor sensor =
                new WornSensor(
                        placement.on(motion.skeleton()),
                        model,
                        Seeds.derive(device.seed(), placement.site()),
                        new Recording.Source(
                                "virtual",
                                String.valueOf(in.getFileName()),
                                placement.site(),
                                Origin.VIRTUAL));
        SignalParts parts = told(simulator).explain(sensor, rateHz, axes, context);
        WholeFiles.makeFolderOf(file);
        SignalPartsCsv.write(parts, file);
        Map<String, Object> content = SidecarFile.header("kinescribe signal parts", SCHEMA, file);
        content.put("frame", frame);
        Map<String, Object> making =
                SimulationMaking.of(
                        "imu explain", in, rateHz, smoothHz, List.of(sensor), simulator.notices());
        making.put("seed", device.seed());
        content.put("making", making);
        SidecarFile.write(content, file);
        out().println(file);
    }

    private SignalParts.Frame axes() throws KinescribeException {
        List<SignalParts.Frame> all = List.of(SignalParts.Frame.values());
        return all.stream()
                .filter(one -> word(one).equals(frame))
                .findFirst()
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "There is no frame \"" + frame + "\".",
                                        "Choose one of: "
                                                + all.stream()
                                                        .map(ImuExplain::word)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    private static String word(SignalParts.Frame frame) {
        return frame.name().toLowerCase(Locale.ROOT);
    }
}
