package kinescribe.app.signals;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The numbers of all shown lines in a window of their own above the charts. */
final class NumbersTable {
    private static final double NAME_WIDTH = 190;
    private static final double NUMBER_WIDTH = 66;
    private static final double HEIGHT = 260;

    private final SignalsViewModel model;
    private final TableView<NumbersRow> table = new TableView<>();
    private final Popover popover;

    NumbersTable(SignalsViewModel model) {
        this.model = model;
        table.setId("signals-numbers");
        table.getStyleClass().addAll(Styles.DENSE, "signals-numbers");
        table.setPrefSize(NAME_WIDTH + 10 * NUMBER_WIDTH + 20, HEIGHT);
        table.setPlaceholder(new Label("No line over time is shown."));
        add("Line", NAME_WIDTH, NumbersRow::signal);
        number("mean", row -> row.shown().mean());
        number("sd", row -> row.shown().sd());
        number("RMS", row -> row.shown().rms());
        number("min", row -> row.shown().min());
        number("max", row -> row.shown().max());
        number("p–p", row -> row.shown().peakToPeak());
        number("at A", NumbersRow::atA);
        number("at B", NumbersRow::atB);
        number("B − A", NumbersRow::change);
        add("unit", NUMBER_WIDTH, NumbersRow::unit);
        Label head = new Label("Numbers of the shown stretch");
        head.getStyleClass().add(Styles.TEXT_BOLD);
        VBox content = new VBox(6, head, table);
        popover = new Popover(content);
        popover.setDetachable(true);
        popover.setAutoHide(false); // it follows the charts while people work in them
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        model.summaryProperty().addListener((o, before, after) -> refresh());
        model.timePlotsProperty().addListener((o, before, after) -> refresh());
    }

    /** Opens it at a node, or closes it where it is open. */
    void toggle(Node owner) {
        if (popover.isShowing()) {
            popover.hide();
        } else {
            table.getItems().setAll(model.numbers());
            popover.show(owner);
        }
    }

    private void refresh() {
        if (popover.isShowing()) {
            table.getItems().setAll(model.numbers());
        }
    }

    private void number(String title, ToDoubleFunction<NumbersRow> of) {
        add(
                title,
                NUMBER_WIDTH,
                row -> {
                    double value = of.applyAsDouble(row);
                    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
                });
    }

    private void add(String title, double width, Function<NumbersRow, String> text) {
        TableColumn<NumbersRow, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
    }
}
