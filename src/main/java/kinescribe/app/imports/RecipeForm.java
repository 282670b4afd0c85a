package kinescribe.app.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import kinescribe.format.table.AxisMap;
import kinescribe.format.table.ColumnRole;
import kinescribe.format.table.Delimiter;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.ImportRecipe.Mounting;
import kinescribe.format.table.ImportRecipe.Whose;
import kinescribe.format.table.SensorUnit;
import kinescribe.format.table.SensorUnit.Kind;
import kinescribe.format.table.TimeCode;
import kinescribe.imu.BodySite;
import org.jspecify.annotations.Nullable;

/** The choices of a recipe that are not a column's. */
final class RecipeForm {
    private static final int MOST_SITES = 4;

    private final WizardModel model;
    private final GridPane grid = new GridPane();
    private final List<Consumer<ImportRecipe>> shown = new ArrayList<>();
    private final List<Node> sites = new ArrayList<>();
    private boolean showing;
    private int sitesFrom;

    RecipeForm(WizardModel model) {
        this.model = model;
        grid.getStyleClass().addAll("form-grid", "import-form");
        for (Kind kind : Kind.values()) {
            unit(kind);
        }
        timeFields();
        layoutFields();
        mounting();
        whose();
        sitesFrom = grid.getRowCount();
        model.recipeProperty().subscribe(this::show);
    }

    Node node() {
        return grid;
    }

    private void layoutFields() {
        choice(
                "Between cells",
                "import-delimiter",
                List.of(Delimiter.values()),
                Delimiter::word,
                r -> r.layout().delimiter(),
                model::delimiter);
    }

    private void timeFields() {
        choice(
                "Time in",
                "import-time",
                List.of(TimeCode.values()),
                code -> code == TimeCode.NONE ? "no column" : code.label(),
                r -> r.time().code(),
                code ->
                        model.choose(
                                model.recipe().withTime(model.recipe().time().withCode(code))));
        TextField rate =
                text(
                        "Rate in Hz",
                        "import-rate",
                        r -> r.time().rateHz() == null ? "" : number(r.time().rateHz()),
                        model::rate);
        shown.add(
                r ->
                        rate.setPromptText(
                                r.time().code().needsRate() ? "needed" : "as the times tell"));
        CheckBox reset = new CheckBox("New session where it goes back");
        reset.setId("import-reset");
        reset.setOnAction(
                e ->
                        model.choose(
                                model.recipe()
                                        .withTime(
                                                model.recipe()
                                                        .time()
                                                        .withNewTrialAtReset(reset.isSelected()))));
        shown.add(r -> reset.setSelected(r.time().newTrialAtReset()));
        grid.add(reset, 1, grid.getRowCount());
    }

    private void unit(Kind kind) {
        ComboBox<String> units = new ComboBox<>();
        units.setId("import-unit-" + kind.name().toLowerCase(Locale.ROOT));
        units.getItems().setAll(SensorUnit.of(kind).stream().map(SensorUnit::text).toList());
        units.setEditable(true);
        units.setTooltip(
                new Tooltip(
                        "A unit, or what a count is worth, such as 0.00024 "
                                + units.getItems().get(0)));
        units.valueProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!showing && now != null && !now.isBlank()) {
                                model.unit(kind, now);
                            }
                        });
        String label =
                kind.label().substring(0, 1).toUpperCase(Locale.ROOT) + kind.label().substring(1);
        Label words = add(label, units);
        shown.add(
                r -> {
                    units.setValue(r.units().of(kind).text());
                    boolean there = r.column(ColumnRole.valueOf(kind + "_X")).isPresent();
                    for (Node node : List.of(words, units)) {
                        node.setVisible(there);
                        node.setManaged(there);
                    }
                });
    }

    private void mounting() {
        choice(
                "Axes x y z from",
                "import-axes",
                AxisMap.all(),
                AxisMap::text,
                r -> r.mounting().axes(),
                axes ->
                        model.choose(
                                model.recipe()
                                        .withMounting(
                                                new Mounting(
                                                        axes,
                                                        model.recipe().mounting().gravityDown()))));
        CheckBox down = new CheckBox("Upwards reads −1 g (Apple)");
        down.setId("import-gravity-down");
        down.setOnAction(
                e ->
                        model.choose(
                                model.recipe()
                                        .withMounting(
                                                new Mounting(
                                                        model.recipe().mounting().axes(),
                                                        down.isSelected()))));
        shown.add(r -> down.setSelected(r.mounting().gravityDown()));
        grid.add(down, 1, grid.getRowCount());
    }

    private void whose() {
        TextField subject =
                text(
                        "Person",
                        "import-subject",
                        r -> r.whose().subject(),
                        s -> model.choose(model.recipe().withWhose(with(s, null, null))));
        TextField trial =
                text(
                        "Session",
                        "import-trial",
                        r -> r.whose().trial(),
                        s -> model.choose(model.recipe().withWhose(with(null, s, null))));
        TextField label =
                text(
                        "Activity",
                        "import-label",
                        r -> r.whose().label(),
                        s -> model.choose(model.recipe().withWhose(with(null, null, s))));
        label.setPromptText("not labelled");
        for (TextField field : List.of(subject, trial)) {
            field.setTooltip(new Tooltip("{file} is the file's name, {folder} its folder's"));
        }
        shown.add(
                r -> {
                    subject.setDisable(r.column(ColumnRole.SUBJECT).isPresent());
                    trial.setDisable(r.column(ColumnRole.TRIAL).isPresent());
                    label.setDisable(r.column(ColumnRole.LABEL).isPresent());
                });
    }

    private Whose with(@Nullable String subject, @Nullable String trial, @Nullable String label) {
        Whose now = model.recipe().whose();
        return new Whose(
                subject == null ? now.subject() : subject.strip(),
                trial == null ? now.trial() : trial.strip(),
                label == null ? now.label() : label.strip());
    }

    private void show(ImportRecipe recipe) {
        showing = true;
        shown.forEach(one -> one.accept(recipe));
        showSites(recipe);
        showing = false;
    }

    /** A field for each site; they change with the roles of the columns. */
    private void showSites(ImportRecipe recipe) {
        grid.getChildren().removeAll(sites);
        sites.clear();
        List<String> words = recipe.sites();
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
                                    model.choose(model.recipe().withSite(site, now.strip()));
                                }
                            });
            Label label = new Label(words.size() == 1 ? "Worn at" : "Worn at " + (i + 1));
            label.setLabelFor(box);
            grid.addRow(sitesFrom + i, label, box);
            sites.addAll(List.of(label, box));
        }
    }

    private <T> void choice(
            String label,
            String id,
            List<T> values,
            Function<T, String> words,
            Function<ImportRecipe, T> value,
            Consumer<T> chosen) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T one) {
                        return one == null ? "" : words.apply(one);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("The list is only chosen from");
                    }
                });
        box.valueProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!showing && now != null) {
                                chosen.accept(now);
                            }
                        });
        shown.add(r -> box.setValue(value.apply(r)));
        add(label, box);
    }

    private TextField text(
            String label, String id, Function<ImportRecipe, String> value, Consumer<String> typed) {
        TextField field = new TextField();
        field.setId(id);
        field.setOnAction(e -> typed.accept(field.getText()));
        field.focusedProperty()
                .addListener(
                        (o, before, focused) -> {
                            if (!focused && !field.getText().equals(value.apply(model.recipe()))) {
                                typed.accept(field.getText());
                            }
                        });
        shown.add(r -> field.setText(value.apply(r)));
        add(label, field);
        return field;
    }

    private Label add(String label, Region field) {
        Label words = new Label(label);
        words.setLabelFor(field);
        words.setMinWidth(Region.USE_PREF_SIZE);
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), words, field);
        return words;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
