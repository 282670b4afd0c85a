package kinescribe.prompt.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kinescribe.prompt.OfflineWriter;
import kinescribe.prompt.PhraseIndex;

/** Where a text names activities of a list: by their names and the verbs of the offline writer. */
final class ActivityCues {
    private static final int KEPT = 16;
    private static final Map<List<String>, PhraseIndex<String>> MADE = new HashMap<>();

    private ActivityCues() {}

    /** An index of the activities, made once for the lists last asked for. */
    static synchronized PhraseIndex<String> of(List<String> activities) {
        if (MADE.size() > KEPT) {
            MADE.clear();
        }
        return MADE.computeIfAbsent(List.copyOf(activities), ActivityCues::make);
    }

    private static PhraseIndex<String> make(List<String> activities) {
        PhraseIndex<String> index = new PhraseIndex<>();
        for (String activity : activities) {
            cues(activity).forEach(cue -> index.add(cue, activity));
        }
        return index;
    }

    private static List<String> cues(String activity) {
        List<String> cues = new ArrayList<>(OfflineWriter.wordings(activity));
        if (activity.chars().anyMatch(Character::isLetter)) {
            cues.add(activity.replaceAll("[^\\p{L}\\p{N}']+", " "));
        }
        return cues.stream()
                .filter(cue -> cue.chars().anyMatch(Character::isLetter))
                .collect(Collectors.toList());
    }
}
