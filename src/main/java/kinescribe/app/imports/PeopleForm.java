package kinescribe.app.imports;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kinescribe.format.table.ColumnRole;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.ImportRecipe.Whose;
import kinescribe.imu.BodySite;
import org.jspecify.annotations.Nullable;

/** Whose recordings the tables hold, where the sensors sat, and what to remember. */
final class PeopleForm {
    private static final int MOST_SITES = 8;

    private final ImportModel model;
    private final RecipeFields fields;
    private final GridPane sites = new GridPane();

    PeopleForm(ImportModel model) {
        this.model = model;
        this.fields = new RecipeFields(this::recipe);
        TextField subject =
                fields.text(
                        "Person",
                        "import-subject",
                        r -> r.whose().subject(),
                        s -> model.whose(with(s, null, null)));
        TextField trial =
                fields.text(
                        "Session",
                        "import-trial",
                        r -> r.whose().trial(),
                        s -> model.whose(with(null, s, null)));
        TextField label =
                fields.text(
                        "Activity",
                        "import-label",
                        r -> r.whose().label(),
                        s -> model.whose(with(null, null, s)));
        label.setPromptText("not labelled");
        for (TextField field : List.of(subject, trial)) {
            field.setTooltip(
                    new Tooltip(
                            "{file} is the file's name, {folder} its folder's, {trial} what the"
                                    + " names of files with other sensors have in common"));
        }
        fields.whenShown(
                r -> {
                    subject.setDisable(all(t -> t.column(ColumnRole.SUBJECT).isPresent()));
                    trial.setDisable(all(t -> t.column(ColumnRole.TRIAL).isPresent()));
                    label.setDisable(all(t -> t.column(ColumnRole.LABEL).isPresent()));
                });
        fields.grid().add(hint(), 1, fields.grid().getRowCount());
        fields.grid().getStyleClass().add("import-people");
        sites.getStyleClass().addAll("form-grid", "import-form", "import-sites");
        fields.grid().add(sites, 0, fields.grid().getRowCount(), 2, 1);
        remembering();
        model.tables().forEach(table -> table.recipeProperty().subscribe(r -> show()));
    }

    Node node() {
        return fields.grid();
    }

    private static Label hint() {
        Label hint = new Label("{file}, {folder} and {trial} stand for names on the disk.");
        hint.getStyleClass().addAll("import-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        return hint;
    }

    private void remembering() {
        CheckBox remember = new CheckBox("Read such tables so from now on");
        remember.setId("import-remember");
        remember.selectedProperty().bindBidirectional(model.rememberProperty());
        fields.grid().add(remember, 0, fields.grid().getRowCount(), 2, 1);
        for (int i = 0; i < model.tables().size(); i++) {
            WizardModel table = model.tables().get(i);
            TextField name =
                    fields.text(
                            model.tables().size() == 1 ? "Recipe" : "Recipe " + (i + 1),
                            i == 0 ? "import-name" : "import-name-" + i,
                            r -> table.recipe().name(),
                            text -> {
                                if (!text.isBlank()) {
                                    table.choose(table.recipe().withName(text.strip()));
                                }
                            });
            name.disableProperty().bind(remember.selectedProperty().not());
        }
    }

    private ImportRecipe recipe() {
        return model.tables().get(0).recipe();
    }

    private boolean all(Predicate<ImportRecipe> is) {
        return model.tables().stream().map(WizardModel::recipe).allMatch(is);
    }

    private Whose with(@Nullable String subject, @Nullable String trial, @Nullable String label) {
        Whose now = recipe().whose();
        return new Whose(
                subject == null ? now.subject() : subject.strip(),
                trial == null ? now.trial() : trial.strip(),
                label == null ? now.label() : label.strip());
    }

    private void show() {
        fields.show(recipe());
        sites.getChildren().clear();
        List<String> words = model.sites();
        for (int i = 0; i < Math.min(MOST_SITES, words.size()); i++) {
            String site = words.get(i);
            ComboBox<String> box = new ComboBox<>();
            box.setId("import-site-" + i);
            box.setEditable(true);
            box.getItems().setAll(Arrays.stream(BodySite.values()).map(BodySite::id).toList());
            box.setValue(site);
            box.setMaxWidth(Double.MAX_VALUE);
            box.valueProperty()
                    .addListener(
                            (o, before, now) -> {
                                if (now != null && !now.isBlank()) {
                                    model.site(site, now.strip());
                                }
                            });
            Label label = new Label(words.size() == 1 ? "Worn at" : "Worn at " + (i + 1));
            label.setLabelFor(box);
            GridPane.setHgrow(box, Priority.ALWAYS);
            sites.addRow(i, label, box);
        }
    }
}
