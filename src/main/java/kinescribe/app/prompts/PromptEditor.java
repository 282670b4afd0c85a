package kinescribe.app.prompts;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.Selection;
import kinescribe.prompt.Prompt;
import org.kordamp.ikonli.feather.Feather;

/** The selected prompt as a bigger text, taken over when the field is left or by Ctrl+Enter. */
final class PromptEditor {
    private final PromptsViewModel model;
    private final TextArea area = new TextArea();
    private final VBox node;
    private final Label misreadWords = new Label();
    private final Tooltip misreadWhy = new Tooltip();
    private final HBox misread = misread();
    private String promptId = "";

    PromptEditor(PromptsViewModel model, Selection selection) {
        this.model = model;
        area.setId("prompt-editor");
        area.setAccessibleText("The selected prompt");
        area.setPromptText("Write what a person does, then make a motion of it.");
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setMinHeight(52);
        area.focusedProperty()
                .addListener(
                        (o, before, focused) -> {
                            if (!focused) {
                                commit();
                            }
                        });
        area.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Label count = new Label();
        count.getStyleClass().add("count");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> TypedText.count(area.getText()), area.textProperty()));
        HBox below = new HBox(count, Kit.grower(), makeButton());
        below.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(area, misread, below);
        node.getStyleClass().add("editor");
        selection.promptIdProperty().addListener((o, before, after) -> show());
        model.refreshedProperty().addListener((o, before, after) -> show());
        show();
    }

    Node node() {
        return node;
    }

    /** Shown where the sentence reads as another activity than it is filed under. */
    private HBox misread() {
        misreadWords.setId("misread");
        misreadWords.setWrapText(true);
        misreadWords.setTooltip(misreadWhy);
        misreadWords.setMinWidth(0);
        misreadWords.setGraphic(Kit.icon(Feather.ALERT_TRIANGLE));
        misreadWords.getGraphic().getStyleClass().add("warning-icon");
        HBox.setHgrow(misreadWords, Priority.ALWAYS);
        misreadWords.setMaxWidth(Double.MAX_VALUE);
        Button fix = new Button("Label it so");
        fix.setId("file-as-read");
        fix.getStyleClass().add(Styles.SMALL);
        fix.setMinWidth(Button.USE_PREF_SIZE);
        fix.setOnAction(event -> model.fileAsRead());
        HBox box = new HBox(misreadWords, fix);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("out-of-date");
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Button makeButton() {
        Button make = new Button("Make motion", Kit.icon(Feather.PLAY_CIRCLE));
        make.setId("make-motion");
        make.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
        Kit.explain(make, "Make motions from the selected prompts");
        make.disableProperty()
                .bind(
                        model.nothingSelected()
                                .and(
                                        Bindings.createBooleanBinding(
                                                () -> area.getText().isBlank(),
                                                area.textProperty())));
        make.setOnAction(
                event -> {
                    commit();
                    model.synthesizeSelected();
                });
        return make;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            promptId = "";
            show();
            event.consume();
        }
    }

    /** Takes the typed text over for the prompt it was typed for, or as a new one. */
    private void commit() {
        if (promptId.isEmpty()) {
            model.addPrompt(area.getText());
        } else {
            model.changePrompt(promptId, area.getText());
        }
    }

    private void show() {
        String now = model.current().map(Prompt::id).orElse("");
        String text = model.current().map(Prompt::text).orElse("");
        misread.setVisible(model.misread().isPresent());
        misreadWords.setText(model.misread().map(read -> "Reads as \"" + read + "\".").orElse(""));
        misreadWhy.setText("It is filed under " + model.filedAs() + ", and so is its motion.");
        boolean typing = area.isFocused() && now.equals(promptId);
        if (!now.equals(promptId)) {
            String leaving = promptId;
            promptId = now;
            if (!leaving.isEmpty() && area.isFocused()) {
                model.changePrompt(leaving, area.getText());
            }
        }
        if (!typing && !area.getText().equals(text)) {
            area.setText(text);
        }
    }
}
