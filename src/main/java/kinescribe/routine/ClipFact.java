package kinescribe.routine;

/**
 * A sentence on a clip, with the numbers that were measured in it.
 *
 * @param topic what it is about
 * @param text what it says
 */
public record ClipFact(Topic topic, String text) {
    /** What sentences are about. */
    public enum Topic {
        /** What the body does. */
        BODY("what the body does"),
        /** What gravity does to the accelerometer. */
        GRAVITY("gravity"),
        /** What repeats. */
        RHYTHM("rhythm"),
        /** The greatest values. */
        PEAKS("peaks"),
        /** What the gyroscope feels. */
        TURNING("turning");

        private final String label;

        Topic(String label) {
            this.label = label;
        }

        /** The topic in words. */
        public String label() {
            return label;
        }
    }
}
