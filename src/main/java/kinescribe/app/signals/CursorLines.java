package kinescribe.app.signals;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** The cursors A and B as lines over a chart. */
final class CursorLines {
    private final Cursors cursors;
    private final Pane pane = new Pane();
    private final Map<Cursors.Name, Line> lines = new EnumMap<>(Cursors.Name.class);
    private final Map<Cursors.Name, Label> names = new EnumMap<>(Cursors.Name.class);

    CursorLines(Cursors cursors) {
        this.cursors = cursors;
        pane.setMouseTransparent(true);
        pane.setMinSize(0, 0);
        for (Cursors.Name name : Cursors.Name.values()) {
            Line line = new Line();
            line.getStyleClass().setAll("cursor-line");
            Label label = new Label(name.name());
            label.getStyleClass().add("cursor-name");
            lines.put(name, line);
            names.put(name, label);
            for (Node part : new Node[] {line, label}) {
                part.setManaged(false);
                part.setVisible(false);
                pane.getChildren().add(part);
            }
        }
    }

    /** What to lay over the chart. */
    Region node() {
        return pane;
    }

    /** Draws over a chart's canvas. */
    void draw(Node under, Parent root, TimeRange range) {
        Bounds area = root.sceneToLocal(under.localToScene(under.getBoundsInLocal()));
        lines.forEach(
                (name, line) -> {
                    double time = cursors.timeS(name);
                    boolean seen = time >= range.fromS() && time <= range.toS();
                    double share = (time - range.fromS()) / range.lengthS();
                    double x = area.getMinX() + share * area.getWidth();
                    Label label = names.get(name);
                    line.setVisible(seen);
                    line.setStartX(x);
                    line.setEndX(x);
                    line.setStartY(area.getMinY());
                    line.setEndY(area.getMaxY());
                    if (label != null) {
                        label.setVisible(seen);
                        label.applyCss(); // else it is sized without its padding at first
                        label.autosize();
                        label.relocate(x + 1, area.getMaxY() - label.getHeight());
                    }
                });
    }
}
