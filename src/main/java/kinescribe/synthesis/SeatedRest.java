package kinescribe.synthesis;

/** Quiet pastimes on a seat. What is done, how often and how large are our own choice. */
final class SeatedRest {
    private SeatedRest() {}

    /** Watching TV: leaning back, now and then another posture, a hand or the remote. */
    static Script watchTv(Situation situation) {
        Dice dice = situation.dice();
        Seated seat = new Seated(situation, 0.05, dice.even("tv.legs", 0, 0.16));
        Side hand = situation.intent().handOr(dice);
        Pose start = back(seat, dice, "tv.back");
        Script script = new Script(start);
        return new Repetition(situation, 3.2, 2.5)
                .into(
                        script,
                        (s, beat) -> {
                            String name = "tv." + beat.index();
                            Pose rest = back(seat, dice, name);
                            double way = dice.even(name + ".way", 0, 1);
                            if (way < 0.35) {
                                Pose remote =
                                        seat.hand(rest, hand, 0.16, 0.72, 0.34)
                                                .palm(hand, 60)
                                                .swivel(hand, 10);
                                s.to(0.8 * beat.slow(), remote)
                                        .to(0.2 * beat.slow(), remote.handMoved(hand, 0, 0.012, 0))
                                        .to(0.2 * beat.slow(), remote)
                                        .hold(0.5 * beat.slow())
                                        .to(1.0 * beat.slow(), rest);
                            } else if (way < 0.55) {
                                Pose face =
                                        rest.hand(
                                                        hand,
                                                        hand.sign() * 0.06,
                                                        1.00,
                                                        seat.aheadM() + 0.16)
                                                .swivel(hand, 30);
                                s.to(0.9 * beat.slow(), face)
                                        .hold(0.6 * beat.slow())
                                        .to(1.0 * beat.slow(), rest);
                            } else {
                                s.to(1.6 * beat.slow(), rest).hold(0.8 * beat.slow());
                            }
                        });
    }

    private static Pose back(Seated seat, Dice dice, String name) {
        Pose pose =
                seat.leaning(dice.normal(name + ".lean", -30, 5))
                        .head(8, dice.normal(name + ".look", 0, 5))
                        .trunk(14, 0, dice.normal(name + ".twist", 0, 2));
        double apart = dice.even(name + ".apart", 0.05, 0.16);
        for (Side side : Side.values()) {
            pose = seat.hand(pose, side, apart, 0.60, 0.20).palm(side, 70).swivel(side, 15);
        }
        return pose;
    }

    /** Reading a book held before the chest; a page is turned now and then. */
    static Script read(Situation situation) {
        Dice dice = situation.dice();
        Seated seat = new Seated(situation);
        Side hand = situation.intent().handOr(dice);
        Pose start = book(seat, dice, "read");
        Script script = new Script(start);
        return new Repetition(situation, 1.7, 4.5)
                .into(
                        script,
                        (s, beat) -> {
                            Pose now = book(seat, dice, "read." + beat.index());
                            Pose take = now.handMoved(hand, 0.02 * hand.sign(), 0.06, 0.03);
                            Pose turn = now.handMoved(hand, -0.14 * hand.sign(), 0.05, 0);
                            s.to(0.5 * beat.slow(), take)
                                    .to(0.6 * beat.slow(), turn)
                                    .to(0.6 * beat.slow(), now);
                        });
    }

    private static Pose book(Seated seat, Dice dice, String name) {
        Pose pose =
                seat.leaning(dice.normal(name + ".lean", -6, 4))
                        .head(dice.normal(name + ".nod", 20, 3), 0);
        double up = dice.normal(name + ".up", 0.80, 0.015);
        for (Side side : Side.values()) {
            pose = seat.hand(pose, side, 0.13, up, 0.30).palm(side, -20).swivel(side, 8);
        }
        return pose;
    }
}
