package kinescribe.app.training;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.SaveTarget;
import kinescribe.app.fx.Splits;
import kinescribe.app.fx.Workspace;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Trains and tests recognisers and shows how well they do. */
public final class TrainingView {
    private static final String STYLES = "/kinescribe/assets/styles/training.css";

    private static final double TABLE_SHARE = 0.3;
    private static final double LEAST_HEIGHT = 90;

    /** Head and four runs. */
    private static final double LEAST_TABLE = 185;

    private final TrainingViewModel model;
    private final RunBoard board;
    private final FigureExport export;
    private final BorderPane root = new BorderPane();
    private final StackPane runPlace = new StackPane();
    private final ToggleButton fewShot = new ToggleButton();
    private final FewShotModel fewShots;
    private final Node curves;

    /** A view for a workspace. */
    public TrainingView(Workspace workspace) {
        model = new TrainingViewModel(workspace);
        board = model.board();
        export = new FigureExport(board, SaveTarget::byDialog);
        fewShots = new FewShotModel(workspace);
        curves = new FewShotPane(fewShots, export).node();
        Kit.dressAsIcon(
                fewShot, Feather.TRENDING_UP, "Few-shot curves: score by amount of real data");
        fewShot.setId("train-few-shot");
        fewShot.selectedProperty().addListener((o, before, after) -> showRun());
        root.setId("training");
        root.getStyleClass().add("training");
        root.getStylesheets().add(styles());
        root.setTop(banner());
        root.setLeft(new SettingsForm(model).node());
        root.setCenter(results());
        board.selectedProperty().addListener((o, before, after) -> showRun());
        model.running()
                .leftProperty()
                .addListener((o, before, after) -> showCurve(before.intValue()));
        board.chosen().addListener((Observable o) -> showRun());
        showRun();
    }

    /** The view's root node. */
    public Node node() {
        return root;
    }

    /** The style sheet of everything here. */
    static String styles() {
        return String.valueOf(TrainingView.class.getResource(STYLES));
    }

    /** The view model, for tests. */
    TrainingViewModel model() {
        return model;
    }

    /** The few-shot curves, for tests. */
    FewShotModel fewShots() {
        return fewShots;
    }

    private void showRun() {
        runPlace.getChildren().setAll(below());
    }

    /** Whoever starts several amounts wants to see them come. */
    private void showCurve(int before) {
        if (before == 0 && model.settings().use().amounts().isCurve()) {
            fewShot.setSelected(true);
        }
    }

    private Node below() {
        if (fewShot.isSelected()) {
            return curves;
        }
        return board.chosen().size() > 1
                ? DiffPane.of(List.copyOf(board.chosen()), export)
                : RunPane.of(board, export, board.selectedProperty().get());
    }

    private Node results() {
        ResultsTable table = new ResultsTable(board);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox upper =
                new VBox(
                        Kit.panelHead(
                                "Results",
                                fewShot,
                                table.sorting(),
                                whenSelected(
                                        Feather.MAP_PIN,
                                        "Pin the selected run: compare all others with it",
                                        board::pinSelected),
                                whenSelected(
                                        Feather.EDIT_2, "Rename the selected run", table::rename),
                                whenAny(Feather.COPY, "Copy the table", this::copy),
                                whenAny(
                                        Feather.DOWNLOAD,
                                        "Export the table as CSV",
                                        () -> save("results.csv", board::exportResults)),
                                whenSelected(
                                        Feather.REFRESH_CW,
                                        "Evaluate again with the present data",
                                        board::recreateSelected),
                                whenSelected(
                                        Feather.TRASH_2,
                                        "Delete the selected runs",
                                        board::deleteChosen)),
                        table.node());
        upper.getStyleClass().add("panel");
        upper.setMinHeight(LEAST_TABLE);
        SplitPane.setResizableWithParent(upper, false); // what is below has more to show
        runPlace.setMinHeight(LEAST_HEIGHT);
        return Splits.of(Orientation.VERTICAL, new double[] {TABLE_SHARE}, upper, runPlace);
    }

    private Button whenAny(Ikon icon, String words, Runnable action) {
        Button button = Kit.iconButton(icon, words, action);
        button.disableProperty().bind(Bindings.isEmpty(board.rows()));
        return button;
    }

    private Button whenSelected(Ikon icon, String words, Runnable action) {
        Button button = Kit.iconButton(icon, words, action);
        button.disableProperty().bind(board.selectedProperty().isNull());
        return button;
    }

    private Node banner() {
        Label label = new Label();
        label.setId("train-banner");
        label.setGraphic(Kit.icon(Feather.ALERT_TRIANGLE));
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("training-banner");
        label.textProperty().bind(model.bannerProperty());
        BooleanBinding due = model.bannerProperty().isNotEmpty();
        Kit.showWhile(label, due);
        return label;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(board.tableText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void save(String name, Consumer<Path> export) {
        SaveTarget.byDialog(root.getScene().getWindow(), "Export", name, "*.csv").ifPresent(export);
    }
}
