package kinescribe.app.scorecard;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Columns;
import kinescribe.app.fx.Kit;
import kinescribe.base.Counted;
import kinescribe.dataset.Window;
import kinescribe.evaluate.scorecard.EmbeddingMap;
import kinescribe.evaluate.scorecard.MapPoint;
import org.jspecify.annotations.Nullable;

/** The windows inside the lasso as a list, and the one that is looked at. */
final class ClipsPane {
    private static final double PLOT_WIDTH = 300;
    private static final double PLOT_HEIGHT = 96;

    private final MapModel model;
    private final Label title = new Label();
    private final ClipPlot plot = new ClipPlot(PLOT_WIDTH, PLOT_HEIGHT);

    ClipsPane(MapModel model) {
        this.model = model;
    }

    /** Builds the pane. */
    Node node() {
        TableView<MapPoint> table = new TableView<>(model.chosen());
        table.setId("map-clips");
        table.setPlaceholder(
                new Label("Draw a line around points to list\ntheir windows, or click one."));
        table.getColumns().add(Columns.text("Origin", p -> origin(p.window()), 118));
        table.getColumns().add(Columns.text("Activity", p -> p.window().label(), 90));
        table.getColumns().add(Columns.text("Person", p -> p.window().source().subject(), 100));
        table.getColumns().add(Columns.text("At, s", p -> at(p.window()), 46));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Columns.select(table, model.clipProperty());
        VBox.setVgrow(table, Priority.ALWAYS);
        Label head = new Label();
        head.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.chosen().isEmpty()
                                                ? "Windows"
                                                : Counted.of(model.chosen().size(), "window"),
                                model.chosen()));
        head.setId("map-count");
        Label words = new Label();
        words.setId("map-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(model.wordsProperty());
        title.setId("map-clip-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox clip = new VBox(title, plot, words);
        clip.getStyleClass().add("map-clip");
        Kit.showWhile(plot, model.clipProperty().isNotNull());
        Kit.showWhile(title, model.clipProperty().isNotNull());
        model.clipProperty().addListener((o, before, after) -> show(after));
        HBox top = new HBox(head);
        top.getStyleClass().add("panel-head");
        top.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add(Styles.TEXT_BOLD);
        VBox pane = new VBox(top, table, clip);
        pane.getStyleClass().add("map-clips");
        return pane;
    }

    private void show(@Nullable MapPoint point) {
        EmbeddingMap map = model.mapProperty().get();
        if (point != null && map != null) {
            Window window = point.window();
            title.setText(
                    origin(window)
                            + " · "
                            + window.label()
                            + " · "
                            + window.source().subject()
                            + " · "
                            + window.source().trial()
                            + " · from "
                            + at(window)
                            + " s");
            plot.show(window, map.channels());
        }
    }

    private static String origin(Window window) {
        return window.source().origin().signalLabel();
    }

    private static String at(Window window) {
        return String.format(Locale.ROOT, "%.1f", window.source().startS());
    }
}
