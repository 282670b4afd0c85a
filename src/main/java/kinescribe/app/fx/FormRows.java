package kinescribe.app.fx;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Rows of a form: a name and a field each, with an explanation for who asks. A field that is hidden
 * takes its name and its row with it.
 */
public final class FormRows {
    private final GridPane grid = new GridPane();
    private final List<List<Node>> rows = new ArrayList<>();

    public FormRows() {
        grid.getStyleClass().add("form-grid");
    }

    /** The rows. */
    public GridPane node() {
        return grid;
    }

    /** What the rows below are about. */
    public static Label heading(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_BOLD, Styles.TEXT_SMALL, styleClass);
        return label;
    }

    /** Adds a row. */
    public void field(String name, String id, Control field) {
        Label label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(name);
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        label.tooltipProperty().bind(field.tooltipProperty());
        label.visibleProperty().bind(field.visibleProperty());
        label.managedProperty().bind(field.managedProperty());
        grid.add(label, 0, 0);
        grid.add(field, 1, 0);
        add(List.of(label, field));
    }

    /** Adds a row with an explanation. */
    public void field(String name, String id, String explanation, Control field) {
        field.setTooltip(new Tooltip(explanation));
        field(name, id, field);
    }

    /**
     * Adds the rows that say how windows are cut.
     *
     * @param page what the ids of the fields begin with
     * @param rateStepHz how far an arrow changes the rate
     */
    public void windows(String page, WindowSettings windows, double rateStepHz) {
        field(
                "Length, s",
                page + "-window",
                Fields.number(0.1, 60, 0.5, windows.lengthSProperty()));
        field("Step, s", page + "-step", Fields.number(0.05, 60, 0.5, windows.stepSProperty()));
        field(
                "Rate, Hz",
                page + "-rate",
                Fields.number(1, 1000, rateStepHz, windows.rateHzProperty()));
        field(
                "Channels",
                page + "-channels",
                "Whose channels windows have; what not every recording has is left out.",
                WindowFields.channels(windows));
        Spinner<Double> majority = Fields.number(1, 99, 5, windows.majorityPercentProperty());
        majority.disableProperty().bind(windows.mixedKeptProperty());
        field(
                "Label over, %",
                page + "-majority",
                "A window takes the label that covers more of it than this; without such a label it"
                        + " is left out.",
                majority);
        CheckBox kept = new CheckBox("Keep mixed windows");
        kept.setId(page + "-mixed");
        kept.setTooltip(
                new Tooltip(
                        "Mixed windows take the label that covers most, however little it is."));
        kept.selectedProperty().bindBidirectional(windows.mixedKeptProperty());
        wide(kept);
    }

    /**
     * Adds the rows that say how networks are trained.
     *
     * @param page what the ids of the fields begin with
     * @param network whether there is a network to train
     */
    public void training(String page, NetworkSettings networks, ObservableValue<Boolean> network) {
        int first = rows.size();
        field(
                "Epochs",
                page + "-epochs",
                "How often every window is looked at, at most.",
                Fields.whole(1, 10_000, networks.epochsProperty()));
        field(
                "Batch",
                page + "-batch",
                "How many windows a step of training looks at.",
                Fields.whole(2, 10_000, networks.batchProperty()));
        field(
                "Learning rate",
                page + "-learning-rate",
                "The first and highest; it falls along half a cosine.",
                Fields.learningRate(networks.learningRateProperty()));
        field(
                "Patience",
                page + "-patience",
                "Epochs without a better one on people held back before training ends.",
                Fields.whole(1, 10_000, networks.patienceProperty()));
        field(
                "Threads",
                page + "-threads",
                "One: these networks are too small to gain from more, and with one the same"
                        + " settings give the same model, bit for bit.",
                Fields.whole(1, 64, networks.threadsProperty()));
        for (List<Node> row : rows.subList(first, rows.size())) {
            row.get(1).disableProperty().bind(network.map(trains -> !trains));
        }
    }

    /** Adds a row without a name. */
    public void wide(Node node) {
        grid.add(node, 0, 0, 2, 1);
        add(List.of(node));
    }

    private void add(List<Node> row) {
        rows.add(row);
        row.get(0).managedProperty().addListener((o, before, after) -> place());
        place();
    }

    /** Gives only rows that are shown a place: an empty one would leave a gap. */
    private void place() {
        int shown = 0;
        for (List<Node> row : rows) {
            for (Node node : row) {
                GridPane.setRowIndex(node, shown);
            }
            if (row.get(0).isManaged()) {
                shown++;
            }
        }
    }
}
