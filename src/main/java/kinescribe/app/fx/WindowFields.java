package kinescribe.app.fx;

import java.util.Locale;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import kinescribe.imu.Triad;

/** Fields that say how windows are cut. */
final class WindowFields {
    private WindowFields() {}

    /** Which sensors' channels: one or several. */
    static MenuButton channels(WindowSettings windows) {
        MenuButton button = new MenuButton();
        for (Triad triad : Triad.values()) {
            CheckMenuItem item = new CheckMenuItem(words(triad));
            item.selectedProperty().bindBidirectional(windows.triad(triad));
            button.getItems().add(item);
        }
        button.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                windows::channelWords,
                                windows.observables().toArray(Observable[]::new)));
        return button;
    }

    private static String words(Triad triad) {
        String name = triad.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
