package kinescribe.app.fx;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A small form that pops up at a button: labelled fields and one button that does it. */
public final class FormPopover {
    private final GridPane grid = new GridPane();
    private final VBox content;
    private final HBox buttons = new HBox();
    private final Popover popover;
    private final EventHandler<KeyEvent> closing = this::close;

    /** An empty form. */
    public FormPopover(String title) {
        Label head = new Label(title);
        head.getStyleClass().add(Styles.TEXT_BOLD);
        grid.getStyleClass().add("form-grid");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("form-buttons");
        content = new VBox(head, grid, buttons);
        content.getStyleClass().add("form");
        popover = new Popover(content);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        content.addEventFilter(KeyEvent.KEY_PRESSED, closing);
    }

    /** Adds a labelled field under the others. */
    public FormPopover field(String label, Node field) {
        int row = grid.getRowCount();
        Label words = new Label(label);
        words.setLabelFor(field);
        if (field instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE); // all fields as wide as the widest
        }
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(row, words, field);
        return this;
    }

    /** Adds a button that closes the form and acts. */
    public Button action(String label, Runnable action) {
        Button button = new Button(label);
        button.setOnAction(
                event -> {
                    commitSpinners();
                    popover.hide();
                    action.run();
                });
        buttons.getChildren().add(button);
        return button;
    }

    /** Opens the form below a node, or closes it where it is open. */
    public void toggle(Node owner) {
        if (popover.isShowing()) {
            popover.hide();
        } else {
            Scene below = owner.getScene();
            // Which of the two windows gets the key depends on what was clicked last.
            below.addEventFilter(KeyEvent.KEY_PRESSED, closing);
            popover.setOnHidden(event -> below.removeEventFilter(KeyEvent.KEY_PRESSED, closing));
            popover.show(owner);
        }
    }

    private void close(KeyEvent event) {
        boolean choosing =
                grid.getChildren().stream()
                        .anyMatch(field -> field instanceof ComboBoxBase<?> box && box.isShowing());
        if (event.getCode() == KeyCode.ESCAPE && popover.isShowing() && !choosing) {
            popover.hide();
            event.consume();
        }
    }

    private void commitSpinners() {
        grid.getChildren().stream()
                .filter(Spinner.class::isInstance)
                .map(Spinner.class::cast)
                .forEach(spinner -> spinner.commitValue());
    }
}
