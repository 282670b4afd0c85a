package kinescribe.calibration;

import java.util.ArrayList;
import java.util.List;
import kinescribe.imu.Recording;

/**
 * A simulated and a measured recording of the same motion.
 *
 * @param simulated what the simulator made of it
 * @param measured what the device showed
 */
record RecordingPair(Recording simulated, Recording measured) {
    /** The pairs of equal subject, trial and site, in the order of the simulated ones. */
    static List<RecordingPair> match(List<Recording> simulated, List<Recording> measured) {
        List<RecordingPair> pairs = new ArrayList<>();
        for (Recording one : simulated) {
            for (Recording other : measured) {
                Recording.Source a = one.source();
                Recording.Source b = other.source();
                if (a.subject().equals(b.subject())
                        && a.trial().equals(b.trial())
                        && a.site().equals(b.site())) {
                    pairs.add(new RecordingPair(one, other));
                }
            }
        }
        return pairs;
    }
}
