package kinescribe.app.language;

import java.util.Objects;
import javafx.scene.control.Dialog;
import javafx.stage.Stage;
import javafx.stage.Window;
import kinescribe.app.fx.Theme;

/** Puts dialogs before the window that is in front. */
final class Windows {
    private static final String STYLES = "/kinescribe/assets/styles/language.css";

    private Windows() {}

    /** Gives a dialog the style sheet of this feature. */
    static void style(Dialog<?> dialog) {
        dialog.getDialogPane()
                .getStylesheets()
                .add(
                        Objects.requireNonNull(Windows.class.getResource(STYLES), STYLES)
                                .toExternalForm());
    }

    /** Gives a dialog its owner and look. */
    static void dress(Dialog<?> dialog) {
        // The window itself, never a menu's popup: that closes and would leave the menus dead.
        Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .reduce((first, later) -> later) // a dialog before the window below it
                .ifPresent(
                        owner -> {
                            dialog.initOwner(owner);
                            Theme.dress(dialog.getDialogPane().getScene(), owner.getScene());
                        });
    }
}
