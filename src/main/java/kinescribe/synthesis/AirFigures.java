package kinescribe.synthesis;

import static kinescribe.synthesis.Side.LEFT;
import static kinescribe.synthesis.Side.RIGHT;

/**
 * Swipes before the body and figures drawn in the air. Times and places after the means over
 * UTD-MHAD's 8 subjects (Chen et al. 2015), rounded; told for the right hand.
 */
final class AirFigures {
    private static final double CENTRE_LEFT = -0.10;
    private static final double CENTRE_UP = 1.38;
    private static final double AHEAD = 0.42;
    private static final int KEYS_PER_TURN = 12;

    private AirFigures() {}

    /** The hand swipes from the right to the left. */
    static Script swipeLeft(Situation situation) {
        Telling telling = new Telling(situation, hand(situation, 1), 1);
        Pose rest = telling.rest();
        Pose start =
                telling.own(
                        rest.turned(-3, 4, 0)
                                .trunk(2, 1, -3)
                                .hand(RIGHT, -0.45, 1.30, 0.36)
                                .palm(RIGHT, 30)
                                .swivel(RIGHT, 8)
                                .head(2, -12));
        Pose end =
                telling.own(
                        rest.turned(13, 4, 0)
                                .trunk(3, 2, 9)
                                .hand(RIGHT, 0.34, 1.44, 0.28)
                                .palm(RIGHT, 60)
                                .swivel(RIGHT, 20)
                                .head(0, 8));
        Script one =
                new Script(rest)
                        .to(0.65, start)
                        .to(0.25, middle(start, end))
                        .through(0.27, end)
                        .hold(0.12)
                        .to(0.5, before(rest))
                        .through(0.5, rest);
        return telling.again(one, 0.5, start.towards(end, 0.5));
    }

    /** The hand swipes from the left to the right. */
    static Script swipeRight(Situation situation) {
        Telling telling = new Telling(situation, hand(situation, -1), 1);
        Pose rest = telling.rest();
        Pose start =
                telling.own(
                        rest.turned(10, 4, 0)
                                .trunk(3, 1, 8)
                                .hand(RIGHT, 0.30, 1.42, 0.36)
                                .palm(RIGHT, 60)
                                .swivel(RIGHT, 20)
                                .head(2, 8));
        Pose end =
                telling.own(
                        rest.turned(-3, 4, 0)
                                .trunk(2, -1, -4)
                                .hand(RIGHT, -0.53, 1.42, 0.28)
                                .palm(RIGHT, 40)
                                .swivel(RIGHT, 8)
                                .head(2, -12));
        Script one =
                new Script(rest)
                        .to(0.4, before(rest))
                        .through(0.4, start)
                        .to(0.25, middle(start, end))
                        .through(0.27, end)
                        .hold(0.1)
                        .to(0.85, rest);
        return telling.again(one, 0.5, start.towards(end, 0.5));
    }

    /** Half-way across: the hand goes along an arc before the shoulder. */
    private static Pose middle(Pose start, Pose end) {
        return start.towards(end, 0.5).hand(RIGHT, -0.10, 1.43, 0.52);
    }

    /** Half-way up, so that the hand goes round the trunk and not through it. */
    private static Pose before(Pose rest) {
        return rest.hand(RIGHT, -0.06, 1.08, 0.42).palm(RIGHT, 40);
    }

    /** The hand draws a cross of two strokes. */
    static Script cross(Situation situation) {
        return strokes(
                situation,
                new double[][] {{-0.32, 1.68}, {0.18, 1.15}, {0.18, 1.62}, {-0.34, 1.06}},
                new double[] {0.75, 0.45, 0.40, 0.45},
                0.75);
    }

    /** The hand draws a triangle: from its top to the left, along its base, back to the top. */
    static Script triangle(Situation situation) {
        return strokes(
                situation,
                new double[][] {{-0.07, 1.62}, {0.20, 1.20}, {-0.35, 1.20}, {-0.06, 1.63}},
                new double[] {0.85, 0.55, 0.55, 0.60},
                0.8);
    }

    private static Script strokes(
            Situation situation, double[][] corners, double[] seconds, double backS) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        Script one = new Script(rest);
        for (int i = 0; i < corners.length; i++) {
            one.to(seconds[i], telling.own(pointing(rest, corners[i][0], corners[i][1])));
        }
        return telling.again(
                one.to(backS, rest), 0.5, telling.own(pointing(rest, CENTRE_LEFT, CENTRE_UP)));
    }

    /** The hand draws a circle, clockwise as the person sees it. */
    static Script circleClockwise(Situation situation) {
        return circle(new Telling(situation, hand(situation, -1), 1), 1);
    }

    /** The hand draws a circle the other way round. */
    static Script circleCounterClockwise(Situation situation) {
        return circle(new Telling(situation, hand(situation, 1), 1), -1);
    }

    /**
     * @param way 1 for clockwise as the person sees it
     */
    private static Script circle(Telling telling, int way) {
        Pose rest = telling.rest();
        Dice dice = telling.dice();
        double radius = Math.max(0.12, dice.normal("circle.radius", 0.22, 0.04));
        double height = radius * dice.even("circle.height", 0.9, 1.15);
        double startRad = dice.even("circle.start", -0.7, 0.9);
        // Left-handed people draw it mirrored back, so that it keeps its sense of rotation.
        int sense = telling.hand() == LEFT ? -way : way;
        Script one = new Script(rest);
        for (int i = 0; i <= KEYS_PER_TURN; i++) {
            double angle = startRad + sense * 2 * Math.PI * i / KEYS_PER_TURN;
            Pose at =
                    pointing(
                            rest,
                            CENTRE_LEFT - radius * Math.sin(angle),
                            CENTRE_UP + height * Math.cos(angle));
            if (i == 0) {
                one.to(0.85, at);
            } else {
                one.through(1.45 / KEYS_PER_TURN, at);
            }
        }
        return telling.again(one.through(0.8, rest), 0.5, pointing(rest, CENTRE_LEFT, CENTRE_UP));
    }

    private static Pose pointing(Pose rest, double left, double up) {
        double turn = 8 + 25 * (left - CENTRE_LEFT);
        return rest.turned(0.6 * turn, 4, 0)
                .trunk(2, 0, 0.5 * turn)
                .hand(RIGHT, left, up, AHEAD - 0.25 * Math.abs(left - CENTRE_LEFT))
                .palm(RIGHT, 70)
                .swivel(RIGHT, 8)
                .head(4 - 15 * (up - CENTRE_UP), -0.6 * turn + 20 * left);
    }

    /** The hand asked for, where the side that was said is not that of the figure itself. */
    private static Side hand(Situation situation, int figure) {
        Side hand = situation.intent().handOr(situation.dice());
        boolean saysFigure = situation.intent().side() == figure;
        return saysFigure ? situation.usualHand() : hand;
    }
}
