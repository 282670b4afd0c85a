package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.SubjectSplit;
import kinescribe.dataset.Window;

/** The turns of the real side by a protocol. */
final class Turns {
    /** Parts of a random split of windows: our own choice. */
    private static final int RANDOM_PARTS = 5;

    private final Dataset real;
    private final long seed;

    private Turns(Dataset real, long seed) {
        this.real = real;
        this.seed = seed;
    }

    /**
     * Every window is tested once, but by a fixed split.
     *
     * @throws KinescribeException if there are too few people or groups
     */
    static List<Turn> of(Dataset real, Protocol protocol, long seed) throws KinescribeException {
        Turns turns = new Turns(real, seed);
        return switch (protocol.kind()) {
            case ONE_OUT -> turns(SubjectSplit.leaveOneOut(real));
            case GROUPS -> turns(SubjectSplit.kFold(real, protocol.number(), seed));
            case LEAVE_OUT -> turns(SubjectSplit.kFold(real, turns.times(protocol.number()), seed));
            case SPLIT -> turns(List.of(SubjectSplit.tested(real, turns.known(protocol.people()))));
            case POSITION_OUT, DEVICE_OUT, DATASET_OUT -> new GroupTurns(real, seed).turns();
            case RANDOM -> turns.random();
        };
    }

    private static List<Turn> turns(List<SubjectSplit> splits) {
        return splits.stream().map(Turn::of).toList();
    }

    private List<Turn> random() {
        List<Window> shuffled = new ArrayList<>(real.windows());
        Collections.shuffle(shuffled, new Random(seed));
        List<Turn> turns = new ArrayList<>();
        int parts = Math.min(RANDOM_PARTS, shuffled.size());
        for (int k = 0; k < parts; k++) {
            int from = k * shuffled.size() / parts;
            int to = (k + 1) * shuffled.size() / parts;
            List<Window> others = new ArrayList<>(shuffled.subList(0, from));
            others.addAll(shuffled.subList(to, shuffled.size()));
            turns.add(new Turn(others, shuffled.subList(from, to)));
        }
        return turns;
    }

    /** How many turns of at most so many people. */
    private int times(int people) throws KinescribeException {
        int all = real.subjects().size();
        if (people >= all) {
            throw new KinescribeException(
                    "With "
                            + people
                            + " people left out nobody is learnt from: there are "
                            + all
                            + ".",
                    "Leave fewer people out.");
        }
        return (all + people - 1) / people;
    }

    private Set<String> known(List<String> people) throws KinescribeException {
        if (people.isEmpty()) {
            List<String> all = real.subjects();
            int tested = Math.max(1, all.size() / 3);
            return new HashSet<>(all.subList(all.size() - tested, all.size()));
        }
        Set<String> unknown = new TreeSet<>(people);
        real.subjects().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new KinescribeException(
                    "There are no windows of " + String.join(", ", unknown) + " to test on.",
                    "The people are " + String.join(", ", real.subjects()) + ".");
        }
        return new HashSet<>(people);
    }
}
