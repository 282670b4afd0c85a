package kinescribe.pipeline;

import java.util.OptionalDouble;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.compose.ClipSource;
import kinescribe.compose.Margins;
import kinescribe.compose.Posture;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.synthesis.MotionSynthesizer;
import kinescribe.synthesis.SynthesisRequest;

/** Synthesizers as makers of the clips of a timeline. */
public final class ClipSources {
    private ClipSources() {}

    /** ClipSources of one body at one rate. */
    public static ClipSource of(MotionSynthesizer synthesizer, double rateHz, Body body) {
        return new ClipSource() {
            @Override
            public OptionalDouble statedS(String prompt, long seed) {
                return SynthesisRequest.statedS(prompt, body, seed);
            }

            @Override
            public String told(String prompt, Posture before) {
                return synthesizer.told(prompt, before);
            }

            @Override
            public Noticed<Motion> clip(
                    String prompt, double seconds, Margins margins, long seed, JobContext context)
                    throws KinescribeException {
                return synthesizer.synthesize(
                        new SynthesisRequest(prompt, seconds, rateHz, body, seed, margins),
                        context);
            }
        };
    }
}
