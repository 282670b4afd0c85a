package kinescribe.format.motion;

import kinescribe.base.Notice;
import kinescribe.base.Remedy;

/**
 * Something that a motion file does not state and that its reader took to be so.
 *
 * @param property what it is about
 * @param value what was taken: hertz, a unit's symbol or an axis; empty where the file states it
 * @param sure whether the file's content leaves no reasonable doubt
 * @param taken file and what was taken, as the begin of a sentence
 * @param why the reason, as the end of a sentence that begins with "since"
 */
public record MotionAssumption(
        Property property, String value, boolean sure, String taken, String why) {
    /** What a motion file may leave open. */
    public enum Property {
        /** Frames per second. */
        RATE(Remedy.RATE),
        /** The unit of lengths. */
        UNIT(Remedy.UNIT),
        /** The axis that points up. */
        UP(Remedy.UP_AXIS);

        private final Remedy remedy;

        Property(Remedy remedy) {
            this.remedy = remedy;
        }
    }

    /** Nothing was assumed, since the file states it; a person may say otherwise all the same. */
    public static MotionAssumption stated(Property property) {
        return new MotionAssumption(property, "", true, "", "the file states it");
    }

    /** Whether the file states it, so that there is no value that was assumed. */
    public boolean isStated() {
        return value.isEmpty();
    }

    /** The assumption as a notice with what would override it; a warning if it is unsure. */
    Notice notice() {
        String text = taken + ", since " + why + ".";
        return (sure ? Notice.info(text) : Notice.warning(text)).withRemedy(property.remedy);
    }
}
