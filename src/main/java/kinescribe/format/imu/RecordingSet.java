package kinescribe.format.imu;

import java.util.List;
import java.util.Optional;
import kinescribe.imu.ActivitySequence;
import kinescribe.imu.Recording;

/**
 * What a file or folder of recordings held.
 *
 * @param formatId the format it was read with
 * @param recordings the recordings, in the order of their files
 * @param sites where the data set's devices sat, one for each of its site words that is known
 * @param sequence what everybody did one after another, where the data set's description says so
 */
public record RecordingSet(
        String formatId,
        List<Recording> recordings,
        List<DeviceSite> sites,
        Optional<ActivitySequence> sequence) {
    public RecordingSet {
        recordings = List.copyOf(recordings);
        sites = List.copyOf(sites);
    }
}
