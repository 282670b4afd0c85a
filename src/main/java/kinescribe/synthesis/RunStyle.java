package kinescribe.synthesis;

import kinescribe.base.Units;
import kinescribe.motion.Body;

/**
 * Running as people do it at a speed; other sizes than the adult's by dynamic similarity (Hof
 * 1996). Rolling and swinging of the foot are our own fit: to the mean curves of hip, knee and
 * ankle of CMU subject 09, who runs at 3.4 m/s, and beyond that speed to a pelvis that keeps 0.82
 * of its height in standing, with knees nearly as straight at contact and at leaving as that
 * allows: straighter ones are jolted more than people's. There is nobody to check it on.
 */
final class RunStyle {
    private static final double USUAL_MPS = 2.65;

    // Contact lasts so many metres of the way and a little more for each m/s: 0.35 s at 2 m/s,
    // 0.26 s at 3 m/s, 0.18 s at 5 m/s, 0.15 s at 6.5 m/s. Our own line; that contacts shorten with
    // speed is known (Weyand et al. 2000).
    private static final double CONTACT_M = 0.58;
    private static final double CONTACT_S = 0.063;

    // A foot grazes the floor so long before and after it carries; our own choice.
    private static final double GRAZING_S = 0.02;
    private static final double LONGEST_STANCE = 0.44;

    private static final double FIT_MPS = 3.4;
    private static final double MOST_OVER_FIT_MPS = 2.3;

    // The bounce is a little more than that of half a sine of force; our own choice.
    private static final double BOUNCE = 1.1;
    private static final double REACH = 0.9832;

    private final Dice dice;
    private final double speed;
    private final double vigour;
    private final Habit habit;
    private final double scale;
    private final double like;
    private final double cadence;
    private final double strideM;
    private final double contactS;
    private final double stance;

    /**
     * @param speed in m/s
     * @param vigour size of the movements as a share of the usual one
     * @param habit what is unlike the usual
     */
    RunStyle(Body body, Dice dice, double speed, double vigour, Habit habit) {
        this.dice = dice;
        this.speed = speed;
        this.vigour = vigour;
        this.habit = habit;
        scale = WalkStyle.legM(body) / WalkStyle.USUAL_LEG_M;
        double slower = Math.sqrt(scale);
        like = speed / slower;
        cadence = cadence(like) / slower * dice.normal("run.cadence", 1, 0.035);
        strideM = speed * 120 / cadence;
        contactS = slower * contactS(like);
        stance = Math.min(LONGEST_STANCE, (contactS - GRAZING_S * slower) * cadence / 120);
    }

    /** The usual speed of people of this size, m/s. */
    static double usualSpeed(Body body) {
        return USUAL_MPS * Math.sqrt(WalkStyle.legM(body) / WalkStyle.USUAL_LEG_M);
    }

    /** How long a foot of a middling adult carries at a speed, seconds. */
    static double contactS(double speedMps) {
        return CONTACT_M / speedMps + CONTACT_S;
    }

    /**
     * Steps a minute of a middling adult: near the 170 that cost least at 3 m/s (Lieberman et al.
     * 2015), 4 to 5 % more at 4.12 than at 3.15 m/s (Cavanagh and Kram 1989: 4 %), bent up for
     * sprinting to over 4 steps a second; our own line.
     */
    static double cadence(double speedMps) {
        double sprint = Math.max(0, speedMps - 4);
        return 145 + 8 * speedMps + 1.5 * sprint * sprint;
    }

    GaitStyle style(double slope) {
        double turn = rad(6 * dice.normal("run.yaw", 1, 0.2));
        double over = overFit();
        return new GaitStyleBuilder(
                        foot(over),
                        sway(turn),
                        WalkStyle.swinging(dice, "run", vigour * (22 + 3 * speed), 88, 12, 12))
                .strideS(120 / cadence)
                .strideM(strideM)
                .ground(new GaitStyle.Incline(0, slope))
                .ahead(stance * (0.30 + 0.0187 * over))
                .halfWidth(Math.max(0.01, dice.normal("run.width", 0.025, 0.012) * scale))
                .toeOut(rad(dice.normal("run.toeOut", 5, 3)))
                .reach(REACH - habit.of(Trait.CROUCH))
                .airReach(
                        REACH
                                + 0.018
                                + 0.007 * Math.max(0, like - FIT_MPS)
                                + 0.011 * Math.max(0, like - 5))
                .variability(new GaitStyle.Variability(0.015, 0.75, 0.012, 0.008))
                .build();
    }

    /** How much faster than the runner of the fit, m/s; the foot changes no more beyond a bound. */
    private double overFit() {
        return Math.max(0, Math.min(MOST_OVER_FIT_MPS, like - FIT_MPS));
    }

    private FootStyle foot(double over) {
        return new FootStyle(
                stance,
                new FootStyle.Roll(
                        0.0766 - 0.0177 * over,
                        0.1435 + 0.037 * over,
                        rad(dice.normal("run.heel", -15.7, 4)),
                        0,
                        rad(65.1 - 1.4 * over),
                        rad(274 + 122 * over),
                        rad(4917 - 1038 * over)),
                new FootStyle.Swing(
                        (0.097 + 0.0618 * speed) * scale,
                        0.032 * scale,
                        (0.0836 + 0.01 * over) * strideM,
                        (0.1434 + 0.016 * over) * strideM,
                        rad(-9.6),
                        rad(-35.3)));
    }

    /**
     * Free fall in flight and the peak of half a sine of force in mid-stance (Morin et al. 2005)
     * fix the first two harmonics of the pelvis.
     */
    private GaitStyle.Sway sway(double turn) {
        double omega = 2 * Math.PI * cadence / 60;
        double peak = Math.PI / 2 * 60 / cadence / contactS - 1;
        double more = BOUNCE * (0.8 + 0.2 * vigour) * dice.normal("run.top", 1, 0.08);
        double top = more * peak * Units.STANDARD_GRAVITY;
        double first = (top + Units.STANDARD_GRAVITY) / 2 / (omega * omega);
        double second = (top - Units.STANDARD_GRAVITY) / 2 / (4 * omega * omega);
        double lowest = stance / 2;
        Wave list = Wave.ofStride(rad(4), 0.13);
        return new SwayBuilder()
                .up(Wave.ofStep(first, lowest + 0.25, second, lowest + 0.125))
                .surge(Wave.ofStep(0.0075, lowest + 0.134))
                .side(Wave.ofStride(0.009 * scale, 0.3))
                .yaw(Wave.ofStride(turn, 0.5))
                .list(list)
                .tilt(rad(6))
                .nod(Wave.ofStep(0.015, lowest))
                .lean(rad(dice.normal("run.lean", 6, 2.5) + habit.of(Trait.LEAN)))
                .bow(Wave.ofStep(0.02, 0.08))
                .bend(list.times(-0.6))
                .counter(Wave.ofStride(turn + rad(10), 0))
                .gaze(rad(habit.of(Trait.GAZE)))
                .impact(0.0009 * dice.even("run.impact", 0.5, 1.5) * habit.of(Trait.IMPACT))
                .ripple(1.2)
                .unevenness(dice.normal("run.uneven", 0, 0.04))
                .build();
    }

    private static double rad(double degrees) {
        return Math.toRadians(degrees);
    }
}
