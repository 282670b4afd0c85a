package kinescribe.pipeline;

import kinescribe.compose.ClipSource;
import kinescribe.motion.Body;
import kinescribe.synthesis.MotionSynthesizer;
import kinescribe.synthesis.SynthesisRequest;

/** Synthesizers as makers of the clips of a timeline. */
public final class ClipSources {
    private ClipSources() {}

    /** ClipSources of one body at one rate. */
    public static ClipSource of(MotionSynthesizer synthesizer, double rateHz, Body body) {
        return (prompt, seconds, seed, context) ->
                synthesizer.synthesize(
                        new SynthesisRequest(prompt, seconds, rateHz, body, seed), context);
    }
}
