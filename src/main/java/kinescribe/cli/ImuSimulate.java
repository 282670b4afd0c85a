package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.format.motion.MotionFormats;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModels;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SitePlacements;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.SkeletonMapping;
import picocli.CommandLine.Command;
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

    @Option(
            names = "--device",
            defaultValue = "ideal",
            description = "ideal, phone, watch or research (default: ideal).")
    private String device = "";

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the device's errors.")
    private long seed;

    @Option(names = "--out", required = true, description = "The CSV file to write.")
    private Path file = Path.of("");

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--rate", rateHz, 1, 10_000);
        SensorModel model = SensorModels.byName(device);
        Motion motion = told(MotionFormats.read(in, context));
        motion = told(SkeletonMapping.toStandard(motion));
        String trial = String.valueOf(in.getFileName());
        List<Recording> recordings = new ArrayList<>();
        ImuSimulator simulator = ImuSimulator.of(motion);
        for (String id : sites) {
            SensorPlacement placement = SitePlacements.onBody(Sites.parse(id), motion.skeleton());
            recordings.add(
                    simulator.record(
                            placement,
                            rateHz,
                            model,
                            Seeds.derive(seed, id),
                            new Recording.Source("virtual", trial, id, Origin.VIRTUAL),
                            List.of(),
                            context));
        }
        RecordingCsv.write(recordings, file);
        out().println(file);
    }
}
