package kinescribe.app.fx;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/** Split panes that keep to the shares they were given when the window first appears. */
public final class Splits {
    private Splits() {}

    /** Nodes side by side or one above the other, with the dividers at shares of the whole. */
    public static SplitPane of(Orientation orientation, double[] shares, Node... nodes) {
        SplitPane pane = new SplitPane(nodes);
        pane.setOrientation(orientation);
        pane.setDividerPositions(shares);
        pane.layoutBoundsProperty().addListener(onceLaidOut(pane, shares));
        return pane;
    }

    /** The same with shares that follow the dividers once they were moved by hand. */
    public static SplitPane remembered(
            Orientation orientation, List<DoubleProperty> shares, Node... nodes) {
        double[] wanted = shares.stream().mapToDouble(DoubleProperty::get).toArray();
        SplitPane pane = of(orientation, wanted, nodes);
        // Only what a person drags counts: layout moves dividers of its own.
        pane.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    if (!isDivider(event.getTarget(), pane)) {
                        return;
                    }
                    for (int i = 0; i < shares.size(); i++) {
                        shares.get(i).set(pane.getDividerPositions()[i]);
                    }
                });
        return pane;
    }

    private static boolean isDivider(EventTarget target, SplitPane pane) {
        Node node = target instanceof Node clicked ? clicked : null;
        while (node != null && !node.getStyleClass().contains("split-pane-divider")) {
            node = node.getParent();
        }
        return node != null && pane.equals(node.getParent());
    }

    /** The first layout moves dividers to suit the nodes' wishes; this moves them back. */
    private static ChangeListener<Bounds> onceLaidOut(SplitPane pane, double[] shares) {
        return new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends Bounds> observable, Bounds before, Bounds after) {
                if (after.getWidth() > 0 && after.getHeight() > 0) {
                    pane.layoutBoundsProperty().removeListener(this);
                    new FxExecutor().execute(() -> pane.setDividerPositions(shares));
                }
            }
        };
    }
}
