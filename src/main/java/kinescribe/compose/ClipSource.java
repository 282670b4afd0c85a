package kinescribe.compose;

import java.util.OptionalDouble;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;

/** Makes the single motions of a timeline, always of the same body and at the same rate. */
@FunctionalInterface
public interface ClipSource {
    /** How long a prompt says that it lasts, seconds; empty where it says nothing of it. */
    default OptionalDouble statedS(String prompt, long seed) {
        return OptionalDouble.empty();
    }

    /**
     * A prompt as it is meant when somebody is in a posture: who "stands up" does so from there.
     * Without a better notion it is meant as it stands.
     */
    default String told(String prompt, Posture before) {
        return prompt;
    }

    /**
     * A motion of the standard skeleton on a floor at height zero; where it climbs or descends, the
     * lowest floor is at zero.
     *
     * @param prompt what the person does
     * @param seconds its length in seconds, margins included
     * @param margins what of it belongs to its neighbours; what is over in a moment comes between
     * @param seed names one of the many ways to do it
     * @throws KinescribeException if it cannot be made
     */
    Noticed<Motion> clip(
            String prompt, double seconds, Margins margins, long seed, JobContext context)
            throws KinescribeException;
}
