package kinescribe.synthesis;

/**
 * One repetition of a movement, as it turns out this time.
 *
 * @param index which one, from 0
 * @param slow its times as a share of the stated ones
 * @param big its size as a share of the stated one
 */
record Beat(int index, double slow, double big) {
    /** A pose, as large as this repetition is, seen from where it starts. */
    Pose reach(Pose from, Pose to) {
        return from.towards(to, big);
    }
}
