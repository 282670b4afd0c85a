package kinescribe.app.viewer;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import kinescribe.app.fx.Theme;

/**
 * Takes pictures off the screen, at any size, with a caption that says what they show and whether
 * it was simulated. Used on the JavaFX thread only.
 */
final class Studio {
    private final PictureSize size;
    private final Painter painter;
    private final SensorLabels labels = new SensorLabels(id -> {});
    private final SideLabels sides = new SideLabels();
    private final Label moment = new Label();
    private final Scene scene;

    /**
     * @param solid whether to draw in real 3D
     * @param window the scene whose looks to take on
     * @param caption what the pictures show
     * @param origin whether it was simulated or imported, in a word
     */
    Studio(PictureSize size, boolean solid, Scene window, String caption, String origin) {
        this.size = size;
        ThemeColors colors = new ThemeColors();
        painter = solid ? new SolidPainter(colors) : new FlatPainter(colors);
        painter.node().setManaged(false);
        StackPane words = new StackPane(sides, labels, words(caption, origin));
        words.setPrefSize(size.width(), size.height());
        words.getTransforms().add(new Scale(size.scale(), size.scale()));
        Pane root = new Pane(colors.node(), painter.node(), new Group(words));
        root.getStyleClass().add("viewer");
        ViewerStyles.apply(root);
        scene = new Scene(root, size.widthPx(), size.heightPx());
        Theme.dress(scene, window);
        painter.resize(size.widthPx(), size.heightPx());
        settle();
    }

    /** A picture, as ARGB row by row, of the size in pixels. */
    int[] take(Picture picture, String when) {
        moment.setText(when);
        painter.draw(picture);
        show(picture);
        settle(); // only now the labels know their sizes
        show(picture);
        WritableImage image = scene.snapshot(null);
        int[] argb = new int[size.widthPx() * size.heightPx()];
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        size.widthPx(),
                        size.heightPx(),
                        PixelFormat.getIntArgbInstance(),
                        argb,
                        0,
                        size.widthPx());
        return argb;
    }

    private void show(Picture picture) {
        labels.show(picture);
        sides.show(picture);
    }

    private void settle() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private BorderPane words(String caption, String origin) {
        Label title = new Label(caption);
        title.getStyleClass().add("viewer-title");
        title.setWrapText(true);
        Label badge = new Label(origin);
        badge.getStyleClass().addAll("viewer-badge", "viewer-badge-origin");
        VBox heading = new VBox(title, badge);
        heading.getStyleClass().add("viewer-heading");
        moment.getStyleClass().add("viewer-moment");
        BorderPane words = new BorderPane();
        words.getStyleClass().add("viewer-overlay");
        words.setTop(heading);
        words.setBottom(moment);
        BorderPane.setAlignment(moment, Pos.BOTTOM_RIGHT);
        return words;
    }
}
