package kinescribe.app.viewer;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.PlayHead;
import kinescribe.app.settings.ViewerSettings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** A page over the window with the samples of one prompt in a grid, on the one play head. */
final class SamplesView {
    private final SamplesModel model;
    private final ViewerSettings settings;
    private final boolean solid;
    private final GridPane grid = new GridPane();
    private final BorderPane node = new BorderPane(grid);
    private final Map<Sample, SampleCell> cells = new LinkedHashMap<>();
    private final RedrawTimer timer = new RedrawTimer(this::redraw);

    SamplesView(SamplesModel model, PlayHead head, ViewerSettings settings, boolean solid) {
        this.model = model;
        this.settings = settings;
        this.solid = solid;
        grid.getStyleClass().add("samples-grid");
        node.getStyleClass().add("samples");
        node.setId("samples");
        ViewerStyles.apply(node);
        node.setTop(head());
        node.setBottom(transport(head));
        Kit.showWhile(node, model.openProperty());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        node.setFocusTraversable(true);
        model.openProperty().addListener((o, before, open) -> focus(open));
        model.samples().addListener((ListChangeListener<Sample>) change -> fill());
        model.addListener(timer::request);
        settings.onChange(timer::request);
    }

    /** The page; it shows itself when samples are asked for. */
    Node node() {
        return node;
    }

    private HBox head() {
        Label title = new Label();
        title.getStyleClass().add("viewer-title");
        title.textProperty().bind(Bindings.concat("Samples of: ", model.titleProperty()));
        Spinner<Integer> count =
                new Spinner<>(SamplesModel.LEAST, SamplesModel.MOST, model.countProperty().get());
        count.setId("sample-count");
        count.setPrefWidth(80);
        count.valueProperty().addListener((o, before, now) -> model.countProperty().set(now));
        model.countProperty()
                .addListener((o, before, now) -> count.getValueFactory().setValue(now.intValue()));
        Label many = new Label("How many");
        many.setLabelFor(count);
        ProgressBar progress = new ProgressBar();
        progress.progressProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> 1 - (double) model.runningProperty().get() / wanted(),
                                model.runningProperty(),
                                model.countProperty()));
        Button cancel = Kit.iconButton(Feather.X, "Stop making samples", model::cancel);
        cancel.setId("cancel-samples");
        HBox busy = new HBox(progress, cancel);
        busy.setAlignment(Pos.CENTER);
        busy.visibleProperty().bind(model.runningProperty().greaterThan(0));
        ToggleButton follow = new ToggleButton();
        Kit.dressAsIcon(follow, MaterialDesignW.WALK, "Follow the walkers");
        follow.selectedProperty().bindBidirectional(model.followingProperty());
        follow.selectedProperty().addListener((o, before, now) -> timer.request());
        Button close = new Button("Close (Esc)");
        close.setId("close-samples");
        close.setOnAction(event -> model.close());
        HBox head = new HBox(title, Kit.grower(), busy, many, count, follow, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("samples-head");
        return head;
    }

    private static HBox transport(PlayHead head) {
        Button play =
                Kit.iconButton(
                        Feather.PLAY,
                        "Play or pause (Space)",
                        () -> head.playingProperty().set(!head.playingProperty().get()));
        head.playingProperty()
                .addListener(
                        (o, before, playing) ->
                                play.setGraphic(Kit.icon(playing ? Feather.PAUSE : Feather.PLAY)));
        Slider time = new Slider();
        time.setAccessibleText("Time");
        time.maxProperty().bind(head.durationSProperty());
        time.valueProperty().bindBidirectional(head.timeSProperty());
        HBox.setHgrow(time, Priority.ALWAYS);
        HBox row = new HBox(play, time);
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("samples-head");
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }

    private void focus(boolean open) {
        if (open) {
            node.requestFocus();
        }
    }

    private int wanted() {
        return Math.max(1, model.countProperty().get());
    }

    private void fill() {
        cells.keySet().retainAll(model.samples());
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        grid.getRowConstraints().clear();
        int columns = (int) Math.ceil(Math.sqrt(wanted()));
        int rows = (wanted() + columns - 1) / columns;
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < rows; i++) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(100.0 / rows);
            grid.getRowConstraints().add(row);
        }
        for (int i = 0; i < model.samples().size(); i++) {
            SampleCell cell = cells.computeIfAbsent(model.samples().get(i), this::cell);
            grid.add(cell, i % columns, i / columns);
        }
        timer.request();
    }

    private SampleCell cell(Sample sample) {
        ThemeColors colors = new ThemeColors();
        colors.addListener(timer::request);
        Painter painter = solid ? new SolidPainter(colors) : new FlatPainter(colors);
        return new SampleCell(model, settings, sample, painter, colors);
    }

    private boolean redraw(double elapsedS) {
        boolean moving = model.advance(elapsedS);
        cells.values().forEach(SampleCell::draw);
        return moving;
    }
}
