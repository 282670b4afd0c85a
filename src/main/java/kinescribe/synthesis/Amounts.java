package kinescribe.synthesis;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how long and how often in the wording of a prompt in lower case. */
final class Amounts {
    private static final List<String> NUMBERS =
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
                    "nineteen",
                    "twenty");
    private static final String NUMBER =
            "(\\d++(?:[.]\\d++)?|an?|half an?|" + String.join("|", NUMBERS) + "|thirty|forty)";
    private static final Pattern TIME =
            Pattern.compile(
                    "\\b" + NUMBER + "[ -](seconds?|secs?|minutes?|mins?|s)\\b(?! per)(?! the)");
    private static final Pattern TIMES =
            Pattern.compile("\\b" + NUMBER + " (?:times|reps?|repetitions|rounds)\\b");
    private static final Pattern COUNTED =
            Pattern.compile("\\b(?<!at )(once|twice|thrice)\\b(?! more)(?! again)");
    private static final int MOST_TIMES = 1000;

    private Amounts() {}

    /** A time with its unit, in seconds. */
    static OptionalDouble seconds(String text) {
        Matcher m = TIME.matcher(text);
        while (m.find()) {
            double number = number(m.group(1));
            double seconds = m.group(2).startsWith("m") ? number * 60 : number;
            if (seconds > 0) {
                return OptionalDouble.of(seconds);
            }
        }
        return OptionalDouble.empty();
    }

    /** How often: "three times", "twice". */
    static OptionalInt repetitions(String text) {
        Matcher times = TIMES.matcher(text);
        if (times.find()) {
            return count(number(times.group(1)));
        }
        Matcher counted = COUNTED.matcher(text);
        if (counted.find()) {
            return OptionalInt.of(List.of("once", "twice", "thrice").indexOf(counted.group(1)) + 1);
        }
        return OptionalInt.empty();
    }

    /**
     * How often, from a number right before one of the activity's words: "ten squats", or in them:
     * "does ten squats".
     */
    static OptionalInt repetitions(String text, List<String> words, int from, int to) {
        OptionalInt said = repetitions(text);
        for (int i = Math.max(0, from - 1); said.isEmpty() && i + 1 < to; i++) {
            String number = words.get(i);
            boolean plural =
                    words.subList(Math.max(from, i + 1), to).stream()
                            .anyMatch(w -> w.endsWith("s"));
            boolean several = number.matches("\\d{1,3}") || NUMBERS.indexOf(number) > 1;
            if (plural ? several : number.equals("one")) {
                said = count(number(number));
            }
        }
        return said;
    }

    private static OptionalInt count(double number) {
        int whole = (int) Math.round(Math.min(MOST_TIMES, number));
        return whole >= 1 ? OptionalInt.of(whole) : OptionalInt.empty();
    }

    private static double number(String word) {
        if (word.startsWith("half")) {
            return 0.5;
        }
        int known = NUMBERS.indexOf(word);
        if (known >= 0) {
            return known;
        }
        return switch (word) {
            case "a", "an" -> 1;
            case "thirty" -> 30;
            case "forty" -> 40;
            default -> Double.parseDouble(word);
        };
    }
}
