package kinescribe.app.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kinescribe.app.fx.Kit;
import kinescribe.prompt.Verdict;
import org.kordamp.ikonli.feather.Feather;

/** Which prompts are shown: by words, verdict, tag, broken rule. */
final class FilterBar {
    private static final String ANY_VERDICT = "any verdict";
    private static final String ANY_TAG = "any tag";
    private static final String RULES = "with or without faults";
    private static final String ANY_RULE = "any fault";
    private static final String NO_RULE = "no fault";

    private final DeskModel model;
    private final TextField words = new TextField();
    private final ComboBox<String> verdict = box("Verdict", "desk-verdict");
    private final ComboBox<String> tag = box("Tag", "desk-tag");
    private final ComboBox<String> rule = box("Fault", "desk-rule");
    private final HBox node;
    private boolean filling;

    FilterBar(DeskModel model) {
        this.model = model;
        words.setId("desk-filter");
        words.setPromptText("Filter by words, tags or notes (Ctrl+F)");
        words.setAccessibleText("Filter by words, tags or notes");
        words.textProperty().addListener((o, before, after) -> apply());
        words.setMinWidth(120);
        HBox.setHgrow(words, Priority.ALWAYS);
        for (ComboBox<String> box : List.of(verdict, tag, rule)) {
            box.valueProperty().addListener((o, before, after) -> apply());
        }
        Label count = new Label();
        count.setId("desk-count");
        count.getStyleClass().add("count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        Button clear =
                Kit.iconButton(
                        Feather.DELETE,
                        "Show all prompts again",
                        () -> model.filterProperty().set(DeskFilter.ALL));
        clear.setId("desk-clear");
        model.refreshedProperty().addListener((o, before, after) -> count.setText(count()));
        count.setText(count());
        node = new HBox(words, verdict, tag, rule, clear, count);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("desk-filter");
        follow(model.tags());
        follow(model.rules());
        model.filterProperty().addListener((o, before, after) -> fill());
        fill();
    }

    HBox node() {
        return node;
    }

    /** Puts the cursor into the field of words. */
    void focus() {
        words.requestFocus();
        words.selectAll();
    }

    private static ComboBox<String> box(String what, String id) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(what);
        box.setTooltip(new Tooltip(what));
        return box;
    }

    private void follow(ObservableList<String> names) {
        names.addListener((ListChangeListener<String>) change -> fill());
    }

    private String count() {
        return model.shown().size() == model.count()
                ? Integer.toString(model.count())
                : model.shown().size() + " of " + model.count();
    }

    /** Shows the filter as it is. */
    private void fill() {
        DeskFilter filter = model.filterProperty().get();
        filling = true;
        if (!words.getText().strip().equals(filter.words())) {
            words.setText(filter.words());
        }
        choices(
                verdict,
                ANY_VERDICT,
                List.of(Verdict.OPEN.id(), Verdict.ACCEPTED.id(), Verdict.REJECTED.id()),
                filter.verdict().map(Verdict::id).orElse(ANY_VERDICT));
        choices(tag, ANY_TAG, model.tags(), filter.tag().isEmpty() ? ANY_TAG : filter.tag());
        List<String> rules = new ArrayList<>(List.of(NO_RULE, ANY_RULE));
        rules.addAll(model.rules());
        choices(rule, RULES, rules, shown(filter.rule()));
        filling = false;
    }

    private static void choices(
            ComboBox<String> box, String any, List<String> names, String chosen) {
        List<String> wanted = new ArrayList<>(List.of(any));
        wanted.addAll(names);
        if (!box.getItems().equals(wanted)) {
            box.getItems().setAll(wanted);
        }
        box.setValue(chosen);
    }

    private static String shown(String rule) {
        return switch (rule) {
            case "" -> RULES;
            case DeskFilter.ANY_RULE -> ANY_RULE;
            case DeskFilter.NO_RULE -> NO_RULE;
            default -> rule;
        };
    }

    private void apply() {
        if (!filling) {
            model.filterProperty()
                    .set(
                            model.filterProperty()
                                    .get()
                                    .withWords(words.getText())
                                    .withVerdict(
                                            Optional.ofNullable(verdict.getValue())
                                                    .flatMap(Verdict::of))
                                    .withTag(chosen(tag, ANY_TAG))
                                    .withRule(rule()));
        }
    }

    private String rule() {
        String value = chosen(rule, RULES);
        return value.equals(ANY_RULE)
                ? DeskFilter.ANY_RULE
                : value.equals(NO_RULE) ? DeskFilter.NO_RULE : value;
    }

    private static String chosen(ComboBox<String> box, String any) {
        String value = box.getValue();
        return value == null || value.equals(any) ? "" : value;
    }
}
