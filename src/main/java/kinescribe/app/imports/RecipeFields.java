package kinescribe.app.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kinescribe.format.table.ImportRecipe;

/** Labelled fields that show a recipe and tell what is chosen in them. */
final class RecipeFields {
    private final GridPane grid = new GridPane();
    private final List<Consumer<ImportRecipe>> shown = new ArrayList<>();
    private final Supplier<ImportRecipe> recipe;
    private boolean showing;

    /**
     * @param recipe the recipe of now
     */
    RecipeFields(Supplier<ImportRecipe> recipe) {
        this.recipe = recipe;
        grid.getStyleClass().addAll("form-grid", "import-form");
    }

    GridPane grid() {
        return grid;
    }

    /** Whether fields are being set to a recipe, so that nobody has chosen what they tell. */
    boolean isShowing() {
        return showing;
    }

    /** Sets all fields to a recipe. */
    void show(ImportRecipe now) {
        showing = true;
        shown.forEach(one -> one.accept(now));
        showing = false;
    }

    /** Has something done for each recipe that is shown. */
    void whenShown(Consumer<ImportRecipe> does) {
        shown.add(does);
    }

    <T> void choice(
            String label,
            String id,
            List<T> values,
            Function<T, String> words,
            Function<ImportRecipe, T> value,
            Consumer<T> chosen) {
        ChoiceBox<T> box =
                Picker.of(
                        id,
                        values,
                        words,
                        now -> {
                            if (!showing) {
                                chosen.accept(now);
                            }
                        });
        whenShown(r -> box.setValue(value.apply(r)));
        add(label, box);
    }

    void check(
            String words,
            String id,
            Function<ImportRecipe, Boolean> value,
            Consumer<Boolean> chosen) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        box.setOnAction(e -> chosen.accept(box.isSelected()));
        whenShown(r -> box.setSelected(value.apply(r)));
        grid.add(box, 1, grid.getRowCount());
    }

    TextField text(
            String label, String id, Function<ImportRecipe, String> value, Consumer<String> typed) {
        TextField field = new TextField();
        field.setId(id);
        field.setOnAction(e -> typed.accept(field.getText()));
        field.focusedProperty()
                .addListener(
                        (o, before, focused) -> {
                            if (!focused && !field.getText().equals(value.apply(recipe.get()))) {
                                typed.accept(field.getText());
                            }
                        });
        whenShown(r -> field.setText(value.apply(r)));
        add(label, field);
        return field;
    }

    Label add(String label, Region field) {
        Label words = new Label(label);
        words.setLabelFor(field);
        words.setMinWidth(Region.USE_PREF_SIZE);
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), words, field);
        return words;
    }
}
