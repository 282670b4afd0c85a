package kinescribe.routine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;

/**
 * Reads plans in space and time from JSON, as {@link PlanJson} writes it and language models answer
 * it. What can be mended is mended with a notice.
 */
public final class PlanReader {
    private PlanReader() {}

    /**
     * A plan in time.
     *
     * @throws KinescribeException if there is no action in it
     */
    public static Noticed<TimePlan> time(String text, JsonNode node) throws KinescribeException {
        PartReader reader = new PartReader();
        List<Part> actions = new ArrayList<>();
        int number = 0;
        for (JsonNode one : node.path("actions")) {
            number++;
            reader.action(one, "Action " + number).ifPresent(actions::add);
            if (actions.size() > RoutineTree.MOST_ACTIONS) {
                throw tooMany();
            }
        }
        if (actions.isEmpty()) {
            throw new KinescribeException(
                    "The list of actions is empty.", "Ask again, or write the actions by hand.");
        }
        return new Noticed<>(new TimePlan(text, actions), reader.notices());
    }

    /**
     * A plan in space. Parts of the body that are not known, or share joints with one before, are
     * left out with a notice.
     *
     * @throws KinescribeException if it does not say what the whole body does
     */
    public static Noticed<SpacePlan> space(String text, JsonNode node) throws KinescribeException {
        PartReader reader = new PartReader();
        List<BodyRole> roles = new ArrayList<>();
        List<BodyRole> told = new ArrayList<>();
        int row = 0;
        for (JsonNode one : node.path("roles")) {
            row++;
            String word = PlainText.name(one.path("part").asText());
            String prompt = PlainText.of(one.path("prompt").asText()).replaceAll("\\s+", " ");
            Optional<BodyRegion> region = BodyRegion.named(word);
            if (region.isEmpty()) {
                reader.warn(
                        "Row "
                                + row
                                + ": \""
                                + word
                                + "\" is no part of the body that can be put"
                                + " together; it was left out. There are: "
                                + String.join(", ", BodyRegion.labels())
                                + ".");
            } else if (prompt.isEmpty()) {
                reader.warn("Row " + row + " has no prompt; it was left out.");
            } else {
                if (!PartReader.shown(prompt)) {
                    reader.warn(
                            "Row "
                                    + row
                                    + ": \""
                                    + prompt
                                    + "\" names nothing that can be"
                                    + " shown; change it before a motion is made.");
                }
                String does = PlainText.name(one.path("does").asText());
                told.add(new BodyRole(region.get(), does.isEmpty() ? prompt : does, prompt));
            }
        }
        told.sort(Comparator.comparing(role -> role.region() != BodyRegion.WHOLE_BODY));
        for (BodyRole role : told) {
            if (roles.stream().anyMatch(r -> r.region().meets(role.region()))) {
                reader.warn(
                        "What the "
                                + role.region().label()
                                + " does is told twice; \""
                                + role.does()
                                + "\" was left out.");
            } else {
                roles.add(role);
            }
        }
        if (roles.isEmpty() || roles.get(0).region() != BodyRegion.WHOLE_BODY) {
            throw new KinescribeException(
                    "The table does not say what the whole body does.",
                    "Add a row for the whole body: a posture is enough, \"a person is standing\".");
        }
        return new Noticed<>(new SpacePlan(text, roles), reader.notices());
    }

    static KinescribeException tooMany() {
        return new KinescribeException(
                "There are more than " + RoutineTree.MOST_ACTIONS + " actions.",
                "Take the activity apart less finely, or in several files.");
    }
}
