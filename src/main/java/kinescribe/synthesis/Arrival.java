package kinescribe.synthesis;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells what is done after a way, or before another, from what is done on it. */
final class Arrival {
    /** Who goes somewhere gets there before anything else is done. */
    private static final Pattern ARRIVES =
            Pattern.compile(
                    "\\b(?:to|towards?|into|inside) (?:the|an?|his|her|their) (?!left|right|sides?|front|back"
                            + "|other|beat|music|rhythm)\\w+|\\b(?:stops|halts|pauses|(?:to|into) a (?:stop|halt))"
                            + "\\W*$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TURNS_ROUND =
            Pattern.compile(
                    "\\b(?:turns?|spins?|pivots?|swings?) (?:around|back|about|round|180)\\b|\\bu-turn\\b"
                            + "|\\babout-face\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern GERUND = Pattern.compile("^\\W*\\w+ing\\b");

    /** What is done at a place and not on the way. */
    private static final Set<Act> AT_A_PLACE =
            Set.of(
                    Act.KNOCK,
                    Act.IRON,
                    Act.FOLD_LAUNDRY,
                    Act.WASH_HANDS,
                    Act.WASH_DISHES,
                    Act.WASH_WINDOW,
                    Act.COOK,
                    Act.HANG_LAUNDRY,
                    Act.SHAKE_HANDS);

    private Arrival() {}

    /** Whether what could be done on the way is done after it, or the way is gone back. */
    static boolean inTurn(String one, Act a, String two, Act b) {
        if (GERUND.matcher(two).find() || a == b) {
            return false;
        }
        if (a == Act.TURN) {
            return TURNS_ROUND.matcher(one).find();
        }
        if (b == Act.WALK || b == Act.RUN) {
            return a == Act.JUMP || a.isStairs();
        }
        if (!a.isGait() || b.isGait()) {
            return false;
        }
        boolean arrives = ARRIVES.matcher(one).find();
        return b == Act.TURN
                ? arrives || TURNS_ROUND.matcher(two).find()
                : AT_A_PLACE.contains(b) || (arrives && !ClauseOrder.GOES_ABOUT.contains(b));
    }
}
