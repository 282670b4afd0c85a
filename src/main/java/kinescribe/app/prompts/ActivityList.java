package kinescribe.app.prompts;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import org.kordamp.ikonli.feather.Feather;

/** The list of activities, with a button to add one and a menu to rename or delete. */
final class ActivityList {
    private final PromptsViewModel model;
    private final ListView<ActivityRow> list;
    private final VBox node;

    ActivityList(PromptsViewModel model) {
        this.model = model;
        list = new ListView<>(model.activities());
        list.setId("activities");
        list.setAccessibleText("Activities");
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, row) -> {
                            if (row != null && !model.isRefreshing()) {
                                model.activityIdProperty().set(row.id());
                            }
                        });
        list.setOnKeyPressed(
                event -> {
                    ActivityRow row = list.getSelectionModel().getSelectedItem();
                    if (row != null && !row.isAll()) {
                        if (event.getCode() == KeyCode.DELETE) {
                            model.deleteActivity(row);
                        } else if (event.getCode() == KeyCode.F2) {
                            rename(row);
                        }
                    }
                });
        model.refreshedProperty().addListener((o, before, after) -> restore());
        model.activityIdProperty().addListener((o, before, after) -> restore());
        restore();
        VBox.setVgrow(list, Priority.ALWAYS);
        node =
                new VBox(
                        Kit.panelHead(
                                "Activities",
                                Kit.iconButton(Feather.PLUS, "Add an activity", this::add)),
                        list);
    }

    VBox node() {
        return node;
    }

    private void restore() {
        String id = model.activityIdProperty().get();
        for (ActivityRow row : model.activities()) {
            if (row.id().equals(id) && !row.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(row);
            }
        }
    }

    private void add() {
        ask("Add an activity", "", "What people do; this is the class label.")
                .ifPresent(model::addActivity);
    }

    private void rename(ActivityRow row) {
        ask("Rename activity", row.name(), "The new name of the class.")
                .ifPresent(name -> model.renameActivity(row.id(), name));
    }

    private Optional<String> ask(String title, String start, String words) {
        TextInputDialog dialog = new TextInputDialog(start);
        dialog.initOwner(node.getScene().getWindow());
        dialog.setTitle(title);
        dialog.setHeaderText(words);
        dialog.setContentText("Name");
        dialog.setGraphic(null);
        return dialog.showAndWait();
    }

    private final class Cell extends ListCell<ActivityRow> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox line = new HBox(name, Kit.grower(), count);
        private final ContextMenu menu = new ContextMenu();

        Cell() {
            count.getStyleClass().add("count");
            MenuItem rename = new MenuItem("Rename…");
            rename.setOnAction(event -> rename(getItem()));
            MenuItem delete = new MenuItem("Delete with its prompts");
            delete.setOnAction(event -> model.deleteActivity(getItem()));
            menu.getItems().addAll(rename, delete);
        }

        @Override
        protected void updateItem(ActivityRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean blank = empty || row == null;
            setGraphic(blank ? null : line);
            setContextMenu(blank || row.isAll() ? null : menu);
            if (!blank) {
                name.setText(row.name());
                count.setText(Integer.toString(row.prompts()));
            }
        }
    }
}
