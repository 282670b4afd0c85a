package kinescribe.app.training;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.SaveTarget;
import kinescribe.app.fx.Snapshots;
import kinescribe.app.fx.Theme;
import org.kordamp.ikonli.feather.Feather;

/** Writes figures as pictures and as numbers; each says what it shows and what is to be doubted. */
final class FigureExport {
    /** Pixels of a picture to one on the screen: sharp in print. */
    private static final double PICTURE_SCALE = 2;

    private final RunBoard board;
    private final SaveTarget target;

    FigureExport(RunBoard board, SaveTarget target) {
        this.board = board;
        this.target = target;
    }

    /**
     * A small button with both ways to write a figure.
     *
     * @param shown what the picture shows
     */
    MenuButton button(Figure figure, Supplier<Node> shown) {
        MenuButton button = new MenuButton();
        Kit.dressAsIcon(button, Feather.DOWNLOAD, "Export " + figure.caption());
        button.getStyleClass().add("figure-export");
        MenuItem picture = new MenuItem("Export picture as PNG…");
        picture.setOnAction(
                event ->
                        ask(button, figure, "png")
                                .ifPresent(file -> picture(figure, shown.get(), file)));
        MenuItem numbers = new MenuItem("Export numbers as CSV…");
        numbers.setOnAction(
                event -> ask(button, figure, "csv").ifPresent(file -> numbers(figure, file)));
        button.getItems().setAll(picture, numbers);
        return button;
    }

    private Optional<Path> ask(Node at, Figure figure, String ending) {
        return target.ask(
                at.getScene().getWindow(),
                "Export " + figure.caption(),
                figure.name() + "." + ending,
                "*." + ending);
    }

    /** Writes the numbers. */
    void numbers(Figure figure, Path file) {
        board.export(file, () -> ResultsText.write(figure.written(), file));
    }

    /** Writes a picture with a line that says what it shows. */
    void picture(Figure figure, Node shown, Path file) {
        WritableImage image = image(figure, shown);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        board.export(file, () -> Snapshots.save(argb, width, height, file));
    }

    private static WritableImage image(Figure figure, Node shown) {
        SnapshotParameters finer = new SnapshotParameters();
        finer.setTransform(new Scale(PICTURE_SCALE, PICTURE_SCALE));
        VBox page = new VBox(words(figure.caption()), new ImageView(shown.snapshot(finer, null)));
        if (!figure.caution().isEmpty()) {
            page.getChildren().add(words(figure.caution()));
        }
        page.getStyleClass().addAll("training", "figure-page");
        Scene scene = new Scene(page);
        Theme.dress(scene, shown.getScene());
        page.getStylesheets().add(TrainingView.styles());
        return scene.snapshot(null);
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("figure-words");
        return label;
    }
}
