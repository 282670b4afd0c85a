package kinescribe.app.fx;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Whether keys write text just now, so that they are nobody else's. */
public final class Typing {
    private Typing() {}

    /** Whether the node that has the focus takes text; nobody has it where it is null. */
    public static boolean in(@Nullable Node focus) {
        return focus instanceof TextInputControl
                || focus instanceof Spinner<?>
                || (focus instanceof ComboBoxBase<?> box && box.isEditable());
    }
}
