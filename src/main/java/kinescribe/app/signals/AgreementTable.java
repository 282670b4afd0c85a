package kinescribe.app.signals;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.imu.compare.Agreement;

/** How well both sides agree over the shown stretch, as numbers: a row a signal. */
final class AgreementTable {
    private static final double TOO_LONG = 1e5;
    private static final double ROW_HEIGHT = 20;
    private static final double NAME_WIDTH = 110;
    private static final double NUMBER_WIDTH = 88;
    private static final double COHERENCE_WIDTH = 104;
    private static final double LIMITS_WIDTH = 150;

    /** All columns and a scroll bar. */
    private static final double TABLE_WIDTH = 4 * NUMBER_WIDTH + 482;

    private final VBox root = new VBox(4);

    AgreementTable(SignalsViewModel model) {
        TableView<AgreementRow> table = new TableView<>();
        table.setId("signals-agreement");
        table.getStyleClass().addAll(Styles.DENSE, "signals-numbers");
        table.setMinHeight(0);
        table.setFixedCellSize(ROW_HEIGHT);
        table.getColumns().add(column("Signal", NAME_WIDTH, "", row -> row.agreement().label()));
        table.getColumns()
                .add(number("RMSE", "root of the mean squared difference", Agreement::rmse));
        table.getColumns()
                .add(
                        number(
                                "NRMSE",
                                "RMSE as a share of the measured signal's range from its 5th to its"
                                        + " 95th percentile",
                                Agreement::nrmse));
        table.getColumns().add(number("r", "Pearson's correlation", Agreement::r));
        table.getColumns().add(number("bias", "mean of simulated less measured", Agreement::bias));
        table.getColumns()
                .add(
                        column(
                                "limits",
                                LIMITS_WIDTH,
                                "limits of agreement: bias ± 1.96 standard deviations of the"
                                        + " difference (Bland and Altman 1986)",
                                row ->
                                        text(row.agreement().lowerLimit())
                                                + " … "
                                                + text(row.agreement().upperLimit())));
        table.getColumns()
                .add(
                        column(
                                "coherence",
                                COHERENCE_WIDTH,
                                "mean coherence from 0.2 to 5 Hz: 0 none, 1 full",
                                row -> text(row.coherence())));
        table.getColumns().add(column("unit", NUMBER_WIDTH, "", row -> row.agreement().unit()));
        Label facts = new Label();
        facts.setId("signals-agreement-facts");
        facts.setMinWidth(0);
        model.agreementProperty()
                .subscribe(
                        numbers -> {
                            int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
                            table.getItems().setAll(numbers.rows());
                            table.getSelectionModel().select(at);
                            facts.setText(numbers.facts());
                            facts.setTooltip(
                                    numbers.facts().isEmpty()
                                            ? null
                                            : new Tooltip(numbers.facts()));
                        });
        CheckBox drift = new CheckBox("Look for clock drift");
        drift.setId("signals-drift");
        drift.setTooltip(
                new Tooltip(
                        "Shifts the measured side anew, within half a second, and more and more"));
        drift.selectedProperty().bindBidirectional(model.driftProperty());
        CheckBox turn = new CheckBox("Turn the frame");
        turn.setId("signals-turn");
        turn.setTooltip(new Tooltip("Turns the simulated sensor's axes onto the measured one's"));
        turn.selectedProperty().bindBidirectional(model.turnProperty());
        for (Region box : new Region[] {drift, turn}) {
            box.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox head = new HBox(12, drift, turn, facts);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("signals-agreement-head");
        DifferenceChart differences = new DifferenceChart();
        table.getSelectionModel().selectedItemProperty().subscribe(differences::show);
        table.setMaxWidth(TABLE_WIDTH);
        table.setPrefWidth(TABLE_WIDTH);
        HBox.setHgrow(differences, Priority.ALWAYS);
        HBox below = new HBox(table, differences);
        VBox.setVgrow(below, Priority.ALWAYS);
        root.getStyleClass().add("signals-agreement");
        root.getChildren().addAll(head, below);
    }

    /** Boxes and table. */
    Node node() {
        return root;
    }

    private static TableColumn<AgreementRow, String> number(
            String title, String meaning, ToDoubleFunction<Agreement> of) {
        return column(title, NUMBER_WIDTH, meaning, row -> text(of.applyAsDouble(row.agreement())));
    }

    private static TableColumn<AgreementRow, String> column(
            String title, double width, String meaning, Function<AgreementRow, String> text) {
        TableColumn<AgreementRow, String> column = new TableColumn<>();
        Label head = new Label(title);
        if (!meaning.isEmpty()) {
            head.setTooltip(new Tooltip(meaning));
        }
        column.setGraphic(head);
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private static String text(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return String.format(Locale.ROOT, Math.abs(value) < TOO_LONG ? "%.3f" : "%.1e", value);
    }
}
