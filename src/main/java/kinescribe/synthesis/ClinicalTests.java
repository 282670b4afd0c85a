package kinescribe.synthesis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tests of clinicians that are a sequence of movements, spelled out as such: the timed up and go of
 * Podsiadlo and Richardson 1991. The times of its parts are our own choice.
 */
final class ClinicalTests {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:\\b(?:performs?|performing|does|do|doing|completes?|completing|takes?) )?"
                            + "(?:\\b(?:the|a|an) )?\\b(?:timed[- ](?:get[- ])?up[- ](?:and|&|n)[- ]go|tug test)"
                            + "\\b(?: \\(?tug\\)?)?(?: test)?",
                    Pattern.CASE_INSENSITIVE);

    private ClinicalTests() {}

    /** What the test is called that a prompt names; it is an activity of several acts. */
    static Optional<String> named(String prompt) {
        return NAME.matcher(prompt).find() ? Optional.of("timed up and go") : Optional.empty();
    }

    /** The prompt, or what the test is that it names, by the same person in the same way. */
    static String spelledOut(String prompt) {
        Matcher name = NAME.matcher(prompt);
        if (!name.find()) {
            return prompt;
        }
        String who = PromptPerson.phrase(prompt.substring(0, name.start()));
        String before = prompt.substring(who.length(), name.start());
        String how =
                (before + " " + prompt.substring(name.end())).replaceAll("[.,;%]", " ").strip();
        return String.format(
                "%1$s stands up from a chair in 2 seconds%2$s, then %1$s walks 3 meters%2$s, then"
                        + " %1$s turns around in 2.5 seconds%2$s, then %1$s walks 3 meters%2$s, then %1$s turns"
                        + " around in 2.5 seconds%2$s, then %1$s sits down on a chair in 2.5 seconds%2$s",
                who.isEmpty() ? "A person" : who, how.isEmpty() ? "" : " " + how);
    }
}
