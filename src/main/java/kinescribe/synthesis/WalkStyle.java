package kinescribe.synthesis;

import kinescribe.base.Units;
import kinescribe.math.Ease;
import kinescribe.motion.Body;

/**
 * Walking as people do it at a speed. Cadence and step length are published relations. Rolling and
 * swinging of the foot and the course of the pelvis are straight lines over speed, our own fit by
 * least squares at 0.8, 1.2 and 1.6 m/s to the mean curves of CMU subjects 02, 07 and 12: angles of
 * hip, knee and ankle, and accelerations up and ahead of ankle, ball, knee and pelvis over the
 * stride, low-passed at 9 Hz and scaled with the speed to the power of 1.5. The knee's target is
 * the mean of theirs (times 0.94), whose rigid skeletons bend it more, and of a smooth curve
 * through the points of Schwartz, Rozumalski and Trost 2008 at free speed, 4 % later. CMU subjects
 * 08 and 16 were held out to check it. The toes were asked to clear the floor by 1.2 cm (Winter
 * 1992 measured 1.3 cm). Pelvis turning and listing are the means of the same subjects, less a
 * fifth.
 */
final class WalkStyle {
    // Leg length of the people the published relations are about; others are scaled to it by
    // dynamic similarity (Hof 1996): lengths with the leg, times with its square root.
    static final double USUAL_LEG_M = 0.91;

    // Comfortable speed over √(g·leg), so about 1.27 m/s for an adult (Bohannon 1997).
    private static final double COMFORTABLE = 0.425;

    // Step length over cadence, m per step/min (Sekiya and Nagasaki 1998).
    private static final double WALK_RATIO = 0.0065;

    // Largest reach of hasten and delay over the stride, so that no foot swings back.
    private static final double MOST_HASTE = 0.17;

    // Coefficient of variation and scaling exponent of stride times of healthy young adults
    // (Hausdorff et al. 1996). Spread of place of about 1 to 2 cm a step: our own choice after
    // the step width and length variability of Owings and Grabiner 2004.
    private static final GaitStyle.Variability VARIABILITY =
            new GaitStyle.Variability(0.018, 0.75, 0.012, 0.010);

    // Fine structure of the pelvis's acceleration: with the rest of the gait as much as the lower
    // backs of mobgap's three people have.
    private static final double RIPPLE = 0.55;

    // Between these shares of the comfortable speed arms change from swinging with the step to
    // swinging with the stride: 0.65 to 0.8 m/s.
    private static final double SLOW_ARMS = 0.51;
    private static final double USUAL_ARMS = 0.63;

    // Sizes of the shock at pelvis and ankle of a middling person in shoes: some 2 g at the ankle.
    private static final double IMPACT_M = 0.0011;
    private static final double STRIKE_M = 0.0045;

    private final Dice dice;
    private final double speed;
    private final double vigour;
    private final Habit habit;
    private final double scale;
    private final double fast;
    private final double strideS;

    /**
     * @param speed in m/s
     * @param vigour size of the movements as a share of the usual one
     * @param habit what is unlike the usual
     */
    WalkStyle(Body body, Dice dice, double speed, double vigour, Habit habit) {
        this.dice = dice;
        this.speed = speed;
        this.vigour = vigour;
        this.habit = habit;
        double leg = legM(body);
        scale = leg / USUAL_LEG_M;
        fast = speed / comfortableSpeed(body);
        strideS = 120 / Math.sqrt(60 * speed / ratio(body, dice, habit));
    }

    /** This person's step length over cadence, m per step/min. */
    static double ratio(Body body, Dice dice, Habit habit) {
        return WALK_RATIO
                * Math.pow(legM(body) / USUAL_LEG_M, 1.5)
                * dice.normal("walk.ratio", 1, 0.06)
                * habit.of(Trait.WALK_RATIO);
    }

    /** The speed in m/s at which a person with a walk ratio takes some steps a minute. */
    static double speedAt(double cadencePerMin, double ratio) {
        return cadencePerMin * cadencePerMin * ratio / 60;
    }

    /** From hip joint to floor, metres. */
    static double legM(Body body) {
        return body.legLengthM() + body.ankleHeightM();
    }

    /** The comfortable speed of people of this size, m/s. */
    static double comfortableSpeed(Body body) {
        return COMFORTABLE * Math.sqrt(Units.STANDARD_GRAVITY * legM(body));
    }

    GaitStyle style(double slope) {
        double width = dice.normal("walk.width", 0.055, 0.015) * habit.of(Trait.WIDTH);
        return new GaitStyleBuilder(foot(), sway(), arms())
                .strideS(strideS)
                .strideM(speed * strideS)
                .ground(new GaitStyle.Incline(0, slope))
                .ahead(line(0.2365, 0.0133) + dice.normal("walk.ahead", 0, 0.004))
                .halfWidth(Math.max(0.02, width * scale))
                .toeOut(rad(dice.normal("walk.toeOut", 6, 4)))
                .reach(0.9965 - habit.of(Trait.CROUCH))
                .variability(variability())
                .build();
    }

    private GaitStyle.Variability variability() {
        double more = habit.of(Trait.VARIABILITY);
        return new GaitStyle.Variability(
                more * VARIABILITY.strideTime(),
                VARIABILITY.persistence() + habit.of(Trait.PERSISTENCE),
                more * VARIABILITY.length(),
                more * VARIABILITY.width());
    }

    private FootStyle foot() {
        double most = MOST_HASTE * speed * strideS;
        double roll = habit.of(Trait.ROLL);
        double flat = habit.of(Trait.HEEL);
        double on = line(-23.3, -14.8) + dice.normal("walk.heel", 0, 2);
        return new FootStyle(
                Math.max(0.56, Math.min(0.68, line(0.576, -0.044))),
                new FootStyle.Roll(
                        line(0.085, 0.016),
                        0.295,
                        rad(flat + roll * on),
                        rad(flat),
                        rad(flat + roll * line(41.9, 0.3)),
                        rad(roll * line(529, 20)),
                        rad(roll * line(6500, 620))),
                new FootStyle.Swing(
                        (line(0.0380, 0.0073) + habit.of(Trait.LIFT)) * scale,
                        (line(-0.0443, 0.0043) + 0.8 * habit.of(Trait.LIFT)) * scale,
                        Math.min(most, line(0.036, 0.086) * scale),
                        Math.min(most, line(0.135, 0.106) * scale),
                        rad(roll * line(45.3, -5.0)),
                        rad(roll * line(-24.3, -12.7))),
                STRIKE_M * impact());
    }

    /** The shock of a contact against a middling one: more with speed and vigour. */
    private double impact() {
        return Math.pow(fast, 1.5)
                * vigour
                * dice.even("walk.impact", 0.6, 1.4)
                * habit.of(Trait.IMPACT);
    }

    private GaitStyle.Sway sway() {
        double turn = dice.normal("walk.yaw", 1, 0.25) * habit.of(Trait.TURN);
        Wave yaw = Wave.ofStride(rad(7 * turn), 0.58, rad(0.6 * turn), 0.10);
        double drop = dice.normal("walk.list", 1, 0.2) * habit.of(Trait.SWAY);
        double bounce = dice.normal("walk.bounce", 1, 0.08) * habit.of(Trait.BOUNCE);
        double up = line(0.0122, 0.0122) * scale * bounce;
        // Sideways sway grows as people slow down (Orendurff et al. 2004).
        double side = dice.normal("walk.side", 1, 0.2) * habit.of(Trait.SWAY);
        double lean = dice.normal("walk.lean", 1, 2.5) + 1.5 * fast + habit.of(Trait.LEAN);
        return new SwayBuilder()
                .up(Wave.ofStep(up, line(0.343, -0.098), 0.0011 * scale, 0.208))
                .surge(Wave.ofStep(line(0.0071, -0.0041) * scale, line(0.083, -0.034)))
                .side(Wave.ofStride(0.026 * scale * side / Math.sqrt(fast), 0.35))
                .yaw(yaw)
                .list(Wave.ofStride(rad(4.6 * drop), 0.40, rad(1.1 * drop), 0.175))
                .tilt(rad(dice.normal("walk.tilt", 4, 3)))
                .nod(Wave.ofStep(rad(1.25), 0.245))
                .lean(rad(lean))
                .bow(Wave.ofStep(rad(0.5), 0.42))
                .bend(Wave.ofStride(rad(6.5 * drop), 0.84, rad(-1.1 * drop), 0.175))
                .counter(Wave.ofStride(rad(7 * turn + 2 * fast * vigour), 0.04))
                .gaze(rad(habit.of(Trait.GAZE)))
                .impact(IMPACT_M * impact())
                .ripple(RIPPLE * Math.pow(fast, 1.5) * dice.normal("walk.ripple", 1, 0.15))
                .unevenness(dice.normal("walk.uneven", 0, 0.05) + habit.of(Trait.LIMP))
                .build();
    }

    /**
     * Upper arms swing through about 30° at free speed (Perry and Burnfield 2010) and more as
     * people go faster; below about 0.8 m/s arms swing with the step in some people (Wagenaar and
     * van Emmerik 2000), in half of them here. Course and phase are those of the five CMU subjects,
     * who differ widely in size.
     */
    private GaitStyle.ArmSwing arms() {
        double much = vigour * habit.of(Trait.ARM_SWING);
        double swing = much * 16.5 * Math.pow(fast, 1.4);
        boolean mayGoTogether = dice.chance("walk.arm.together", 0.5);
        double slow = mayGoTogether ? 1 - Ease.blend(fast, SLOW_ARMS, USUAL_ARMS) : 0;
        GaitStyle.ArmSwing arms =
                swinging(
                        dice,
                        "walk",
                        (1 - 0.7 * slow) * swing,
                        Math.max(3, 28 + 6 * fast + habit.of(Trait.ELBOW)),
                        11 * fast * much * Math.max(0.3, dice.normal("walk.arm.bends", 1, 0.4)),
                        7 + habit.of(Trait.ARMS_OUT));
        return arms.with(rad(1.5 * fast * much + 6 * slow * much), 0.17 * arms.swing());
    }

    /** Arm swing in degrees with a person's own ways. */
    static GaitStyle.ArmSwing swinging(
            Dice dice,
            String name,
            double swing,
            double elbow,
            double elbowSwing,
            double abduction) {
        return new GaitStyle.ArmSwing(
                rad(dice.normal(name + ".arm.mean", 3, 3)),
                rad(swing) * Math.max(0.25, dice.normal(name + ".arm.swing", 1, 0.3)),
                0,
                rad(elbow + dice.normal(name + ".arm.elbow", 0, 8)),
                rad(elbowSwing),
                rad(Math.max(3, dice.normal(name + ".arm.out", abduction, 3))),
                rad(-2),
                rad(dice.normal(name + ".arm.inward", 12, 6)),
                dice.normal(name + ".arm.uneven", 0, 0.15));
    }

    /** A straight line over speed: the value at the comfortable speed and the slope. */
    private double line(double usual, double slope) {
        return usual + slope * (fast - 1);
    }

    private static double rad(double degrees) {
        return Math.toRadians(degrees);
    }
}
