package kinescribe.synthesis;

import kinescribe.motion.Body;

/**
 * How manner, mood, age, ground and what is carried change walking. Directions follow the sources
 * named; sizes without a number in the source are our own choice.
 */
final class Habits {
    // Elders and children walk with less and with more of what is named at each case.
    private static final Habit ELDER =
            Habit.USUAL
                    .with(Trait.SPEED, 0.85)
                    .with(Trait.WALK_RATIO, 0.92)
                    .with(Trait.ARM_SWING, 0.8)
                    .with(Trait.ROLL, 0.85)
                    .with(Trait.WIDTH, 1.15)
                    .with(Trait.LEAN, 5)
                    .with(Trait.GAZE, 6)
                    .with(Trait.CROUCH, 0.004)
                    .with(Trait.VARIABILITY, 1.4)
                    .with(Trait.PERSISTENCE, -0.07);

    /**
     * Shorter steps at a usual cadence (Morris et al. 1994), stride times that differ more and with
     * less memory (Hausdorff et al. 1998), a trunk bent forward and arms that hardly swing; sizes
     * are our own choice.
     */
    private static final Habit PARKINSON =
            Habit.USUAL
                    .with(Trait.SPEED, 0.6)
                    .with(Trait.WALK_RATIO, 0.6)
                    .with(Trait.ARM_SWING, 0.3)
                    .with(Trait.ELBOW, 18)
                    .with(Trait.TURN, 0.5)
                    .with(Trait.ROLL, 0.5)
                    .with(Trait.CROUCH, 0.012)
                    .with(Trait.LEAN, 12)
                    .with(Trait.GAZE, 8)
                    .with(Trait.VARIABILITY, 2)
                    .with(Trait.PERSISTENCE, -0.2);

    /** Leaning into what is pushed; our own choice. */
    private static final Habit PUSHING = Habit.USUAL.with(Trait.LEAN, 6).with(Trait.TURN, 0.6);

    /** Of the pelvis's way and the times of steps, more on the sound side; our own choice. */
    private static final double LIMP = 0.55;

    // From when on a body is an old person's, and until when a child's, where no word says so.
    static final double OLD_YEARS = 68;
    static final double CHILD_YEARS = 12;

    private Habits() {}

    /** All that an intent and the age of a body change. */
    static Habit of(Intent intent, Body body) {
        Manner manner = intent.manner();
        Habit habit =
                of(age(manner.age(), body.ageYears()))
                        .and(of(manner.mood()))
                        .and(of(manner.steps()))
                        .and(limping(intent))
                        .and(careful(manner.care()))
                        .and(of(intent.terrain().ground()))
                        .and(sloping(intent))
                        .and(holding(intent.held()))
                        .and(loaded(intent, body))
                        .and(intent.act() == Act.PUSH_CART ? PUSHING : Habit.USUAL);
        // Played in reverse, a shake would come before its contact, so there is none.
        return intent.backward() ? habit.with(Trait.IMPACT, 0) : habit;
    }

    private static Age age(Age said, double years) {
        if (said != Age.UNSAID) {
            return said;
        }
        return years >= OLD_YEARS ? Age.ELDER : years < CHILD_YEARS ? Age.CHILD : Age.UNSAID;
    }

    /**
     * Elders: slower, shorter, flatter steps (Winter et al. 1990), slightly stooped, stride times
     * with less memory (Hausdorff et al. 1997: 0.68 against 0.87 of the young). Children: stride
     * times vary more (Hausdorff et al. 1999).
     */
    private static Habit of(Age age) {
        return switch (age) {
            case ELDER -> ELDER;
            case CHILD ->
                    Habit.USUAL
                            .with(Trait.VARIABILITY, 1.8)
                            .with(Trait.BOUNCE, 1.1)
                            .with(Trait.ARM_SWING, 1.15);
            default -> Habit.USUAL;
        };
    }

    /**
     * Sad walkers are slower, swing their arms less, move less up and down and more sideways, and
     * slump (Michalak et al. 2009); anger is fast with large movements, fear slow with bent arms
     * (Roether et al. 2009).
     */
    private static Habit of(Mood mood) {
        return switch (mood) {
            case HAPPY ->
                    Habit.USUAL
                            .with(Trait.SPEED, 1.08)
                            .with(Trait.BOUNCE, 1.15)
                            .with(Trait.ARM_SWING, 1.3)
                            .with(Trait.LEAN, -2)
                            .with(Trait.GAZE, -4);
            case SAD ->
                    Habit.USUAL
                            .with(Trait.SPEED, 0.75)
                            .with(Trait.BOUNCE, 0.8)
                            .with(Trait.SWAY, 1.25)
                            .with(Trait.ARM_SWING, 0.55)
                            .with(Trait.LEAN, 7)
                            .with(Trait.GAZE, 14);
            case ANGRY ->
                    Habit.USUAL
                            .with(Trait.SPEED, 1.15)
                            .with(Trait.ARM_SWING, 1.25)
                            .with(Trait.ELBOW, 12)
                            .with(Trait.IMPACT, 1.6)
                            .with(Trait.LEAN, 4);
            case AFRAID ->
                    Habit.USUAL
                            .with(Trait.SPEED, 0.8)
                            .with(Trait.WALK_RATIO, 0.9)
                            .with(Trait.ARM_SWING, 0.5)
                            .with(Trait.ELBOW, 25)
                            .with(Trait.CROUCH, 0.01)
                            .with(Trait.LEAN, 4);
            case PROUD ->
                    Habit.USUAL
                            .with(Trait.ARM_SWING, 1.15)
                            .with(Trait.LEAN, -4)
                            .with(Trait.GAZE, -6);
            case TIRED ->
                    Habit.USUAL
                            .with(Trait.SPEED, 0.82)
                            .with(Trait.BOUNCE, 0.9)
                            .with(Trait.SWAY, 1.15)
                            .with(Trait.ARM_SWING, 0.7)
                            .with(Trait.ROLL, 0.85)
                            .with(Trait.LEAN, 6)
                            .with(Trait.GAZE, 10);
            default -> Habit.USUAL;
        };
    }

    /** Special steps; all our own choice. */
    private static Habit of(Steps steps) {
        return switch (steps) {
            case TIPTOE ->
                    Habit.USUAL
                            .with(Trait.SPEED, 0.75)
                            .with(Trait.WALK_RATIO, 0.85)
                            .with(Trait.HEEL, 32)
                            .with(Trait.LIFT, 0.025)
                            .with(Trait.ROLL, 0.25)
                            .with(Trait.IMPACT, 0.4);
            case HEELS ->
                    Habit.USUAL
                            .with(Trait.SPEED, 0.7)
                            .with(Trait.WALK_RATIO, 0.7)
                            .with(Trait.HEEL, -7)
                            .with(Trait.LIFT, 0.02)
                            .with(Trait.ROLL, 0.2)
                            .with(Trait.WIDTH, 1.2);
            case MARCH ->
                    Habit.USUAL
                            .with(Trait.SPEED, 1.05)
                            .with(Trait.LIFT, 0.14)
                            .with(Trait.ARM_SWING, 1.8)
                            .with(Trait.ELBOW, -10)
                            .with(Trait.IMPACT, 1.8)
                            .with(Trait.LEAN, -2)
                            .with(Trait.GAZE, -4)
                            .with(Trait.VARIABILITY, 0.7);
            case SNEAK ->
                    Habit.USUAL
                            .with(Trait.SPEED, 0.5)
                            .with(Trait.CROUCH, 0.045)
                            .with(Trait.LIFT, 0.07)
                            .with(Trait.ROLL, 0.5)
                            .with(Trait.ARM_SWING, 0.5)
                            .with(Trait.ELBOW, 45)
                            .with(Trait.ARMS_OUT, 6)
                            .with(Trait.IMPACT, 0.1)
                            .with(Trait.LEAN, 14)
                            .with(Trait.GAZE, -10);
            case SHUFFLE ->
                    Habit.USUAL
                            .with(Trait.SPEED, 0.6)
                            .with(Trait.WALK_RATIO, 0.65)
                            .with(Trait.ROLL, 0.3)
                            .with(Trait.ARM_SWING, 0.4)
                            .with(Trait.TURN, 0.6)
                            .with(Trait.CROUCH, 0.012)
                            .with(Trait.LEAN, 7)
                            .with(Trait.GAZE, 10);
            case LIMP -> Habit.USUAL.with(Trait.SPEED, 0.75).with(Trait.SWAY, 1.3);
            case STRUT ->
                    Habit.USUAL
                            .with(Trait.BOUNCE, 1.25)
                            .with(Trait.SWAY, 1.4)
                            .with(Trait.TURN, 1.3)
                            .with(Trait.ARM_SWING, 1.5)
                            .with(Trait.ARMS_OUT, 5)
                            .with(Trait.LEAN, -4)
                            .with(Trait.GAZE, -5);
            case STAGGER ->
                    Habit.USUAL
                            .with(Trait.SPEED, 0.7)
                            .with(Trait.WIDTH, 1.9)
                            .with(Trait.SWAY, 1.8)
                            .with(Trait.VARIABILITY, 4)
                            .with(Trait.ARMS_OUT, 8);
            case SMALL -> Habit.USUAL.with(Trait.SPEED, 0.8).with(Trait.WALK_RATIO, 0.7);
            case LONG -> Habit.USUAL.with(Trait.SPEED, 1.1).with(Trait.WALK_RATIO, 1.3);
            case TANDEM ->
                    Habit.USUAL
                            .with(Trait.SPEED, 0.27)
                            .with(Trait.WALK_RATIO, 0.66)
                            .with(Trait.WIDTH, 0.2)
                            .with(Trait.ARM_SWING, 0.5)
                            .with(Trait.ARMS_OUT, 12)
                            .with(Trait.GAZE, 14)
                            .with(Trait.VARIABILITY, 1.6);
            case PARKINSON -> PARKINSON;
            case USUAL, RUN, ONE_LEG -> Habit.USUAL;
        };
    }

    /** The lame leg carries for a shorter time; the right one where no side is said. */
    private static Habit limping(Intent intent) {
        boolean limps = intent.manner().steps() == Steps.LIMP;
        return limps ? Habit.USUAL.with(Trait.LIMP, intent.side() > 0 ? -LIMP : LIMP) : Habit.USUAL;
    }

    /** Slower, shorter and wider, feet set down flatter (Menz et al. 2003 for uneven ground). */
    private static Habit careful(double care) {
        return Habit.USUAL
                .with(Trait.SPEED, 1 - 0.35 * care)
                .with(Trait.WALK_RATIO, 1 - 0.15 * care)
                .with(Trait.WIDTH, 1 + 0.3 * care)
                .with(Trait.ROLL, 1 - 0.4 * care)
                .with(Trait.GAZE, 8 * care)
                .with(Trait.ARMS_OUT, 3 * care);
    }

    /**
     * On ice steps are shorter and quicker and feet land flatter (Cham and Redfern 2002), arms and
     * trunk move more, and the gait is no longer one of heel to toe (Cappellini et al. 2010).
     */
    private static Habit of(Terrain.Ground ground) {
        return switch (ground) {
            case ICE ->
                    Habit.USUAL
                            .with(Trait.SPEED, 0.6)
                            .with(Trait.WALK_RATIO, 0.7)
                            .with(Trait.WIDTH, 1.5)
                            .with(Trait.ROLL, 0.2)
                            .with(Trait.CROUCH, 0.012)
                            .with(Trait.LIFT, 0.01)
                            .with(Trait.SWAY, 1.3)
                            .with(Trait.ARMS_OUT, 14)
                            .with(Trait.ELBOW, 15)
                            .with(Trait.GAZE, 10)
                            .with(Trait.IMPACT, 0.4)
                            .with(Trait.VARIABILITY, 1.8);
            case SOFT ->
                    Habit.USUAL
                            .with(Trait.SPEED, 0.82)
                            .with(Trait.LIFT, 0.05)
                            .with(Trait.ROLL, 0.8)
                            .with(Trait.IMPACT, 0.2)
                            .with(Trait.VARIABILITY, 1.5)
                            .with(Trait.LEAN, 3);
            case ROUGH ->
                    Habit.USUAL
                            .with(Trait.SPEED, 0.88)
                            .with(Trait.LIFT, 0.03)
                            .with(Trait.WIDTH, 1.25)
                            .with(Trait.CROUCH, 0.004)
                            .with(Trait.GAZE, 10)
                            .with(Trait.VARIABILITY, 2);
            case FIRM -> Habit.USUAL;
        };
    }

    /**
     * Walking speed by the hiking function of Tobler (1993); running speed by the same metabolic
     * power, from the cost of running on slopes of Minetti et al. 2002, but no faster than a tenth
     * more downhill (our own choice). The trunk leans forward uphill and back downhill (Leroux et
     * al. 2002), the foot lands flatter (Lay et al. 2006).
     */
    private static Habit sloping(Intent intent) {
        double slopeDeg = intent.terrain().slopeDeg();
        double rise = Math.tan(Math.toRadians(slopeDeg));
        double speed =
                intent.act() == Act.RUN
                        ? Math.min(1.1, runningCost(0) / runningCost(rise))
                        : Math.exp(-3.5 * (Math.abs(rise + 0.05) - 0.05));
        return slopeDeg == 0
                ? Habit.USUAL
                : Habit.USUAL
                        .with(Trait.SPEED, speed)
                        .with(Trait.LEAN, (slopeDeg > 0 ? 0.6 : 0.25) * slopeDeg)
                        .with(Trait.ROLL, Math.max(0.4, 1 - 0.02 * Math.abs(slopeDeg)))
                        .with(Trait.CROUCH, 0.0013 * Math.abs(slopeDeg));
    }

    /** J/(kg·m) at a rise per metre of way, from −0.45 to 0.45 (Minetti et al. 2002). */
    private static double runningCost(double i) {
        return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6;
    }

    /**
     * With both arms full the trunk turns less and leans back a little; with poles the arms swing
     * wider and the steps are longer (Hansen and Smith 2009 compare such walking). Sizes are our
     * own choice.
     */
    private static Habit holding(Held held) {
        return switch (held) {
            case BOX, TRAY, BABY -> Habit.USUAL.with(Trait.TURN, 0.6).with(Trait.LEAN, -3);
            case POLES ->
                    Habit.USUAL
                            .with(Trait.SPEED, 1.06)
                            .with(Trait.WALK_RATIO, 1.1)
                            .with(Trait.ARM_SWING, 1.7)
                            .with(Trait.ELBOW, 12)
                            .with(Trait.LEAN, 4);
            case CANE -> Habit.USUAL.with(Trait.SPEED, 0.7).with(Trait.WALK_RATIO, 0.85);
            case CRUTCHES ->
                    Habit.USUAL
                            .with(Trait.SPEED, 0.55)
                            .with(Trait.WALK_RATIO, 0.85)
                            .with(Trait.TURN, 0.6)
                            .with(Trait.LEAN, 6)
                            .with(Trait.GAZE, 8);
            default -> Habit.USUAL;
        };
    }

    /**
     * By the load's share of the body's mass: slower with shorter steps and less swing; the trunk
     * goes forward under what is carried on the back (Kinoshita 1985; Attwells et al. 2006) or
     * pushed, and back from what is carried in front. Sizes are our own choice.
     */
    private static Habit loaded(Intent intent, Body body) {
        double share = intent.loadKg() / body.massKg();
        boolean ahead = intent.held() == Held.BACKPACK || intent.act() == Act.PUSH_CART;
        return share == 0
                ? Habit.USUAL
                : Habit.USUAL
                        .with(Trait.SPEED, Math.max(0.6, 1 - 0.7 * share))
                        .with(Trait.WALK_RATIO, Math.max(0.75, 1 - 0.5 * share))
                        .with(Trait.ARM_SWING, Math.max(0.4, 1 - share))
                        .with(Trait.TURN, Math.max(0.5, 1 - share))
                        .with(Trait.CROUCH, Math.min(0.01, 0.03 * share))
                        .with(Trait.LEAN, (ahead ? 30 : -22) * share);
    }
}
