package kinescribe.synthesis;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in a part of a sentence what it leaves to the parts before: what "it" is that somebody
 * carries, how far it is back, how far somebody turns who only turns aside.
 */
final class References {
    private static final Pattern IT =
            Pattern.compile(
                    "\\b(?:carr|hold|bring|lift|lug|put|push|pull|throw|haul)\\w* (it|them)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BACK =
            Pattern.compile("\\b(?:back|returns?)\\b", Pattern.CASE_INSENSITIVE);

    private References() {}

    /** A text with what it refers to in the parts before. */
    static String named(List<Clauses.Clause> before, String text) {
        String whole = text;
        Matcher it = IT.matcher(text);
        if (it.find()) {
            String thing = thing(before);
            whole = text.substring(0, it.start(1)) + thing + text.substring(it.end(1));
        }
        Intent intent = PromptReader.read(whole).orElse(null);
        if (intent == null) {
            return whole;
        }
        boolean walks = intent.act() == Act.WALK || intent.act() == Act.RUN;
        if (walks && !intent.extent().isLimited() && BACK.matcher(whole).find()) {
            return added(whole, way(before));
        }
        boolean aside = intent.act() == Act.TURN && intent.turnDeg().isEmpty();
        return aside ? added(whole, " 90 degrees") : whole;
    }

    /** A sentence with more at its end. */
    static String added(String text, String more) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) + more + "." : text + more;
    }

    /** The last thing before that can be held; "it" where none was named. */
    private static String thing(List<Clauses.Clause> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            List<String> words = PromptWords.of(before.get(i).text()).words();
            for (int j = words.size() - 1; j >= 0; j--) {
                if (Lexicon.HELD.containsKey(words.get(j))) {
                    boolean heavy = j > 0 && words.get(j - 1).equals("heavy");
                    return "the " + (heavy ? "heavy " : "") + words.get(j);
                }
            }
        }
        return "it";
    }

    /** As far as somebody went before. */
    private static String way(List<Clauses.Clause> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Extent extent = before.get(i).intent().extent();
            if (extent.steps().isPresent()) {
                return " " + extent.steps().getAsInt() + " steps";
            }
            if (extent.distanceM().isPresent()) {
                return " " + Wording.number(extent.distanceM().getAsDouble()) + " meters";
            }
        }
        return "";
    }
}
