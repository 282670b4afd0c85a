package kinescribe.routine;

import java.util.Locale;

/** The levels of a {@link RoutineTree}, the widest first. */
public enum Level {
    /** What a stretch of the day is for: a morning routine. */
    ROUTINE,
    /** What is done in it: washing. */
    ACTIVITY,
    /** What the body does for it: washing the hands. */
    ACTION;

    /** The name of the level's labels in recordings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
