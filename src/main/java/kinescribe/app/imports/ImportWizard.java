package kinescribe.app.imports;

import atlantafx.base.theme.Styles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import kinescribe.app.fx.Theme;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.TableKind;
import kinescribe.job.JobRunner;

/**
 * Asks how tables are to be read, page by page: what the columns hold, the units with the check
 * against gravity, and whose recordings they are.
 */
final class ImportWizard implements TableImport.Question {
    private static final ButtonType BACK =
            new ButtonType("Back", ButtonBar.ButtonData.BACK_PREVIOUS);
    private static final ButtonType NEXT =
            new ButtonType("Next", ButtonBar.ButtonData.NEXT_FORWARD);
    private static final ButtonType IMPORT = new ButtonType("Import", ButtonBar.ButtonData.FINISH);
    private static final String STYLES = "/kinescribe/assets/styles/imports.css";
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 690;

    private final JobRunner jobs;

    ImportWizard(JobRunner jobs) {
        this.jobs = jobs;
    }

    @Override
    public Optional<TableImport.Answer> ask(List<TableKind> kinds, List<ImportRecipe> known) {
        ImportModel model = new ImportModel(kinds, known, jobs);
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
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(content(model));
        pane.getStyleClass().add("import-wizard");
        pane.getStylesheets()
                .add(
                        Objects.requireNonNull(ImportWizard.class.getResource(STYLES), STYLES)
                                .toExternalForm());
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.getButtonTypes().addAll(BACK, NEXT, IMPORT, ButtonType.CANCEL);
        buttons(pane, model);
        dialog.setResultConverter(
                pressed -> pressed == IMPORT ? TableImport.Answer.of(model) : null);
        return dialog.showAndWait();
    }

    private static void buttons(DialogPane pane, ImportModel model) {
        Button back = (Button) pane.lookupButton(BACK);
        Button next = (Button) pane.lookupButton(NEXT);
        Button imports = (Button) pane.lookupButton(IMPORT);
        back.setId("import-back");
        next.setId("import-next");
        imports.setId("import-tables");
        imports.disableProperty().bind(model.importableBinding().not());
        turns(back, model::back);
        turns(next, model::next);
        model.placeProperty()
                .subscribe(
                        place -> {
                            back.setDisable(model.isFirst());
                            next.setDisable(model.isLast());
                            emphasise(next, !model.isLast());
                            emphasise(imports, model.isLast());
                        });
    }

    /** A button that turns pages instead of closing the dialog. */
    private static void turns(Button button, Runnable page) {
        button.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    event.consume();
                    page.run();
                });
    }

    private static void emphasise(Button button, boolean main) {
        button.setDefaultButton(main);
        button.getStyleClass().remove(Styles.ACCENT);
        if (main) {
            button.getStyleClass().add(Styles.ACCENT);
        }
    }

    /** Everything but the buttons. */
    private static Node content(ImportModel model) {
        Map<ImportModel.Place, Node> pages = new HashMap<>();
        StackPane page = new StackPane();
        VBox.setVgrow(page, Priority.ALWAYS);
        model.placeProperty()
                .subscribe(
                        place ->
                                page.getChildren()
                                        .setAll(pages.computeIfAbsent(place, p -> page(p, model))));
        VBox all = new VBox(10, new WizardHead(model).node(), page);
        all.getStyleClass().add("import-content");
        return all;
    }

    private static Node page(ImportModel.Place place, ImportModel model) {
        WizardModel table = model.tables().get(place.table());
        return switch (place.page()) {
            case COLUMNS -> ColumnsPage.of(table);
            case UNITS -> UnitsPage.of(table);
            case PEOPLE -> PeoplePage.of(model);
        };
    }
}
