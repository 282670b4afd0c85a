package kinescribe.cli;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.format.motion.MotionFormats;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.synthesis.SynthesisRequest;
import kinescribe.synthesis.Synthesizers;
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
            names = "--synthesizer",
            defaultValue = "auto",
            description = "auto or kinematic (default: auto).")
    private String synthesizer = "";

    @Option(
            names = "--seconds",
            description = "Length in seconds (default: as the prompt says, else 8).")
    private @Nullable Double wishedSeconds;

    @Option(names = "--rate", defaultValue = "60", description = "Frames a second (default: 60).")
    private double rateHz;

    @Option(names = "--seed", defaultValue = "1", description = "Another seed, another motion.")
    private long seed;

    @Mixin private BodyOptions bodies = new BodyOptions();

    @Option(
            names = "--out",
            required = true,
            description = "The file to write: .bvh, .npy, .npz, .csv or .trc.")
    private Path file = Path.of("");

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--rate", rateHz, 1, 1000);
        SynthesisRequest said =
                SynthesisRequest.ofPrompt(
                        prompt, SynthesisRequest.DEFAULT_SECONDS, rateHz, bodies.body(), seed);
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
                        seed);
        Motion motion = told(Synthesizers.byId(synthesizer).synthesize(request, context));
        WholeFiles.makeFolderOf(file);
        MotionFormats.write(motion, file);
        out().println(file);
    }
}
