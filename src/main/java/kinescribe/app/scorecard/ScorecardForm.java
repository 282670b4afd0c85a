package kinescribe.app.scorecard;

import atlantafx.base.theme.Styles;
import javafx.beans.property.StringProperty;
import javafx.beans.value.WritableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import org.kordamp.ikonli.feather.Feather;

/** What is measured and how, and the button that starts it. */
final class ScorecardForm {
    private final ScorecardModel model;
    private final GridPane grid = new GridPane();

    ScorecardForm(ScorecardModel model) {
        this.model = model;
    }

    /** Builds the form. */
    Node node() {
        CardSettings settings = model.settings();
        grid.getStyleClass().add("form-grid");
        heading("Data");
        field("Real", "card-real", sites(model.sites().real(), settings.realSiteProperty()));
        field(
                "Simulated",
                "card-virtual",
                sites(model.sites().virtual(), settings.virtualSiteProperty()));
        heading("Windows");
        field("Length, s", "card-window", number(0.1, 60, settings.windowSProperty()));
        field("Step, s", "card-step", number(0.05, 60, settings.stepSProperty()));
        field("Rate, Hz", "card-rate", number(1, 1000, settings.rateHzProperty()));
        heading("Measuring");
        field("Draws of people", "card-draws", whole(2, 100, settings.drawsProperty()));
        field("Seed", "card-seed", whole(0, Integer.MAX_VALUE, settings.seedProperty()));
        CheckBox each = new CheckBox("Each activity alone, too");
        each.setId("card-per-activity");
        each.selectedProperty().bindBidirectional(settings.perActivityProperty());
        grid.add(each, 0, grid.getRowCount(), 2, 1);
        VBox form =
                new VBox(Kit.panelHead("Scorecard"), grid, explanation(), Kit.grower(), buttons());
        form.getStyleClass().addAll("panel", "scorecard-settings");
        return form;
    }

    private static Node explanation() {
        Label label =
                new Label(
                        "Each figure stands between a floor, what two halves of the real people"
                                + " score against each other, and a ceiling, what noise or a plain"
                                + " copy would score. Every draw deals the people anew.");
        label.setWrapText(true);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED, "scorecard-words");
        return label;
    }

    private Node buttons() {
        Button measure = new Button("Measure", Kit.icon(Feather.PLAY));
        measure.setId("card-measure");
        measure.getStyleClass().add(Styles.ACCENT);
        measure.setMaxWidth(Double.MAX_VALUE);
        measure.setOnAction(event -> model.measure());
        measure.disableProperty().bind(model.fault().isNotEmpty());
        Kit.showWhile(measure, model.measuringProperty().not());
        Button stop = new Button("Stop measuring", Kit.icon(Feather.X));
        stop.setId("card-stop");
        stop.setMaxWidth(Double.MAX_VALUE);
        stop.setOnAction(event -> model.cancel());
        Kit.showWhile(stop, model.measuringProperty());
        Label fault = new Label();
        fault.setId("card-fault");
        fault.setWrapText(true);
        fault.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        fault.textProperty().bind(model.fault());
        Kit.showWhile(fault, model.fault().isNotEmpty());
        VBox box = new VBox(fault, measure, stop);
        box.getStyleClass().add("scorecard-buttons");
        return box;
    }

    private void heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_BOLD, Styles.TEXT_SMALL, "scorecard-heading");
        grid.add(label, 0, grid.getRowCount(), 2, 1);
    }

    private void field(String name, String id, Control field) {
        Label label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(name);
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private static ComboBox<String> sites(ObservableList<String> sites, StringProperty chosen) {
        ComboBox<String> box = new ComboBox<>(sites);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private static <P extends WritableValue<Number>> Spinner<Double> number(
            double least, double most, P value) {
        return kept(new Spinner<>(least, most, value.getValue().doubleValue(), 0.5), value);
    }

    private static <P extends WritableValue<Number>> Spinner<Integer> whole(
            int least, int most, P value) {
        return kept(new Spinner<>(least, most, value.getValue().intValue()), value);
    }

    private static <T extends Number> Spinner<T> kept(
            Spinner<T> spinner, WritableValue<Number> value) {
        spinner.valueProperty()
                .addListener(
                        (o, before, after) -> {
                            if (after != null) {
                                value.setValue(after);
                            }
                        });
        spinner.setEditable(true);
        spinner.setPrefWidth(100);
        spinner.focusedProperty()
                .addListener(
                        (o, before, after) -> {
                            if (!after) {
                                spinner.commitValue();
                            }
                        });
        return spinner;
    }
}
