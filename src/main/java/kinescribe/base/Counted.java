package kinescribe.base;

/** Numbers of things in words. */
public final class Counted {
    private Counted() {}

    /** Such as "1 motion" or "3 motions", for things whose plural ends in s. */
    public static String of(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
