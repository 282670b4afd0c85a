package kinescribe.learn.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kinescribe.imu.AlikePeople;
import kinescribe.imu.Origin;
import kinescribe.learn.network.Epoch;

/**
 * What a model was trained on and how.
 *
 * @param learntFrom the people learnt from, in alphabetical order
 * @param heldBack the people who said when to stop; nobody where they were too few
 * @param windows how many windows took part, by {@link Origin}'s name
 * @param seed where chance started
 * @param options how it was trained, by name
 * @param version of the program
 * @param epochs how it went; none for a forest
 * @param stopped whether somebody stopped the training before its end
 */
public record TrainingFacts(
        List<String> learntFrom,
        List<String> heldBack,
        SortedMap<String, Integer> windows,
        long seed,
        SortedMap<String, String> options,
        String version,
        List<Epoch> epochs,
        boolean stopped) {
    public TrainingFacts {
        learntFrom = List.copyOf(learntFrom);
        heldBack = List.copyOf(heldBack);
        windows = Collections.unmodifiableSortedMap(new TreeMap<>(windows));
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        epochs = List.copyOf(epochs);
    }

    /** How many windows of an origin took part. */
    public int windows(Origin origin) {
        return windows.getOrDefault(origin.name(), 0);
    }

    /** What somebody had to do with the training. */
    public enum Part {
        /** The model knows them. */
        LEARNT_FROM("learnt from"),
        /** They said when to stop. */
        HELD_BACK("held back"),
        /** Nothing, as far as their name tells. */
        STRANGER("");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /** What tables say; empty for strangers. */
        public String word() {
            return word;
        }
    }

    /** What a person of that name, in capitals or not, had to do with the training. */
    public Part part(String person) {
        if (has(learntFrom, person)) {
            return Part.LEARNT_FROM;
        }
        return has(heldBack, person) ? Part.HELD_BACK : Part.STRANGER;
    }

    private static boolean has(List<String> people, String person) {
        String plain = AlikePeople.plain(person);
        return people.stream().map(AlikePeople::plain).anyMatch(plain::equals);
    }

    /** Whether simulated data were learnt from. */
    public boolean simulated() {
        return windows(Origin.VIRTUAL) + windows(Origin.STAND_IN) > 0;
    }
}
