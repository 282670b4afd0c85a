package kinescribe.app.routine;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import kinescribe.app.fx.Kit;
import kinescribe.routine.DayClock;
import kinescribe.routine.Part;
import kinescribe.routine.PartPath;
import org.jspecify.annotations.Nullable;

/** A part in the tree: its name, edited in place by a double click or F2, and its length. */
final class PartCell extends TreeCell<PartPath> {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final RoutineModel model;
    private final Label name = new Label();
    private final Label length = new Label();
    private final HBox row = new HBox(6, name, Kit.grower(), length);

    PartCell(RoutineModel model) {
        this.model = model;
        length.getStyleClass().add("part-length");
        length.setMinWidth(USE_PREF_SIZE);
        row.setMinWidth(0);
        row.setPrefWidth(1);
        setOnDragDetected(
                event -> {
                    PartPath path = getItem();
                    if (path != null) {
                        Dragboard board = startDragAndDrop(TransferMode.MOVE);
                        ClipboardContent content = new ClipboardContent();
                        content.putString(text(path));
                        board.setContent(content);
                        event.consume();
                    }
                });
        setOnDragOver(
                event -> {
                    if (dragged(event).isPresent()) {
                        event.acceptTransferModes(TransferMode.MOVE);
                        pseudoClassStateChanged(TARGET, true);
                    }
                    event.consume();
                });
        setOnDragExited(event -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(
                event -> {
                    Optional<PartPath> from = dragged(event);
                    from.ifPresent(path -> model.move(path, getItem()));
                    event.setDropCompleted(from.isPresent());
                    event.consume();
                });
    }

    @Override
    protected void updateItem(@Nullable PartPath path, boolean empty) {
        super.updateItem(path, empty);
        Optional<Part> part =
                empty || path == null ? Optional.empty() : RoutineModel.find(model.tree(), path);
        setText(null);
        setGraphic(part.isPresent() ? row : null);
        if (path == null || part.isEmpty()) {
            return;
        }
        name.setText(part.get().name());
        name.getStyleClass().setAll("label", "part-" + path.level().id());
        length.setText(DayClock.length(part.get().durationS()));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        PartPath path = getItem();
        if (path == null) {
            return;
        }
        TextField field = new TextField(name.getText());
        field.setId("part-name");
        field.setOnAction(
                event -> {
                    String typed = field.getText();
                    cancelEdit();
                    model.rename(path, typed);
                });
        field.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        cancelEdit();
                        event.consume();
                    }
                });
        setGraphic(field);
        field.selectAll();
        field.requestFocus();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(row);
    }

    /** What is dragged here, if it may be dropped before this part. */
    private Optional<PartPath> dragged(DragEvent event) {
        PartPath here = getItem();
        String text = event.getDragboard().getString();
        if (here == null || text == null || !text.matches("part( \\d+){1,3}")) {
            return Optional.empty();
        }
        List<Integer> indexes =
                List.of(text.substring(5).split(" ")).stream().map(Integer::valueOf).toList();
        PartPath from = new PartPath(indexes);
        return from.level() == here.level() && !from.equals(here)
                ? Optional.of(from)
                : Optional.empty();
    }

    private static String text(PartPath path) {
        return "part " + String.join(" ", path.indexes().stream().map(String::valueOf).toList());
    }
}
