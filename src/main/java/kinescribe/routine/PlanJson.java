package kinescribe.routine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Plans as JSON, in the form in which files hold them and language models give them. */
public final class PlanJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PlanJson() {}

    /** A tree: {@code name}, {@code routines}, in them {@code activities} and {@code actions}. */
    public static ObjectNode of(RoutineTree tree) {
        ObjectNode node = JSON.objectNode();
        node.put("name", tree.name());
        ArrayNode routines = node.putArray("routines");
        for (Part routine : tree.routines()) {
            ObjectNode one = routines.addObject();
            one.put("name", routine.name());
            ArrayNode activities = one.putArray("activities");
            for (Part activity : routine.parts()) {
                ObjectNode own = activities.addObject();
                own.put("name", activity.name());
                own.set("actions", actions(activity.parts()));
            }
        }
        return node;
    }

    /** A plan in time: {@code text} and {@code actions}. */
    public static ObjectNode of(TimePlan plan) {
        ObjectNode node = JSON.objectNode();
        node.put("text", plan.text());
        node.set("actions", actions(plan.actions()));
        return node;
    }

    /** A plan in space: {@code text} and {@code roles} of {@code part, does, prompt}. */
    public static ObjectNode of(SpacePlan plan) {
        ObjectNode node = JSON.objectNode();
        node.put("text", plan.text());
        ArrayNode roles = node.putArray("roles");
        for (BodyRole role : plan.roles()) {
            roles.addObject()
                    .put("part", role.region().label())
                    .put("does", role.does())
                    .put("prompt", role.prompt());
        }
        return node;
    }

    private static ArrayNode actions(List<Part> parts) {
        ArrayNode actions = JSON.arrayNode();
        for (Part action : parts) {
            actions.addObject()
                    .put("name", action.name())
                    .put("prompt", action.prompt())
                    .put("seconds", action.seconds());
        }
        return actions;
    }
}
