package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds all numbers of a prompt with their units: ranges ("3 to 5 times"), sums ("1 minute 30", "6
 * ft 2") and products ("3 sets of 10") each as one.
 */
final class QuantityReader {
    private static final Set<String> BEFORE_A_SECOND =
            Set.of("for", "in", "of", "about", "within", "lasts", "half", "around", "over");
    private static final Set<String> ONCE_IS_NO_NUMBER =
            Set.of("more", "again", "he", "she", "they", "the", "a", "it", "his", "her", "there");
    private static final Set<String> DECADE_OF =
            Set.of("his", "her", "their", "the", "mid", "early", "late");
    private static final List<String> COUNTED = List.of("once", "twice", "thrice");
    private static final double LONG_UNIT_S = 60;
    private static final double FOOT_M = 0.3048;
    private static final double INCH_M = 0.0254;

    private final List<Token> tokens;
    private final NumberReader numbers;
    private int next;

    private QuantityReader(String text) {
        tokens = Token.of(text);
        numbers = new NumberReader(tokens);
    }

    /** The quantities of a text in lower case, in their order; the time grows with the length. */
    static List<Quantity> in(String text) {
        QuantityReader reader = new QuantityReader(text);
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < reader.tokens.size()) {
            Quantity quantity = reader.at(at);
            if (quantity != null) {
                found.add(quantity);
            }
            at = quantity == null ? at + 1 : Math.max(at + 1, reader.next);
        }
        return List.copyOf(found);
    }

    private Token token(int i) {
        return numbers.token(i);
    }

    private @Nullable Quantity at(int i) {
        int counted = COUNTED.indexOf(token(i).text());
        if (counted >= 0) {
            return counted(i, counted + 1);
        }
        NumberReader.Found first = numbers.at(i);
        if (first == null || token(i - 1).is("#")) {
            return null;
        }
        double low = first.value() * sign(i);
        double high = low;
        int end = first.end();
        boolean vague = first.vague();
        NumberReader.Found more = product(end);
        if (more != null) {
            low *= more.value();
            high = low;
            end = more.end();
        }
        Unit.Found unit = unit(end, first);
        NumberReader.Found upper = unit == null ? upper(i, end) : null;
        if (upper != null && upper.value() > low) {
            high = upper.value();
            end = upper.end();
            unit = unit(end, upper);
        }
        if (unit == null) {
            next = end;
            return first.article() ? null : quantity(i, end, low, high, Unit.NONE, vague);
        }
        if (token(end).is("s") && DECADE_OF.contains(token(i - 1).text())) {
            next = end + 1;
            return quantity(i, next, low + 5, low + 5, Unit.of(Measure.AGE), true);
        }
        int after = end + unit.tokens() + (hyphenated(end) ? 1 : 0);
        if (unit.unit().measure() == Measure.STEPS && says(after, "at", "a", "time")) {
            return null;
        }
        if (upper == null) {
            upper = upperWithUnit(after, unit.unit());
            if (upper != null && upper.value() > high) {
                high = upper.value();
                after = upper.end() + unit.tokens();
            }
        }
        return sum(quantity(i, after, low, high, unit.unit(), vague), unit.unit(), after);
    }

    private @Nullable Quantity counted(int i, int times) {
        boolean named = token(i - 1).is("at") || ONCE_IS_NO_NUMBER.contains(token(i + 1).text());
        next = i + 1;
        return named ? null : quantity(i, i + 1, times, times, Unit.of(Measure.TIMES), false);
    }

    /** A hyphen is a minus sign unless something stands right before it, as in "2-3 m/s". */
    private int sign(int i) {
        Token minus = token(i - 1);
        boolean negative =
                minus.is("-")
                        && token(i).isDigits()
                        && minus.touches(token(i))
                        && !token(i - 2).touches(minus);
        return negative ? -1 : 1;
    }

    /** The second factor of "3 sets of 10", "3 x 10". */
    private NumberReader.@Nullable Found product(int end) {
        boolean sets = token(end).is("sets") && token(end + 1).is("of");
        boolean x = token(end).is("x") && token(end + 1).isDigits();
        return sets || x ? exact(numbers.at(sets ? end + 2 : end + 1)) : null;
    }

    /** The upper end of "3 to 5", "2-3", "one or two", "between 3 and 5". */
    private NumberReader.@Nullable Found upper(int i, int end) {
        Token link = token(end);
        boolean between = link.is("and") && token(i - 1).is("between");
        boolean dash = link.is("-") && (token(end + 1).isDigits() || token(i).isWord());
        return between || dash || link.is("to") || link.is("or")
                ? exact(numbers.at(end + 1))
                : null;
    }

    /** The upper end where both ends have a unit: "1 m/s to 2 m/s". */
    private NumberReader.@Nullable Found upperWithUnit(int end, Unit unit) {
        NumberReader.Found upper =
                token(end).is("to") || token(end).is("-") ? exact(numbers.at(end + 1)) : null;
        if (upper == null) {
            return null;
        }
        Unit.Found same = unit(upper.end(), upper);
        return same != null && same.unit().equals(unit) ? upper : null;
    }

    private static NumberReader.@Nullable Found exact(NumberReader.@Nullable Found found) {
        return found == null || found.article() ? null : found;
    }

    private boolean hyphenated(int end) {
        return token(end).is("-") && token(end - 1).touches(token(end));
    }

    private Unit.@Nullable Found unit(int end, NumberReader.Found number) {
        Unit.Found unit = Unit.at(tokens, hyphenated(end) ? end + 1 : end);
        if (unit == null) {
            return null;
        }
        Token first = token(end);
        boolean touching = token(end - 1).touches(first);
        // One stands on one foot.
        if (first.is("foot") && token(end - 2).is("on")) {
            return null;
        }
        boolean sign = first.is("'") || first.is("\"");
        boolean bare = first.text().length() == 1 && first.isWord() && !first.is("x");
        if ((sign && !touching) || (bare && !token(end - 1).isDigits())) {
            return null;
        }
        return number.article() && !takesArticle(unit, end) ? null : unit;
    }

    private boolean takesArticle(Unit.Found unit, int end) {
        Token first = token(end);
        if (first.is("stone")) { // what one throws
            return false;
        }
        if (first.is("second")) {
            boolean half = token(end - 2).is("half");
            return half || BEFORE_A_SECOND.contains(token(end - 2).text());
        }
        return switch (unit.unit().measure()) {
            case TIME, LENGTH, MASS -> first.text().length() > 2 && !first.is("foot");
            default -> false;
        };
    }

    private boolean says(int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!token(at + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Adds what follows in a smaller unit: "1 minute 30", "6 ft 2", "a minute and a half". */
    private Quantity sum(Quantity first, Unit unit, int end) {
        next = end;
        boolean time = unit.measure() == Measure.TIME && unit.factor() >= LONG_UNIT_S;
        boolean feet = unit.measure() == Measure.LENGTH && unit.factor() == FOOT_M;
        boolean metres =
                unit.measure() == Measure.LENGTH
                        && unit.factor() == 1
                        && token(end - 1).touches(token(end));
        if (!(time || feet || metres)) {
            return first;
        }
        if (says(end, "and", "a", "half")) {
            next = end + 3;
            return plus(first, unit.factor() / 2, end + 3);
        }
        int at = token(end).is("and") || token(end).is(",") ? end + 1 : end;
        NumberReader.Found more = exact(numbers.at(at));
        if (more == null) {
            return first;
        }
        Unit.Found smaller = unit(more.end(), more);
        if (smaller != null) {
            boolean fits =
                    smaller.unit().measure() == unit.measure()
                            && smaller.unit().factor() < unit.factor();
            next = fits ? more.end() + smaller.tokens() : end;
            return fits ? plus(first, more.value() * smaller.unit().factor(), next) : first;
        }
        boolean open = !token(more.end()).isWord() || token(more.end()).is("tall");
        if (at != end || !open || more.value() >= (metres ? 100 : LONG_UNIT_S)) {
            return first;
        }
        next = more.end();
        double share = time ? unit.factor() / 60 : feet ? INCH_M : 0.01;
        return plus(first, more.value() * share, next);
    }

    private Quantity plus(Quantity first, double more, int end) {
        return new Quantity(
                first.low() + more,
                first.high() + more,
                first.measure(),
                first.vague(),
                first.from(),
                token(end - 1).to());
    }

    private Quantity quantity(int i, int end, double low, double high, Unit unit, boolean vague) {
        int from = sign(i) < 0 ? i - 1 : i;
        return new Quantity(
                low * unit.factor(),
                high * unit.factor(),
                measure(unit, i),
                vague,
                token(from).from(),
                token(end - 1).to());
    }

    /** What it measures; "aged 6", "a girl of ten years" and "in her eighties" are ages. */
    private Measure measure(Unit unit, int i) {
        String before = token(i - 1).text();
        boolean aged =
                before.equals("aged")
                        || before.equals("age")
                        || (before.equals("of") && token(i - 2).is("age"));
        boolean years = unit.measure() == Measure.YEARS && before.equals("of");
        boolean open = unit.measure() == Measure.NUMBER || unit.measure() == Measure.YEARS;
        if (years || (aged && open)) {
            return Measure.AGE;
        }
        return before.equals("x") && open ? Measure.TIMES : unit.measure();
    }
}
