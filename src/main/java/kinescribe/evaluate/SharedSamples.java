package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.dataset.Window;
import kinescribe.job.JobContext;

/**
 * People who have the same samples under two names, of whom one would be learnt from while the
 * other is tested. Samples have to be equal to the bit; copies that were scaled, turned or shifted
 * by a part of a sample are not found.
 */
final class SharedSamples {
    /** From this share of the smaller one's samples on two people are one: our own choice. */
    private static final double ONE_PERSON = 0.1;

    /** Below this share nothing is said: our own choice. */
    private static final double CHANCE = 0.005;

    private static final int SHOWN = 5;

    private final List<Pair> pairs = new ArrayList<>();

    /** Two people and which share of the one's samples, who has fewer, the other has as well. */
    private record Pair(String one, String other, double share) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "\"%s\" and \"%s\" (%.3g %%)", one, other, 100 * share);
        }
    }

    /**
     * Compares everybody with everybody, but simulated people among themselves.
     *
     * @param real windows of real people
     * @param virtual simulated windows that take part, of the same shape
     */
    SharedSamples(List<Window> real, List<Window> virtual, int channels, JobContext context) {
        List<Person> people = people(real, channels, context);
        int measured = people.size();
        people.addAll(people(virtual, channels, context));
        for (int i = 0; i < measured; i++) {
            context.checkCancelled();
            for (int j = i + 1; j < people.size(); j++) {
                Person one = people.get(i);
                Person other = people.get(j);
                double share = one.name().equals(other.name()) ? 0 : one.runs().share(other.runs());
                if (share >= CHANCE) {
                    pairs.add(new Pair(one.name(), other.name(), share));
                }
            }
        }
    }

    /**
     * Refuses people who are one.
     *
     * @throws KinescribeException if two people share a tenth of their samples
     */
    void refuseOnePerson() throws KinescribeException {
        List<Pair> same = pairs.stream().filter(p -> p.share() >= ONE_PERSON).toList();
        if (!same.isEmpty()) {
            throw new KinescribeException(
                    "The same samples stand under two people's names, so that whoever is tested"
                            + " was learnt from, too: "
                            + text(same)
                            + ".",
                    "Give a person one name everywhere, or leave the copy out.");
        }
    }

    /** What a reader of the score should know. */
    List<Notice> notices() {
        return pairs.isEmpty()
                ? List.of()
                : List.of(
                        Notice.warning(
                                "The same samples stand under two people's names, so that some of"
                                        + " what is tested was learnt from: "
                                        + text(pairs)
                                        + "."));
    }

    private static String text(List<Pair> pairs) {
        return Counted.names(pairs.stream().map(Pair::toString).toList(), SHOWN);
    }

    private static List<Person> people(List<Window> windows, int channels, JobContext context) {
        Map<String, SampleRuns> runs = new TreeMap<>();
        for (Window window : windows) {
            context.checkCancelled();
            runs.computeIfAbsent(window.source().subject(), s -> new SampleRuns(channels))
                    .add(window.values());
        }
        List<Person> people = new ArrayList<>();
        runs.forEach((name, of) -> people.add(new Person(name, of)));
        return people;
    }

    private record Person(String name, SampleRuns runs) {}
}
