package kinescribe.app.fx;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

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
