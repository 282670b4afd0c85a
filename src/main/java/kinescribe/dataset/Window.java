package kinescribe.dataset;

import kinescribe.imu.Origin;

/**
 * A labelled piece of a recording, and where it came from.
 *
 * @param label the activity
 * @param source where it came from
 * @param values samples {@code [samples × channels]} in channel units, sensor frame; taken over
 */
public record Window(String label, Source source, float[] values) {
    /**
     * Where a window came from.
     *
     * @param subject the person
     * @param trial the recording session, an id of its own across all people; windows of one trial
     *     are siblings and stay in one fold
     * @param site where the sensor sat
     * @param origin measured or simulated
     * @param startS beginning of the window on the recording's clock, seconds
     */
    public record Source(String subject, String trial, String site, Origin origin, double startS) {}
}
