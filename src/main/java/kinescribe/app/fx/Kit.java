package kinescribe.app.fx;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small parts that every screen is built from, so that they look alike. */
public final class Kit {
    private static final int EMPTY_ICON_SIZE = 28;

    private Kit() {}

    /** An icon in the text's size and colour. */
    public static FontIcon icon(Ikon ikon) {
        return new FontIcon(ikon);
    }

    /** A flat button that shows only an icon; the words are its tooltip and its accessible text. */
    public static Button iconButton(Ikon ikon, String words, Runnable action) {
        Button button = new Button();
        dressAsIcon(button, ikon, words);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Makes any button flat with an icon only, explained by its tooltip. */
    public static void dressAsIcon(ButtonBase button, Ikon ikon, String words) {
        button.setGraphic(icon(ikon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        explain(button, words);
    }

    /** Sets tooltip and accessible text. */
    public static void explain(ButtonBase button, String words) {
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
    }

    /** The head of a panel: its title on the left, its buttons on the right. */
    public static HBox panelHead(String title, Node... buttons) {
        Label label = new Label(title);
        label.getStyleClass().addAll(Styles.TEXT_BOLD, "panel-title");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(label, grower());
        head.getChildren().addAll(buttons);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-head");
        return head;
    }

    /** What an empty place shows: an icon and a sentence that says what to do. */
    public static VBox emptyState(Ikon ikon, String sentence) {
        FontIcon icon = icon(ikon);
        icon.setIconSize(EMPTY_ICON_SIZE);
        icon.getStyleClass().add("empty-icon");
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().addAll(Styles.TEXT_MUTED, "empty-text");
        VBox box = new VBox(icon, label);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty-state");
        return box;
    }

    /** A node that takes the room that is left in a row. */
    public static Region grower() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        VBox.setVgrow(region, Priority.ALWAYS);
        return region;
    }

    /** Shows a node, and keeps room for it, only while something is so. */
    public static void showWhile(Node node, ObservableValue<Boolean> so) {
        node.visibleProperty().bind(so);
        node.managedProperty().bind(so);
    }
}
