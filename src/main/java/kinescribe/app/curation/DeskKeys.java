package kinescribe.app.curation;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kinescribe.app.fx.BodyPreview;
import kinescribe.prompt.Verdict;

/** The single keys of the table, so that hundreds of prompts are gone through without a mouse. */
final class DeskKeys {
    /** What the keys do, for the line below the table. */
    static final String WORDS =
            "Enter accept · Del reject · Tab skip · O reopen · E edit · R another sentence · T tag"
                    + " · N note · U undo · Space play";

    private final DeskTable table;
    private final Map<KeyCode, Runnable> plain = new EnumMap<>(KeyCode.class);
    private final Map<KeyCode, Runnable> shifted = new EnumMap<>(KeyCode.class);

    DeskKeys(
            DeskTable table,
            DeskModel model,
            DeskCommands commands,
            DeskForms forms,
            SentenceEditor editor,
            SidePane side,
            BodyPreview preview) {
        this.table = table;
        Node owner = table.node();
        plain.put(KeyCode.ENTER, () -> commands.judge(Verdict.ACCEPTED));
        plain.put(KeyCode.DELETE, () -> commands.judge(Verdict.REJECTED));
        plain.put(KeyCode.BACK_SPACE, () -> commands.judge(Verdict.REJECTED));
        plain.put(KeyCode.O, () -> commands.judge(Verdict.OPEN));
        plain.put(KeyCode.TAB, () -> model.move(1));
        plain.put(KeyCode.F2, editor::edit);
        plain.put(KeyCode.E, editor::edit);
        plain.put(KeyCode.R, commands::regenerate);
        plain.put(KeyCode.T, () -> forms.tag(owner));
        plain.put(KeyCode.M, () -> forms.move(owner));
        plain.put(KeyCode.N, side::editNote);
        plain.put(KeyCode.U, commands::undo);
        plain.put(
                KeyCode.SPACE,
                () -> preview.playingProperty().set(!preview.playingProperty().get()));
        shifted.put(KeyCode.TAB, () -> model.move(-1));
        shifted.put(KeyCode.U, commands::redo);
        shifted.put(KeyCode.DELETE, commands::delete);
        owner.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (table.isEditing() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Runnable action = (event.isShiftDown() ? shifted : plain).get(event.getCode());
        if (action != null) {
            action.run();
            event.consume();
        }
    }
}
