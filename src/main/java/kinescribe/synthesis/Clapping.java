package kinescribe.synthesis;

/** Actions of the hands before the chest. Places of the hands are our own choice. */
final class Clapping {
    private Clapping() {}

    /** Clapping the hands. */
    static Script clap(Situation situation) {
        Person person = situation.person();
        Pose rest = person.standing();
        Pose open =
                rest.hand(Side.LEFT, 0.27, 1.15, 0.30)
                        .hand(Side.RIGHT, -0.27, 1.15, 0.30)
                        .palm(Side.LEFT, 10)
                        .palm(Side.RIGHT, 10);
        Pose shut = open.hand(Side.LEFT, 0.055, 1.17, 0.34).hand(Side.RIGHT, -0.055, 1.17, 0.34);
        Script script = new Script(rest).to(0.6, open);
        return new Repetition(situation, 0.5, 0)
                .into(
                        script,
                        (s, beat) ->
                                s.to(0.2 * beat.slow(), shut)
                                        .to(0.3 * beat.slow(), beat.reach(shut, open)));
    }
}
