package kinescribe.synthesis;

/** Squats and lunges. Depths: squats to about 110° at the knee (Escamilla 2001, parallel squat). */
final class LegExercises {
    private LegExercises() {}

    /** Squats with the arms stretched ahead. */
    static Script squat(Situation situation) {
        Pose stand = situation.person().standing();
        Pose low =
                stand.pelvis(0, -0.40, -0.23)
                        .turned(0, 27, 0)
                        .trunk(16, 0, 0)
                        .head(-18, 0)
                        .kneesOut(9)
                        .arms(Arm.degrees(118, 6, 0, 12, 60));
        return new Repetition(situation, 2.6, 0.25)
                .into(
                        new Script(stand),
                        (s, beat) ->
                                s.to(1.25 * beat.slow(), beat.reach(stand, low))
                                        .to(1.35 * beat.slow(), stand));
    }

    /** Lunges forward, one leg after the other or always the side that was said. */
    static Script lunge(Situation situation) {
        Intent intent = situation.intent();
        Person person = situation.person();
        Footwork feet = new Footwork(person, 0.10, 0.8);
        Pose stand = person.standing();
        Side first = intent.sideOr(situation.dice()) > 0 ? Side.LEFT : Side.RIGHT;
        return new Repetition(situation, 2.8, 0.3)
                .into(
                        new Script(stand),
                        (s, beat) -> {
                            boolean same = intent.side() != 0 || beat.index() % 2 == 0;
                            Side side = same ? first : first.other();
                            double far = 0.62 + 0.12 * beat.big();
                            Pose out =
                                    stand.pelvis(0, -0.16, 0.52 * far)
                                            .turned(0, 6, 0)
                                            .foot(side, 0, 0, far)
                                            .footTurned(side.other(), 0, 38);
                            Pose low =
                                    out.pelvis(0, -0.28 - 0.09 * beat.big(), 0.54 * far)
                                            .footTurned(side.other(), 0, 58)
                                            .trunk(3, 0, 0);
                            feet.step(s, 0.75 * beat.slow(), side, out);
                            s.to(0.55 * beat.slow(), low)
                                    .hold(0.15 * beat.slow())
                                    .to(0.5 * beat.slow(), out);
                            feet.step(s, 0.8 * beat.slow(), side, stand);
                        });
    }
}
