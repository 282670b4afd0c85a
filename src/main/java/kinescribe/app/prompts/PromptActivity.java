package kinescribe.app.prompts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import kinescribe.prompt.Activity;
import kinescribe.synthesis.KinematicSynthesizer;

/** Finds the activity that a sentence is about. */
final class PromptActivity {
    private PromptActivity() {}

    /**
     * The name of the activity that a sentence belongs to: that of one there is, else the
     * recognised one; nothing where the sentence names no known activity. An activity there is fits
     * by its name, by what its name asks for, or by words of the recognised name.
     */
    static Optional<String> named(String sentence, List<Activity> activities) {
        return KinematicSynthesizer.activityOf(sentence)
                .map(
                        label ->
                                first(activities, name -> name.equals(label))
                                        .or(() -> first(activities, name -> asks(name, label)))
                                        .or(() -> first(activities, name -> within(name, label)))
                                        .orElse(label));
    }

    /**
     * The name of the activity that a sentence reads as, where that is another known one than it is
     * filed under; nothing where the name it is filed under tells no activity, as labels of a
     * person's own may.
     */
    static Optional<String> other(String sentence, String filed, List<Activity> activities) {
        Optional<String> asked = KinematicSynthesizer.activityOf(filed);
        Optional<String> read = KinematicSynthesizer.activityOf(sentence);
        return asked.isEmpty() || read.isEmpty() || asked.equals(read)
                ? Optional.empty()
                : named(sentence, activities).filter(name -> !name.equals(filed));
    }

    private static Optional<String> first(List<Activity> activities, Predicate<String> fits) {
        return activities.stream()
                .map(Activity::name)
                .filter(name -> fits.test(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean asks(String name, String label) {
        return KinematicSynthesizer.activityOf(name).filter(label::equals).isPresent();
    }

    /** Not for names that are another activity: "stand" is no "standing up". */
    private static boolean within(String name, String label) {
        return label.contains(name) && KinematicSynthesizer.activityOf(name).isEmpty();
    }
}
