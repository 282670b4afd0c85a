package kinescribe.app.shell;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.NoticeWords;
import kinescribe.base.Notice;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bell in the status bar with the number of notices, and the list behind it. */
final class NoticesArea {
    private final ObservableList<Notice> notices;
    private final Label badge = new Label();
    private final Button bell = new Button();
    private final Popover popover;
    private int seen;

    NoticesArea(ObservableList<Notice> notices) {
        this.notices = notices;
        badge.getStyleClass().add("badge");
        bell.setId("notices");
        bell.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        bell.setGraphic(new HBox(4, Kit.icon(Feather.BELL), badge));
        bell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        bell.setOnAction(event -> toggle());
        popover = new Popover(list());
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        notices.addListener((ListChangeListener<Notice>) change -> refresh());
        refresh();
    }

    Node node() {
        return bell;
    }

    private void toggle() {
        if (popover.isShowing()) {
            popover.hide();
        } else {
            popover.show(bell);
            seen = notices.size();
            refresh();
        }
    }

    private void refresh() {
        seen = Math.min(seen, notices.size());
        int unseen = notices.size() - seen;
        badge.setText(Integer.toString(unseen > 0 ? unseen : notices.size()));
        badge.setVisible(!notices.isEmpty());
        badge.setManaged(!notices.isEmpty());
        badge.getStyleClass().remove("quiet");
        if (unseen == 0) {
            badge.getStyleClass().add("quiet");
        }
        Kit.explain(bell, notices.size() + " notices, " + unseen + " new");
    }

    private VBox list() {
        ListView<Notice> list = new ListView<>(notices);
        list.setId("notices-list");
        list.setPrefHeight(260);
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(Kit.emptyState(Feather.BELL_OFF, "Nothing to report."));
        Button copy = Kit.iconButton(Feather.COPY, "Copy all", this::copy);
        Button clear = new Button("Clear");
        clear.setId("clear-notices");
        clear.getStyleClass().add(Styles.SMALL);
        clear.setOnAction(event -> notices.clear());
        Label title = new Label("Notices");
        title.getStyleClass().add(Styles.TEXT_BOLD);
        HBox head = new HBox(6, title, Kit.grower(), copy, clear);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(head, list);
        box.getStyleClass().add("notices");
        return box;
    }

    private void copy() {
        StringBuilder text = new StringBuilder();
        notices.forEach(notice -> text.append(NoticeWords.of(notice)).append('\n'));
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The icon of a level. */
    static FontIcon icon(Notice.Level level) {
        boolean warning = level == Notice.Level.WARNING;
        FontIcon icon = Kit.icon(warning ? Feather.ALERT_TRIANGLE : Feather.INFO);
        icon.getStyleClass().add(warning ? "warning-icon" : "info-icon");
        return icon;
    }

    private static final class Cell extends ListCell<Notice> {
        private static final double SCROLL_BAR = 16;

        private final Label text = new Label();

        Cell() {
            text.setWrapText(true);
            HBox.setHgrow(text, Priority.ALWAYS);
            setPrefWidth(0);
        }

        /** High enough for all lines; a cell by itself asks only for one. */
        @Override
        protected double computePrefHeight(double width) {
            double inside = getListView().getWidth() - SCROLL_BAR - snappedLeftInset();
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : getGraphic().prefHeight(inside - snappedRightInset())
                            + snappedTopInset()
                            + snappedBottomInset();
        }

        @Override
        protected void updateItem(Notice notice, boolean empty) {
            super.updateItem(notice, empty);
            if (empty || notice == null) {
                setGraphic(null);
            } else {
                text.setText(NoticeWords.of(notice));
                HBox row = new HBox(icon(notice.level()), text);
                row.getStyleClass().add("notice-row");
                setGraphic(row);
            }
        }
    }
}
