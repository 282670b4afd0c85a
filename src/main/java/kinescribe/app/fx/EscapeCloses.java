package kinescribe.app.fx;

import atlantafx.base.controls.Popover;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Has Escape close a popover, whether it or the window below gets the key: that depends on what was
 * clicked last. An open list of choices in it takes the key first.
 */
public final class EscapeCloses {
    private EscapeCloses() {}

    /** Opens a popover at a node; Escape closes it again. */
    public static void show(Popover popover, Node owner) {
        EventHandler<KeyEvent> closing = event -> close(popover, event);
        Scene below = owner.getScene();
        Node content = popover.getContentNode();
        below.addEventFilter(KeyEvent.KEY_PRESSED, closing);
        content.addEventFilter(KeyEvent.KEY_PRESSED, closing);
        popover.setOnHidden(
                event -> {
                    below.removeEventFilter(KeyEvent.KEY_PRESSED, closing);
                    content.removeEventFilter(KeyEvent.KEY_PRESSED, closing);
                });
        popover.show(owner);
    }

    private static void close(Popover popover, KeyEvent event) {
        boolean choosing =
                popover.getContentNode().lookupAll(".combo-box-base").stream()
                        .anyMatch(field -> field instanceof ComboBoxBase<?> box && box.isShowing());
        if (event.getCode() == KeyCode.ESCAPE && popover.isShowing() && !choosing) {
            popover.hide();
            event.consume();
        }
    }
}
