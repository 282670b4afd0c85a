package kinescribe.app.viewer;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.settings.ViewerMark;
import kinescribe.app.settings.ViewerSettings;

/** One sample: its body, its seed, how plausible it is, and a button that takes it. */
final class SampleCell extends StackPane {
    private final SamplesModel model;
    private final ViewerSettings settings;
    private final Sample sample;
    private final Painter painter;

    SampleCell(
            SamplesModel model,
            ViewerSettings settings,
            Sample sample,
            Painter painter,
            ThemeColors colors) {
        this.model = model;
        this.settings = settings;
        this.sample = sample;
        this.painter = painter;
        painter.node().setManaged(false);
        Pane surface = new Pane(colors.node(), painter.node());
        surface.setMinSize(0, 0);
        surface.layoutBoundsProperty()
                .addListener(
                        (o, before, after) -> {
                            painter.resize(after.getWidth(), after.getHeight());
                            draw();
                        });
        CameraMouse.install(model, surface);
        getStyleClass().addAll("viewer", "sample-cell");
        getChildren().addAll(surface, words());
        setMinSize(0, 0);
    }

    /** Draws the sample as it is at the play head. */
    void draw() {
        boolean shadow = settings.shows(ViewerMark.SHADOW).get();
        Take take =
                new Take(
                        sample.entry(),
                        settings.styleProperty().get(),
                        shadow ? Set.of(ViewerMark.SHADOW) : Set.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        "");
        painter.draw(take.at(model.timeS(), model.camera(take)));
    }

    private BorderPane words() {
        Label seed = new Label("Seed " + sample.seed());
        seed.getStyleClass().add("viewer-title");
        Label verdict = new Label(sample.verdict());
        verdict.getStyleClass()
                .addAll("sample-verdict", sample.quality().accepted() ? "good" : "doubtful");
        verdict.setTooltip(new Tooltip(sample.verdict()));
        VBox heading = new VBox(seed, verdict);
        heading.setMouseTransparent(true);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Button use = new Button("Use this one");
        use.setId("use-sample-" + sample.seed());
        use.setOnAction(event -> model.use(sample));
        HBox bottom = new HBox(Kit.grower(), use);
        bottom.setAlignment(Pos.BOTTOM_RIGHT);
        bottom.setPickOnBounds(false);
        BorderPane words = new BorderPane();
        words.getStyleClass().add("viewer-overlay");
        words.setPickOnBounds(false);
        words.setTop(heading);
        words.setBottom(bottom);
        return words;
    }
}
