package kinescribe.routine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;

/**
 * Reads trees from JSON, as {@link PlanJson} writes it and language models answer it. Trees that
 * are flatter or deeper than routine, activity and action are brought to these levels.
 */
public final class TreeReader {
    private static final List<String> CHILDREN =
            List.of("routines", "activities", "actions", "parts", "children");
    private static final int MOST_DEPTH = 12;

    private final PartReader reader = new PartReader();
    private int actions;

    private TreeReader() {}

    /**
     * A tree.
     *
     * @throws KinescribeException if nothing in it can be done, it is too deep or too large
     */
    public static Noticed<RoutineTree> read(JsonNode node) throws KinescribeException {
        TreeReader tree = new TreeReader();
        String name = tree.reader.name(node, "Routine");
        List<Part> routines = new ArrayList<>();
        for (JsonNode child : children(node)) {
            tree.routine(child, routines.size() + 1).ifPresent(routines::add);
        }
        if (routines.isEmpty()) {
            throw new KinescribeException(
                    "The tree has no action in it.", "Ask again, or write the tree by hand.");
        }
        return new Noticed<>(new RoutineTree(name, routines), tree.reader.notices());
    }

    private Optional<Part> routine(JsonNode node, int number) throws KinescribeException {
        String name = reader.name(node, "Routine " + number);
        List<Part> activities = new ArrayList<>();
        List<JsonNode> all = children(node);
        for (JsonNode child : all.isEmpty() ? List.of(node) : all) {
            String own = reader.name(child, name);
            List<Part> found = new ArrayList<>();
            collect(child, List.of(name), found);
            if (found.isEmpty()) {
                reader.warn("\"" + own + "\" in \"" + name + "\" has no action; it was left out.");
            } else {
                activities.add(Part.of(own, found));
            }
        }
        return activities.isEmpty() ? Optional.empty() : Optional.of(Part.of(name, activities));
    }

    /** The actions of what may be nested more deeply than it should. */
    private void collect(JsonNode node, List<String> way, List<Part> found)
            throws KinescribeException {
        String name = reader.name(node, "an activity");
        List<JsonNode> all = children(node);
        if (all.isEmpty()) {
            reader.action(node, "\"" + name + "\" in \"" + way.get(way.size() - 1) + "\"")
                    .ifPresent(found::add);
            actions++;
            if (actions > RoutineTree.MOST_ACTIONS) {
                throw PlanReader.tooMany();
            }
            return;
        }
        if (way.size() > MOST_DEPTH) {
            throw new KinescribeException(
                    "The tree is more than " + MOST_DEPTH + " levels deep at \"" + name + "\".",
                    "Three levels are enough: routines, activities and actions.");
        }
        if (way.size() > 1 && way.contains(name.toLowerCase(Locale.ROOT))) {
            reader.warn("\"" + name + "\" contains itself; the inner one was left out.");
            return;
        }
        if (way.size() == 2) {
            reader.warn(
                    "\""
                            + name
                            + "\" is made of parts below the level of actions; they stand in"
                            + " its place.");
        }
        List<String> here = new ArrayList<>(way);
        here.add(name.toLowerCase(Locale.ROOT));
        for (JsonNode child : all) {
            collect(child, here, found);
        }
    }

    private static List<JsonNode> children(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        for (String key : CHILDREN) {
            node.path(key).forEach(all::add);
        }
        return all;
    }
}
