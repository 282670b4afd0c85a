package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a prompt apart where it says that one thing follows another: "walks to the chair, then sits
 * down". A part that names no activity stays with the one before it; who does it is carried on.
 */
final class Clauses {
    private static final Pattern NEXT =
            Pattern.compile(
                    "[,;.]? ?(?:\\band )?\\b(?:then|after that|afterwards?|subsequently|finally"
                            + "|followed by)\\b,? ?|[;.] |\\bbefore (?=(?!being|having)\\w+ing\\b)",
                    Pattern.CASE_INSENSITIVE);

    // Time that a part gets of what the prompt leaves open: our own choice.
    private static final double PASSING_S = 3.5;
    private static final double LEAST_S = 1.5;

    private Clauses() {}

    /**
     * A part of a prompt.
     *
     * @param text a sentence of its own
     * @param intent what it asks for
     */
    record Clause(String text, Intent intent) {
        OptionalDouble seconds() {
            return Amounts.seconds(PromptWords.of(text).text());
        }

        /** Whether it is over by itself, as sitting down is. */
        boolean passes() {
            return intent.act().from() != intent.act().to() || intent.act() == Act.TURN;
        }
    }

    /** The parts in their order; one where nothing follows, none where nothing is understood. */
    static List<Clause> of(String prompt) {
        List<Clause> clauses = new ArrayList<>();
        String who = "";
        Matcher next = NEXT.matcher(prompt);
        int from = 0;
        List<String> parts = new ArrayList<>();
        while (next.find()) {
            parts.add(prompt.substring(from, next.start()));
            from = next.end();
        }
        parts.add(prompt.substring(from));
        String text = "";
        for (String part : parts) {
            boolean named = PromptReader.read(part).isPresent();
            boolean open = PromptReader.read(text).isEmpty();
            if (named && !open) {
                who = add(clauses, text, who);
                text = part.strip();
            } else {
                text = (text + " " + part.strip()).strip();
            }
        }
        add(clauses, text, who);
        return clauses;
    }

    private static String add(List<Clause> clauses, String text, String who) {
        PromptWords words = PromptWords.of(text);
        String whole = who.isEmpty() || PromptPerson.names(words) ? text : who + " " + text;
        PromptReader.read(whole).ifPresent(intent -> clauses.add(new Clause(whole, intent)));
        return who.isEmpty() ? PromptPerson.phrase(text) : who;
    }

    /**
     * How long each part lasts: as long as it says itself; what is left goes to the others, to
     * those that pass by themselves no more than they need.
     */
    static double[] seconds(List<Clause> clauses, double total) {
        double[] seconds = new double[clauses.size()];
        double left = total;
        int open = 0;
        for (int i = 0; i < seconds.length; i++) {
            Clause clause = clauses.get(i);
            double share = total / seconds.length;
            OptionalDouble said = clause.seconds();
            if (said.isPresent() || clause.passes()) {
                seconds[i] = said.orElse(Math.min(PASSING_S, Math.max(LEAST_S, share)));
                left -= seconds[i];
            } else {
                open++;
            }
        }
        for (int i = 0; i < seconds.length; i++) {
            if (seconds[i] == 0) {
                seconds[i] = Math.max(LEAST_S, left / open);
            }
        }
        return seconds;
    }

    /** How long a prompt says that it lasts in all; empty where it says nothing. */
    static OptionalDouble said(String prompt) {
        List<Clause> clauses = of(prompt);
        if (clauses.size() < 2) {
            return Amounts.seconds(PromptWords.of(prompt).text());
        }
        double sum = 0;
        boolean any = false;
        for (Clause clause : clauses) {
            OptionalDouble seconds = clause.seconds();
            any |= seconds.isPresent();
            sum += seconds.orElse(PASSING_S);
        }
        return any ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }
}
