package kinescribe.app.training;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.SaveTarget;
import org.kordamp.ikonli.feather.Feather;

/** Hands on what is set as a recipe for the command line, which gives the same numbers. */
final class RecipeButtons {
    private final TrainingViewModel model;

    RecipeButtons(TrainingViewModel model) {
        this.model = model;
    }

    /** Copies a command with its recipe. */
    Button copy() {
        Button button =
                Kit.iconButton(Feather.TERMINAL, "Copy as command, with its recipe", this::copied);
        button.setId("train-copy-command");
        button.disableProperty().bind(model.fault().isNotEmpty());
        return button;
    }

    /** Saves the recipe. */
    Button save() {
        Button button = new Button();
        Kit.dressAsIcon(button, Feather.SAVE, "Save recipe…");
        button.setId("train-save-recipe");
        button.setOnAction(
                e ->
                        SaveTarget.byDialog(
                                        button.getScene().getWindow(),
                                        "Save recipe",
                                        "evaluation.json",
                                        "*.json")
                                .ifPresent(model::saveRecipe));
        button.disableProperty().bind(model.fault().isNotEmpty());
        return button;
    }

    private void copied() {
        model.command()
                .ifPresent(
                        command -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(command);
                            Clipboard.getSystemClipboard().setContent(content);
                        });
    }
}
