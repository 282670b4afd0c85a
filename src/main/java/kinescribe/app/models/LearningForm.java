package kinescribe.app.models;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.WritableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.learn.model.ModelKinds;
import org.kordamp.ikonli.feather.Feather;

/** Says what the next model learns from and how. */
final class LearningForm {
    private final ModelsViewModel model;
    private final GridPane grid = new GridPane();

    LearningForm(ModelsViewModel model) {
        this.model = model;
    }

    /** Builds the form. */
    Node node() {
        LearningSettings settings = model.settings();
        grid.getStyleClass().add("form-grid");
        heading("Learn from");
        field("Measured", "model-real", box(model.realSites(), settings.realSiteProperty()));
        field(
                "Simulated",
                "model-virtual",
                box(model.virtualSites(), settings.virtualSiteProperty()));
        heading("Model");
        field(
                "Kind",
                "model-kind",
                box(FXCollections.observableArrayList(ModelKinds.ids()), settings.kindProperty()));
        TextField name = new TextField();
        name.setPromptText("kind and site");
        name.textProperty().bindBidirectional(settings.nameProperty());
        field("Name", "model-name", name);
        heading("Windows");
        field("Length, s", "model-window", number(0.1, 60, 0.5, settings.windowSProperty()));
        field("Step, s", "model-step", number(0.05, 60, 0.5, settings.stepSProperty()));
        field("Rate, Hz", "model-rate", number(1, 1000, 5, settings.rateHzProperty()));
        heading("Training");
        Spinner<Integer> epochs = whole(1, 10_000, settings.epochsProperty());
        field("Epochs", "model-epochs", epochs);
        Spinner<Integer> threads = whole(1, 64, settings.threadsProperty());
        threads.setTooltip(
                new Tooltip(
                        "One: these networks are too small to gain from more, and with one the same"
                                + " settings give the same model, bit for bit"));
        field("Threads", "model-threads", threads);
        field("Seed", "model-seed", whole(0, Integer.MAX_VALUE, settings.seedProperty()));
        BooleanBinding network = settings.kindProperty().isNotEqualTo(ModelKinds.FOREST);
        epochs.disableProperty().bind(network.not());
        threads.disableProperty().bind(network.not());
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox form = new VBox(Kit.panelHead("Train a model"), scroll, buttons());
        form.getStyleClass().addAll("panel", "model-settings");
        return form;
    }

    private Node buttons() {
        Button train = new Button("Train", Kit.icon(Feather.PLAY));
        train.setId("model-train");
        train.getStyleClass().add(Styles.ACCENT);
        train.setMaxWidth(Double.MAX_VALUE);
        train.setOnAction(e -> model.train());
        train.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !model.canTrain(),
                                model.settings().realSiteProperty(),
                                model.settings().virtualSiteProperty()));
        Kit.showWhile(train, model.runningProperty().not());
        Button stop = new Button("Stop and keep the best so far", Kit.icon(Feather.SQUARE));
        stop.setId("model-stop");
        stop.setMaxWidth(Double.MAX_VALUE);
        stop.setOnAction(e -> model.cancel());
        Kit.showWhile(stop, model.runningProperty());
        Label held =
                new Label("About 15 % of the measured people are held back to say when to stop.");
        held.setWrapText(true);
        held.setMinHeight(Region.USE_PREF_SIZE);
        held.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox box = new VBox(train, stop, held);
        box.getStyleClass().add("model-buttons");
        return box;
    }

    private void heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_BOLD, Styles.TEXT_SMALL, "model-heading");
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

    private static ComboBox<String> box(ObservableList<String> items, StringProperty chosen) {
        ComboBox<String> box = new ComboBox<>(items);
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
