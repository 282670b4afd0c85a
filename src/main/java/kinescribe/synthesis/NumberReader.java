package kinescribe.synthesis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as people write them: in digits with a point, a decimal comma or commas between
 * thousands, as a fraction or a clock's time; in words up to some thousands, with halves.
 */
final class NumberReader {
    private static final List<String> SMALL =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Pattern THOUSANDS =
            Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:[.]\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Set<String> NOT_AFTER =
            Set.of("st", "nd", "rd", "th", "k", "d", "am", "pm");

    /** Words for no exact number, and what they are taken for: our own choice. */
    private static final Map<String, Integer> LOOSE = Map.of("few", 3, "several", 4);

    private static final double MOST = 1e9;
    private static final int ANY = Integer.MAX_VALUE;

    private final List<Token> tokens;

    NumberReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * A number found.
     *
     * @param value the number
     * @param end index of the token after it
     * @param article whether it is only "a" or "an", or a half or quarter, which need a unit
     * @param vague whether the word is no exact number
     */
    record Found(double value, int end, boolean article, boolean vague) {}

    Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.NONE;
    }

    /** The number that starts at a token; null if none does. */
    @Nullable Found at(int i) {
        if (token(i).isDigits()) {
            return digits(i);
        }
        return token(i).isWord() ? words(i) : null;
    }

    private @Nullable Found digits(int i) {
        Token token = token(i);
        Token before = token(i - 1);
        Token after = token(i + 1);
        boolean afterUnit = token(i - 2).isDigits() && token(i - 2).touches(before);
        boolean inWord = before.isWord() && before.touches(token) && !before.is("x") && !afterUnit;
        boolean ordinal = token.touches(after) && NOT_AFTER.contains(after.text());
        double value = literal(token.text());
        if (inWord || ordinal || Double.isNaN(value)) {
            return null;
        }
        Token next = token(i + 2);
        boolean pair = next.isDigits() && token.touches(after) && after.touches(next);
        if (pair && after.is(":") && next.text().length() == 2) {
            return new Found(value + literal(next.text()) / 60, i + 3, false, false);
        }
        if (pair && after.is("/") && literal(next.text()) > 0) {
            return new Found(value / literal(next.text()), i + 3, false, false);
        }
        boolean mixed =
                after.isDigits()
                        && next.is("/")
                        && token(i + 3).isDigits()
                        && literal(token(i + 3).text()) > literal(after.text());
        if (mixed) {
            double share = literal(after.text()) / literal(token(i + 3).text());
            return new Found(value + share, i + 4, false, false);
        }
        return half(value, i + 1, false);
    }

    /** Also what follows as "and a half". */
    private Found half(double value, int end, boolean vague) {
        if (!token(end).is("and")) {
            return new Found(value, end, false, vague);
        }
        int share = token(end + 1).is("a") ? end + 2 : end + 1;
        double more = token(share).is("half") ? 0.5 : token(share).is("quarter") ? 0.25 : 0;
        return more > 0
                ? new Found(value + more, share + 1, false, vague)
                : new Found(value, end, false, vague);
    }

    /** Digits as a number; NaN where they are none, as "1.2.3". */
    private static double literal(String text) {
        if (THOUSANDS.matcher(text).matches()) {
            return Math.min(MOST, Double.parseDouble(text.replace(",", "")));
        }
        return DECIMAL.matcher(text).matches()
                ? Math.min(MOST, Double.parseDouble(text.replace(',', '.')))
                : Double.NaN;
    }

    private @Nullable Found words(int i) {
        boolean article = token(i).is("a") || token(i).is("an");
        int at = article ? i + 1 : i;
        Token first = token(at);
        Integer loose = LOOSE.get(first.text());
        if (loose != null) {
            return new Found(loose, at + 1, false, true);
        }
        if (first.is("couple")) {
            return new Found(2, token(at + 1).is("of") ? at + 2 : at + 1, false, false);
        }
        if (first.is("half") || first.is("quarter")) {
            int end = token(at + 1).is("of") ? at + 2 : at + 1;
            end += token(end).is("a") || token(end).is("an") ? 1 : 0;
            boolean dozen = first.is("half") && token(end).is("dozen");
            double share = first.is("half") ? 0.5 : 0.25;
            return dozen ? new Found(6, end + 1, false, false) : new Found(share, end, true, false);
        }
        boolean quarters = first.is("three") && token(at + 1).text().startsWith("quarter");
        if (quarters) {
            int end = token(at + 2).is("of") ? at + 3 : at + 2;
            end += token(end).is("a") || token(end).is("an") ? 1 : 0;
            return new Found(0.75, end, true, false);
        }
        Found spelled = spelled(at, article);
        if (spelled == null) {
            return article ? new Found(1, at, true, false) : null;
        }
        return half(spelled.value(), spelled.end(), false);
    }

    private @Nullable Found spelled(int i, boolean article) {
        double sum = 0;
        double group = article ? 1 : 0;
        int last = ANY;
        int at = i;
        while (true) {
            String word = token(at).text();
            int small = last == 1000 || last == 100 || last == ANY ? 20 : last >= 20 ? 10 : 0;
            int value = SMALL.indexOf(word);
            int ten = TENS.indexOf(word);
            boolean fresh = last == ANY && !article;
            if (value >= 0 && value < small && (fresh || last != ANY)) {
                group += value;
                last = value;
            } else if (ten >= 0 && (fresh || last == 100 || last == 1000)) {
                last = 20 + 10 * ten;
                group += last;
                at += token(at + 1).is("-") && isDigit(at + 2) ? 1 : 0;
            } else if (word.equals("hundred") && group > 0 && group < 100) {
                group *= 100;
                last = 100;
            } else if (word.equals("dozen") && group > 0 && group < 100) {
                group *= 12;
                last = 12;
            } else if (word.equals("thousand") && group > 0 && sum == 0) {
                sum = group * 1000;
                group = 0;
                last = 1000;
            } else if (word.equals("and")
                    && (last == 100 || last == 1000)
                    && (SMALL.contains(token(at + 1).text())
                            || TENS.contains(token(at + 1).text()))) {
                at++;
                continue;
            } else {
                break;
            }
            at++;
        }
        return last == ANY ? null : new Found(sum + group, at, false, false);
    }

    private boolean isDigit(int i) {
        int value = SMALL.indexOf(token(i).text());
        return value > 0 && value < 10;
    }
}
