package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Menu items that follow a property and change it. */
final class Choices {
    private Choices() {}

    /** One item a value, of which the property's is marked. */
    static <T> List<MenuItem> oneOf(
            Property<T> property, Collection<T> values, Function<T, String> label) {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(label.apply(value));
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setSelected(Objects.equals(value, property.getValue()));
            item.setOnAction(event -> property.setValue(value));
            property.addListener(
                    (o, before, after) -> item.setSelected(Objects.equals(value, after)));
            items.add(item);
        }
        return items;
    }

    /** An item that switches something on and off. */
    static MenuItem onOff(BooleanProperty property, String label) {
        CheckMenuItem item = new CheckMenuItem(label);
        item.setMnemonicParsing(false);
        item.selectedProperty().bindBidirectional(property);
        return item;
    }

    /** An item that does something. */
    static MenuItem action(String label, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
