package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kinescribe.compose.Posture;

/**
 * Puts the parts of a prompt into the order in which they happen: "after walking, he sits", "before
 * sitting down he walks", "walks and sits down". Two acts beside one another follow one another
 * where they cannot be shown at once. A few patterns, no grammar.
 */
final class ClauseOrder {
    private static final Pattern NEXT =
            Pattern.compile(
                    "[,;.]? ?(?:\\band )?\\b(?:then|after that|afterwards?|subsequently|finally"
                            + "|followed by)\\b,? ?|[;.] |,? \\bbefore (?=(?!being|having)\\w+ing\\b"
                            + "|(?:he|she|they|it) )",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST =
            Pattern.compile(
                    "^(before|after|once|having) (?=\\w+(?:ing|ed)\\b|(?:he|she|they|an?|the"
                            + " (?:man|woman|person|child)) )(.+)$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT =
            Pattern.compile(
                    ", ?| (?=(?:he|she|they|it|an? (?:\\w+ ){0,2}(?:man|woman|person|child|boy|girl))"
                            + "\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER =
            Pattern.compile(
                    ",? after (?=(?!being|that\\b)\\w+ing\\b|(?:he|she|they|it) )",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BESIDE =
            Pattern.compile(",? and (?:then )?|, (?:then )?", Pattern.CASE_INSENSITIVE);

    /** What tells how something is done and not what follows: "with the arms crossed". */
    private static final Pattern MANNER =
            Pattern.compile("^(?:with|without|using|in|on|at|by)\\b", Pattern.CASE_INSENSITIVE);

    /** After a mere comma so does a participle: "stands up, pushing off with both hands". */
    private static final Pattern PARTICIPLE =
            Pattern.compile("^\\w+ing\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern AT_ONCE =
            Pattern.compile(
                    "\\b(?:while|whilst|as (?:he|she|they|it)|during|meanwhile|at the same time)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Acts in which one goes about anyway. */
    static final Set<Act> GOES_ABOUT =
            Set.of(
                    Act.CARRY,
                    Act.PUSH_CART,
                    Act.NORDIC_WALK,
                    Act.SOCCER,
                    Act.VACUUM,
                    Act.SWEEP,
                    Act.CLEAN,
                    Act.DANCE,
                    Act.CRAWL);

    private ClauseOrder() {}

    /** The parts in their order; such as name no act may be among them. */
    static List<String> of(String prompt) {
        List<String> parts = new ArrayList<>();
        Matcher next = NEXT.matcher(prompt);
        int from = 0;
        while (next.find()) {
            add(parts, prompt.substring(from, next.start()));
            from = next.end();
        }
        add(parts, prompt.substring(from));
        return parts;
    }

    private static void add(List<String> parts, String text) {
        String part = text.strip();
        Matcher first = FIRST.matcher(part);
        if (first.find()) {
            String inner = first.group(2);
            Optional<String[]> two = cut(inner, SUBJECT);
            if (two.isPresent()) {
                boolean turned = first.group(1).equalsIgnoreCase("before");
                beside(parts, two.get()[turned ? 1 : 0]);
                beside(parts, two.get()[turned ? 0 : 1]);
                return;
            }
        }
        Optional<String[]> two = cut(part, AFTER);
        if (two.isPresent()) {
            beside(parts, two.get()[1]);
            beside(parts, two.get()[0]);
            return;
        }
        beside(parts, part);
    }

    /** The text before and after the first match that has an act on both sides. */
    private static Optional<String[]> cut(String text, Pattern between) {
        Matcher match = between.matcher(text);
        while (match.find()) {
            String one = text.substring(0, match.start()).strip();
            String two = text.substring(match.end()).strip();
            if (names(one) && names(two)) {
                return Optional.of(new String[] {one, two});
            }
        }
        return Optional.empty();
    }

    private static boolean names(String text) {
        return PromptReader.read(text).isPresent();
    }

    /** Adds a part, or its parts where they stand beside one another and cannot be at once. */
    private static void beside(List<String> parts, String part) {
        Matcher match = BESIDE.matcher(part);
        int from = 0;
        while (!AT_ONCE.matcher(part).find() && match.find()) {
            String one = part.substring(from, match.start()).strip();
            String two = part.substring(match.end()).strip();
            boolean comma = match.group().strip().equals(",");
            boolean how = MANNER.matcher(two).find() || (comma && PARTICIPLE.matcher(two).find());
            if (!how && follow(one, firstOf(two))) {
                parts.add(one);
                from = match.end();
            }
        }
        parts.add(part.substring(from).strip());
    }

    /** Whether what two texts name has to be shown one after the other. */
    private static boolean follow(String one, String two) {
        Optional<Intent> first = named(one);
        Optional<Intent> second = named(two);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        Act a = first.get().act();
        Act b = second.get().act();
        Intent whole = PromptReader.read(one + " and " + two).orElse(first.get());
        Set<Act> shown = Caveats.covered(whole.act(), false, whole.route().bend() != 0);
        boolean bothShown =
                (shown.contains(a) || whole.meanwhile().contains(a))
                        && (shown.contains(b) || whole.meanwhile().contains(b));
        if (Arrival.inTurn(one, a, two, b)) {
            return true;
        }
        boolean other = whole.act() != a && whole.act() != b;
        if (changes(a) || changes(b)) {
            return a != b;
        }
        if (a == b || other || bothShown) {
            return false;
        }
        boolean rests = a == Act.SIT || a == Act.LIE || a == Act.STAND;
        return rests ? b.isGait() || b == Act.JUMP : a.to() != b.from() || moves(a, b);
    }

    /** A text's act, where a verb or a wording names it and not only a hint. */
    private static Optional<Intent> named(String text) {
        PromptWords words = PromptWords.of(text);
        VerbReader verbs = new VerbReader(words);
        boolean clear =
                !Wordings.in(words).isEmpty()
                        || verbs.namesByVerb()
                        || verbs.act().filter(ClauseOrder::changes).isPresent();
        return clear ? PromptReader.read(text) : Optional.empty();
    }

    /** A text up to where another part stands beside. */
    private static String firstOf(String text) {
        Matcher match = BESIDE.matcher(text);
        while (match.find()) {
            String head = text.substring(0, match.start());
            if (names(head)) {
                return head;
            }
        }
        return text;
    }

    private static boolean goesAbout(Act act) {
        return act.isGait() || GOES_ABOUT.contains(act);
    }

    private static boolean changes(Act act) {
        return act.from() != act.to();
    }

    /** Whether one cannot be done on the way of the other. */
    private static boolean moves(Act a, Act b) {
        boolean about =
                (GOES_ABOUT.contains(a) && goesAbout(b))
                        || (GOES_ABOUT.contains(b) && goesAbout(a))
                        || a == Act.SOCCER
                        || b == Act.SOCCER;
        return a.to() == Posture.STANDING
                && !about
                && b != Act.STAND
                && a != Act.TURN
                && b != Act.TURN;
    }
}
