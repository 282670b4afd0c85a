package kinescribe.app.curation;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputDialog;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import org.kordamp.ikonli.feather.Feather;

/** The activities with how far each has come; choosing one shows its prompts alone. */
final class TargetList {
    private static final int MOST = 1_000_000;

    private final DeskModel model;
    private final DeskCommands commands;
    private final ListView<TargetRow> list;
    private final VBox node;

    TargetList(DeskModel model, DeskCommands commands) {
        this.model = model;
        this.commands = commands;
        list = new ListView<>(model.targets());
        list.setId("desk-activities");
        list.setAccessibleText("Activities and how far they have come");
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, row) -> {
                            if (row != null) {
                                model.filterProperty()
                                        .set(model.filterProperty().get().withActivity(row.id()));
                            }
                        });
        list.setOnKeyPressed(
                event -> {
                    TargetRow row = list.getSelectionModel().getSelectedItem();
                    if (row != null && event.getCode() == KeyCode.F2) {
                        ask(row);
                    }
                });
        model.filterProperty().addListener((o, before, after) -> restore());
        model.refreshedProperty().addListener((o, before, after) -> restore());
        restore();
        VBox.setVgrow(list, Priority.ALWAYS);
        node =
                new VBox(
                        Kit.panelHead(
                                "Activities",
                                Kit.iconButton(
                                        Feather.TARGET,
                                        "How many accepted prompts are wanted… (F2)",
                                        this::askSelected)),
                        list);
    }

    VBox node() {
        return node;
    }

    private void restore() {
        String id = model.filterProperty().get().activityId();
        for (TargetRow row : model.targets()) {
            if (row.id().equals(id) && !row.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(row);
            }
        }
    }

    private void askSelected() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::ask);
    }

    private void ask(TargetRow row) {
        TextInputDialog dialog = new TextInputDialog(Integer.toString(row.target()));
        dialog.initOwner(node.getScene().getWindow());
        dialog.setTitle("Target");
        dialog.setHeaderText(
                row.id().isEmpty()
                        ? "How many accepted prompts do you want of every activity?"
                        : "How many accepted prompts do you want of " + row.name() + "?");
        dialog.setContentText("Prompts, 0 for no target");
        dialog.setGraphic(null);
        dialog.showAndWait()
                .map(String::strip)
                .filter(typed -> typed.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .filter(target -> target <= MOST)
                .ifPresent(target -> commands.setTarget(row.id(), target));
    }

    private final class Cell extends ListCell<TargetRow> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final ProgressBar bar = new ProgressBar();
        private final HBox line = new HBox(name, Kit.grower(), count);
        private final VBox box = new VBox(line, bar);
        private final Tooltip words = new Tooltip();
        private final ContextMenu menu = new ContextMenu();

        Cell() {
            count.getStyleClass().add("count");
            count.setMinWidth(USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.getStyleClass().add("desk-bar");
            box.getStyleClass().add("desk-target");
            setPrefWidth(0); // long names are cut, not scrolled to
            MenuItem target = new MenuItem("How many are wanted…");
            target.setOnAction(event -> ask(getItem()));
            menu.getItems().add(target);
        }

        @Override
        protected void updateItem(TargetRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean there = !empty && row != null;
            setGraphic(there ? box : null);
            setContextMenu(there ? menu : null);
            setTooltip(there ? words : null);
            if (there) {
                name.setText(ShownText.of(row.name()));
                count.setText(row.count());
                bar.setProgress(row.share());
                words.setText(row.words());
                setAccessibleText(row.name() + ": " + row.words());
            }
        }
    }
}
