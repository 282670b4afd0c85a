package kinescribe.synthesis;

/** Makes the movement of an activity. */
interface ActMaker {
    Movement make(Situation situation);
}
