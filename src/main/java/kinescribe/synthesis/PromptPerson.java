package kinescribe.synthesis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kinescribe.motion.Body;
import kinescribe.motion.Sex;

/** Reads from a prompt whose body it is: sex, stage of life, size. */
final class PromptPerson {
    /** Words of size; with a person they make the body, with other things they mean little. */
    static final Set<String> SIZES =
            Set.of(
                    "tall",
                    "lanky",
                    "short",
                    "small",
                    "little",
                    "tiny",
                    "petite",
                    "heavy",
                    "thin",
                    "overweight",
                    "obese",
                    "fat",
                    "stout",
                    "plump",
                    "big",
                    "large",
                    "slim",
                    "slender",
                    "skinny",
                    "chubby");

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
            "(?:man|woman|person|boy|girl|lady|gentleman|guy|adult|teenager|child|kid|one|fellow"
                    + "|individual|people|runner|walker|grandma|grandpa|grandmother|grandfather"
                    + "|senior|toddler)\\b";
    private static final Pattern TALL = before("tall|lanky|giant");
    private static final Pattern SHORT = before("short|small|little|tiny|petite");
    private static final Pattern HEAVY =
            before("heavy|overweight|obese|fat|stout|plump|big|large|heavyset|chubby");
    private static final Pattern THIN = before("thin|slim|slender|skinny|lean|slight");
    private static final Pattern NAMED = Pattern.compile("\\b" + PEOPLE);
    private static final Pattern YEARS =
            Pattern.compile("\\b(\\d{1,3})[- ]years?[- ](?:old|of age)");

    // Shares of height and mass by which a word changes the usual body: our own choice.
    private static final double TALL_SHARE = 1.09;
    private static final double SHORT_SHARE = 0.91;
    private static final double HEAVY_SHARE = 1.5;
    private static final double THIN_SHARE = 0.82;

    private PromptPerson() {}

    private static Pattern before(String words) {
        return Pattern.compile("\\b(?:" + words + ")(?:,? \\w++){0,2} " + PEOPLE);
    }

    /** The body; empty where the prompt says nothing of it. */
    static Optional<Body> read(PromptWords prompt) {
        String text = prompt.text();
        Optional<Body.Preset> preset = preset(prompt);
        double height = share(TALL, text, TALL_SHARE) * share(SHORT, text, SHORT_SHARE);
        double build = share(HEAVY, text, HEAVY_SHARE) * share(THIN, text, THIN_SHARE);
        Matcher years = YEARS.matcher(text);
        boolean child = preset.filter(p -> p == Body.Preset.CHILD).isPresent();
        // "A little boy" is a child, not a small child.
        double stretch = child ? 1 : height;
        if (preset.isEmpty() && stretch == 1 && build == 1) {
            return Optional.empty();
        }
        Body body = preset.orElse(Body.Preset.ADULT).body();
        if (years.find()) {
            double age = Math.max(2, Math.min(120, Integer.parseInt(years.group(1))));
            body = new Body(body.name(), body.sex(), age, body.heightM(), body.massKg());
        }
        return Optional.of(stretch == 1 && build == 1 ? body : sized(body, stretch, build));
    }

    private static Body sized(Body body, double stretch, double build) {
        return new Body(
                "custom",
                body.sex(),
                body.ageYears(),
                body.heightM() * stretch,
                body.massKg() * stretch * stretch * build,
                body.proportions());
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

    private static double share(Pattern words, String text, double share) {
        return words.matcher(text).find() ? share : 1;
    }

    private static Optional<Body.Preset> preset(PromptWords prompt) {
        Sex sex = sex(prompt.words());
        return switch (MannerReader.age(prompt.words())) {
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
