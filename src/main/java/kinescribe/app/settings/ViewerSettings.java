package kinescribe.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import kinescribe.motion.StandardJoint;

/** How the body is looked at. Used on the JavaFX thread only. */
public final class ViewerSettings {
    private static final String VIEWER = "viewer";
    private static final String STYLE = "bodyStyle";
    private static final String TRAIL_JOINT = "trailJoint";
    private static final String ALIGN = "alignStarts";
    private static final String SHOW = "show";

    private final ObjectProperty<BodyStyle> style = new SimpleObjectProperty<>(BodyStyle.CAPSULES);
    private final Map<ViewerMark, BooleanProperty> marks = new EnumMap<>(ViewerMark.class);
    private final StringProperty trailJoint =
            new SimpleStringProperty(StandardJoint.RIGHT_WRIST.id());
    private final BooleanProperty alignStarts = new SimpleBooleanProperty(true);

    ViewerSettings() {
        for (ViewerMark mark : ViewerMark.values()) {
            marks.put(mark, new SimpleBooleanProperty(mark.shownAtFirst()));
        }
    }

    /** How the body is drawn. */
    public ObjectProperty<BodyStyle> styleProperty() {
        return style;
    }

    /** Whether something is shown with the body. */
    public BooleanProperty shows(ViewerMark mark) {
        BooleanProperty shown = marks.get(mark);
        if (shown == null) {
            throw new IllegalStateException("Every mark has a property, but not " + mark);
        }
        return shown;
    }

    /** All that is shown with the body now. */
    public Set<ViewerMark> shown() {
        EnumSet<ViewerMark> shown = EnumSet.noneOf(ViewerMark.class);
        marks.forEach(
                (mark, on) -> {
                    if (on.get()) {
                        shown.add(mark);
                    }
                });
        return Collections.unmodifiableSet(shown);
    }

    /** The name of the joint whose trail is shown. */
    public StringProperty trailJointProperty() {
        return trailJoint;
    }

    /** Whether a motion to compare with is moved onto the start of the one shown. */
    public BooleanProperty alignStartsProperty() {
        return alignStarts;
    }

    /** Calls the listener after any change. */
    public void onChange(Runnable listener) {
        ChangeListener<Object> any = (observable, before, after) -> listener.run();
        style.addListener(any);
        trailJoint.addListener(any);
        alignStarts.addListener(any);
        marks.values().forEach(mark -> mark.addListener(any));
    }

    void read(JsonNode root) {
        JsonNode tree = root.path(VIEWER);
        style.set(BodyStyle.of(tree.path(STYLE).asText()));
        String joint = tree.path(TRAIL_JOINT).asText();
        if (StandardJoint.names().contains(joint)) {
            trailJoint.set(joint);
        }
        alignStarts.set(tree.path(ALIGN).asBoolean(true));
        marks.forEach(
                (mark, shown) ->
                        shown.set(tree.path(SHOW).path(mark.id()).asBoolean(mark.shownAtFirst())));
    }

    void write(ObjectNode root) {
        ObjectNode tree = child(root, VIEWER);
        tree.put(STYLE, style.get().id());
        tree.put(TRAIL_JOINT, trailJoint.get());
        tree.put(ALIGN, alignStarts.get());
        ObjectNode shown = child(tree, SHOW);
        marks.forEach((mark, property) -> shown.put(mark.id(), property.get()));
    }

    /** The object of that name with whatever other versions keep there. */
    private static ObjectNode child(ObjectNode parent, String name) {
        return parent.path(name) instanceof ObjectNode there ? there : parent.putObject(name);
    }
}
