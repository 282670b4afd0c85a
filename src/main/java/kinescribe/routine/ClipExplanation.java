package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.motion.Motion;

/** Explains a clip to students: what the body does and what a sensor sees of it. */
public final class ClipExplanation {
    private ClipExplanation() {}

    /**
     * Sentences with numbers measured in the clip.
     *
     * @param motion the clip, of the standard skeleton, of two frames or more
     * @param recording what a sensor on it shows, without missing samples
     */
    public static List<ClipFact> of(Motion motion, Recording recording) {
        if (!recording.channels().containsAll(ImuChannel.SIX_AXIS) || recording.samples() < 2) {
            throw new IllegalArgumentException(
                    "Expected acceleration and angular velocity, got " + recording.channels());
        }
        List<ClipFact> facts = new ArrayList<>(new BodyFacts(motion).all());
        facts.addAll(new SensorFacts(recording).all());
        return facts;
    }
}
