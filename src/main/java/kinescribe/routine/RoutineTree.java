package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Routines made of activities made of actions: always these three levels. Immutable; each edit
 * gives another tree.
 *
 * @param name what people call all of it
 * @param routines the routines, in order
 */
public record RoutineTree(String name, List<Part> routines) {
    /** The most actions of a tree; our own choice. */
    public static final int MOST_ACTIONS = 5000;

    public RoutineTree {
        routines = List.copyOf(routines);
        for (Part routine : routines) {
            requireParts(routine, Level.ROUTINE);
        }
    }

    private static void requireParts(Part part, Level level) {
        if (part.isAction() != (level == Level.ACTION)) {
            throw new IllegalArgumentException(
                    "Expected \"" + part.name() + "\" to be of the level " + level.id());
        }
        if (level != Level.ACTION) {
            part.parts().forEach(p -> requireParts(p, Level.values()[level.ordinal() + 1]));
        }
    }

    /** How long it takes, in seconds. */
    public double durationS() {
        return routines.stream().mapToDouble(Part::durationS).sum();
    }

    /** All actions, in order. */
    public List<Part> actions() {
        return routines.stream().flatMap(routine -> routine.actions().stream()).toList();
    }

    /** The part at a path. */
    public Part at(PartPath path) {
        List<Part> parts = routines;
        Part found = null;
        for (int index : path.indexes()) {
            found = parts.get(index);
            parts = found.parts();
        }
        if (found == null) {
            throw new IllegalStateException("A path has a number at least");
        }
        return found;
    }

    /** The tree under another name. */
    public RoutineTree named(String changed) {
        return new RoutineTree(changed, routines);
    }

    /** The tree with another part at a path. */
    public RoutineTree with(PartPath path, UnaryOperator<Part> change) {
        return siblings(
                path,
                parts -> {
                    List<Part> changed = new ArrayList<>(parts);
                    changed.set(path.last(), change.apply(parts.get(path.last())));
                    return changed;
                });
    }

    /** The tree with another name of a part. */
    public RoutineTree rename(PartPath path, String changed) {
        return with(path, part -> part.renamed(changed));
    }

    /**
     * The tree with another length of a part, in seconds; the actions of what has parts are all
     * made longer or shorter by one factor.
     */
    public RoutineTree setDuration(PartPath path, double seconds) {
        Part part = at(path);
        if (part.isAction()) {
            return with(path, p -> Part.action(p.name(), p.prompt(), seconds));
        }
        double before = part.durationS();
        return before == 0 ? this : with(path, p -> p.scaled(seconds / before));
    }

    /** The tree with one more part, which is at the path then. */
    public RoutineTree insert(PartPath path, Part part) {
        return siblings(
                path,
                parts -> {
                    List<Part> changed = new ArrayList<>(parts);
                    changed.add(path.last(), part);
                    return changed;
                });
    }

    /** The tree without a part. */
    public RoutineTree delete(PartPath path) {
        return siblings(
                path,
                parts -> {
                    List<Part> changed = new ArrayList<>(parts);
                    changed.remove(path.last());
                    return changed;
                });
    }

    /**
     * The tree with a part elsewhere.
     *
     * @param from where it is
     * @param to a path of the same level, in the tree as it is: the part is put before what is
     *     there now, or last where nothing is
     */
    public RoutineTree move(PartPath from, PartPath to) {
        if (from.level() != to.level()) {
            throw new IllegalArgumentException(
                    "Expected a place for one of the level " + from.level().id() + ", got " + to);
        }
        Part part = at(from);
        boolean after = from.sibling(to.last()).equals(to) && to.last() > from.last();
        PartPath target = after ? to.sibling(to.last() - 1) : to;
        return delete(from).insert(target, part);
    }

    private RoutineTree siblings(PartPath path, UnaryOperator<List<Part>> change) {
        return new RoutineTree(name, changed(routines, path.indexes(), change));
    }

    private static List<Part> changed(
            List<Part> parts, List<Integer> indexes, UnaryOperator<List<Part>> change) {
        if (indexes.size() == 1) {
            return change.apply(parts);
        }
        Part parent = parts.get(indexes.get(0));
        List<Part> all = new ArrayList<>(parts);
        all.set(
                indexes.get(0),
                parent.withParts(
                        changed(parent.parts(), indexes.subList(1, indexes.size()), change)));
        return all;
    }
}
