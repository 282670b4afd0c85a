package kinescribe.app.scorecard;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import kinescribe.app.fx.Kit;
import kinescribe.evaluate.scorecard.EmbeddingMap;
import org.kordamp.ikonli.feather.Feather;

/** The map with its legend, its ways of drawing and the chosen windows. */
final class MapPane {
    private final MapModel model;
    private final FlowPane legend = new FlowPane();
    private final Label caption = new Label();

    MapPane(MapModel model) {
        this.model = model;
    }

    /** Builds the pane. */
    Node node() {
        legend.getStyleClass().add("map-legend");
        caption.setId("map-caption");
        caption.getStyleClass().add("map-caption");
        caption.setWrapText(true);
        MapCanvas canvas = new MapCanvas(model);
        VBox empty =
                Kit.emptyState(
                        Feather.MAP,
                        "The map shows real and simulated windows as points; near ones have like"
                                + " features. It is drawn of the sites and windows set on the left.");
        Kit.showWhile(empty, model.mapProperty().isNull());
        BorderPane pane = new BorderPane(new StackPane(canvas, empty));
        pane.setTop(new VBox(ways(), legend));
        pane.setBottom(caption);
        pane.setRight(new ClipsPane(model).node());
        model.mapProperty().addListener((o, before, after) -> describe());
        describe();
        return pane;
    }

    private Node ways() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton components = way("Principal components", "map-pca", group);
        components.getStyleClass().add(Styles.LEFT_PILL);
        ToggleButton neighbours = way("t-SNE", "map-tsne", group);
        neighbours.getStyleClass().add(Styles.RIGHT_PILL);
        components.setOnAction(event -> draw(false));
        neighbours.setOnAction(event -> draw(true));
        Runnable mark =
                () ->
                        group.selectToggle(
                                model.neighboursProperty().get() ? neighbours : components);
        group.selectedToggleProperty().addListener((o, before, after) -> mark.run());
        model.neighboursProperty().addListener((o, before, after) -> mark.run());
        mark.run();
        HBox row = new HBox(components, neighbours);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("map-ways");
        return row;
    }

    private void draw(boolean neighbours) {
        model.neighboursProperty().set(neighbours);
        model.draw();
    }

    private static ToggleButton way(String name, String id, ToggleGroup group) {
        ToggleButton button = new ToggleButton(name);
        button.setId(id);
        button.setToggleGroup(group);
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }

    private void describe() {
        EmbeddingMap map = model.mapProperty().get();
        legend.getChildren().clear();
        if (map == null) {
            caption.setText("For looking, not for proof.");
            return;
        }
        caption.setText(map.method() + ". For looking, not for proof.");
        legend.getChildren().addAll(entry(new Circle(4), realSide(map), true));
        Polygon triangle = new Polygon(0, 8, 8, 8, 4, 0);
        legend.getChildren().add(entry(triangle, "simulated", false));
        ClassColors colors = ClassColors.of(map.points());
        for (String activity : colors.classes()) {
            Circle swatch = new Circle(5, colors.of(activity));
            legend.getChildren().add(new Label(activity, swatch));
        }
    }

    private static String realSide(EmbeddingMap map) {
        return map.points().stream()
                .filter(p -> !p.virtual())
                .findFirst()
                .map(p -> p.window().source().origin().signalLabel())
                .orElse("real");
    }

    private static Label entry(Shape shape, String text, boolean hollow) {
        shape.getStyleClass().add(hollow ? "map-ring" : "map-solid");
        return new Label(text, shape);
    }
}
