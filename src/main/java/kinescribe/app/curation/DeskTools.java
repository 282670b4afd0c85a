package kinescribe.app.curation;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import kinescribe.app.fx.FormPopover;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.PromptCommands;
import kinescribe.prompt.Verdict;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The buttons above the table: each does its work on all selected prompts. */
final class DeskTools {
    private final DeskModel model;
    private final Button replace;
    private final ReplaceForm form;
    private final HBox node;

    DeskTools(
            DeskModel model,
            DeskCommands commands,
            DeskForms forms,
            DeskFiles files,
            PromptCommands prompts) {
        this.model = model;
        form = new ReplaceForm(new ReplaceModel(model, commands));
        replace = Kit.iconButton(Feather.SEARCH, "Find and replace (Ctrl+H)", this::replace);
        replace.setId("desk-find-replace");
        Button accept =
                tool(
                        "desk-accept",
                        Feather.CHECK,
                        "Accept the selected prompts (Enter)",
                        () -> commands.judge(Verdict.ACCEPTED));
        accept.getGraphic().getStyleClass().add("success-icon");
        Button reject =
                tool(
                        "desk-reject",
                        Feather.X,
                        "Reject the selected prompts (Delete): no motions are made from them unless"
                                + " you select them and ask for it",
                        () -> commands.judge(Verdict.REJECTED));
        reject.getGraphic().getStyleClass().add("danger-icon");
        Label selected = new Label();
        selected.setId("desk-selected");
        selected.getStyleClass().add("count");
        selected.setMinWidth(Label.USE_PREF_SIZE);
        selected.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> model.selected().size() + " selected", model.selected()));
        Button write = new Button();
        Kit.dressAsIcon(write, Feather.FEATHER, "Write prompts…");
        write.setId("desk-write");
        write.setOnAction(event -> write(prompts, write));
        List<Node> buttons =
                List.of(
                        selected,
                        accept,
                        reject,
                        tool(
                                "desk-reopen",
                                Feather.CIRCLE,
                                "Reopen the selected prompts (O)",
                                () -> commands.judge(Verdict.OPEN)),
                        separator(),
                        tool(
                                "desk-regenerate",
                                Feather.REFRESH_CW,
                                "Another sentence for each selected prompt (R)",
                                commands::regenerate),
                        tool(
                                "desk-tag-selected",
                                Feather.TAG,
                                "Tag the selected prompts (T)",
                                () -> forms.tag(node())),
                        tool(
                                "desk-move",
                                Feather.FOLDER,
                                "Label the selected prompts as another activity (M)",
                                () -> forms.move(node())),
                        replace,
                        tool(
                                "desk-motions",
                                Feather.PLAY_CIRCLE,
                                "Make motions from the selected prompts, rejected ones too",
                                () -> commands.synthesize(true)),
                        tool(
                                "desk-delete",
                                Feather.TRASH_2,
                                "Delete the selected prompts (Shift+Delete)",
                                commands::delete),
                        separator(),
                        write,
                        files.importMenu(),
                        files.exportMenu());
        node = Kit.panelHead("Prompts", buttons.toArray(Node[]::new));
    }

    HBox node() {
        return node;
    }

    /** Opens find and replace. */
    void replace() {
        form.toggle(replace);
    }

    private void write(PromptCommands prompts, Button owner) {
        model.filterProperty()
                .get()
                .activityId()
                .lines()
                .findFirst()
                .or(() -> model.currentProperty().get().map(row -> row.prompt().activityId()))
                .ifPresent(prompts::chooseActivity);
        FormPopover writing = prompts.writeForm();
        writing.toggle(owner);
    }

    private static Separator separator() {
        return new Separator(Orientation.VERTICAL);
    }

    private Button tool(String id, Ikon ikon, String words, Runnable action) {
        Button button = Kit.iconButton(ikon, words, action);
        button.setId(id);
        button.disableProperty().bind(Bindings.isEmpty(model.selected()));
        return button;
    }
}
