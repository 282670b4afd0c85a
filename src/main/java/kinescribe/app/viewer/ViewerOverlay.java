package kinescribe.app.viewer;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** What is written over the picture: which motion, which moment, which colour is which. */
final class ViewerOverlay extends BorderPane {
    private static final double TITLE_WIDTH = 460;

    /** From this width on there is room for a button for each side to look from. */
    private static final double ROOMY_WIDTH = 720;

    ViewerOverlay(ViewerModel model, ViewerMenus menus) {
        getStyleClass().add("viewer-overlay");
        setPickOnBounds(false);
        VBox heading = new VBox(title(model), badges(model));
        heading.getStyleClass().add("viewer-heading");
        heading.setPickOnBounds(false);
        heading.setMouseTransparent(false);
        ViewerTools tools = new ViewerTools(model, menus);
        tools.showSides(widthProperty().greaterThan(ROOMY_WIDTH));
        BorderPane top = new BorderPane(heading, null, tools, null, null);
        top.setPickOnBounds(false);
        heading.visibleProperty().bind(model.motionShownProperty());
        setTop(top);
        StackPane middle = new StackPane(emptyText(model), handsHint(model));
        middle.setMouseTransparent(true);
        setCenter(middle);
        VBox left = new VBox(ghostLine(model.comparison()), legend());
        left.getStyleClass().add("viewer-corner");
        left.setPickOnBounds(false);
        HBox bottom = new HBox(left, spacer(), moment(model));
        bottom.setPickOnBounds(false);
        bottom.setAlignment(Pos.BOTTOM_LEFT);
        bottom.visibleProperty().bind(model.motionShownProperty());
        setBottom(bottom);
    }

    private static Node title(ViewerModel model) {
        Label title = new Label();
        title.getStyleClass().add("viewer-title");
        title.setMaxWidth(TITLE_WIDTH);
        title.setWrapText(true);
        title.textProperty().bind(model.texts().titleProperty());
        title.setMouseTransparent(true);
        return title;
    }

    private static Node badges(ViewerModel model) {
        Label activity = badge("viewer-badge-activity");
        activity.textProperty().bind(model.texts().activityProperty());
        showWhileWritten(activity);
        Label origin = badge("viewer-badge-origin");
        origin.textProperty().bind(model.texts().originProperty());
        Label outOfDate = badge("viewer-badge-out-of-date");
        outOfDate.setText("out of date");
        outOfDate.setGraphic(new FontIcon(MaterialDesignR.REFRESH_CIRCLE));
        outOfDate.setTooltip(
                new Tooltip("The prompt has changed since this motion was made. Make it again."));
        Kit.showWhile(outOfDate, model.texts().outOfDateProperty());
        HBox badges = new HBox(activity, origin, outOfDate);
        badges.getStyleClass().add("viewer-badges");
        badges.setPickOnBounds(false);
        return badges;
    }

    private static Label badge(String styleClass) {
        Label badge = new Label();
        badge.getStyleClass().addAll("viewer-badge", styleClass);
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    private static void showWhileWritten(Label label) {
        Kit.showWhile(label, Bindings.isNotEmpty(label.textProperty()));
    }

    private static Node legend() {
        HBox sides = new HBox(entry("L", "left", "left"), entry("R", "right", "right"));
        sides.getStyleClass().add("viewer-legend");
        HBox axes =
                new HBox(
                        entry("x", "axis-x", ""),
                        entry("y", "axis-y", ""),
                        entry("z", "axis-z", "sensor axes"));
        axes.getStyleClass().add("viewer-legend");
        VBox both = new VBox(axes, sides);
        both.getStyleClass().add("viewer-legends");
        return both;
    }

    private static Node entry(String letter, String color, String word) {
        Label chip = new Label(letter);
        chip.getStyleClass().addAll("viewer-chip", "viewer-color-" + color);
        Label text = new Label(word);
        text.getStyleClass().add("viewer-legend-text");
        HBox entry = word.isEmpty() ? new HBox(chip) : new HBox(chip, text);
        entry.getStyleClass().add("viewer-legend-entry");
        return entry;
    }

    /** Names the ghost; a click on the cross sends it away. */
    private static Node ghostLine(Comparison comparison) {
        Label chip = new Label();
        chip.getStyleClass().addAll("viewer-chip", "viewer-color-ghost");
        Label text = new Label();
        text.setId("viewer-ghost-text");
        text.getStyleClass().add("viewer-legend-text");
        text.textProperty().bind(comparison.textProperty());
        Button off =
                Kit.iconButton(
                        Feather.X,
                        "Stop comparing (X)",
                        () -> comparison.motionIdProperty().set(""));
        off.setId("viewer-ghost-off");
        off.getStyleClass().add("viewer-small-button");
        HBox line = new HBox(chip, text, off);
        line.getStyleClass().addAll("viewer-legend-entry", "viewer-ghost-line");
        text.setMinWidth(0);
        off.setMinWidth(USE_PREF_SIZE);
        line.setMaxWidth(USE_PREF_SIZE);
        Kit.showWhile(line, Bindings.isNotEmpty(comparison.textProperty()));
        return line;
    }

    private static Node moment(ViewerModel model) {
        Label moment = new Label();
        moment.getStyleClass().add("viewer-moment");
        moment.textProperty().bind(model.texts().momentProperty());
        moment.setMinWidth(USE_PREF_SIZE);
        return moment;
    }

    private static Node emptyText(ViewerModel model) {
        FontIcon icon = new FontIcon(MaterialDesignR.RUN);
        icon.getStyleClass().add("viewer-empty-icon");
        Label title = new Label("No motion selected");
        title.getStyleClass().add("viewer-empty-title");
        Label hint =
                new Label(
                        "Write a prompt on the left and press Make motion, or import a motion file.");
        hint.getStyleClass().add("viewer-empty-hint");
        hint.setWrapText(true);
        VBox text = new VBox(icon, title, hint);
        text.getStyleClass().add("viewer-empty");
        text.setMouseTransparent(true);
        text.visibleProperty().bind(model.motionShownProperty().not());
        return text;
    }

    /** What the hand can do now, at the upper edge of the picture. */
    private static Node handsHint(ViewerModel model) {
        Label hint = new Label();
        hint.setId("viewer-hands-hint");
        hint.getStyleClass().add("viewer-hands-hint");
        hint.textProperty().bind(model.hands().hint());
        showWhileWritten(hint);
        StackPane.setAlignment(hint, Pos.TOP_CENTER);
        return hint;
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }
}
