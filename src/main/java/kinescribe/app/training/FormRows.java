package kinescribe.app.training;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.Property;
import javafx.beans.value.WritableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Rows of a form: a name and a field each, with an explanation for who asks. */
final class FormRows {
    private static final double SPINNER_WIDTH = 110;

    private final GridPane grid = new GridPane();

    FormRows() {
        grid.getStyleClass().add("form-grid");
    }

    /** The rows. */
    GridPane node() {
        return grid;
    }

    /** Adds a row. */
    void field(String name, String id, String explanation, Control field) {
        Label label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(name);
        field.setMaxWidth(Double.MAX_VALUE);
        if (!explanation.isEmpty()) {
            field.setTooltip(new Tooltip(explanation));
            label.setTooltip(new Tooltip(explanation));
        }
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, field);
    }

    /** Adds a row without a name. */
    void wide(Control field) {
        grid.add(field, 0, grid.getRowCount(), 2, 1);
    }

    /** A choice. */
    static <T> ComboBox<T> choice(List<T> items, Property<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(items);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    /** A choice among what comes and goes. */
    static ComboBox<String> sites(ObservableList<String> sites, Property<String> chosen) {
        ComboBox<String> box = new ComboBox<>(sites);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    /** A number. */
    static Spinner<Double> number(double least, double most, double step, DoubleProperty value) {
        Spinner<Double> spinner = new Spinner<>(least, most, value.get(), step);
        keepEqual(spinner, value);
        return spinner;
    }

    /** A whole number. */
    static Spinner<Integer> whole(int least, int most, IntegerProperty value) {
        Spinner<Integer> spinner = new Spinner<>(least, most, value.get());
        keepEqual(spinner, value);
        return spinner;
    }

    // A bound asObject() would be collected as garbage and the binding with it.
    private static <T extends Number> void keepEqual(
            Spinner<T> spinner, WritableValue<Number> value) {
        spinner.valueProperty()
                .addListener(
                        (o, before, after) -> {
                            if (after != null) {
                                value.setValue(after);
                            }
                        });
        spinner.setEditable(true);
        spinner.setPrefWidth(SPINNER_WIDTH);
        spinner.focusedProperty()
                .addListener(
                        (o, before, after) -> {
                            if (!after) {
                                spinner.commitValue();
                            }
                        });
    }
}
