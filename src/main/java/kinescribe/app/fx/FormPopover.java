package kinescribe.app.fx;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
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
            EscapeCloses.show(popover, owner);
        }
    }

    private void commitSpinners() {
        grid.getChildren().stream()
                .filter(Spinner.class::isInstance)
                .map(Spinner.class::cast)
                .forEach(spinner -> spinner.commitValue());
    }
}
