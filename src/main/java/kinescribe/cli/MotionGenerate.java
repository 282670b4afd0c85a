package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.synthesis.SynthesisRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a motion from a sentence. */
@Command(name = "generate", description = "Make a motion from a sentence.")
final class MotionGenerate extends Verb {
    @Option(names = "--prompt", required = true, description = "What the person does.")
    private String prompt = "";

    @Option(
            names = "--seconds",
            description = "Length in seconds (default: as the prompt says, else 8).")
    private @Nullable Double wishedSeconds;

    @Mixin private MakingOptions making = new MakingOptions();

    @Mixin private BodyOptions bodies = new BodyOptions();

    @Mixin private MotionOutput output = new MotionOutput();

    @Override
    void work(JobContext context) throws KinescribeException {
        output.check();
        double rateHz = making.rateHz();
        SynthesisRequest said =
                SynthesisRequest.ofPrompt(
                        prompt,
                        SynthesisRequest.DEFAULT_SECONDS,
                        rateHz,
                        bodies.body(),
                        making.seed());
        double seconds = wishedSeconds == null ? said.seconds() : wishedSeconds;
        Arguments.within("--seconds", seconds, 0.1, 3600);
        Arguments.within(
                "--seconds times --rate", seconds * rateHz, 1, SynthesisRequest.MOST_FRAMES);
        SynthesisRequest request =
                new SynthesisRequest(
                        prompt,
                        seconds,
                        rateHz,
                        bodies.areGiven() ? bodies.body() : said.body(),
                        making.seed());
        Motion motion = told(making.synthesizer().synthesize(request, context));
        output.write(motion, this);
    }
}
