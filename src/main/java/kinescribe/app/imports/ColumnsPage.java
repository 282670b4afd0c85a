package kinescribe.app.imports;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.format.table.Delimiter;
import kinescribe.format.table.ImportRecipe;

/** The rows as they stand in the file with a role over each column, and what speaks against it. */
final class ColumnsPage {
    private static final double FINDINGS_HEIGHT = 168;

    private ColumnsPage() {}

    static Node of(WizardModel model) {
        Region preview = new PreviewTable(model).node();
        VBox.setVgrow(preview, Priority.ALWAYS);
        Region findings = new FindingList(model).node();
        findings.setMinHeight(FINDINGS_HEIGHT);
        findings.setPrefHeight(FINDINGS_HEIGHT);
        return new VBox(8, choices(model), preview, findings);
    }

    private static HBox choices(WizardModel model) {
        ChoiceBox<Delimiter> delimiter =
                Picker.of(
                        "import-delimiter",
                        List.of(Delimiter.values()),
                        Delimiter::word,
                        model::delimiter);
        model.recipeProperty().subscribe(r -> delimiter.setValue(r.layout().delimiter()));
        HBox row = new HBox(8, label("Between cells", delimiter), delimiter, Kit.grower());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("import-form");
        if (model.choices().size() > 1) {
            ImportRecipe guess = model.choices().get(0);
            ImportRecipe now = model.choices().contains(model.recipe()) ? model.recipe() : guess;
            ChoiceBox<ImportRecipe> recipes =
                    Picker.of(
                            "import-recipe",
                            model.choices(),
                            r -> r.equals(guess) ? "As guessed" : r.name(),
                            model::choose);
            recipes.setValue(now);
            row.getChildren().addAll(label("Recipe", recipes), recipes);
        }
        return row;
    }

    private static Label label(String text, Node field) {
        Label label = new Label(text);
        label.setLabelFor(field);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }
}
