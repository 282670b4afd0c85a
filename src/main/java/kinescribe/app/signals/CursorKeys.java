package kinescribe.app.signals;

import java.util.function.DoubleSupplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kinescribe.app.fx.Typing;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the cursors: A and B put them, Escape takes them away. They act while the focus or
 * the pointer is anywhere in the panel, unless somebody types text.
 */
final class CursorKeys {
    private final Node panel;
    private final Cursors cursors;
    private final DoubleSupplier timeS;

    /**
     * @param panel where the keys act
     * @param timeS where cursors are put, seconds
     */
    CursorKeys(Node panel, Cursors cursors, DoubleSupplier timeS) {
        this.panel = panel;
        this.cursors = cursors;
        this.timeS = timeS;
    }

    /** Listens to the keys of the scene that the panel is in. */
    void install() {
        EventHandler<KeyEvent> keys = this::pressed;
        panel.sceneProperty()
                .subscribe(
                        (before, after) -> {
                            if (before != null) {
                                before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
                            }
                            if (after != null) {
                                after.addEventHandler(KeyEvent.KEY_PRESSED, keys);
                            }
                        });
    }

    private void pressed(KeyEvent event) {
        Scene scene = panel.getScene();
        Node focus = scene == null ? null : scene.getFocusOwner();
        if (event.isShortcutDown()
                || event.isAltDown()
                || Typing.in(focus)
                || !(panel.isHover() || isInPanel(focus))) {
            return;
        }
        if (event.getCode() == KeyCode.A) {
            cursors.put(Cursors.Name.A, timeS.getAsDouble());
            event.consume();
        } else if (event.getCode() == KeyCode.B) {
            cursors.put(Cursors.Name.B, timeS.getAsDouble());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && cursors.isAnySet()) {
            cursors.clear();
            event.consume();
        }
    }

    private boolean isInPanel(@Nullable Node focus) {
        Node node = focus;
        while (node != null && !node.equals(panel)) {
            node = node.getParent();
        }
        return node != null;
    }
}
