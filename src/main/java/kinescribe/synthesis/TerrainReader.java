package kinescribe.synthesis;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what the way leads over. Where no number is said, slopes are our own choice. */
final class TerrainReader {
    private static final Set<Act> ON_FOOT =
            Set.of(Act.WALK, Act.RUN, Act.CARRY, Act.PUSH_CART, Act.NORDIC_WALK);

    private static final Set<String> GROUND_NOUNS = Set.of("ground", "terrain", "surface", "floor");

    private static final Set<String> SLOPE_NOUNS =
            Set.of(
                    "slope",
                    "incline",
                    "inclined",
                    "inclination",
                    "decline",
                    "ramp",
                    "hill",
                    "grade",
                    "gradient",
                    "uphill",
                    "downhill");

    /** Words that say that the way is inclined. */
    private static final Set<String> SLOPE_WORDS =
            Set.of(
                    "slope",
                    "incline",
                    "decline",
                    "ramp",
                    "hill",
                    "grade",
                    "gradient",
                    "inclined",
                    "inclination",
                    "uphill",
                    "downhill",
                    "steep",
                    "steeply",
                    "gentle",
                    "slight",
                    "slightly",
                    "mountain");

    private static final Pattern UPHILL =
            Pattern.compile(
                    "\\buphill\\b|\\b(?:up|climb\\w*|ascend\\w*)(?: \\w++){0,3} "
                            + "(?:slope|hill|incline|ramp|mountain|trail|path)\\b");
    private static final Pattern DOWNHILL =
            Pattern.compile(
                    "\\bdownhill\\b|\\bdecline\\b|"
                            + "\\b(?:down|descend\\w*)\\b.{0,30}? (?:slope|hill|incline|ramp|mountain|grade|gradient)\\b");
    private static final Pattern INCLINE =
            Pattern.compile("\\b(?:slope|inclined?|ramp|gradient)\\b");
    private static final double USUAL_DEG = 6;
    private static final double STEEP_DEG = 11;
    private static final double GENTLE_DEG = 3;
    private static final int WORDS_BEFORE = 5;
    private static final int WORDS_AFTER = 3;

    private TerrainReader() {}

    /** Slopes and grounds are shown for who goes on foot; elsewhere their words have no effect. */
    static Terrain read(Act act, Reading reading) {
        if (!ON_FOOT.contains(act)) {
            return Terrain.LEVEL;
        }
        reading.use(Lexicon.GROUNDS.keySet());
        Terrain.Ground ground =
                reading.words().stream()
                        .filter(Lexicon.GROUNDS::containsKey)
                        .map(word -> Lexicon.GROUNDS.get(word))
                        .findFirst()
                        .orElse(Terrain.Ground.FIRM);
        if (ground != Terrain.Ground.FIRM) {
            reading.use(GROUND_NOUNS);
        }
        return new Terrain(ground, slopeDeg(reading));
    }

    private static double slopeDeg(Reading reading) {
        PromptWords prompt = reading.prompt();
        boolean down = reading.finds(DOWNHILL);
        boolean up = reading.finds(UPHILL);
        Optional<Quantity> said = reading.take(q -> isSlope(reading, q));
        if (!down && !up && said.isEmpty() && !reading.finds(INCLINE)) {
            return 0;
        }
        reading.use(SLOPE_WORDS);
        double usual =
                prompt.says("steep")
                        ? STEEP_DEG
                        : prompt.says("gentl") || prompt.says("slight") ? GENTLE_DEG : USUAL_DEG;
        double slope = said.map(q -> stated(reading, q)).orElse(usual);
        return down ? -Math.abs(slope) : slope;
    }

    private static boolean isSlope(Reading reading, Quantity quantity) {
        return (quantity.is(Measure.ANGLE) || quantity.is(Measure.PERCENT))
                && reading.near(quantity, SLOPE_NOUNS, WORDS_BEFORE, WORDS_AFTER);
    }

    private static double stated(Reading reading, Quantity said) {
        double deg =
                said.is(Measure.PERCENT)
                        ? Math.toDegrees(Math.atan(said.value() / 100))
                        : said.value();
        double most = Terrain.MOST_SLOPE_DEG;
        double used = Math.max(-most, Math.min(most, deg));
        if (used != deg) {
            reading.remark(
                    String.format(
                            Locale.ROOT,
                            "A slope of \"%s\" is too steep to walk; %.0f degrees (%.0f %%) were"
                                    + " used.",
                            said.in(reading.text()),
                            Math.abs(used),
                            100 * Math.tan(Math.toRadians(Math.abs(used)))));
        }
        return used;
    }
}
