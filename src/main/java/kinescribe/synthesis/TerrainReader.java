package kinescribe.synthesis;

import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the way leads over. Where no number is said, slopes are our own choice. */
final class TerrainReader {
    /** Words that say that the way is inclined. */
    static final Set<String> SLOPE_WORDS =
            Set.of(
                    "slope",
                    "incline",
                    "decline",
                    "ramp",
                    "hill",
                    "grade",
                    "gradient",
                    "uphill",
                    "downhill",
                    "steep",
                    "steeply",
                    "gentle",
                    "slight",
                    "slightly",
                    "mountain");

    private static final Pattern DEGREES =
            Pattern.compile(
                    "(\\d++(?:[.]\\d++)?) ?(?:°|-? ?degrees?|deg)(?: \\w++){0,2} "
                            + "(?:slope|incline|decline|ramp|hill|grade|gradient)");
    private static final Pattern PERCENT =
            Pattern.compile(
                    "(\\d++(?:[.]\\d++)?) ?(?:%|percent)(?: \\w++){0,2} "
                            + "(?:slope|incline|decline|ramp|hill|grade|gradient)");
    private static final Pattern UPHILL =
            Pattern.compile(
                    "\\buphill\\b|\\b(?:up|climb\\w*|ascend\\w*)(?: \\w++){0,3} "
                            + "(?:slope|hill|incline|ramp|mountain|trail|path)\\b");
    private static final Pattern DOWNHILL =
            Pattern.compile(
                    "\\bdownhill\\b|\\bdecline\\b|"
                            + "\\b(?:down|descend\\w*)\\b.{0,30}? (?:slope|hill|incline|ramp|mountain|grade|gradient)\\b");
    private static final Pattern INCLINE = Pattern.compile("\\b(?:slope|incline|ramp|gradient)\\b");
    private static final double USUAL_DEG = 6;
    private static final double STEEP_DEG = 11;
    private static final double GENTLE_DEG = 3;
    private static final double STEEPEST_DEG = 20;

    private TerrainReader() {}

    /** Whether a number of degrees belongs to a slope and not to a turn. */
    static boolean statesSlope(String text) {
        return DEGREES.matcher(text).find();
    }

    static Terrain read(Act act, PromptWords prompt) {
        if (act != Act.WALK && act != Act.RUN) {
            return Terrain.LEVEL;
        }
        Terrain.Ground ground =
                prompt.words().stream()
                        .filter(Lexicon.GROUNDS::containsKey)
                        .map(word -> Lexicon.GROUNDS.get(word))
                        .findFirst()
                        .orElse(Terrain.Ground.FIRM);
        return new Terrain(ground, slopeDeg(prompt));
    }

    private static double slopeDeg(PromptWords prompt) {
        String text = prompt.text();
        boolean down = DOWNHILL.matcher(text).find();
        boolean up = UPHILL.matcher(text).find();
        OptionalDouble said = said(text);
        if (!down && !up && said.isEmpty() && !INCLINE.matcher(text).find()) {
            return 0;
        }
        double usual =
                prompt.says("steep")
                        ? STEEP_DEG
                        : prompt.says("gentl") || prompt.says("slight") ? GENTLE_DEG : USUAL_DEG;
        double slope = Math.min(STEEPEST_DEG, said.orElse(usual));
        return down ? -slope : slope;
    }

    private static OptionalDouble said(String text) {
        Matcher degrees = DEGREES.matcher(text);
        if (degrees.find()) {
            return OptionalDouble.of(Double.parseDouble(degrees.group(1)));
        }
        Matcher percent = PERCENT.matcher(text);
        return percent.find()
                ? OptionalDouble.of(
                        Math.toDegrees(Math.atan(Double.parseDouble(percent.group(1)) / 100)))
                : OptionalDouble.empty();
    }
}
