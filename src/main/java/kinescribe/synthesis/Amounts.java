package kinescribe.synthesis;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import kinescribe.compose.TimelineSegment;

/** What the numbers of a prompt say: how long, how often, how fast, how far. */
final class Amounts {
    private static final Set<String> NOT_A_LENGTH_OF_TIME =
            Set.of("every", "each", "per", "after", "the", "last", "first");
    private static final Set<String> NOT_A_WAY =
            Set.of("high", "wide", "deep", "away", "tall", "apart", "thick", "radius", "diameter");
    private static final Set<String> ROUND =
            Set.of("radius", "diameter", "circle", "circles", "wide", "across", "round", "loop");
    private static final Set<String> STEPS = Set.of("step", "steps", "strides");
    private static final Set<String> DIAMETER = Set.of("diameter", "wide", "across");

    /** Who does something with two hands has no more of them. */
    private static final Set<String> LIMBS =
            Set.of("hands", "arms", "legs", "feet", "legged", "handed", "knees", "fingers");

    private static final Set<Act> ON_FOOT =
            Set.of(Act.WALK, Act.RUN, Act.CARRY, Act.PUSH_CART, Act.NORDIC_WALK);
    private static final int MOST_TIMES = 1000;
    private static final int MOST_STEPS = 10_000;
    private static final double LEAST_RADIUS_M = 0.7;
    private static final double MOST_RADIUS_M = 200;

    private final Reading reading;
    private final Act act;

    Amounts(Reading reading, Act act) {
        this.reading = reading;
        this.act = act;
    }

    /** A time with its unit, in seconds. */
    static OptionalDouble seconds(String text) {
        return seconds(new Reading(PromptWords.of(text)));
    }

    /** A time with its unit, in seconds. */
    static OptionalDouble seconds(Reading reading) {
        return reading.take(
                        q ->
                                q.is(Measure.TIME)
                                        && q.value() > 0
                                        && !reading.near(q, NOT_A_LENGTH_OF_TIME, 1, 0)
                                        && !reading.near(q, Set.of("per"), 0, 1))
                .map(q -> OptionalDouble.of(shown(reading, q)))
                .orElse(OptionalDouble.empty());
    }

    private static double shown(Reading reading, Quantity time) {
        double used =
                Math.max(TimelineSegment.LEAST_S, Math.min(TimelineSegment.MOST_S, time.value()));
        if (used != time.value()) {
            reading.remark(
                    "\""
                            + time.in(reading.text())
                            + "\" cannot be shown; "
                            + Wording.number(used)
                            + " s are the "
                            + (used < time.value() ? "most." : "least."));
        }
        return used;
    }

    /** A speed with its unit or a pace, in m/s; as said, also where nobody moves like that. */
    OptionalDouble speedMps() {
        return reading.take(q -> q.is(Measure.SPEED) || q.is(Measure.PACE))
                .map(q -> OptionalDouble.of(q.speedMps()))
                .orElse(OptionalDouble.empty());
    }

    /** How often: "three times", "twice", "ten squats". */
    OptionalInt repetitions(List<Wordings.Mention> mentions) {
        return reading.take(q -> q.is(Measure.TIMES) && count(q) > 0)
                .or(() -> reading.take(q -> counts(q, mentions)))
                .map(q -> OptionalInt.of(count(q)))
                .orElse(OptionalInt.empty());
    }

    private static int count(Quantity quantity) {
        return (int) Math.round(Math.min(MOST_TIMES, quantity.value()));
    }

    /** Whether a number stands right before the activity's word or in its wording. */
    private boolean counts(Quantity number, List<Wordings.Mention> mentions) {
        if (!number.is(Measure.NUMBER) || count(number) < 1 || number.value() % 1 != 0) {
            return false;
        }
        List<String> words = reading.words();
        int after = reading.wordFrom(number.to());
        int before = reading.wordFrom(number.from());
        boolean one = number.value() == 1;
        for (Wordings.Mention mention : mentions) {
            boolean here = before >= mention.from() - 1 && after < mention.to();
            here |= after <= mention.from() && mention.from() <= after + 1;
            boolean plural =
                    words.subList(Math.min(after, mention.to()), mention.to()).stream()
                            .anyMatch(w -> w.endsWith("s"));
            if (mention.act() == act && act != Act.CARRY && here && one != plural) {
                return true;
            }
        }
        for (int i = after; i < Math.min(words.size(), after + 2); i++) {
            String word = words.get(i);
            boolean verb =
                    Lexicon.VERBS.get(word) == act || Lexicon.VERBS.get(singular(word)) == act;
            if (verb
                    && !STEPS.contains(word)
                    && word.endsWith("s") != one
                    && !word.endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** How far to turn, without sign; takes a number only where this turns. */
    OptionalDouble turnDeg(boolean turns) {
        OptionalDouble said =
                turns
                        ? reading.take(q -> q.is(Measure.ANGLE))
                                .map(q -> OptionalDouble.of(turn(q)))
                                .orElse(OptionalDouble.empty())
                        : OptionalDouble.empty();
        return said.isPresent() ? said : Wording.turnDeg(reading);
    }

    private double turn(Quantity angle) {
        double deg = Math.abs(angle.value());
        double used = Math.max(20, Math.min(1080, deg));
        if (used != deg) {
            reading.remark(
                    String.format(
                            Locale.ROOT,
                            "\"%s\" is outside the 20 to 1080 degrees that a turn can be shown at;"
                                    + " %.0f degrees were used.",
                            angle.in(reading.text()),
                            used));
        }
        return used;
    }

    /** Distance, steps, cadence and radius, and all that was not taken until now. */
    Extent extent(Route route, OptionalDouble speedMps) {
        boolean goes = ON_FOOT.contains(act);
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble radius =
                goes && route.way() == Route.Way.CIRCLE ? radiusM() : OptionalDouble.empty();
        boolean onWay =
                goes
                        && !route.onSpot()
                        && route.way() != Route.Way.BACK_AND_FORTH
                        && route.way() != Route.Way.SQUARE
                        && route.way() != Route.Way.TRIANGLE;
        OptionalInt steps =
                onWay || act.isStairs()
                        ? reading.take(
                                        q ->
                                                q.value() >= 1
                                                        && (q.is(Measure.STEPS)
                                                                || isSteps(q)
                                                                || isStairs(q)))
                                .map(q -> OptionalInt.of(whole(q)))
                                .orElse(OptionalInt.empty())
                        : OptionalInt.empty();
        OptionalDouble distance =
                onWay && steps.isEmpty()
                        ? reading.take(
                                        q ->
                                                q.is(Measure.LENGTH)
                                                        && q.value() > 0
                                                        && !reading.near(q, NOT_A_WAY, 2, 1))
                                .map(q -> OptionalDouble.of(q.value()))
                                .orElse(none)
                        : none;
        boolean steady = route.heading() == Route.Heading.FORWARD && speedMps.isEmpty();
        OptionalDouble cadence =
                goes && act != Act.RUN && steady
                        ? reading.take(q -> q.is(Measure.CADENCE))
                                .map(q -> OptionalDouble.of(q.value()))
                                .orElse(none)
                        : none;
        String text = reading.text();
        List<Quantity> left = reading.leftOver();
        left.forEach(q -> reading.use(q.from(), q.to()));
        return new Extent(
                distance,
                steps,
                cadence,
                radius,
                reading.quantities().stream()
                        .filter(q -> q.isOpen() && !left.contains(q))
                        .map(q -> readAs(q, text))
                        .toList(),
                left.stream()
                        .filter(q -> !q.is(Measure.NUMBER) || q.value() != 1)
                        .filter(q -> !q.is(Measure.NUMBER) || !reading.near(q, LIMBS, 0, 1))
                        .map(q -> q.in(text))
                        .toList());
    }

    /** Whether it counts steps of some kind: "five small steps". */
    private boolean isSteps(Quantity quantity) {
        return !act.isStairs()
                && quantity.is(Measure.NUMBER)
                && quantity.value() > 1
                && reading.near(quantity, STEPS, 0, 2);
    }

    /** Whether it counts stairs: "climbs 15 stairs". */
    private boolean isStairs(Quantity quantity) {
        return act.isStairs()
                && quantity.is(Measure.NUMBER)
                && reading.near(quantity, Lexicon.STAIRS, 0, 1);
    }

    private static int whole(Quantity quantity) {
        return (int) Math.round(Math.min(MOST_STEPS, quantity.value()));
    }

    private OptionalDouble radiusM() {
        return reading.take(q -> q.is(Measure.LENGTH) && reading.near(q, ROUND, 4, 2))
                .map(
                        q -> {
                            double said = q.value() / (reading.near(q, DIAMETER, 4, 2) ? 2 : 1);
                            double used = Math.max(LEAST_RADIUS_M, Math.min(MOST_RADIUS_M, said));
                            if (used != said) {
                                reading.remark(
                                        String.format(
                                                Locale.ROOT,
                                                "A circle of \"%s\" cannot be shown; its radius is"
                                                        + " %.1f m.",
                                                q.in(reading.text()),
                                                used));
                            }
                            return OptionalDouble.of(used);
                        })
                .orElse(OptionalDouble.empty());
    }

    private static String readAs(Quantity quantity, String text) {
        double value =
                quantity.is(Measure.TIMES) || quantity.is(Measure.STEPS)
                        ? Math.round(quantity.value())
                        : quantity.value();
        return String.format(
                Locale.ROOT,
                "\"%s\" was read as %s (%s).",
                quantity.in(text),
                Wording.number(value),
                quantity.measure().label());
    }
}
