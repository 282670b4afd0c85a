package kinescribe.motion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds joints by what skeletons in common use call them. Case, blanks, punctuation and name spaces
 * such as {@code mixamorig:} do not matter; the side may stand before or after, as a word or as a
 * letter.
 */
final class JointNames {
    /** No joint. */
    static final int NONE = -1;

    private final Map<String, Integer> byKey = new HashMap<>();

    JointNames(Skeleton skeleton) {
        for (int j = 0; j < skeleton.size(); j++) {
            // Of equal names the joint nearest to the root counts.
            byKey.putIfAbsent(key(skeleton.names().get(j)), j);
        }
    }

    /** The first joint that bears one of these words without a side, or {@link #NONE}. */
    int trunk(String... words) {
        for (String word : words) {
            Integer joint = byKey.get(word);
            if (joint != null) {
                return joint;
            }
        }
        return NONE;
    }

    /** The first joint that bears one of these words with that side, or {@link #NONE}. */
    int limb(String side, String... words) {
        String letter = side.substring(0, 1);
        for (String word : words) {
            int joint = trunk(side + word, word + side, letter + word, word + letter);
            if (joint != NONE) {
                return joint;
            }
        }
        return NONE;
    }

    private static String key(String name) {
        String own = name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('|')) + 1);
        String plain = own.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return plain.replaceFirst("^(mixamorig\\d*|bip0*1|jbip[clr]?|mavg|smpl[hx]?)(?=.)", "");
    }
}
