package kinescribe.app.imports;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import kinescribe.format.table.AxisMap;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.ImportRecipe.Mounting;
import kinescribe.format.table.TimeCode;
import kinescribe.imu.check.SensorUnit;
import kinescribe.imu.check.SensorUnit.Kind;

/** Units, times and axes of one kind of table. */
final class UnitsForm {
    private final WizardModel model;
    private final RecipeFields fields;

    UnitsForm(WizardModel model) {
        this.model = model;
        this.fields = new RecipeFields(model::recipe);
        for (Kind kind : Kind.values()) {
            unit(kind);
        }
        timeFields();
        mounting();
        model.recipeProperty().subscribe(fields::show);
    }

    Node node() {
        return fields.grid();
    }

    private void timeFields() {
        fields.choice(
                "Time in",
                "import-time",
                List.of(TimeCode.values()),
                code -> code == TimeCode.NONE ? "no column" : code.label(),
                r -> r.time().code(),
                code -> model.choose(recipe().withTime(recipe().time().withCode(code))));
        TextField rate =
                fields.text(
                        "Rate in Hz",
                        "import-rate",
                        r -> r.time().rateHz() == null ? "" : number(r.time().rateHz()),
                        model::rate);
        fields.whenShown(
                r ->
                        rate.setPromptText(
                                r.time().code().needsRate() ? "needed" : "as the times tell"));
        fields.check(
                "New session where it goes back",
                "import-reset",
                r -> r.time().newTrialAtReset(),
                on -> model.choose(recipe().withTime(recipe().time().withNewTrialAtReset(on))));
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
                            if (!fields.isShowing() && now != null && !now.isBlank()) {
                                model.unit(kind, now);
                            }
                        });
        String label =
                kind.label().substring(0, 1).toUpperCase(Locale.ROOT) + kind.label().substring(1);
        Label words = fields.add(label, units);
        fields.whenShown(
                r -> {
                    units.setValue(r.units().of(kind).text());
                    for (Node node : List.of(words, units)) {
                        node.setVisible(r.has(kind));
                        node.setManaged(r.has(kind));
                    }
                });
    }

    private void mounting() {
        fields.choice(
                "Axes x y z from",
                "import-axes",
                AxisMap.all(),
                AxisMap::text,
                r -> r.mounting().axes(),
                axes ->
                        model.choose(
                                recipe().withMounting(
                                                new Mounting(
                                                        axes, recipe().mounting().gravityDown()))));
        fields.check(
                "Upwards reads −1 g (Apple)",
                "import-gravity-down",
                r -> r.mounting().gravityDown(),
                down ->
                        model.choose(
                                recipe().withMounting(
                                                new Mounting(recipe().mounting().axes(), down))));
    }

    private ImportRecipe recipe() {
        return model.recipe();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
