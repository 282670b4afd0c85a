package kinescribe.app.routine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import kinescribe.routine.Part;
import kinescribe.routine.PartPath;

/**
 * The actions of an activity one after another: a block dragged at its right edge changes its
 * length, elsewhere its place.
 */
final class ActionLane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double HEIGHT = 46;
    private static final double EDGE = 8;
    private static final double GAP = 2;
    private static final double ROOM = 1.05;

    private final RoutineModel model;
    private final Pane pane = new Pane();
    private double grabbedX;
    private boolean stretching;

    ActionLane(RoutineModel model) {
        this.model = model;
        pane.setId("action-lane");
        pane.getStyleClass().add("timeline-lane");
        pane.setMinHeight(HEIGHT);
        pane.setPrefHeight(HEIGHT);
        pane.setMinWidth(0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
        pane.widthProperty().addListener((o, before, after) -> fill());
        model.draftProperty().subscribe(draft -> fill());
        model.selectedProperty().subscribe(path -> fill());
    }

    Node node() {
        return pane;
    }

    private List<Part> actions() {
        return model.activity().map(path -> model.tree().at(path).parts()).orElse(List.of());
    }

    private double pixelsPerSecond() {
        double seconds = actions().stream().mapToDouble(Part::seconds).sum();
        return pane.getWidth() / Math.max(1, seconds * ROOM);
    }

    private void fill() {
        pane.getChildren().clear();
        Optional<PartPath> activity = model.activity();
        if (activity.isEmpty()) {
            return;
        }
        double x = 0;
        List<Part> actions = actions();
        for (int i = 0; i < actions.size(); i++) {
            VBox block = block(activity.get().child(i), actions.get(i));
            block.setLayoutX(x);
            x += actions.get(i).seconds() * pixelsPerSecond();
            pane.getChildren().add(block);
        }
    }

    private VBox block(PartPath path, Part action) {
        Label words = new Label(action.name());
        words.getStyleClass().add("timeline-words");
        Label length = new Label();
        length.getStyleClass().add("timeline-length");
        VBox block = new VBox(words, length);
        block.setId("action-" + path.last());
        block.getStyleClass().add("timeline-block");
        block.setAlignment(Pos.CENTER_LEFT);
        block.setMinWidth(0);
        block.setPrefHeight(HEIGHT - 6);
        block.setLayoutY(3);
        block.setFocusTraversable(true);
        block.setAccessibleText(action.name());
        block.pseudoClassStateChanged(SELECTED, path.equals(model.selectedProperty().get()));
        show(block, length, action.seconds());
        Tooltip.install(
                block,
                new Tooltip(
                        action.name()
                                + ": "
                                + action.prompt()
                                + "\nDrag to move, drag the right edge to change the length"));
        block.setOnMouseMoved(
                e -> block.setCursor(atEdge(block, e) ? Cursor.H_RESIZE : Cursor.OPEN_HAND));
        block.setOnMousePressed(
                event -> {
                    stretching = atEdge(block, event);
                    grabbedX = event.getSceneX();
                    event.consume();
                });
        block.setOnMouseDragged(
                event -> {
                    if (stretching) {
                        show(block, length, stretched(action, event));
                    } else {
                        block.toFront();
                        block.setTranslateX(event.getSceneX() - grabbedX);
                    }
                    event.consume();
                });
        block.setOnMouseReleased(event -> release(path, action, block, event));
        block.setOnKeyPressed(event -> key(path, event));
        return block;
    }

    private void release(PartPath path, Part action, VBox block, MouseEvent event) {
        double way = event.getSceneX() - grabbedX;
        if (Math.abs(way) <= 3) {
            model.selectedProperty().set(path);
        } else if (stretching) {
            model.setSeconds(path, stretched(action, event));
        } else {
            double middle = block.getLayoutX() + way + block.getWidth() / 2;
            block.setTranslateX(0);
            model.move(path, path.sibling(placeAt(path.last(), middle / pixelsPerSecond())));
        }
        event.consume();
    }

    /** Before which action a block comes whose middle is dropped at a time. */
    private int placeAt(int moved, double timeS) {
        List<Part> actions = actions();
        double at = 0;
        for (int i = 0; i < actions.size(); i++) {
            double middle = at + actions.get(i).seconds() / 2;
            if (i != moved && timeS < middle) {
                return i;
            }
            at += actions.get(i).seconds();
        }
        return actions.size();
    }

    private void key(PartPath path, KeyEvent event) {
        int count = actions().size();
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> model.delete(path);
            case LEFT -> model.move(path, path.sibling(Math.max(0, path.last() - 1)));
            case RIGHT -> model.move(path, path.sibling(Math.min(count, path.last() + 2)));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(VBox block, Label length, double seconds) {
        block.setPrefWidth(Math.max(4, seconds * pixelsPerSecond() - GAP));
        block.setMaxWidth(block.getPrefWidth());
        length.setText(String.format(Locale.ROOT, "%.1f s", seconds));
    }

    private double stretched(Part action, MouseEvent event) {
        double more = (event.getSceneX() - grabbedX) / pixelsPerSecond();
        return Math.max(Part.LEAST_S, Math.rint((action.seconds() + more) * 10) / 10);
    }

    private static boolean atEdge(VBox block, MouseEvent event) {
        return event.getX() > block.getWidth() - EDGE;
    }
}
