package kinescribe.app.curation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
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
            "Enter accept · Del reject (makes no motion) · Tab skip · O reopen · E edit · R another sentence · T tag"
                    + " · N note · U undo · Space play";

    private final DeskTable table;
    private final Map<KeyCode, Runnable> plain = new EnumMap<>(KeyCode.class);
    private final Map<KeyCode, Runnable> shifted = new EnumMap<>(KeyCode.class);
    private final Map<String, Runnable> letters = new HashMap<>();
    private final HeldKeys held = new HeldKeys();

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
        letters.put("o", () -> commands.judge(Verdict.OPEN));
        plain.put(KeyCode.TAB, () -> model.move(1));
        plain.put(KeyCode.F2, editor::edit);
        letters.put("e", editor::edit);
        letters.put("r", commands::regenerate);
        letters.put("t", () -> ask(() -> forms.tag(owner)));
        letters.put("m", () -> ask(() -> forms.move(owner)));
        letters.put("n", side::editNote);
        letters.put("u", commands::undo);
        plain.put(
                KeyCode.SPACE,
                () -> preview.playingProperty().set(!preview.playingProperty().get()));
        shifted.put(KeyCode.TAB, () -> model.move(-1));
        letters.put("U", commands::redo);
        shifted.put(KeyCode.DELETE, commands::delete);
        owner.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        owner.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.released(event.getCode()));
        // Letters act when they are typed: what then gets the focus gets no letter.
        owner.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Tells that Enter, which has just been used elsewhere, may still be held down. */
    void enterWasUsed() {
        held.pressed(KeyCode.ENTER);
    }

    private void ask(Runnable question) {
        question.run();
        enterWasUsed();
    }

    private void pressed(KeyEvent event) {
        if (table.isEditing() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Runnable action = (event.isShiftDown() ? shifted : plain).get(event.getCode());
        if (action != null) {
            event.consume();
            boolean first = held.pressed(event.getCode());
            if (first || event.getCode() == KeyCode.TAB) {
                action.run();
            }
        }
    }

    private void typed(KeyEvent event) {
        if (table.isEditing() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        String letter = event.getCharacter().toLowerCase(Locale.ROOT);
        Runnable action =
                letters.get(event.isShiftDown() ? letter.toUpperCase(Locale.ROOT) : letter);
        if (action != null) {
            event.consume();
            action.run();
        }
    }
}
