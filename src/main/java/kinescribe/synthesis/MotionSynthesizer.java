package kinescribe.synthesis;

import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.compose.Posture;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;

/** Makes motions from sentences. The same request gives the same motion, bit for bit. */
public interface MotionSynthesizer {
    /**
     * A prompt as it is meant when somebody is in a posture already: who "stands up" does so from
     * there. Without a better notion it is meant as it stands.
     */
    default String told(String prompt, Posture before) {
        return prompt;
    }

    /** The id by which the command line and provenance name it, such as {@code kinematic}. */
    String id();

    /**
     * A motion for the request on the standard skeleton.
     *
     * @return the motion, with a notice for every word that had no effect
     * @throws KinescribeException if the prompt names no activity that this synthesizer knows
     */
    Noticed<Motion> synthesize(SynthesisRequest request, JobContext context)
            throws KinescribeException;
}
