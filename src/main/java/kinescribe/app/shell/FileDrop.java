package kinescribe.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import kinescribe.app.fx.Kit;
import org.kordamp.ikonli.feather.Feather;

/** Takes files that are dragged over the window, and says so while they are over it. */
final class FileDrop {
    private final Consumer<List<Path>> take;
    private final Label hint = new Label();

    private FileDrop(Consumer<List<Path>> take) {
        this.take = take;
        hint.setGraphic(Kit.icon(Feather.DOWNLOAD));
        hint.getStyleClass().add("drop-hint");
        hint.setId("drop-hint");
        hint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
    }

    /** Lets files be dropped anywhere on a pane; the hint covers it meanwhile. */
    static FileDrop install(StackPane pane, Consumer<List<Path>> take) {
        FileDrop drop = new FileDrop(take);
        pane.getChildren().add(drop.hint);
        pane.addEventHandler(DragEvent.DRAG_OVER, drop::over);
        pane.addEventHandler(DragEvent.DRAG_EXITED, event -> drop.hint.setVisible(false));
        pane.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    event.setDropCompleted(event.getDragboard().hasFiles());
                    drop.drop(event.getDragboard().getFiles());
                    event.consume();
                });
        return drop;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            announce(event.getDragboard().getFiles());
            event.consume();
        }
    }

    /** Shows what a drop would bring. */
    void announce(List<File> files) {
        hint.setText(
                "Drop to open or import "
                        + (files.size() == 1 ? files.get(0).getName() : files.size() + " files"));
        hint.setVisible(true);
    }

    /** Takes the files and hides the hint. */
    void drop(List<File> files) {
        hint.setVisible(false);
        take.accept(files.stream().map(File::toPath).toList());
    }
}
