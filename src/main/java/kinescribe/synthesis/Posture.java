package kinescribe.synthesis;

/** What carries the body at the start or the end of an activity. */
public enum Posture {
    STANDING,
    SITTING,
    LYING,
    KNEELING
}
