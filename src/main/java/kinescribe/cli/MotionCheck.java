package kinescribe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.format.motion.MotionFormats;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.MotionQuality;
import kinescribe.motion.SkeletonMapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how plausible a motion is. */
@Command(name = "check", description = "Measure how plausible a motion is.")
final class MotionCheck extends Verb {
    @Parameters(paramLabel = "IN", description = "The motion to read.")
    private Path in = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Mixin private ReadOptions source = new ReadOptions();

    @Override
    void work(JobContext context) throws KinescribeException {
        Motion read = told(MotionFormats.read(in, source.options(), context));
        MotionQuality quality = MotionQuality.of(told(SkeletonMapping.toStandard(read)));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("skatingRatio", quality.skatingRatio());
        facts.put("contactSkatingRatio", quality.contactSkatingRatio());
        facts.put("penetrationMm", quality.penetrationMm());
        facts.put("floatingMm", quality.floatingMm());
        facts.put("jerk", quality.jerk());
        facts.put("accepted", quality.accepted());
        facts.put("tooHigh", quality.tooHigh());
        print(facts, json);
    }
}
