package kinescribe.app.signals;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseEvent;

/** The menu that a right click on a chart opens. */
final class ChartMenu {
    private final ContextMenu menu = new ContextMenu();
    private double timeS;

    ChartMenu(SignalsViewModel model, ExportForms export) {
        MenuItem remove = item("Remove cursors", () -> model.cursors().clear());
        MenuItem csv = item("Export shown stretch as CSV…", export::csv);
        MenuItem picture = item("Export picture as PNG…", export::picture);
        menu.getItems()
                .setAll(
                        item("Put cursor A here", () -> model.cursors().put(Cursors.Name.A, timeS)),
                        item("Put cursor B here", () -> model.cursors().put(Cursors.Name.B, timeS)),
                        remove,
                        new SeparatorMenuItem(),
                        item("Align automatically", () -> model.sides().align()),
                        item("Show all of both sides", model::showAll),
                        item("Show the motion", model::showMotion),
                        new SeparatorMenuItem(),
                        csv,
                        picture);
        menu.setOnShowing(event -> remove.setDisable(!model.cursors().isAnySet()));
    }

    /** Opens it at the mouse, about a time. */
    void show(Node over, MouseEvent at, double seconds) {
        timeS = seconds;
        menu.show(over, at.getScreenX(), at.getScreenY());
    }

    /** Closes it. */
    void hide() {
        menu.hide();
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
