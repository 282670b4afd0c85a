package kinescribe.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** How the window is divided. */
public final class LayoutSettings {
    private static final String LAYOUT = "layout";
    private static final String TIMELINE = "timeline";
    private static final String CHARTS = "charts";

    private final Map<String, DoubleProperty> shares = new LinkedHashMap<>();
    private final BooleanProperty timelineShown = new SimpleBooleanProperty(false);
    private final BooleanProperty chartsShown = new SimpleBooleanProperty(true);

    private final DoubleProperty left = share("left", 0.30);
    private final DoubleProperty right = share("right", 0.76);
    private final DoubleProperty top = share("top", 0.58);

    private DoubleProperty share(String name, double standard) {
        DoubleProperty share = new SimpleDoubleProperty(standard);
        shares.put(name, share);
        return share;
    }

    /** Where prompts end and the body begins, as a share of the width. */
    public DoubleProperty leftProperty() {
        return left;
    }

    /** Where the body ends and the sensors begin, as a share of the width. */
    public DoubleProperty rightProperty() {
        return right;
    }

    /** Where the body ends and times and charts begin, as a share of the height. */
    public DoubleProperty topProperty() {
        return top;
    }

    /** Whether the timeline is there. */
    public BooleanProperty timelineShownProperty() {
        return timelineShown;
    }

    /** Whether the charts are there. */
    public BooleanProperty chartsShownProperty() {
        return chartsShown;
    }

    void onChange(Runnable listener) {
        shares.values().forEach(share -> share.addListener((o, a, b) -> listener.run()));
        timelineShown.addListener((o, a, b) -> listener.run());
        chartsShown.addListener((o, a, b) -> listener.run());
    }

    void read(JsonNode root) {
        JsonNode tree = root.path(LAYOUT);
        shares.forEach(
                (name, share) -> {
                    double wanted = tree.path(name).asDouble(share.get());
                    if (wanted > 0 && wanted < 1) {
                        share.set(wanted);
                    }
                });
        timelineShown.set(tree.path(TIMELINE).asBoolean(false));
        chartsShown.set(tree.path(CHARTS).asBoolean(true));
    }

    void write(ObjectNode root) {
        ObjectNode tree =
                root.path(LAYOUT) instanceof ObjectNode there ? there : root.putObject(LAYOUT);
        shares.forEach((name, share) -> tree.put(name, share.get()));
        tree.put(TIMELINE, timelineShown.get());
        tree.put(CHARTS, chartsShown.get());
    }
}
