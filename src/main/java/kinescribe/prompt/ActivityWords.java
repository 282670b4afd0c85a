package kinescribe.prompt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the phrases for an activity's name in any of the spellings that data sets use. */
final class ActivityWords {
    private static final Set<String> UP =
            Set.of("up", "upstairs", "ascending", "ascend", "climb", "climbing");
    private static final Set<String> DOWN = Set.of("down", "downstairs", "descending", "descend");
    private static final Set<String> STAIRS =
            Set.of("stairs", "stair", "staircase", "upstairs", "downstairs");
    private static final Set<String> STAND = Set.of("stand", "standing", "stands");
    private static final Set<String> SIT = Set.of("sit", "sitting", "sits", "seated");
    private static final Set<String> LIE = Set.of("lie", "lying", "lies", "laying");
    private static final Set<String> RUN = Set.of("run", "running", "jog", "jogging");
    private static final Set<String> JUMP = Set.of("jump", "jumping", "hopping");
    private static final Set<String> TURN = Set.of("turn", "turning", "turns");
    private static final Set<String> WAVE = Set.of("wave", "waving");
    private static final Set<String> WALK = Set.of("walk", "walking", "strolling");

    private final List<String> words;

    private ActivityWords(String name) {
        String spaced = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        this.words = List.of(spaced.split(" "));
    }

    /** The phrases for a name; none if it is unknown or could mean two activities. */
    static Optional<Phrases> phrases(String name) {
        return PhraseGrammar.phrases(name).or(new ActivityWords(name)::find);
    }

    private Optional<Phrases> find() {
        if (has(STAIRS)) {
            return has(DOWN)
                    ? Optional.of(PhraseBook.STAIRS_DOWN)
                    : has(UP) ? Optional.of(PhraseBook.STAIRS_UP) : Optional.empty();
        }
        if (has(STAND) && has(SIT)) {
            return change();
        }
        List<Phrases> found = new ArrayList<>();
        add(found, STAND, words.contains("up") ? PhraseBook.STANDING_UP : PhraseBook.STANDING);
        add(found, SIT, words.contains("down") ? PhraseBook.SITTING_DOWN : PhraseBook.SITTING);
        add(found, LIE, PhraseBook.LYING);
        add(found, RUN, PhraseBook.RUNNING);
        add(found, JUMP, PhraseBook.JUMPING);
        add(found, TURN, PhraseBook.TURNING);
        add(found, WAVE, waving());
        add(found, WALK, walking());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** "Sit to stand" and "stand to sit": what comes last is where it leads. */
    private Optional<Phrases> change() {
        if (!words.contains("to")) {
            return Optional.empty();
        }
        boolean endsSitting = SIT.contains(words.get(words.size() - 1));
        return Optional.of(endsSitting ? PhraseBook.SITTING_DOWN : PhraseBook.STANDING_UP);
    }

    private Phrases walking() {
        boolean against =
                words.contains("counter")
                        || words.contains("counterclockwise")
                        || words.contains("anticlockwise");
        if (against || words.contains("clockwise")) {
            String way = against ? "counterclockwise" : "clockwise";
            return PhraseBook.WALKING.withPaths(
                    List.of(
                            way + " in a circle",
                            "in a circle " + way,
                            way + " around the room",
                            "in a wide circle " + way));
        }
        if (words.contains("forward")) {
            return PhraseBook.WALKING.withPaths(
                    List.of("forward", "straight ahead", "forward in a straight line"));
        }
        return PhraseBook.WALKING;
    }

    private Phrases waving() {
        boolean right = words.contains("right");
        if (right == words.contains("left")) {
            return PhraseBook.WAVING;
        }
        String side = right ? "right" : "left";
        return PhraseBook.WAVING.withPaths(
                List.of("with the " + side + " hand", "with the " + side + " arm"));
    }

    private void add(List<Phrases> found, Set<String> names, Phrases phrases) {
        if (has(names)) {
            found.add(phrases);
        }
    }

    private boolean has(Set<String> names) {
        return !Collections.disjoint(words, names);
    }
}
