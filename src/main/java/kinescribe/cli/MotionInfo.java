package kinescribe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.motion.MotionFormats;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.SkeletonMapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a motion file holds. */
@Command(name = "info", description = "Tell what a motion file holds.")
final class MotionInfo extends Verb {
    @Parameters(paramLabel = "IN", description = "The motion to read.")
    private Path in = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Mixin private ReadOptions source = new ReadOptions();

    @Override
    void work(JobContext context) throws KinescribeException {
        Noticed<Motion> read = MotionFormats.read(in, source.options(), context);
        Motion motion = read.value();
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<String, Object> words = new LinkedHashMap<>();
        double heightM = heightM(motion);
        facts.put("frames", motion.frames());
        facts.put("rateHz", motion.rateHz());
        facts.put("joints", motion.skeleton().size());
        facts.put("seconds", motion.durationS());
        facts.put("heightM", heightM);
        words.put("frames", motion.frames());
        words.put("rate", Numbers.shown(motion.rateHz(), "Hz"));
        words.put("joints", motion.skeleton().size());
        words.put("length", Numbers.shown(motion.durationS(), "s"));
        words.put("height", Numbers.shown(heightM, "m"));
        print(json ? facts : words, read.notices(), json);
    }

    /** Standing height by the legs; the joints' extent where the skeleton is no person's. */
    private static double heightM(Motion motion) {
        try {
            return Body.statureM(SkeletonMapping.toStandard(motion).value().skeleton());
        } catch (KinescribeException e) {
            List<Vec3> rest = motion.skeleton().restPositions();
            double low = rest.stream().mapToDouble(Vec3::y).min().orElse(0);
            return rest.stream().mapToDouble(Vec3::y).max().orElse(0) - low;
        }
    }
}
