package kinescribe.app.shell;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import kinescribe.app.fx.FxExecutor;
import kinescribe.app.fx.Kit;
import org.kordamp.ikonli.Ikon;

/** Builds menu items in one line each. */
final class MenuItems {
    private MenuItems() {}

    /** An item; one that ends in "…" asks something first, which it does once the menu is gone. */
    static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        if (text.endsWith("…")) {
            item.setOnAction(event -> new FxExecutor().execute(action));
        } else {
            item.setOnAction(event -> action.run());
        }
        return item;
    }

    static MenuItem item(String text, Ikon icon, String accelerator, Runnable action) {
        MenuItem item = item(text, action);
        item.setGraphic(Kit.icon(icon));
        item.setAccelerator(KeyCombination.keyCombination(accelerator));
        return item;
    }

    static MenuItem item(String text, Ikon icon, Runnable action) {
        MenuItem item = item(text, action);
        item.setGraphic(Kit.icon(icon));
        return item;
    }

    /** Greys an item out while something does not hold. */
    static MenuItem when(BooleanBinding enabled, MenuItem item) {
        // Bound, because a mere listener would not keep the binding from being collected.
        item.disableProperty().bind(enabled.not());
        return item;
    }
}
