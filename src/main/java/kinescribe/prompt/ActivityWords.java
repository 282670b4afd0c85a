package kinescribe.prompt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kinescribe.prompt.Phrases.Slot;

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

    private static final List<String> AHEAD =
            List.of(
                    "forward",
                    "straight ahead",
                    "forward in a straight line",
                    "forward along the corridor",
                    "forward across the room",
                    "straight ahead through the park",
                    "forward over the lawn",
                    "forward along the path",
                    "straight ahead to the door",
                    "forward across the parking lot",
                    "straight ahead over the bridge",
                    "forward through the station hall",
                    "forward along the beach",
                    "straight ahead down the street",
                    "forward through the forest");

    private final List<String> words;

    private ActivityWords(String name) {
        String spaced = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        this.words = List.of(spaced.split(" "));
    }

    /** The phrases for a name; none if it is unknown or could mean two activities. */
    static Optional<Phrases> phrases(String name) {
        return PhraseBook.named(name).or(new ActivityWords(name)::find);
    }

    private Optional<Phrases> find() {
        if (has(STAIRS)) {
            return has(DOWN)
                    ? Optional.of(PhraseBook.known("walking down stairs"))
                    : has(UP)
                            ? Optional.of(PhraseBook.known("walking up stairs"))
                            : Optional.empty();
        }
        if (has(STAND) && has(SIT)) {
            return change();
        }
        List<Phrases> found = new ArrayList<>();
        add(
                found,
                STAND,
                words.contains("up")
                        ? PhraseBook.known("standing up")
                        : PhraseBook.known("standing"));
        add(
                found,
                SIT,
                words.contains("down")
                        ? PhraseBook.known("sitting down")
                        : PhraseBook.known("sitting"));
        add(found, LIE, PhraseBook.known("lying"));
        add(found, RUN, PhraseBook.known("running"));
        add(found, JUMP, PhraseBook.known("jumping"));
        add(found, TURN, PhraseBook.known("turning"));
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
        return Optional.of(
                endsSitting ? PhraseBook.known("sitting down") : PhraseBook.known("standing up"));
    }

    private Phrases walking() {
        boolean against =
                words.contains("counter")
                        || words.contains("counterclockwise")
                        || words.contains("anticlockwise");
        if (against || words.contains("clockwise")) {
            String way = against ? "counterclockwise" : "clockwise";
            return PhraseBook.known("walking").with(Slot.WHERE, circles(way));
        }
        if (words.contains("forward")) {
            return PhraseBook.known("walking").with(Slot.WHERE, AHEAD);
        }
        return PhraseBook.known("walking");
    }

    private static List<String> circles(String way) {
        return List.of(
                way + " in a circle",
                "in a circle " + way,
                way + " around the room",
                "in a wide circle " + way,
                way + " around the table",
                way + " around the yard",
                way + " around the hall",
                way + " around the field",
                way + " around the square",
                way + " along the track",
                way + " around a tree",
                way + " around the fountain",
                "in small circles " + way,
                way + " around the playground",
                "around the lake " + way);
    }

    private Phrases waving() {
        boolean right = words.contains("right");
        if (right == words.contains("left")) {
            return PhraseBook.known("waving");
        }
        String side = right ? "right" : "left";
        return PhraseBook.known("waving")
                .with(
                        Slot.WHERE,
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
