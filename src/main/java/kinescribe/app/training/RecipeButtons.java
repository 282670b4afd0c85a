package kinescribe.app.training;

import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
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

    /** Opens a recipe and sets what it says. */
    Button open() {
        Button button = new Button();
        Kit.dressAsIcon(button, Feather.FOLDER, "Open recipe…");
        button.setId("train-open-recipe");
        button.setOnAction(e -> chosen(button.getScene().getWindow()));
        return button;
    }

    private void chosen(Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open recipe");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Evaluation recipes", "*.json"));
        File file = chooser.showOpenDialog(window);
        if (file != null) {
            model.openRecipe(file.toPath());
        }
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
