package kinescribe.app.shell;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kinescribe.motion.quality.Measure;
import kinescribe.motion.quality.QualityRules;
import org.jspecify.annotations.Nullable;

/** Lets a person change the limits that reject motions. */
final class RulesDialog {
    private static final double FIELD_WIDTH = 90;

    private final Map<Measure, TextField> fields = new EnumMap<>(Measure.class);
    private final BooleanProperty wrong = new SimpleBooleanProperty();
    private final Label why = new Label();
    private final Dialog<QualityRules> dialog = new Dialog<>();

    private RulesDialog(QualityRules rules, Node owner) {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(4);
        for (Measure measure : Measure.values()) {
            TextField field = new TextField();
            field.setId("limit-" + measure.id());
            field.setPrefWidth(FIELD_WIDTH);
            field.setPromptText("no limit");
            field.textProperty().addListener((o, before, after) -> check());
            fields.put(measure, field);
            Label title = new Label(measure.title());
            title.setLabelFor(field);
            title.setTooltip(MeasureWords.tooltip(measure.title(), ""));
            field.setTooltip(MeasureWords.tooltip(measure.title(), ""));
            Label side = new Label(measure.isBetterHigh() ? "at least" : "at most");
            side.getStyleClass().add(Styles.TEXT_MUTED);
            grid.addRow(grid.getRowCount(), title, side, field, new Label(measure.symbol()));
        }
        why.setId("limit-wrong");
        why.getStyleClass().add(Styles.DANGER);
        fill(rules);
        Button standard = new Button("Standard limits");
        standard.setOnAction(event -> fill(QualityRules.STANDARD));
        Label words = new Label("A motion beyond a limit is rejected. Empty: no limit.");
        dialog.initOwner(owner.getScene().getWindow());
        dialog.setTitle("Quality rules");
        dialog.getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        VBox content = new VBox(10, words, grid, why, standard);
        content.getStyleClass().add("rules-form");
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().lookupButton(ButtonType.OK).disableProperty().bind(wrong);
        dialog.setResultConverter(button -> button == ButtonType.OK ? rules() : null);
    }

    /** The changed rules; nothing where the person gave up. */
    static Optional<QualityRules> ask(QualityRules rules, Node owner) {
        return new RulesDialog(rules, owner).dialog.showAndWait();
    }

    private void fill(QualityRules rules) {
        fields.forEach(
                (measure, field) -> {
                    OptionalDouble limit = rules.limit(measure);
                    field.setText(
                            limit.isEmpty() ? "" : plain(limit.getAsDouble() * measure.scale()));
                });
        check();
    }

    private void check() {
        boolean any = false;
        String said = "";
        for (TextField field : fields.values()) {
            boolean bad = !field.getText().isBlank() && number(field.getText()) == null;
            field.pseudoClassStateChanged(Styles.STATE_DANGER, bad);
            any |= bad;
            said = bad ? "\"" + field.getText().strip() + "\" is no number" : said;
        }
        wrong.set(any);
        why.setText(any ? said + ": write one such as 2.5, or nothing for no limit." : "");
    }

    private QualityRules rules() {
        Map<Measure, Double> limits = new EnumMap<>(Measure.class);
        fields.forEach(
                (measure, field) -> {
                    Double shown = number(field.getText());
                    if (shown != null) {
                        limits.put(measure, shown / measure.scale());
                    }
                });
        return new QualityRules(limits);
    }

    private static @Nullable Double number(String text) {
        try {
            double value = Double.parseDouble(text.strip().replace(',', '.'));
            return Double.isFinite(value) ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.4g", value);
    }
}
