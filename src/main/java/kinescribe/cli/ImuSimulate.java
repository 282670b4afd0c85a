package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.format.WholeFiles;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.pipeline.MotionReading;
import kinescribe.pipeline.MotionSimulators;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Simulates sensors on a motion. */
@Command(name = "simulate", description = "Simulate inertial sensors on a motion.")
final class ImuSimulate extends Verb {
    @Option(names = "--motion", required = true, description = "The motion file.")
    private Path in = Path.of("");

    @Option(
            names = "--site",
            required = true,
            arity = "1..*",
            description = "Where sensors sit, such as left_wrist chest left_pocket.")
    private List<String> sites = List.of();

    @Option(
            names = "--rate",
            defaultValue = "100",
            description = "Samples a second (default: 100).")
    private double rateHz;

    @Mixin private DeviceOptions device = new DeviceOptions();

    @Mixin private PlacementOptions placements = new PlacementOptions();

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the device's errors.")
    private long seed;

    @Option(names = "--out", required = true, description = "The CSV file to write.")
    private Path file = Path.of("");

    @Option(
            names = "--smooth",
            description =
                    "Low-pass the motion at this frequency first, Hz; 0 for never. Without it"
                            + " only motions that jitter are smoothed, at 12 Hz.")
    private @Nullable Double smoothHz;

    @Mixin private ReadOptions source = new ReadOptions();

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--rate", rateHz, 1, 10_000);
        Arguments.atLeast("--smooth", smoothHz == null ? 0 : smoothHz, 0);
        if (new HashSet<>(sites).size() < sites.size()) {
            throw new KinescribeException(
                    "A site is named twice in --site.", "Name each site once.");
        }
        if (!file.toString().endsWith(".csv")) {
            throw new KinescribeException(
                    "Signals cannot be written to " + file + ".", "End the name in .csv.");
        }
        SensorModel model = device.model(SensorModel.IDEAL);
        Motion motion = told(MotionReading.read(in, source.options(), context));
        ImuSimulator simulator =
                smoothHz == null
                        ? told(MotionSimulators.of(motion))
                        : MotionSimulators.of(motion, smoothHz);
        String trial = String.valueOf(in.getFileName());
        List<Recording> recordings = new ArrayList<>();
        for (String id : sites) {
            recordings.add(
                    simulator.record(
                            placements.placement(id, motion.skeleton()),
                            rateHz,
                            model,
                            Seeds.derive(seed, id),
                            new Recording.Source("virtual", trial, id, Origin.VIRTUAL),
                            List.of(),
                            context));
        }
        WholeFiles.makeFolderOf(file);
        RecordingCsv.write(recordings, file);
        out().println(file);
    }
}
