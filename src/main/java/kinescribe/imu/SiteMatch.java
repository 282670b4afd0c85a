package kinescribe.imu;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How alike two sensor sites are, judged by their words: sites of data sets are free text. */
public final class SiteMatch {
    /** What a site is called of which nothing is known. */
    public static final String UNKNOWN = "sensor";

    /** The same site. */
    public static final int SAME = 3;

    /** The same place on the other side, or with the side not told. */
    public static final int SIDE_APART = 2;

    /** Another place on the same body segment. */
    public static final int SAME_SEGMENT = 1;

    /** Not alike. */
    public static final int NONE = 0;

    // Which words name one segment: our own choice.
    private static final List<Set<String>> SEGMENTS =
            List.of(
                    Set.of("pocket", "back_pocket", "thigh", "trouser", "trousers", "upper_leg"),
                    Set.of("wrist", "forearm", "watch", "hand"),
                    Set.of("waist", "back_pocket", "lower_back", "belt", "hip", "pelvis"),
                    Set.of("shin", "ankle", "lower_leg"),
                    Set.of("chest", "sternum", "torso"));

    private SiteMatch() {}

    /** How alike two sites are, from {@link #NONE} to {@link #SAME}. */
    public static int score(String first, String second) {
        String a = normal(first);
        String b = normal(second);
        if (a.equals(b)) {
            return SAME;
        }
        String placeA = withoutSide(a);
        String placeB = withoutSide(b);
        if (placeA.equals(placeB)) {
            return SIDE_APART;
        }
        boolean oneSegment =
                SEGMENTS.stream().anyMatch(s -> s.contains(placeA) && s.contains(placeB));
        return oneSegment ? SAME_SEGMENT : NONE;
    }

    /** Whether two sites are known to be different places; sides count where both tell one. */
    public static boolean differ(String first, String second) {
        String a = normal(first);
        String b = normal(second);
        if (a.equals(UNKNOWN) || b.equals(UNKNOWN)) {
            return false;
        }
        boolean otherSide =
                (has(a, "left") && has(b, "right")) || (has(a, "right") && has(b, "left"));
        return otherSide || score(a, b) == NONE;
    }

    private static boolean has(String site, String word) {
        return List.of(site.split("_")).contains(word);
    }

    private static String normal(String site) {
        return site.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    private static String withoutSide(String site) {
        return site.replaceAll("^(left|right|l|r)_|_(left|right|l|r)$", "");
    }
}
