package kinescribe.app.curation;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.BodyPreview;
import kinescribe.app.fx.Kit;
import org.kordamp.ikonli.feather.Feather;

/** Beside the table: the prompt's motion, its tags, its note and who wrote it. */
final class SidePane {
    private final DeskModel model;
    private final DeskCommands commands;
    private final TextArea note = new TextArea();
    private final FlowPane tags = new FlowPane();
    private final GridPane author = new GridPane();
    private final VBox node;
    private String noteOf = "";

    SidePane(DeskModel model, DeskCommands commands, PreviewModel motions, BodyPreview preview) {
        this.model = model;
        this.commands = commands;
        Region body = (Region) preview.node();
        body.setMinHeight(120);
        body.setPrefHeight(280);
        VBox.setVgrow(body, Priority.ALWAYS);
        motions.motionProperty().addListener((o, before, after) -> preview.show(after));
        preview.show(motions.motionProperty().get());
        Label fault = new Label();
        fault.textProperty().bind(motions.faultProperty());
        fault.setWrapText(true);
        fault.setId("desk-preview-fault");
        fault.getStyleClass().addAll(Styles.TEXT_MUTED, "desk-fault");
        Kit.showWhile(fault, motions.faultProperty().isNotEmpty());
        note.setId("desk-note");
        note.setAccessibleText("Note on the current prompt");
        note.setPromptText("A note on this prompt (N)");
        note.setWrapText(true);
        note.setPrefRowCount(2);
        note.setMinHeight(52);
        note.focusedProperty()
                .addListener(
                        (o, before, focused) -> {
                            if (!focused) {
                                commitNote();
                            }
                        });
        tags.getStyleClass().add("desk-tags");
        author.getStyleClass().add("facts");
        ScrollPane facts = new ScrollPane(author);
        facts.setFitToWidth(true);
        facts.setPrefHeight(150);
        facts.setMinHeight(70);
        VBox about = new VBox(tags, note, title("Who wrote it"), facts);
        about.getStyleClass().add("desk-about");
        node = new VBox(head(preview), body, fault, about);
        node.getStyleClass().add("panel");
        node.setMinWidth(220);
        model.currentProperty().addListener((o, before, after) -> show(after));
        show(model.currentProperty().get());
    }

    Node node() {
        return node;
    }

    /** Puts the cursor into the note. */
    void editNote() {
        note.requestFocus();
        note.end();
    }

    private static HBox head(BodyPreview preview) {
        Button play =
                Kit.iconButton(
                        Feather.PAUSE,
                        "Play or pause the preview (Space)",
                        () -> preview.playingProperty().set(!preview.playingProperty().get()));
        play.setId("desk-play");
        preview.playingProperty()
                .addListener(
                        (o, before, playing) ->
                                play.setGraphic(Kit.icon(playing ? Feather.PAUSE : Feather.PLAY)));
        return Kit.panelHead("Preview", play);
    }

    private static Label title(String words) {
        Label label = new Label(words);
        label.getStyleClass().add(Styles.TEXT_BOLD);
        return label;
    }

    private void show(Optional<DeskRow> row) {
        commitNote();
        noteOf = row.map(DeskRow::id).orElse("");
        note.setText(row.map(line -> line.prompt().curation().note()).orElse(""));
        note.setDisable(row.isEmpty());
        tags.getChildren().clear();
        author.getChildren().clear();
        row.ifPresent(this::fill);
    }

    private void fill(DeskRow row) {
        for (String tag : row.prompt().curation().tags()) {
            Button button = new Button(tag, Kit.icon(Feather.X));
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.setMnemonicParsing(false);
            button.getStyleClass().addAll(Styles.SMALL, "desk-tag");
            Kit.explain(button, "Take the tag " + tag + " from the selected prompts");
            button.setOnAction(event -> commands.untag(tag));
            tags.getChildren().add(button);
        }
        if (tags.getChildren().isEmpty()) {
            Label none = new Label("No tags (T)");
            none.getStyleClass().add(Styles.TEXT_MUTED);
            tags.getChildren().add(none);
        }
        AuthorText.of(row.prompt())
                .forEach(
                        (name, value) -> {
                            Label key = new Label(name);
                            key.setMinWidth(Region.USE_PREF_SIZE);
                            key.getStyleClass().add(Styles.TEXT_MUTED);
                            Label said = new Label(value);
                            said.setTooltip(new Tooltip(value));
                            said.setMinWidth(0);
                            author.addRow(author.getRowCount(), key, said);
                        });
    }

    private void commitNote() {
        String id = noteOf;
        model.shown().stream()
                .filter(row -> row.id().equals(id))
                .map(row -> row.prompt().curation().note())
                .findFirst()
                .filter(old -> !old.equals(note.getText().strip()))
                .ifPresent(old -> commands.note(id, note.getText()));
    }
}
