package kinescribe.app.sensors;

/**
 * What there is of one sensor on the motion shown.
 *
 * @param sensorId the sensor
 * @param site where it sits, in words
 * @param state whether there is a recording and whether it still holds
 * @param detail rate and length of the recording, or nothing
 */
record RecordingRow(String sensorId, String site, State state, String detail) {
    /** How a recording stands. */
    enum State {
        UP_TO_DATE("up to date"),
        OUT_OF_DATE("out of date"),
        MISSING("not simulated");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
