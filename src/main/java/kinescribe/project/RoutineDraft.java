package kinescribe.project;

import java.util.List;
import kinescribe.routine.DayExpansion;
import kinescribe.routine.RoutineTree;

/**
 * The routine that is being written, before a recording is made from it. Immutable.
 *
 * @param tree what is done
 * @param persona the name of who does it
 * @param seconds how long the recording is to be, in whole tenths
 * @param seed names one of the many ways
 */
public record RoutineDraft(RoutineTree tree, String persona, double seconds, long seed) {
    /** The shortest recording in seconds. */
    public static final double LEAST_S = 60;

    /** Nothing written yet. */
    public static final RoutineDraft EMPTY =
            new RoutineDraft(new RoutineTree("Routine", List.of()), "office worker", 7200, 1);

    public RoutineDraft {
        if (!(seconds >= LEAST_S && seconds <= DayExpansion.MOST_S)) {
            throw new IllegalArgumentException(
                    "Expected " + LEAST_S + " … " + DayExpansion.MOST_S + " s, got " + seconds);
        }
    }

    /** The draft with another tree. */
    public RoutineDraft withTree(RoutineTree changed) {
        return new RoutineDraft(changed, persona, seconds, seed);
    }

    /** The draft for another person. */
    public RoutineDraft withPersona(String changed) {
        return new RoutineDraft(tree, changed, seconds, seed);
    }

    /** The draft with another length in seconds. */
    public RoutineDraft withSeconds(double changed) {
        return new RoutineDraft(tree, persona, changed, seed);
    }

    /** The draft with another seed. */
    public RoutineDraft withSeed(long changed) {
        return new RoutineDraft(tree, persona, seconds, changed);
    }
}
