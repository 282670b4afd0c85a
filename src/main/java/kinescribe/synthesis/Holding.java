package kinescribe.synthesis;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * Carrying something over whatever the legs do: the hands that hold go along with the body instead
 * of swinging. Places, in metres from the pelvis of a person of 1.72 m, are our own choice.
 */
final class Holding implements Movement {
    private final Movement under;
    private final Person person;
    private final Side[] hands;
    private final Vec3 place;
    private final double palm;
    private final double swivel;

    private Holding(
            Movement under,
            Situation situation,
            boolean both,
            Vec3 place,
            double palmDeg,
            double swivelDeg) {
        this.under = under;
        this.person = situation.person();
        Side hand = situation.intent().handOr(situation.dice());
        this.hands = both ? Side.values() : new Side[] {hand};
        this.place = place;
        this.palm = Math.toRadians(palmDeg);
        this.swivel = Math.toRadians(swivelDeg);
    }

    /** Whether the hands are free to hold something in an activity. */
    static boolean suits(Act act) {
        return HandActs.canCarry(act)
                || act == Act.STAND
                || act == Act.ELEVATOR_UP
                || act == Act.ELEVATOR_DOWN;
    }

    /** A movement with something in the hands, or the movement alone if they are empty. */
    static Movement over(Movement under, Situation situation) {
        return switch (situation.intent().held()) {
            case NOTHING, POLES, BACKPACK -> under;
            case BOX -> both(under, situation, 0.19, 0.14, 0.34, 10);
            case TRAY -> both(under, situation, 0.20, 0.22, 0.36, -60);
            case BOOK -> both(under, situation, 0.12, 0.30, 0.30, -20);
            case BABY -> both(under, situation, 0.08, 0.30, 0.22, -20);
            case BALL -> both(under, situation, 0.13, 0.18, 0.32, 0);
            case BAG, SUITCASE -> one(under, situation, 0.25, -0.075, 0.03, 0);
            case CUP -> one(under, situation, 0.16, 0.20, 0.30, 0);
            case PHONE -> one(under, situation, 0.07, 0.34, 0.30, -20);
            case UMBRELLA -> one(under, situation, 0.13, 0.28, 0.20, 0);
            case CANE -> one(under, situation, 0.24, -0.06, 0.16, 0);
            case CRUTCHES -> both(under, situation, 0.27, -0.10, 0.10, 0);
            case RAIL -> one(under, situation, 0.34, 0.04, 0.14, 50);
        };
    }

    /** Walking with a box before the body, or with what else is said to be held. */
    static Movement carrying(Situation situation) {
        Movement walk = new Walks(situation).gait();
        return situation.intent().held() == Held.NOTHING
                ? both(walk, situation, 0.19, 0.14, 0.34, 10)
                : over(walk, situation);
    }

    /** Walking with both hands on the handle of a cart. */
    static Movement pushing(Situation situation) {
        return both(new Walks(situation).gait(), situation, 0.22, 0.10, 0.42, 75);
    }

    private static Movement both(
            Movement under, Situation s, double out, double up, double ahead, double palmDeg) {
        return new Holding(under, s, true, new Vec3(out, up, ahead), palmDeg, 10);
    }

    private static Movement one(
            Movement under, Situation s, double out, double up, double ahead, double palmDeg) {
        return new Holding(under, s, false, new Vec3(out, up, ahead), palmDeg, 6);
    }

    @Override
    public void pose(double t, PoseBuilder pose) {
        under.pose(t, pose);
        Quat heading = Quat.aboutAxis(Vec3.Y, pose.yawRad());
        for (Side side : hands) {
            double stir = person.unrest().drift(side == Side.LEFT ? 8 : 9, t);
            Vec3 at =
                    new Vec3(
                            side.sign() * place.x() + 0.004 * stir,
                            place.y() + 0.004 * person.unrest().drift(7, t),
                            place.z() + 0.003 * stir);
            pose.hand(
                    side,
                    pose.root().plus(heading.rotate(at.times(person.scale()))),
                    swivel,
                    palm,
                    1);
        }
    }
}
