package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a part is in a {@link RoutineTree}: which routine, which activity in it, which action in
 * that; each counted from 0.
 *
 * @param indexes one to three numbers
 */
public record PartPath(List<Integer> indexes) {
    public PartPath {
        indexes = List.copyOf(indexes);
        if (indexes.isEmpty() || indexes.size() > Level.values().length) {
            throw new IllegalArgumentException("Expected 1 … 3 numbers, got " + indexes);
        }
    }

    /** The path of some numbers. */
    public static PartPath of(Integer... indexes) {
        return new PartPath(List.of(indexes));
    }

    /** The level of what is there. */
    public Level level() {
        return Level.values()[indexes.size() - 1];
    }

    /** The number among its siblings. */
    public int last() {
        return indexes.get(indexes.size() - 1);
    }

    /** The path of a part of what is there. */
    public PartPath child(int index) {
        List<Integer> all = new ArrayList<>(indexes);
        all.add(index);
        return new PartPath(all);
    }

    /** The path of a sibling. */
    public PartPath sibling(int index) {
        List<Integer> all = new ArrayList<>(indexes);
        all.set(all.size() - 1, index);
        return new PartPath(all);
    }

    /** The path of what it is a part of; a routine is a part of nothing. */
    public PartPath parent() {
        return new PartPath(indexes.subList(0, indexes.size() - 1));
    }
}
