package kinescribe.synthesis;

/**
 * How something is done.
 *
 * @param tempo speed as a share of the usual one
 * @param vigour size of the movements as a share of the usual one
 * @param care how carefully: 0 as usual, 1 as if every step might fail
 * @param age stage of life
 * @param mood mood
 * @param steps special way to set the feet
 */
record Manner(double tempo, double vigour, double care, Age age, Mood mood, Steps steps) {
    /** The same at a share of the tempo. */
    Manner atTempo(double share) {
        return new Manner(share * tempo, vigour, care, age, mood, steps);
    }

    /** As people usually do it. */
    static final Manner USUAL = new Manner(1, 1, 0, Age.UNSAID, Mood.EVEN, Steps.USUAL);
}
