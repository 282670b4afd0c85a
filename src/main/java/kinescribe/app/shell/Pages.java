package kinescribe.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kinescribe.app.fx.Kit;

/** Pages in one place, one shown at a time, and the switch between them. */
final class Pages {
    private final StackPane content;
    private final ToggleGroup group = new ToggleGroup();
    private final HBox tabs = new HBox();

    /**
     * @param id what the ids of the switch's buttons begin with
     * @param names what the pages are called
     * @param pages the pages, the first of which is shown
     */
    Pages(String id, List<String> names, List<Node> pages) {
        content = new StackPane(pages.toArray(Node[]::new));
        for (int i = 0; i < pages.size(); i++) {
            ToggleButton tab = new ToggleButton(names.get(i));
            tab.setId(id + "-" + i);
            tab.setToggleGroup(group);
            tab.getStyleClass()
                    .add(
                            i == 0
                                    ? "left-pill"
                                    : i == pages.size() - 1 ? "right-pill" : "center-pill");
            Node page = pages.get(i);
            Kit.showWhile(page, tab.selectedProperty());
            tabs.getChildren().add(tab);
        }
        group.selectedToggleProperty()
                .addListener(
                        (o, before, after) -> {
                            if (after == null) {
                                group.selectToggle(before); // one page is always shown
                            }
                        });
        tabs.setAlignment(Pos.CENTER_LEFT);
        show(0);
    }

    /** The place where the pages appear. */
    Node content() {
        return content;
    }

    /** The switch. */
    HBox tabs() {
        return tabs;
    }

    /** A menu item for each page, with the number keys as shortcuts. */
    List<MenuItem> menuItems() {
        List<MenuItem> items = new ArrayList<>();
        for (int i = 0; i < group.getToggles().size(); i++) {
            int page = i;
            String name = ((ToggleButton) group.getToggles().get(i)).getText();
            MenuItem item = MenuItems.item(name, () -> show(page));
            item.setAccelerator(KeyCombination.keyCombination("shortcut+" + (i + 1)));
            items.add(item);
        }
        return items;
    }

    /** Shows a page. */
    void show(int index) {
        group.selectToggle(group.getToggles().get(index));
    }
}
