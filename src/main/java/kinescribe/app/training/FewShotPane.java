package kinescribe.app.training;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import kinescribe.app.fx.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Few-shot curves: which ones, their drawing, their export. */
final class FewShotPane {
    private final FewShotModel model;
    private final FigureExport export;
    private final StackPane place = new StackPane();
    private final VBox root = new VBox();

    FewShotPane(FewShotModel model, FigureExport export) {
        this.model = model;
        this.export = export;
        ComboBox<FewShotPlot> choice = new ComboBox<>(model.plots());
        choice.setId("few-shot-choice");
        choice.setAccessibleText("Curves");
        choice.valueProperty().bindBidirectional(model.chosenProperty());
        choice.setMaxWidth(420);
        Button open = new Button("Open results file…", Kit.icon(Feather.FOLDER));
        open.setOnAction(event -> openFile());
        HBox head = new HBox(8, choice, open);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        root.getChildren().setAll(head, place);
        root.setId("few-shot");
        root.getStyleClass().add("run-pane");
        model.chosenProperty().addListener((o, before, after) -> show(after));
        show(model.chosenProperty().get());
    }

    /** The pane. */
    Node node() {
        return root;
    }

    private void show(@Nullable FewShotPlot plot) {
        if (plot == null) {
            place.getChildren()
                    .setAll(
                            Kit.emptyState(
                                    Feather.TRENDING_UP,
                                    "Evaluate with several shares of real windows or numbers of"
                                            + " people, or open a results file (.jsonl) of a"
                                            + " recipe."));
            return;
        }
        FewShotChart chart = new FewShotChart(plot);
        VBox.setVgrow(chart, Priority.ALWAYS);
        FlowPane legend = new FlowPane(16, 4);
        for (int i = 0; i < plot.lines().size(); i++) {
            legend.getChildren().add(entry(plot.lines().get(i).name(), i));
        }
        VBox figure = new VBox(6, legend, chart);
        if (!plot.caution().isEmpty()) {
            Label caution = new Label(plot.caution());
            caution.setWrapText(true);
            caution.getStyleClass().add("watermark");
            figure.getChildren().add(0, caution);
        }
        figure.getStyleClass().add("few-shot-figure");
        HBox.setHgrow(figure, Priority.ALWAYS);
        HBox row = new HBox(figure, export.button(plot.figure(), () -> figure));
        place.getChildren().setAll(row);
    }

    private static Node entry(String name, int index) {
        Region swatch = new Region();
        swatch.getStyleClass()
                .addAll("few-shot-swatch", "few-shot-" + index % FewShotChart.COLOURS);
        Label label = new Label(name, swatch);
        label.getStyleClass().add("score-text");
        return label;
    }

    private void openFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open results");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Results of recipes", "*.jsonl"));
        Optional.ofNullable(chooser.showOpenDialog(root.getScene().getWindow()))
                .ifPresent(file -> model.open(file.toPath()));
    }
}
