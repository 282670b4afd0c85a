package kinescribe.app.training;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.WritableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.Models;
import org.kordamp.ikonli.feather.Feather;

/** The settings of a run and the buttons that start one. */
final class SettingsForm {
    private static final String[] PROTOCOLS = {"loso", "kfold:5", "kfold:10", "lko:2"};

    private final TrainingViewModel model;
    private final GridPane grid = new GridPane();

    SettingsForm(TrainingViewModel model) {
        this.model = model;
    }

    /** Builds the form. */
    Node node() {
        TrainingSettings settings = model.settings();
        grid.getStyleClass().add("form-grid");
        heading("Data");
        field("Tested on", "train-real", sites(model.realSites(), settings.realSiteProperty()));
        field(
                "Simulated",
                "train-virtual",
                sites(model.virtualSites(), settings.virtualSiteProperty()));
        heading("Learn from");
        for (EvaluationMode mode : EvaluationMode.values()) {
            CheckBox box = new CheckBox(mode.label());
            box.setId("train-mode-" + mode.id().replace('+', '-'));
            box.selectedProperty().bindBidirectional(settings.mode(mode));
            grid.add(box, 0, grid.getRowCount(), 2, 1);
        }
        heading("Windows");
        field("Length, s", "train-window", number(0.1, 60, 0.5, settings.windowSProperty()));
        field("Step, s", "train-step", number(0.05, 60, 0.5, settings.stepSProperty()));
        field("Rate, Hz", "train-rate", number(1, 1000, 5, settings.rateHzProperty()));
        heading("Evaluation");
        ComboBox<String> protocol = words(PROTOCOLS, settings.protocolProperty());
        protocol.setEditable(true);
        protocol.setTooltip(
                new Tooltip(
                        "loso: leave one subject out; kfold:K: K groups of subjects; lko:K: leave K"
                                + " subjects out; split:A,B: test on A and B"));
        field("Protocol", "train-protocol", protocol);
        field(
                "Model",
                "train-model",
                words(Models.ids().toArray(String[]::new), settings.classifierProperty()));
        field("Repeats", "train-repeats", whole(1, 50, settings.repeatsProperty()));
        field("Seed", "train-seed", whole(0, Integer.MAX_VALUE, settings.seedProperty()));
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox form = new VBox(Kit.panelHead("Train & evaluate"), scroll, buttons());
        form.getStyleClass().addAll("panel", "training-settings");
        return form;
    }

    private Node buttons() {
        Button run = new Button("Run", Kit.icon(Feather.PLAY));
        run.setId("train-run");
        run.setDefaultButton(true);
        run.getStyleClass().add(Styles.ACCENT);
        run.setMaxWidth(Double.MAX_VALUE);
        run.setOnAction(e -> model.run());
        run.disableProperty().bind(model.fault().isNotEmpty());
        Button build = new Button("Build data set", Kit.icon(Feather.PACKAGE));
        build.setId("train-build");
        build.setMaxWidth(Double.MAX_VALUE);
        build.setOnAction(e -> model.buildDataset());
        build.disableProperty().bind(model.settings().realSiteProperty().isEmpty());
        Label fault = words("train-fault", model.fault().isNotEmpty());
        fault.textProperty().bind(model.fault());
        Label counts = words("train-counts", model.datasetProperty().isNotEmpty());
        counts.textProperty().bind(model.datasetProperty());
        VBox box = new VBox(fault, run, build, counts);
        box.getStyleClass().add("training-buttons");
        return box;
    }

    private static Label words(String id, BooleanBinding shown) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Kit.showWhile(label, shown);
        return label;
    }

    private void heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_BOLD, Styles.TEXT_SMALL, "training-heading");
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

    private static ComboBox<String> words(String[] words, StringProperty chosen) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(words);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private static Spinner<Double> number(
            double least, double most, double step, DoubleProperty value) {
        Spinner<Double> spinner = new Spinner<>(least, most, value.get(), step);
        keepEqual(spinner, value);
        return spinner;
    }

    private static Spinner<Integer> whole(int least, int most, IntegerProperty value) {
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
        spinner.setPrefWidth(110);
        spinner.focusedProperty()
                .addListener(
                        (o, before, after) -> {
                            if (!after) {
                                spinner.commitValue();
                            }
                        });
    }
}
