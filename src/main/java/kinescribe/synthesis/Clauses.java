package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kinescribe.compose.Posture;
import kinescribe.motion.Body;

/**
 * Takes a prompt apart where one thing follows another: "walks to the chair, then sits down". A
 * part that names no activity stays with the one before it; who does it is carried on, and how
 * somebody lies down or gets up is told by what was before.
 */
final class Clauses {
    private static final Pattern PRONOUN =
            Pattern.compile(
                    "^(?:and |then |,)*(?:he|she|they|it|who)(?: (?:is|are|was|were))? |^(?:and"
                            + " |then |,)+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern GERUND = Pattern.compile("^\\w+ing\\b");
    private static final Pattern THE_PERSON =
            Pattern.compile(
                    "^the (?:man|woman|person|boy|girl|lady|child|guy|gentleman) ",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LIES_DOWN =
            Pattern.compile("\\b(?:lies?|lying|lay)(?: back)? down\\b(?! from)");
    private static final Pattern GETS_UP =
            Pattern.compile(
                    "\\b(?:stands?|standing|gets?|getting) (?:back )?up\\b(?! from)|\\brises?\\b"
                            + "(?! from)");
    private static final Pattern SITS_UP =
            Pattern.compile("\\b(?:sits?|sitting) (?:back )?up\\b(?! from)");

    // Time that a part gets of what the prompt leaves open: our own choice.
    static final double PASSING_S = 3.5;
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

        /** As long as it says or as its stated way takes, seconds. */
        OptionalDouble seconds(Body body, long seed) {
            OptionalDouble said = seconds();
            return said.isPresent() ? said : Durations.ofWay(intent, body, seed);
        }

        /** What carries the body when it is over. */
        Posture end() {
            return intent.lying() == Intent.Lie.FRONT && intent.act().to() == Posture.SUPINE
                    ? Posture.PRONE
                    : intent.act().to();
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
        String text = "";
        for (String part : ClauseOrder.of(ClinicalTests.spelledOut(prompt))) {
            boolean named = PromptReader.read(part).isPresent();
            boolean open = PromptReader.read(text).isEmpty();
            if (named && !open) {
                who = add(clauses, text, who);
                text = part.strip();
            } else {
                text = (text + " " + part.strip()).strip();
            }
        }
        if (clauses.isEmpty()) {
            // Nothing follows: the prompt as it is.
            add(clauses, prompt.strip(), "");
        } else {
            add(clauses, text, who);
        }
        return clauses.size() < 2 ? clauses : withSubject(clauses);
    }

    private static String add(List<Clause> clauses, String text, String who) {
        String whole = text;
        if (!who.isEmpty()) {
            String rest =
                    THE_PERSON.matcher(PRONOUN.matcher(text).replaceFirst("")).replaceFirst("");
            whole = PromptPerson.names(PromptWords.of(rest)) ? text : joined(who, rest);
        }
        Clause before = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
        String told =
                before == null ? whole : after(before.end(), References.named(clauses, whole));
        PromptReader.read(told).ifPresent(intent -> clauses.add(new Clause(told, intent)));
        return who.isEmpty() ? PromptPerson.phrase(text) : who;
    }

    private static String joined(String who, String does) {
        return who + (GERUND.matcher(does).find() ? " is " : " ") + does;
    }

    /** Who is named only later does what came before as well: "before sitting a man walks". */
    private static List<Clause> withSubject(List<Clause> clauses) {
        Clause first = clauses.get(0);
        if (PromptPerson.names(PromptWords.of(first.text()))) {
            return clauses;
        }
        for (Clause later : clauses) {
            String who = PromptPerson.phrase(later.text());
            if (!who.isEmpty() && who.length() < later.text().length()) {
                String rest = PRONOUN.matcher(first.text()).replaceFirst("");
                String whole = joined(who, rest);
                List<Clause> all = new ArrayList<>(clauses);
                PromptReader.read(whole).ifPresent(i -> all.set(0, new Clause(whole, i)));
                return all;
            }
        }
        return clauses;
    }

    /** A text that says from where somebody in a posture lies down or gets up. */
    static String after(Posture posture, String text) {
        if (posture == Posture.SITTING && staysSeated(text)) {
            return References.added(text, " while sitting");
        }
        if (posture == Posture.STANDING || posture == Posture.SITTING) {
            boolean front =
                    text.matches("(?i).*\\bon (?:his|her|their|the) (?:front|stomach|belly).*");
            boolean plain = posture == Posture.SITTING || !front;
            boolean side =
                    text.matches("(?i).*\\bon (?:his|her|their|the|one) (?:\\w+ )?side\\b.*");
            return plain && !side
                    ? said(LIES_DOWN, text, posture == Posture.SITTING ? "sitting" : "standing")
                    : text;
        }
        if (posture.isLying()) {
            String sat = said(SITS_UP, text, "lying");
            return said(GETS_UP, sat, posture == Posture.PRONE ? "lying on the front" : "lying");
        }
        String label = posture.label();
        return said(GETS_UP, text, label);
    }

    /** Whether somebody who sits would do it there: what else is done standing, by hand alone. */
    private static boolean staysSeated(String text) {
        Optional<Act> act = PromptReader.read(text).map(Intent::act);
        Optional<Intent> seated = PromptReader.read(text + " while sitting");
        return act.isPresent()
                && act.get().from() == Posture.STANDING
                && seated.isPresent()
                && seated.get().act() == Act.SIT
                && seated.get().meanwhile().contains(act.get());
    }

    private static String said(Pattern pattern, String text, String from) {
        Matcher match = pattern.matcher(text);
        if (!match.find()) {
            return text;
        }
        String verb = pattern == GETS_UP ? "stands up" : match.group();
        return text.substring(0, match.start())
                + verb
                + " from "
                + from
                + text.substring(match.end());
    }

    /**
     * How long each part lasts: as long as it says itself; what is left goes to the others, to
     * those that pass by themselves no more than they need.
     */
    static double[] seconds(List<Clause> clauses, double total, Body body, long seed) {
        double[] seconds = new double[clauses.size()];
        double left = total;
        int open = 0;
        for (int i = 0; i < seconds.length; i++) {
            Clause clause = clauses.get(i);
            double share = total / seconds.length;
            OptionalDouble said = clause.seconds(body, seed);
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
}
