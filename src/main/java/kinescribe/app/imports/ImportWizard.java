package kinescribe.app.imports;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.StringConverter;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.Theme;
import kinescribe.format.table.ImportRecipe;
import kinescribe.job.JobRunner;
import org.jspecify.annotations.Nullable;

/**
 * Asks how tables are to be read: the rows as they stand in the file with a role over each column,
 * the other choices beside the norm of the acceleration, and what speaks against them.
 */
final class ImportWizard implements TableImport.Question {
    private static final ButtonType IMPORT = new ButtonType("Import", ButtonBar.ButtonData.OK_DONE);
    private static final String STYLES = "/kinescribe/assets/styles/imports.css";
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 690;
    private static final double PREVIEW_HEIGHT = 198;
    private static final double FORM_WIDTH = 370;

    private final JobRunner jobs;

    ImportWizard(JobRunner jobs) {
        this.jobs = jobs;
    }

    @Override
    public Optional<TableImport.Answer> ask(TableKind kind, List<ImportRecipe> known) {
        WizardModel model = new WizardModel(kind, known, jobs);
        Dialog<TableImport.Answer> dialog = new Dialog<>();
        // The window itself, never a menu's popup: that closes and would leave the menus dead.
        Optional<Window> owner =
                Window.getWindows().stream()
                        .filter(window -> window instanceof Stage && window.isShowing())
                        .findFirst();
        owner.ifPresent(dialog::initOwner);
        owner.ifPresent(
                window -> Theme.dress(dialog.getDialogPane().getScene(), window.getScene()));
        dialog.setTitle("Import recordings");
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(content(model));
        dialog.getDialogPane().getStyleClass().add("import-wizard");
        dialog.getDialogPane()
                .getStylesheets()
                .add(
                        Objects.requireNonNull(ImportWizard.class.getResource(STYLES), STYLES)
                                .toExternalForm());
        dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
        dialog.getDialogPane().getButtonTypes().addAll(IMPORT, ButtonType.CANCEL);
        Node button = dialog.getDialogPane().lookupButton(IMPORT);
        button.setId("import-tables");
        button.disableProperty().bind(model.importableProperty().not());
        dialog.setResultConverter(
                pressed ->
                        pressed == IMPORT
                                ? new TableImport.Answer(
                                        model.recipe(), model.rememberProperty().get())
                                : null);
        return dialog.showAndWait();
    }

    /** Everything but the buttons. */
    static Node content(WizardModel model) {
        PreviewTable preview = new PreviewTable(model);
        NormChart chart = new NormChart();
        model.checkProperty().subscribe(check -> chart.show(check.recordings()));
        ScrollPane form = new ScrollPane(new RecipeForm(model).node());
        form.setFitToWidth(true);
        form.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        form.setMinWidth(FORM_WIDTH);
        form.setPrefWidth(FORM_WIDTH);
        form.getStyleClass().add("import-scroll");
        Node findings = new FindingList(model).node();
        Label caption =
                new Label("Norm of the acceleration; shaded: at rest, where it should be 1 g");
        caption.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox right = new VBox(4, caption, chart, findings);
        VBox.setVgrow(findings, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox below = new HBox(12, form, right);
        VBox.setVgrow(below, Priority.ALWAYS);
        preview.node().setMinHeight(PREVIEW_HEIGHT);
        preview.node().setPrefHeight(PREVIEW_HEIGHT);
        VBox all = new VBox(8, head(model), preview.node(), below);
        all.getStyleClass().add("import-content");
        return all;
    }

    private static HBox head(WizardModel model) {
        Label title = new Label(model.kind().title());
        title.getStyleClass().addAll(Styles.TITLE_4);
        Label hint = new Label("Say over each column what it holds.");
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        ChoiceBox<ImportRecipe> recipes = new ChoiceBox<>();
        recipes.setId("import-recipe");
        recipes.getItems().setAll(model.choices());
        recipes.setConverter(new RecipeName(model.choices().get(0)));
        recipes.setValue(
                model.choices().contains(model.recipe()) ? model.recipe() : model.choices().get(0));
        recipes.valueProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now != null) {
                                model.choose(now);
                            }
                        });
        TextField name = new TextField(model.recipe().name());
        name.setId("import-name");
        name.setPrefColumnCount(14);
        name.setAccessibleText("Name of the recipe");
        name.textProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!now.isBlank()) {
                                model.choose(model.recipe().withName(now.strip()));
                            }
                        });
        model.recipeProperty()
                .subscribe(
                        recipe -> {
                            if (!recipe.name().equals(name.getText().strip())) {
                                name.setText(recipe.name());
                            }
                        });
        CheckBox remember = new CheckBox("Remember as");
        remember.setId("import-remember");
        remember.selectedProperty().bindBidirectional(model.rememberProperty());
        name.disableProperty().bind(remember.selectedProperty().not());
        boolean several = model.choices().size() > 1;
        recipes.setVisible(several);
        recipes.setManaged(several);
        title.setMinWidth(Region.USE_PREF_SIZE);
        remember.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(10, title, hint, Kit.grower(), recipes, remember, name);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** The first recipe is the guess. */
    private static final class RecipeName extends StringConverter<ImportRecipe> {
        private final ImportRecipe guess;

        RecipeName(ImportRecipe guess) {
            this.guess = guess;
        }

        @Override
        public String toString(@Nullable ImportRecipe recipe) {
            if (recipe == null) {
                return "";
            }
            return recipe.equals(guess) ? "As guessed" : recipe.name();
        }

        @Override
        public ImportRecipe fromString(String text) {
            throw new UnsupportedOperationException("The list is only chosen from");
        }
    }
}
