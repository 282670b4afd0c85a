package kinescribe.app.fx;

/**
 * A moment of a recording that somebody wants to see.
 *
 * @param recordingId the recording
 * @param activity what is done there
 * @param timeS when, on the recording's clock, seconds
 * @param leadS how much of the recording to show before it, seconds
 */
public record Moment(String recordingId, String activity, double timeS, double leadS) {
    /** Where what is shown begins on the recording's clock, seconds. */
    public double zeroS() {
        return timeS - leadS;
    }
}
