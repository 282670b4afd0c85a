package kinescribe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SurfacePlacement;
import kinescribe.imu.WornSensor;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.SkeletonMapping;
import kinescribe.pipeline.MotionReading;
import kinescribe.pipeline.MotionSimulators;
import kinescribe.routine.ClipExplanation;
import kinescribe.routine.ClipFact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a clip to students. */
@Command(
        name = "explain",
        description =
                "Explain a clip to students: what the body does and what a sensor sees of it, in"
                        + " sentences with numbers measured in the clip.")
final class MotionExplain extends Verb {
    @Parameters(paramLabel = "IN", description = "The motion to read.")
    private Path in = Path.of("");

    @Option(
            names = "--site",
            defaultValue = "left_wrist",
            description = "Where the sensor sits, as imu simulate takes it (default: left_wrist).")
    private String site = "";

    @Mixin private DeviceRunOptions device = new DeviceRunOptions();

    @Mixin private PlacementOptions placements = new PlacementOptions();

    @Mixin private ReadOptions source = new ReadOptions();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        Motion motion =
                told(
                        SkeletonMapping.toStandard(
                                told(MotionReading.read(in, source.options(), context))));
        PlaceWithDevice named = PlaceWithDevice.read(site);
        SurfacePlacement placement = placements.placement(named.place());
        WornSensor sensor =
                new WornSensor(
                        placement.on(motion.skeleton()),
                        device.at(named, SensorModel.IDEAL),
                        Seeds.derive(device.seed(), placement.site()),
                        new Recording.Source(
                                "virtual",
                                String.valueOf(in.getFileName()),
                                placement.site(),
                                Origin.VIRTUAL));
        Recording recording =
                told(MotionSimulators.of(motion))
                        .record(List.of(sensor), device.rateHz(), List.of(), context)
                        .get(0);
        if (recording.samples() < 2) {
            throw new KinescribeException(
                    "The motion is too short to explain.", "Choose one of a second or more.");
        }
        List<ClipFact> facts = ClipExplanation.of(motion, recording);
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("site", placement.site());
            all.put("facts", facts);
            printJson(all);
        } else {
            facts.forEach(fact -> out().println(fact.text()));
        }
    }
}
