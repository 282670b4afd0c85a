package kinescribe.synthesis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kinescribe.motion.Body;
import kinescribe.motion.Sex;

/** Reads from a prompt whose body it is: sex, stage of life, size. */
final class PromptPerson {
    private static final Set<String> WOMEN =
            Set.of(
                    "woman",
                    "women",
                    "female",
                    "lady",
                    "girl",
                    "mother",
                    "mom",
                    "grandma",
                    "grandmother",
                    "waitress",
                    "actress",
                    "sister",
                    "daughter",
                    "aunt");
    private static final Set<String> MEN =
            Set.of(
                    "man",
                    "men",
                    "male",
                    "gentleman",
                    "guy",
                    "boy",
                    "father",
                    "dad",
                    "grandpa",
                    "grandfather",
                    "waiter",
                    "brother",
                    "son",
                    "uncle");
    private static final String PEOPLE =
            "(?:man|woman|male|female|person|boy|girl|lady|gentleman|guy|adult|teenager|child|kid|one|fellow"
                    + "|individual|people|runner|walker|grandma|grandpa|grandmother|grandfather"
                    + "|senior|toddler|patient|participant|subject|volunteer|athlete|student|teacher"
                    + "|nurse|soldier|dancer|worker|player|boxer)\\b";
    private static final Pattern TALL = said("tall|lanky|giant");
    private static final Pattern SHORT = said("short|small|little|tiny|petite");
    private static final Pattern HEAVY =
            said("heavy|overweight|obese|fat|stout|plump|big|large|heavyset|chubby");
    private static final Pattern THIN = said("thin|slim|slender|skinny|lean|slight|underweight");
    private static final Pattern NAMED = Pattern.compile("\\b" + PEOPLE);

    private static final Set<String> HEIGHT_WORDS =
            Set.of("tall", "height", "stature", "high", "stands", "measures");
    private static final Set<String> MASS_WORDS =
            Set.of("weighs", "weigh", "weighing", "weight", "mass", "weighed");

    /** Words for an age; years are our own choice. */
    private static final Map<String, Double> YEARS_BY_WORD =
            Map.of(
                    "toddler", 2.0,
                    "toddlers", 2.0,
                    "preschooler", 4.0,
                    "kindergartner", 5.0,
                    "schoolchild", 8.0,
                    "schoolboy", 8.0,
                    "schoolgirl", 8.0,
                    "middle-aged", 50.0);

    // Shares of height and mass by which a word changes the usual body: our own choice.
    private static final double TALL_SHARE = 1.09;
    private static final double SHORT_SHARE = 0.91;
    private static final double HEAVY_SHARE = 1.5;
    private static final double THIN_SHARE = 0.82;

    private static final double LEAST_M = 0.7;
    private static final double MOST_M = 2.3;
    private static final double LEAST_KG = 8;
    private static final double MOST_KG = 250;
    private static final double LEAST_YEARS = 2;
    private static final double MOST_YEARS = 110;

    private static final Set<String> CARRIED =
            Set.of(
                    "carry",
                    "carries",
                    "carrying",
                    "lift",
                    "lifts",
                    "lifting",
                    "hold",
                    "holds",
                    "holding",
                    "with",
                    "push",
                    "pushes",
                    "pushing",
                    "pull",
                    "pulls",
                    "pulling");
    private static final Set<Measure> BODILY = Set.of(Measure.AGE, Measure.LENGTH, Measure.MASS);

    /** Room for ", " or " male, " between two numbers. */
    private static final int GAP_CHARS = 9;

    private static final Pattern DIRECTLY = Pattern.compile("-? ?(?:[a-z]+ )?" + PEOPLE);
    private static final Pattern OF_PERSON = Pattern.compile(PEOPLE + "(?: of|,) (?:about )?$");

    private PromptPerson() {}

    /** Before a person, or said of one: "a tall man", "who is very tall". */
    private static Pattern said(String words) {
        return Pattern.compile(
                "\\b(?:"
                        + words
                        + ")(?:,? \\w++){0,2} "
                        + PEOPLE
                        + "|\\b(?:who|that|he|she) is (?:very |quite |rather |really )?(?:"
                        + words
                        + ")\\b");
    }

    /** The body; empty where the prompt says nothing of it. */
    static Optional<Body> read(Reading reading) {
        OptionalDouble years = years(reading);
        OptionalDouble heightM =
                reading.take(q -> q.is(Measure.LENGTH) && ofPerson(reading, q, HEIGHT_WORDS))
                        .map(q -> within(reading, q, LEAST_M, MOST_M, "m"))
                        .orElse(OptionalDouble.empty());
        OptionalDouble massKg =
                reading.take(q -> q.is(Measure.MASS) && ofPerson(reading, q, MASS_WORDS))
                        .map(q -> within(reading, q, LEAST_KG, MOST_KG, "kg"))
                        .orElse(OptionalDouble.empty());
        Optional<Body.Preset> preset = preset(reading);
        boolean child = preset.filter(p -> p == Body.Preset.CHILD).isPresent();
        boolean tall = heightM.isPresent() || reading.finds(TALL);
        boolean small = reading.finds(SHORT);
        // "A little boy" is a child, not a small child.
        boolean plain = heightM.isPresent() || child;
        double stretch = plain ? 1 : (tall ? TALL_SHARE : 1) * (small ? SHORT_SHARE : 1);
        double build = share(reading, HEAVY, HEAVY_SHARE) * share(reading, THIN, THIN_SHARE);
        boolean sized = stretch != 1 || build != 1 || heightM.isPresent() || massKg.isPresent();
        if (preset.isEmpty() && years.isEmpty() && !sized) {
            return Optional.empty();
        }
        Body body =
                years.isPresent()
                        ? Stature.of(sex(reading.words()), years.getAsDouble())
                        : preset.orElse(Body.Preset.ADULT).body();
        if (!sized) {
            return Optional.of(body);
        }
        double height = heightM.orElse(Math.max(LEAST_M, body.heightM() * stretch));
        double share = height / body.heightM();
        double mass = massKg.orElse(Math.max(LEAST_KG, body.massKg() * share * share * build));
        return Optional.of(
                new Body("custom", body.sex(), body.ageYears(), height, mass, body.proportions()));
    }

    /** Whether it stands beside another number of a person: "25 years old, 1.80 m, 75 kg". */
    private static boolean beside(Reading reading, Quantity quantity) {
        boolean plausible =
                !quantity.is(Measure.LENGTH)
                        || (quantity.value() >= LEAST_M && quantity.value() <= MOST_M);
        return plausible
                && reading.quantities().stream()
                        .filter(q -> q.measure() != quantity.measure())
                        .filter(q -> BODILY.contains(q.measure()))
                        .anyMatch(
                                q ->
                                        Math.abs(q.from() - quantity.to()) <= GAP_CHARS
                                                || Math.abs(quantity.from() - q.to()) <= GAP_CHARS);
    }

    private static OptionalDouble years(Reading reading) {
        Optional<Quantity> said = reading.take(q -> q.is(Measure.AGE));
        if (said.isPresent()) {
            return within(reading, said.get(), LEAST_YEARS, MOST_YEARS, "years");
        }
        for (int i = 0; i < reading.words().size(); i++) {
            Double years = YEARS_BY_WORD.get(reading.words().get(i));
            if (years != null) {
                reading.use(i);
                return OptionalDouble.of(years);
            }
        }
        return OptionalDouble.empty();
    }

    /** A number within what a body can have; a notice says so where it had none. */
    private static OptionalDouble within(
            Reading reading, Quantity said, double least, double most, String unit) {
        double used = Math.max(least, Math.min(most, said.value()));
        if (used != said.value()) {
            reading.remark(
                    "A body of \""
                            + said.in(reading.text())
                            + "\" cannot be shown; "
                            + Wording.number(used)
                            + " "
                            + unit
                            + " was used.");
        }
        return OptionalDouble.of(used);
    }

    /** Whether a number is said of the person: "1.9 m tall", "weighs 90 kg", "a 90 kg man". */
    private static boolean ofPerson(Reading reading, Quantity quantity, Set<String> named) {
        if (reading.near(quantity, CARRIED, 3, 0)) {
            return false;
        }
        if (reading.near(quantity, named, 3, 1)) {
            reading.use(named);
            return true;
        }
        if (beside(reading, quantity)) {
            return true;
        }
        String after = reading.text().substring(quantity.to());
        String before = reading.text().substring(0, quantity.from());
        return DIRECTLY.matcher(after).lookingAt() || OF_PERSON.matcher(before).find();
    }

    /** Whether a person is named. */
    static boolean names(PromptWords prompt) {
        return NAMED.matcher(prompt.text()).find();
    }

    /** The words up to the person, such as "An old man"; empty where none is named. */
    static String phrase(String text) {
        Matcher person = NAMED.matcher(text.toLowerCase(Locale.ROOT));
        return person.find() ? text.substring(0, person.end()) : "";
    }

    private static double share(Reading reading, Pattern words, double share) {
        return reading.finds(words) ? share : 1;
    }

    private static Optional<Body.Preset> preset(Reading reading) {
        Sex sex = sex(reading.words());
        return switch (MannerReader.age(reading)) {
            case CHILD -> Optional.of(Body.Preset.CHILD);
            case TEEN -> Optional.of(Body.Preset.TEEN);
            case ELDER ->
                    Optional.of(
                            switch (sex) {
                                case FEMALE -> Body.Preset.ELDER_WOMAN;
                                case MALE -> Body.Preset.ELDER_MAN;
                                case UNSAID -> Body.Preset.ELDER;
                            });
            case UNSAID ->
                    switch (sex) {
                        case FEMALE -> Optional.of(Body.Preset.WOMAN);
                        case MALE -> Optional.of(Body.Preset.MAN);
                        case UNSAID -> Optional.empty();
                    };
        };
    }

    private static Sex sex(List<String> words) {
        for (String word : words) {
            if (WOMEN.contains(word)) {
                return Sex.FEMALE;
            }
            if (MEN.contains(word)) {
                return Sex.MALE;
            }
        }
        return Sex.UNSAID;
    }
}
