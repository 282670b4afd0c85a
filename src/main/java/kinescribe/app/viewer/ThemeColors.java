package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The colours that the style sheet gives to things that are drawn rather than styled. Each is the
 * background of an invisible region, so that it follows the theme at once.
 */
final class ThemeColors {
    private final Pane probes = new Pane();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Region left = probe("left", Color.web("#0072b2"));
    private final Region right = probe("right", Color.web("#d55e00"));
    private final Region middle = probe("middle", Color.gray(0.72));
    private final Region joint = probe("joint", Color.gray(0.45));
    private final Region shadow = probe("shadow", Color.gray(0.82));
    private final Region grid = probe("grid", Color.gray(0.6));
    private final Region ghost = probe("ghost", Color.web("#a05195"));
    private final Region trail = probe("trail", Color.web("#8250df"));
    private final Region centre = probe("centre", Color.gray(0.1));
    private final Region accent = probe("accent", Color.web("#cc79a7"));
    private final Region device = probe("device", Color.gray(0.2));
    private final List<Region> axes =
            List.of(
                    probe("axis-x", Color.web("#e5484d")),
                    probe("axis-y", Color.web("#2fa36b")),
                    probe("axis-z", Color.web("#3e7bfa")));

    ThemeColors() {
        probes.getStyleClass().add("viewer-colors");
        probes.setManaged(false);
        probes.setVisible(false);
    }

    /** The node that has to be in the scene for the colours to be the theme's. */
    Node node() {
        return probes;
    }

    /** Is called after a colour changed. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    Color of(Side side) {
        return switch (side) {
            case LEFT -> color(left);
            case RIGHT -> color(right);
            case MIDDLE -> color(middle);
        };
    }

    Color joint() {
        return color(joint);
    }

    Color shadow() {
        return color(shadow);
    }

    Color grid() {
        return color(grid);
    }

    Color ghost() {
        return color(ghost);
    }

    Color trail() {
        return color(trail);
    }

    Color centre() {
        return color(centre);
    }

    Color accent() {
        return color(accent);
    }

    Color device() {
        return color(device);
    }

    /** The colour of a sensor axis: 0 for x, 1 for y, 2 for z. */
    Color axis(int index) {
        return color(axes.get(index));
    }

    private Region probe(String name, Color first) {
        Region region = new Region();
        region.getStyleClass().add("viewer-color-" + name);
        region.setBackground(Background.fill(first));
        region.backgroundProperty()
                .addListener((value, before, after) -> listeners.forEach(Runnable::run));
        probes.getChildren().add(region);
        return region;
    }

    private static Color color(Region region) {
        Background background = region.getBackground();
        return background != null
                        && !background.getFills().isEmpty()
                        && background.getFills().get(0).getFill() instanceof Color fill
                ? fill
                : Color.GRAY;
    }
}
