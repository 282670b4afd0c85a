package kinescribe.motion;

/** Whose anthropometry a body takes. */
public enum Sex {
    FEMALE,
    MALE,
    /** Not said: the mean of both. */
    UNSAID
}
