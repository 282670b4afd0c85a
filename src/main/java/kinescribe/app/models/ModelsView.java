package kinescribe.app.models;

import java.io.File;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.stage.FileChooser;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.SaveTarget;
import kinescribe.app.fx.Splits;
import kinescribe.app.fx.Workspace;
import kinescribe.learn.network.Epoch;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Trains models to keep, shows how training goes, and lists them. */
public final class ModelsView {
    private static final String STYLES = "/kinescribe/assets/styles/models.css";
    private static final String CHARTS = "/kinescribe/assets/styles/signals.css";
    private static final double LIST_SHARE = 0.4;
    private static final double SWATCH = 22;

    /** At most thirty pictures a second. */
    private static final long PULL_NANOS = 1_000_000_000L / 30;

    private final ModelsViewModel model;
    private final LearningCurves loss =
            new LearningCurves("Loss, nats", Epoch::trainingLoss, Epoch::validationLoss, 0.1);
    private final LearningCurves score =
            new LearningCurves("Macro-F1", Epoch::trainingF1, Epoch::validationF1, 1);
    private final BorderPane root = new BorderPane();

    /** A view for a workspace. */
    public ModelsView(Workspace workspace) {
        model = new ModelsViewModel(workspace);
        root.setId("models-page");
        root.getStyleClass().addAll("models", "signals");
        root.getStylesheets().add(String.valueOf(ModelsView.class.getResource(CHARTS)));
        root.getStylesheets().add(String.valueOf(ModelsView.class.getResource(STYLES)));
        root.setLeft(new LearningForm(model).node());
        root.setCenter(
                Splits.of(Orientation.VERTICAL, new double[] {LIST_SHARE}, list(), curves()));
        root.setTop(new ModelWarnings(model).node()); // last: the form comes first for the keyboard
        model.epochsProperty().subscribe(this::show);
        AnimationTimer timer = pulling();
        model.runningProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now) {
                                timer.start();
                            } else {
                                timer.stop();
                            }
                        });
    }

    /** The view's root node. */
    public Node node() {
        return root;
    }

    /** The view model, for tests. */
    ModelsViewModel model() {
        return model;
    }

    private AnimationTimer pulling() {
        return new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                if (now - last >= PULL_NANOS) {
                    last = now;
                    model.pull();
                }
            }
        };
    }

    private void show(List<Epoch> epochs) {
        loss.show(epochs);
        score.show(epochs);
    }

    private Node list() {
        Node table = new ModelTable(model).node();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box =
                new VBox(
                        Kit.panelHead(
                                "Models",
                                resume(),
                                whenSelected(
                                        Feather.UPLOAD,
                                        "Export the selected model as an ONNX file",
                                        this::save),
                                Kit.iconButton(
                                        Feather.DOWNLOAD,
                                        "Import a model's file; one of another program needs a description beside it",
                                        this::open),
                                whenSelected(
                                        Feather.TRASH_2,
                                        "Delete the selected model",
                                        model::deleteSelected)),
                        table);
        box.getStyleClass().add("panel");
        box.setMinHeight(0);
        return box;
    }

    private Button resume() {
        Button button = new Button("Go on training", Kit.icon(Feather.FAST_FORWARD));
        button.setId("model-resume");
        button.getStyleClass().add("small");
        Kit.explain(button, "Go on where the selected model's training was stopped");
        BooleanBinding possible =
                Bindings.createBooleanBinding(
                        () -> {
                            ModelRow row = model.selectedProperty().get();
                            return row != null && row.canGoOn();
                        },
                        model.selectedProperty());
        Kit.showWhile(button, possible);
        button.disableProperty().bind(model.runningProperty());
        button.setOnAction(e -> model.resume());
        return button;
    }

    private Button whenSelected(Ikon icon, String words, Runnable action) {
        Button button = Kit.iconButton(icon, words, action);
        button.disableProperty().bind(model.selectedProperty().isNull());
        return button;
    }

    private Node curves() {
        HBox charts = new HBox(loss.node(), score.node());
        HBox.setHgrow(loss.node(), Priority.ALWAYS);
        HBox.setHgrow(score.node(), Priority.ALWAYS);
        VBox.setVgrow(charts, Priority.ALWAYS);
        VBox shown = new VBox(Kit.panelHead("How training goes", legend()), charts, caution());
        BooleanBinding nothing =
                Bindings.createBooleanBinding(
                        () -> model.epochsProperty().get().isEmpty(), model.epochsProperty());
        VBox hint =
                Kit.emptyState(
                        Feather.TRENDING_DOWN,
                        "Curves of loss and macro-F1 come here while a network learns. A forest has"
                                + " no epochs.");
        Kit.showWhile(hint, nothing);
        charts.visibleProperty().bind(nothing.not());
        StackPane place = new StackPane(shown, hint);
        place.getStyleClass().add("panel");
        place.setMinHeight(0);
        return place;
    }

    private Node caution() {
        Label label = new Label();
        label.setId("model-caution");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("models-caution");
        StringBinding words =
                Bindings.createStringBinding(
                        () -> {
                            ModelRow row = model.selectedProperty().get();
                            return row == null || model.runningProperty().get()
                                    ? ""
                                    : row.caution();
                        },
                        model.selectedProperty(),
                        model.runningProperty());
        label.textProperty().bind(words);
        Kit.showWhile(label, words.isNotEmpty());
        return label;
    }

    private static Node legend() {
        HBox box =
                new HBox(
                        12,
                        new Label("learnt from", swatch("learning-training")),
                        new Label("held back", swatch("signal-measured")));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Line swatch(String style) {
        Line line = new Line(0, 0, SWATCH, 0);
        line.getStyleClass().addAll("learning-swatch", style);
        return line;
    }

    private void save() {
        SaveTarget.byDialog(root.getScene().getWindow(), "Export model", "model.onnx", "*.onnx")
                .ifPresent(model::exportSelected);
    }

    private void open() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Import model");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Model", "*.onnx"));
        File file = chooser.showOpenDialog(root.getScene().getWindow());
        if (file != null) {
            model.importFrom(file.toPath());
        }
    }
}
