package kinescribe.base;

import java.util.Collection;

/** Numbers of things in words. */
public final class Counted {
    private Counted() {}

    /** Such as "1 motion" or "3 motions", for things whose plural ends in s. */
    public static String of(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /**
     * Names with commas between, such as "a, b and 3 more".
     *
     * @param shown how many are told at most
     */
    public static String names(Collection<String> names, int shown) {
        String first = String.join(", ", names.stream().limit(shown).toList());
        return names.size() <= shown ? first : first + " and " + (names.size() - shown) + " more";
    }
}
