package kinescribe.app.calibration;

import java.util.List;
import kinescribe.imu.Recording;
import kinescribe.pipeline.MotionPairs;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/**
 * A real recording and the motion that it is of.
 *
 * @param recordingId the recording
 * @param name who and what it is of
 * @param motionId the motion; empty while nobody knows
 */
record PairRow(String recordingId, String name, String motionId) {
    /** The rows of recordings. */
    static List<PairRow> of(Project project, List<Entry<Recording>> recordings, MotionPairs pairs) {
        return recordings.stream()
                .map(
                        r ->
                                new PairRow(
                                        r.id(),
                                        r.value().source().subject()
                                                + " · "
                                                + r.value().source().trial(),
                                        known(project, pairs.motions().getOrDefault(r.id(), ""))))
                .toList();
    }

    private static String known(Project project, String motionId) {
        return project.motion(motionId).isPresent() ? motionId : "";
    }
}
