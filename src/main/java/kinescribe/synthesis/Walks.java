package kinescribe.synthesis;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import kinescribe.math.Ease;
import kinescribe.motion.Body;

/** Puts gaits together: style, way over the floor and course of the phase. */
final class Walks {
    // A half turn while walking takes about three to four steps: our own choice after the
    // timed-up-and-go literature (Podsiadlo and Richardson 1991 asks for it, not for a number).
    private static final double TURN_STRIDES = 1.75;
    private static final double STRIDES_BETWEEN_TURNS = 3.1;
    private static final double SLOWEST_IN_TURN = 0.38;

    // A zigzag bends 35° to each side, once in six strides; our own choice.
    private static final double ZIGZAG_RAD = Math.toRadians(35);
    private static final double ZIGZAG_RATE = 2 * Math.PI / 6;

    /** First zero of the Bessel function of order zero. */
    private static final double EIGHT_RAD = 2.404826;

    // Standing before the first and after the last step, and what slowing down takes, with a little
    // to spare.
    private static final double SETTLE_S = 2.2;
    private static final double SETTLE_STRIDES = 0.6;

    private final Body body;
    private final Intent intent;
    private final Dice dice;
    private final double seconds;
    private final GaitStyles styles;
    private final int side;
    private final Situation situation;

    Walks(Situation situation) {
        this.body = situation.body();
        this.intent = situation.intent();
        if (intent.act() == Act.STAIRS_UP || intent.act() == Act.STAIRS_DOWN) {
            if (intent.route().starts() || intent.route().stops()) {
                situation.remark("Stairs are shown from the middle of the flight.");
            }
        }
        this.dice = situation.dice();
        this.seconds = situation.seconds();
        this.styles = new GaitStyles(body, intent, dice);
        side = bend() != 0 ? bend() : dice.sign("side");
        this.situation = situation;
        cadence();
    }

    /** Says where a number of steps a minute is more or less than can be shown. */
    private void cadence() {
        OptionalDouble asked = intent.extent().cadencePerMin();
        if (asked.isPresent() && styles.clampsCadence()) {
            situation.remark(
                    String.format(
                            Locale.ROOT,
                            "%.0f steps a minute are outside of what walking can be shown at; the"
                                    + " nearest possible speed was used.",
                            asked.getAsDouble()));
        }
    }

    /** Walking, running or stairs along the way asked for. */
    Movement gait() {
        GaitStyle style = style();
        Movement forward = moving(style, progress(style));
        // Walking backwards is close to walking forwards played in reverse (Thorstensson 1986).
        return intent.backward() ? (t, pose) -> forward.pose(seconds - t, pose) : forward;
    }

    private GaitStyle style() {
        return switch (intent.act()) {
            case RUN -> styles.run();
            case STAIRS_UP -> styles.stairs(true);
            case STAIRS_DOWN -> styles.stairs(false);
            default -> sideways() ? styles.sideways(side) : styles.walk(styles.walkingSpeed());
        };
    }

    /** About how long the stated way takes from standing to standing, seconds. */
    double neededS() {
        GaitStyle style = style();
        int steps = Pace.Way.of(intent.extent(), style.strideM()).steps();
        return (style.ground().riseM() == 0 ? SETTLE_S : 0)
                + (0.5 * steps + SETTLE_STRIDES) * style.strideS();
    }

    /**
     * Nordic walking: brisker than walking, the arms swing wide with the poles, stretched behind
     * and bent before the body. The arms' sizes are our own choice.
     */
    Movement poling() {
        double brisker = intent.speedMps().isPresent() ? 1 : 1.2;
        GaitStyle walk = styles.walk(styles.walkingSpeed() * brisker);
        GaitStyle.ArmSwing poles =
                new GaitStyle.ArmSwing(
                        Math.toRadians(dice.normal("pole.mean", 14, 3)),
                        Math.toRadians(dice.normal("pole.swing", 33, 4))
                                * (0.6 + 0.4 * intent.vigour()),
                        0,
                        Math.toRadians(dice.normal("pole.elbow", 30, 5)),
                        Math.toRadians(dice.normal("pole.bend", 14, 4)),
                        Math.toRadians(9),
                        Math.toRadians(-2),
                        Math.toRadians(4),
                        dice.normal("pole.uneven", 0, 0.04));
        GaitStyle style = walk.with(poles);
        return moving(style, progress(style));
    }

    private boolean sideways() {
        return intent.act() == Act.WALK && intent.route().heading() == Route.Heading.SIDEWAYS;
    }

    private Progress progress(GaitStyle style) {
        double start = dice.even("gait.start", 0, 1);
        Pace pace = pace(style, start);
        if (sideways()) {
            return pace.along(u -> side * Math.PI / 2);
        }
        if (style.ground().riseM() != 0) {
            return pace.along(u -> 0);
        }
        if (intent.onSpot()) {
            return pace.along(u -> 0, u -> 0);
        }
        return switch (intent.route().way()) {
            case BACK_AND_FORTH ->
                    turning(
                            style,
                            pace,
                            new Turns(
                                    side * Math.PI,
                                    TURN_STRIDES,
                                    start + dice.even("turn.first", 1.5, 3),
                                    dice.even("turn.way", 4.5, 6.5),
                                    false,
                                    Integer.MAX_VALUE));
            case ZIGZAG -> pace.along(u -> side * ZIGZAG_RAD * Math.sin(ZIGZAG_RATE * u));
            case FIGURE_EIGHT -> pace.along(eight(style, start));
            case SQUARE -> corners(style, pace, start, 4);
            case TRIANGLE -> corners(style, pace, start, 3);
            case CIRCLE -> pace.along(round(style));
            case STRAIGHT -> bend() == 0 ? pace.along(u -> 0) : bending(style, pace, start);
        };
    }

    private int bend() {
        return intent.route().bend();
    }

    /** One turn early on the way (or as often as said), else straight. */
    private Progress bending(GaitStyle style, Pace pace, double start) {
        double angle = Math.toRadians(intent.turnDeg().orElse(90));
        double length = Math.max(0.8, TURN_STRIDES * angle / Math.PI);
        return turning(
                style,
                pace,
                new Turns(
                        side * angle,
                        length,
                        start + dice.even("turn.first", 1, 1.6),
                        STRIDES_BETWEEN_TURNS + length,
                        true,
                        situation.repetitions().orElse(1)));
    }

    /** How many turns; without end where neither a number nor an angle is said. */
    private int turns() {
        return situation.repetitions().orElse(intent.turnDeg().isPresent() ? 1 : Integer.MAX_VALUE);
    }

    /** How many turns fit between the margins, at least one; as many as one likes without these. */
    private int fitting(double everyS, double lengthS) {
        return situation.amidS(lengthS).isEmpty()
                ? Integer.MAX_VALUE
                : (int) Math.max(1, 1 + Math.floor((situation.ownS() - lengthS) / everyS));
    }

    /**
     * Round a circle; the radius grows with the square of the stride, as the pull outwards does.
     */
    private DoubleUnaryOperator round(GaitStyle style) {
        double usual =
                dice.even("circle.radius", 1.3, 2.8)
                        * Math.max(1, Math.pow(style.strideM() / 1.4, 2));
        double radius = intent.extent().radiusM().orElse(usual);
        return u -> side * style.strideM() / radius * u;
    }

    /**
     * Round an eight: a sine-generated curve (Langbein and Leopold 1966) closes where the Bessel
     * function of order zero of its amplitude vanishes, first at 2.405 rad. Its length is our own
     * choice.
     */
    private DoubleUnaryOperator eight(GaitStyle style, double start) {
        double lengthM =
                dice.even("eight.length", 12, 17) * Math.max(1, Math.pow(style.strideM() / 1.4, 2));
        double rate = 2 * Math.PI * style.strideM() / lengthM;
        return u -> side * EIGHT_RAD * Math.sin(rate * (u - start));
    }

    /** Along the sides of a figure with equal corners; the sides' length is our own choice. */
    private Progress corners(GaitStyle style, Pace pace, double start, int corners) {
        double angle = 2 * Math.PI / corners;
        double turn = Math.max(0.8, TURN_STRIDES * angle / Math.PI);
        double sideStrides = Math.max(turn + 1, dice.even("square.side", 3, 4) / style.strideM());
        return turning(
                style,
                pace,
                new Turns(
                        side * angle,
                        turn,
                        start + sideStrides - turn,
                        sideStrides,
                        true,
                        Integer.MAX_VALUE));
    }

    /** Turning, on the spot or on the way. */
    Movement turn() {
        return intent.onSpot() ? turnOnSpot() : turnWalking();
    }

    /** Half turns (or as far as said) on the way, again and again. */
    private Movement turnWalking() {
        GaitStyle style = styles.walk(styles.turningSpeed());
        double angle = Math.toRadians(intent.turnDeg().orElse(180));
        double length =
                Math.max(0.8, TURN_STRIDES * angle / Math.PI) * dice.normal("turn.length", 1, 0.1);
        double first = dice.even("turn.first", 0.25, 0.7);
        double start = dice.pick("turn.foot", 2) * 0.5;
        double every = STRIDES_BETWEEN_TURNS + length - TURN_STRIDES;
        Pace pace = pace(style, start);
        int most = Math.min(turns(), fitting(every * style.strideS(), length * style.strideS()));
        double allS = ((most - 1) * every + length) * style.strideS();
        OptionalDouble amidS = situation.amidS(allS);
        return moving(
                style,
                turning(
                        style,
                        pace,
                        new Turns(
                                side * angle,
                                length,
                                amidS.isPresent() ? pace.phase(amidS.getAsDouble()) : start + first,
                                every,
                                bend() != 0,
                                most)));
    }

    /**
     * Turns on the way, in strides.
     *
     * @param angle how far, radians, left positive
     * @param first phase at which the first begins
     * @param every from the start of one to that of the next
     * @param oneWay whether all turn to the same side
     * @param most how many there are at most
     */
    private record Turns(
            double angle, double length, double first, double every, boolean oneWay, int most) {}

    private static Progress turning(GaitStyle style, Pace pace, Turns turns) {
        DoubleUnaryOperator heading =
                u -> {
                    double sum = 0;
                    double begun = Math.ceil((u - turns.first()) / turns.every() + 1);
                    int count = (int) Math.min(turns.most(), Math.max(1, begun));
                    for (int i = 0; i < count; i++) {
                        double way = turns.oneWay() || i % 2 == 0 ? turns.angle() : -turns.angle();
                        double since = u - turns.first() - i * turns.every();
                        sum += way * Ease.blend(since / turns.length());
                    }
                    return sum;
                };
        DoubleUnaryOperator stride =
                u -> {
                    double since = u - turns.first() + 0.3;
                    double i = Math.max(0, Math.floor(since / turns.every()));
                    i = Math.min(turns.most() - 1, i);
                    double at = (since - i * turns.every()) / (turns.length() + 0.6);
                    return style.strideM() * (1 - (1 - SLOWEST_IN_TURN) * Ease.plateau(at, 0.45));
                };
        return pace.along(heading, stride);
    }

    /** Turning on the spot with small steps, resting between turns. */
    private Movement turnOnSpot() {
        GaitStyle style = styles.onSpot();
        double[] usual = {90, 180, 180, 270, 360};
        double angle = Math.toRadians(intent.turnDeg().orElse(usual[dice.pick("turn.angle", 5)]));
        // About 40° to 55° a step, whole half-strides so that each rest finds both feet flat.
        double steps =
                Math.max(2, Math.round(angle / Math.toRadians(dice.even("turn.step", 40, 55))));
        double length = steps / 2;
        double rest = dice.even("turn.rest", 0.4, 1.0);
        double duration = length * style.strideS() + 0.35;
        int most = Math.min(turns(), fitting(duration + rest, duration));
        double lead =
                Math.max(
                        0,
                        situation
                                .amidS(most * (duration + rest) - rest)
                                .orElse(Math.min(0.12 * seconds, 0.4)));
        boolean counted = most < Integer.MAX_VALUE;
        if (counted && lead + most * (duration + rest) - rest > seconds) {
            situation.remark(
                    String.format(
                            Locale.ROOT,
                            "In %.1f s the turning is not over; ask for more time.",
                            seconds));
        }
        DoubleUnaryOperator phase =
                t -> {
                    double sum = 0.03;
                    int i = 0;
                    for (double at = lead; at < t && i < most; at += duration + rest) {
                        i++;
                        sum += length * ramp((t - at) / duration);
                    }
                    return sum;
                };
        DoubleUnaryOperator heading =
                u -> {
                    double n = Math.floor((u - 0.03) / length);
                    double within = (u - 0.03) / length - n;
                    return u < 0.03 ? 0 : side * angle * (n + Ease.blend(within));
                };
        return moving(style, new Progress(phase, heading, u -> 0, 0.03, List.of()));
    }

    /** From 0 to 1 evenly, with soft ends over an eighth each: a smoothed ramp. */
    private static double ramp(double u) {
        if (u <= 0) {
            return 0;
        }
        if (u >= 1) {
            return 1;
        }
        double edge = 0.15;
        double speed = 1 / (1 - edge);
        if (u < edge) {
            return speed * edge * Ease.rise(u / edge);
        }
        if (u > 1 - edge) {
            return 1 - speed * edge * Ease.rise((1 - u) / edge);
        }
        return speed * (u - edge / 2);
    }

    private Pace pace(GaitStyle style, double offset) {
        Route route = intent.route();
        // What is played backwards starts where it stops.
        boolean starts = intent.backward() ? route.stops() : route.starts();
        boolean stops = intent.backward() ? route.starts() : route.stops();
        // Treads come one after another: stairs are shown from the middle of them.
        boolean level = style.ground().riseM() == 0;
        if (!level) {
            stairs(style);
        }
        Pace.Way way = level ? Pace.Way.of(intent.extent(), style.strideM()) : Pace.Way.OPEN;
        boolean limited = !way.isOpen();
        Pace pace =
                new Pace(
                        style,
                        (level && starts) || limited,
                        (level && stops) || limited,
                        way,
                        dice,
                        seconds,
                        offset);
        if (limited && pace.endS() > seconds) {
            situation.remark(
                    String.format(
                            Locale.ROOT,
                            "In %.1f s the way is not over; ask for more time.",
                            seconds));
        }
        return pace;
    }

    /** Says how many stairs fit the time where another number was asked for. */
    private void stairs(GaitStyle style) {
        int asked = intent.extent().steps().orElse(0);
        long fit = Math.round(2 * seconds / style.strideS());
        if (asked > 0 && Math.abs(fit - asked) > Math.max(2, asked / 5)) {
            situation.remark(
                    String.format(
                            Locale.ROOT,
                            "In %.1f s it is about %d stairs, not %d; ask for another time.",
                            seconds,
                            fit,
                            asked));
        }
    }

    private Movement moving(GaitStyle style, Progress progress) {
        return new Gait(body, style, progress, seconds, dice.seed());
    }
}
