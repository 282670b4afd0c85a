package kinescribe.synthesis;

import static kinescribe.synthesis.Side.LEFT;
import static kinescribe.synthesis.Side.RIGHT;

import java.util.List;
import java.util.stream.Stream;
import kinescribe.math.Vec3;

/**
 * An action told once, for a right-handed person, and done by each in their own way: hands go some
 * centimetres elsewhere, the trunk takes a larger or smaller share, and left-handed people do it
 * mirrored. The sizes of these differences are our own choice.
 */
final class Telling {
    private static final double PERSON_M = 0.025;
    private static final double KEY_M = 0.018;
    private static final double TRUNK_SD = 0.18;
    private static final double BACK_S = 0.8;
    private static final double STEP_S = 0.26;
    private static final double LIFT_M = 0.045;

    private final Situation situation;
    private final Side hand;
    private final double freedom;
    private final Dice dice;
    private final Person person;
    private final Pose rest;
    private final double trunk;
    private int keys;

    /** A free action by the hand that was asked for. */
    Telling(Situation situation) {
        this(situation, situation.intent().handOr(situation.dice()), 1);
    }

    /**
     * @param hand which hand does it
     * @param freedom share of the usual difference in the places of hands
     */
    Telling(Situation situation, Side hand, double freedom) {
        this.situation = situation;
        this.hand = hand;
        this.freedom = freedom;
        dice = situation.dice();
        person = situation.person();
        rest = person.standing();
        trunk = dice.normal("own.trunk", 1, TRUNK_SD);
    }

    Person person() {
        return person;
    }

    Dice dice() {
        return dice;
    }

    /** The hand that does it. */
    Side hand() {
        return hand;
    }

    /** Standing at ease. */
    Pose rest() {
        return rest;
    }

    /** A key pose as this person does it. */
    Pose own(Pose told) {
        String name = "own.key." + keys++;
        Vec3 aside = place("own.hand", PERSON_M).plus(place(name, KEY_M));
        return told.trunkFrom(rest, trunk)
                .handMoved(RIGHT, aside)
                .handMoved(LEFT, new Vec3(-aside.x(), aside.y(), aside.z()));
    }

    private Vec3 place(String name, double sd) {
        return new Vec3(
                dice.normal(name + ".left", 0, freedom * sd),
                dice.normal(name + ".up", 0, freedom * sd),
                dice.normal(name + ".ahead", 0, freedom * sd));
    }

    /**
     * An action over and over, each from rest to rest; vigour changes how far it goes from a pose.
     */
    Script again(Script one, double restS, Pose about) {
        return done(
                new Repetition(situation, one.endS(), restS).into(new Script(rest), one, about));
    }

    /** As the other after a beginning; where a number was asked for, it ends at rest. */
    Script again(Script beginning, Script one, double restS, Pose about) {
        return done(
                stepping(
                        new Repetition(situation, one.endS(), restS, BACK_S)
                                .into(beginning, one, about),
                        rest));
    }

    /** Goes on to a pose, and steps where its feet stand elsewhere, one after the other. */
    Script stepping(Script script, Pose to) {
        Pose from = script.last();
        List<Side> steps =
                Stream.of(LEFT, RIGHT).filter(side -> from.footElsewhere(side, to)).toList();
        if (steps.isEmpty()) {
            return script.to(BACK_S, to);
        }
        for (int i = 0; i < steps.size(); i++) {
            Side side = steps.get(i);
            Pose on = from.towards(to, (i + 0.5) / steps.size());
            Pose down = from.towards(to, (i + 1.0) / steps.size());
            Side other = side.other();
            Pose placed = i > 0 ? to : from;
            script.to(
                    STEP_S,
                    on.footBetween(side, from, to, 0.5, LIFT_M)
                            .footBetween(other, placed, placed, 1, 0));
            script.to(
                    STEP_S,
                    down.footBetween(side, to, to, 1, 0).footBetween(other, placed, placed, 1, 0));
        }
        return script;
    }

    /** The script for the hand that does it. */
    Script done(Script script) {
        return hand == LEFT ? script.mirrored() : script;
    }
}
