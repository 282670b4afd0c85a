package kinescribe.cli;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.compose.BodySplit;
import kinescribe.compose.TimeFit;
import kinescribe.compose.UpperOnLower;
import kinescribe.format.motion.MotionFormats;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.SkeletonMapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts the upper body of one motion on the legs of another. */
@Command(name = "compose", description = "Put the upper body of one motion on the legs of another.")
final class MotionCompose extends Verb {
    @Option(names = "--upper", required = true, description = "The motion whose arms it gets.")
    private Path upper = Path.of("");

    @Option(names = "--lower", required = true, description = "The motion whose legs it gets.")
    private Path lower = Path.of("");

    @Option(
            names = "--split",
            defaultValue = "trunk-and-arms",
            description = "trunk-and-arms, arms, left-arm or right-arm (default: trunk-and-arms).")
    private String split = "";

    @Option(
            names = "--fit",
            defaultValue = "loop",
            description = "How the upper motion fits in time: loop, stretch or trim.")
    private String fit = "";

    @Mixin private ReadOptions source = new ReadOptions();

    @Mixin private MotionOutput output = new MotionOutput();

    @Override
    void work(JobContext context) throws KinescribeException {
        output.check();
        UpperOnLower way = new UpperOnLower(BodySplit.byId(split), TimeFit.byId(fit));
        Motion composed = way.compose(read(upper, context), read(lower, context), context);
        output.write(composed, this);
    }

    private Motion read(Path from, JobContext context) throws KinescribeException {
        Motion motion = told(MotionFormats.read(from, source.options(), context));
        return told(SkeletonMapping.toStandard(motion));
    }
}
