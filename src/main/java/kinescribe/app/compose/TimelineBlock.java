package kinescribe.app.compose;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.compose.TimelineSegment;

/**
 * A segment in the lane: dragged at its right edge it changes its length, elsewhere its place; a
 * double click edits its words, the Delete key or its menu takes it out.
 */
final class TimelineBlock {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double EDGE = 8;
    static final double GAP = 2;

    private final TimelineModel model;
    private final TimelineLane lane;
    private final int index;
    private final VBox node;
    private final Label length = new Label();
    private boolean stretching;
    private double grabbedX;

    TimelineBlock(TimelineModel model, TimelineLane lane, int index) {
        this.model = model;
        this.lane = lane;
        this.index = index;
        TimelineSegment segment = model.segments().get(index);
        Label words = new Label(segment.prompt());
        words.getStyleClass().add("timeline-words");
        length.getStyleClass().add("timeline-length");
        node = new VBox(words, length);
        node.setId("timeline-block-" + index);
        node.getStyleClass().add("timeline-block");
        node.setAlignment(Pos.CENTER_LEFT);
        node.setFocusTraversable(true);
        node.setMinWidth(0);
        node.pseudoClassStateChanged(SELECTED, index == model.selectedProperty().get());
        node.setAccessibleText(segment.prompt());
        Tooltip.install(
                node,
                new Tooltip(
                        segment.prompt()
                                + "\nDouble-click to edit, drag to move, drag the right edge to"
                                + " change the length"));
        show(segment.seconds());
        node.setOnMouseMoved(
                event -> node.setCursor(atEdge(event) ? Cursor.H_RESIZE : Cursor.OPEN_HAND));
        node.setOnMousePressed(this::press);
        node.setOnMouseDragged(this::drag);
        node.setOnMouseReleased(this::release);
        node.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
                        lane.edit(index);
                    }
                });
        node.setOnContextMenuRequested(
                event -> {
                    menu().show(node, event.getScreenX(), event.getScreenY());
                    event.consume();
                });
        node.setOnKeyPressed(this::key);
    }

    Region node() {
        return node;
    }

    private void show(double seconds) {
        node.setPrefWidth(Math.max(4, seconds * lane.pixelsPerSecond() - GAP));
        node.setMaxWidth(node.getPrefWidth());
        length.setText(String.format(Locale.ROOT, "%.1f s", seconds));
    }

    private boolean atEdge(MouseEvent event) {
        return event.getX() > node.getWidth() - EDGE;
    }

    private void press(MouseEvent event) {
        stretching = atEdge(event);
        grabbedX = event.getSceneX();
        node.requestFocus();
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (stretching) {
            show(stretched(event));
        } else {
            node.toFront();
            node.setTranslateX(event.getSceneX() - grabbedX);
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        double way = event.getSceneX() - grabbedX;
        boolean moved = Math.abs(way) > 3 && event.getButton() == MouseButton.PRIMARY;
        if (moved && stretching) {
            model.resize(index, stretched(event));
        } else if (moved) {
            double middle = node.getLayoutX() + way + node.getWidth() / 2;
            node.setTranslateX(0);
            model.move(index, model.placeAt(index, lane.timeAt(middle)));
        } else if (event.getClickCount() < 2 && model.selectedProperty().get() != index) {
            model.selectedProperty().set(index);
        }
        event.consume();
    }

    private double stretched(MouseEvent event) {
        double seconds = model.segments().get(index).seconds();
        double more = (event.getSceneX() - grabbedX) / lane.pixelsPerSecond();
        return Math.max(TimelineSegment.LEAST_S, seconds + more);
    }

    private ContextMenu menu() {
        MenuItem edit = new MenuItem("Edit");
        edit.setOnAction(event -> lane.edit(index));
        MenuItem earlier = new MenuItem("Earlier");
        earlier.setOnAction(event -> model.move(index, index - 1));
        earlier.setDisable(index == 0);
        MenuItem later = new MenuItem("Later");
        later.setOnAction(event -> model.move(index, index + 1));
        later.setDisable(index == model.segments().size() - 1);
        MenuItem delete = new MenuItem("Delete");
        delete.setOnAction(event -> model.delete(index));
        return new ContextMenu(edit, earlier, later, delete);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> model.delete(index);
            case ENTER, F2 -> lane.edit(index);
            case LEFT -> model.move(index, index - 1);
            case RIGHT -> model.move(index, index + 1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
