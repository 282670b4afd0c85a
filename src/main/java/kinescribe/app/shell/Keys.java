package kinescribe.app.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kinescribe.app.fx.OwnKeys;
import kinescribe.app.fx.Typing;

/**
 * Keys without a modifier. They act only when no text field has focus, and leave a key to a control
 * that uses it itself: Space to buttons, arrows to sliders and lists.
 */
final class Keys {
    private final TransportModel transport;
    private final Map<String, Runnable> typed = new HashMap<>();

    Keys(TransportModel transport, Map<String, Runnable> viewerKeys, Runnable keySheet) {
        this.transport = transport;
        typed.putAll(viewerKeys);
        typed.put(",", () -> transport.stepFrames(-1));
        typed.put(".", () -> transport.stepFrames(1));
        typed.put("[", () -> transport.changeSpeed(-1));
        typed.put("]", () -> transport.changeSpeed(1));
        typed.put("\\", transport::normalSpeed);
        typed.put("l", transport::toggleLoop);
        typed.put("?", keySheet);
    }

    /** Listens to a scene's keys. */
    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(scene, event));
    }

    private void pressed(Scene scene, KeyEvent event) {
        Node focus = scene.getFocusOwner();
        if (OwnKeys.around(focus)
                || Typing.in(focus)
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE && !pressesWithSpace(focus)) {
            transport.toggle();
            event.consume();
        } else if (!usesArrows(focus) && move(event)) {
            event.consume();
        }
    }

    private boolean move(KeyEvent event) {
        double step = event.isShiftDown() ? 1 : 0.1;
        switch (event.getCode()) {
            case LEFT -> transport.stepSeconds(-step);
            case RIGHT -> transport.stepSeconds(step);
            case HOME -> transport.toStart();
            case END -> transport.toEnd();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void typed(Scene scene, KeyEvent event) {
        Runnable action = typed.get(event.getCharacter());
        Node focus = scene.getFocusOwner();
        if (action != null
                && !OwnKeys.around(focus)
                && !Typing.in(focus)
                && !event.isShortcutDown()) {
            action.run();
            event.consume();
        }
    }

    /** A button that was clicked keeps the focus, but only one reached by keys waits for Space. */
    private static boolean pressesWithSpace(Node focus) {
        return focus instanceof ButtonBase && focus.isFocusVisible();
    }

    private static boolean usesArrows(Node focus) {
        return focus instanceof Slider
                || focus instanceof TabPane
                || focus instanceof ComboBoxBase<?>
                || focus instanceof ListView<?>
                || focus instanceof TreeView<?>
                || focus instanceof TableView<?>;
    }
}
