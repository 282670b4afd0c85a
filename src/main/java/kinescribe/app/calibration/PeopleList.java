package kinescribe.app.calibration;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import org.jspecify.annotations.Nullable;

/** People with two boxes each: fitted on, or kept for the test. */
final class PeopleList {
    private static final double ROW = 26;
    private static final double BOX = 52;
    private static final int MOST_ROWS = 6;
    private static final String WHY =
            "Who is kept for the test cannot be fitted on: a calibration looks better on people it"
                    + " has seen than it is.";

    private final People people;
    private final ListView<PersonRow> list = new ListView<>();

    PeopleList(People people) {
        this.people = people;
    }

    /** The list under its heads, and why a test person cannot be ticked for fitting. */
    Node node() {
        list.setId("calibration-people");
        list.setItems(people.rows());
        list.setAccessibleText("People: fitted on, or kept for the test");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false); // the boxes in it are what one goes to
        list.setCellFactory(view -> new PersonCell());
        people.rows()
                .addListener((javafx.collections.ListChangeListener<PersonRow>) change -> size());
        size();
        Label why = new Label(WHY);
        why.setId("calibration-why");
        why.setWrapText(true);
        why.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Button half = new Button("Half for each");
        half.setId("calibration-halve");
        half.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        half.setOnAction(event -> people.halve());
        HBox head =
                new HBox(head("Person"), Kit.grower(), half, box(head("Fit")), box(head("Test")));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("people-head");
        return new VBox(head, list, why);
    }

    private void size() {
        double height = ROW * Math.max(1, Math.min(MOST_ROWS, people.rows().size())) + 4;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private static HBox box(Node node) {
        HBox box = new HBox(node);
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(BOX);
        box.setMaxWidth(BOX);
        return box;
    }

    private static final class PersonCell extends ListCell<PersonRow> {
        private final Label name = new Label();
        private final CheckBox fit = new CheckBox();
        private final CheckBox test = new CheckBox();
        private final Tooltip why = new Tooltip(WHY);
        private final HBox fitBox = box(fit);
        private final HBox row = new HBox(name, Kit.grower(), fitBox, box(test));
        private @Nullable PersonRow shown;

        PersonCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            why.setWrapText(true);
            why.setMaxWidth(300);
        }

        @Override
        protected void updateItem(@Nullable PersonRow person, boolean empty) {
            super.updateItem(person, empty);
            PersonRow before = shown;
            if (before != null) {
                fit.selectedProperty().unbindBidirectional(before.fitProperty());
                test.selectedProperty().unbindBidirectional(before.testProperty());
                fit.disableProperty().unbind();
            }
            shown = empty ? null : person;
            setGraphic(empty || person == null ? null : row);
            if (!empty && person != null) {
                show(person);
            }
        }

        private void show(PersonRow person) {
            name.setText(person.name() + " (" + person.recordings() + ")");
            ObservableValue<Boolean> kept = person.testProperty();
            fit.setId("fit-" + person.name());
            test.setId("test-" + person.name());
            fit.setAccessibleText("Fit on " + person.name());
            test.setAccessibleText("Keep " + person.name() + " for the test");
            fit.selectedProperty().bindBidirectional(person.fitProperty());
            test.selectedProperty().bindBidirectional(person.testProperty());
            fit.disableProperty().bind(person.testProperty());
            Tooltip.uninstall(fitBox, why);
            if (Boolean.TRUE.equals(kept.getValue())) {
                Tooltip.install(fitBox, why); // a disabled box itself shows none
            }
        }
    }
}
