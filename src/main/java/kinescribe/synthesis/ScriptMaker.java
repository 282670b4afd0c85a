package kinescribe.synthesis;

/** Makes the key poses of an activity. */
interface ScriptMaker {
    Script make(Situation situation);
}
