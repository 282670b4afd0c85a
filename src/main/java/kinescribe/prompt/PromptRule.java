package kinescribe.prompt;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a good motion caption keeps to. Length and "exactly one person" are what IMUGPT asks of its
 * language model (Leng, Kwon and Plötz 2023); the word lists are our own.
 */
public enum PromptRule {
    /** Fifteen words or more. */
    TOO_LONG {
        @Override
        boolean broken(String text, List<String> words) {
            return words.size() > MAX_WORDS;
        }
    },
    /** Fewer than three words: no person with a verb and how or where. */
    TOO_SHORT {
        @Override
        boolean broken(String text, List<String> words) {
            return words.size() < 3;
        }
    },
    /** Nobody, or more than one person. */
    NOT_ONE_PERSON {
        @Override
        boolean broken(String text, List<String> words) {
            long people = words.stream().filter(PERSON::contains).count();
            return people != 1 || words.stream().anyMatch(SEVERAL::contains);
        }
    },
    /** Tabs, terminal codes and other control characters. */
    CONTROL_CHARACTER {
        @Override
        boolean broken(String text, List<String> words) {
            return PromptText.hasControl(text);
        }
    };

    /** The most words of a good prompt: IMUGPT asks for under 15. */
    static final int MAX_WORDS = 14;

    private static final Set<String> PERSON =
            Set.of(
                    "person",
                    "someone",
                    "somebody",
                    "man",
                    "woman",
                    "boy",
                    "girl",
                    "child",
                    "kid",
                    "adult",
                    "teenager",
                    "toddler",
                    "lady",
                    "gentleman",
                    "guy",
                    "individual",
                    "runner",
                    "jogger",
                    "walker",
                    "hiker",
                    "athlete",
                    "dancer",
                    "student",
                    "soldier",
                    "worker",
                    "player",
                    "patient",
                    "cyclist",
                    "driver",
                    "human",
                    "figure",
                    "senior",
                    "youngster",
                    "pedestrian",
                    "sprinter",
                    "climber");
    private static final Set<String> SEVERAL =
            Set.of(
                    "people",
                    "persons",
                    "men",
                    "women",
                    "boys",
                    "girls",
                    "children",
                    "kids",
                    "adults",
                    "teenagers",
                    "couple",
                    "crowd",
                    "together",
                    "others",
                    "everyone");

    /** The rule's name in reports, such as {@code too-long}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a prompt breaks the rule. */
    public boolean isBrokenBy(String text) {
        return broken(text, PromptText.words(text));
    }

    abstract boolean broken(String text, List<String> words);
}
