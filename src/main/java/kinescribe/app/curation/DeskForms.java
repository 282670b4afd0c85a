package kinescribe.app.curation;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputDialog;
import kinescribe.app.fx.Workspace;
import kinescribe.prompt.Activity;

/** Small questions about the selected prompts. */
final class DeskForms {
    private final Workspace workspace;
    private final DeskModel model;
    private final DeskCommands commands;

    DeskForms(Workspace workspace, DeskModel model, DeskCommands commands) {
        this.workspace = workspace;
        this.model = model;
        this.commands = commands;
    }

    /** Asks for tags and gives them to the selected prompts. */
    void tag(Node owner) {
        if (model.selected().isEmpty()) {
            return;
        }
        TextInputDialog dialog = new TextInputDialog();
        dialog.initOwner(owner.getScene().getWindow());
        dialog.setTitle("Tag");
        dialog.setHeaderText(
                model.selected().size() == 1
                        ? "Tags for the prompt, with commas between"
                        : "Tags for " + model.selected().size() + " prompts, with commas between");
        dialog.setContentText("Tags");
        dialog.setGraphic(null);
        dialog.showAndWait().ifPresent(commands::tag);
    }

    /** Asks for an activity, old or new, and labels the selected prompts so. */
    void move(Node owner) {
        if (model.selected().isEmpty()) {
            return;
        }
        ChoiceDialog<String> dialog =
                new ChoiceDialog<>(
                        model.currentProperty().get().map(DeskRow::activity).orElse(""),
                        workspace.project().activities().stream().map(Activity::name).toList());
        dialog.initOwner(owner.getScene().getWindow());
        dialog.setTitle("Move");
        dialog.setHeaderText("The activity that the selected prompts describe");
        dialog.setContentText("Activity");
        dialog.setGraphic(null);
        if (dialog.getDialogPane().lookup(".combo-box") instanceof ComboBox<?> box) {
            box.setEditable(true);
        }
        Optional<String> chosen = dialog.showAndWait();
        chosen.ifPresent(commands::moveTo);
    }
}
