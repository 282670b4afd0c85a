package kinescribe.project;

import java.util.Optional;
import kinescribe.base.Provenance;
import kinescribe.motion.quality.Measurements;

/**
 * Whether the quality gate let a simulated recording through, as provenance notes it: an input of
 * its own beside the recording. So a result is out of date once other rules, an acceptance or one
 * taken back would let other recordings through.
 */
public final class GateVerdict {
    private static final String PREFIX = "verdict on ";
    private static final String ADMITTED = "admitted";
    private static final String LEFT_OUT = "left out";

    private GateVerdict() {}

    /** The input that says whether a recording was let through. */
    public static Provenance.Input input(String recordingId, boolean admitted) {
        return new Provenance.Input(PREFIX + recordingId, admitted ? ADMITTED : LEFT_OUT);
    }

    /** The recording that an input is or is a verdict on. */
    public static String recordingId(String inputId) {
        return inputId.startsWith(PREFIX) ? inputId.substring(PREFIX.length()) : inputId;
    }

    static boolean isVerdict(Provenance.Input input) {
        return input.id().startsWith(PREFIX);
    }

    /**
     * Whether the verdict is another one today. It is taken to be the same where the motion was not
     * measured yet, as measuring takes time.
     */
    static boolean hasChanged(Project project, Provenance.Input verdict) {
        Optional<Entry<MotionResult>> motion =
                project.recording(recordingId(verdict.id())).stream()
                        .flatMap(recording -> recording.provenance().inputs().stream())
                        .flatMap(input -> project.motion(input.id()).stream())
                        .findFirst();
        return motion.isPresent()
                && Measurements.known(motion.get().value().motion()).isPresent()
                && project.admits(motion.get()) != verdict.revision().equals(ADMITTED);
    }
}
