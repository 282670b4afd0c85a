package kinescribe.format.motion;

import kinescribe.base.Notice;

/**
 * Something that a motion file does not state and that its reader took to be so.
 *
 * @param property what it is about
 * @param value what was taken: hertz, a unit's symbol or an axis
 * @param sure whether the file's content leaves no reasonable doubt
 * @param taken file and what was taken, as the begin of a sentence
 * @param why the reason, as the end of a sentence that begins with "since"
 */
public record MotionAssumption(
        Property property, String value, boolean sure, String taken, String why) {
    /** What a motion file may leave open. */
    public enum Property {
        /** Frames per second. */
        RATE("rate", "--in-rate"),
        /** The unit of lengths. */
        UNIT("unit", "--unit"),
        /** The axis that points up. */
        UP("up-axis", "--up");

        private final String word;
        private final String option;

        Property(String word, String option) {
            this.word = word;
            this.option = option;
        }
    }

    /** The assumption as a notice that says how to override it; a warning if it is unsure. */
    Notice notice() {
        String text =
                taken
                        + ", since "
                        + why
                        + ". If that is wrong, import it with another "
                        + property.word
                        + " ("
                        + property.option
                        + ").";
        return sure ? Notice.info(text) : Notice.warning(text);
    }
}
