package kinescribe.app.training;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kinescribe.app.fx.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A cell of the board that shows something of a run as a node. */
final class RunCells extends TableCell<RunRow, RunRow> {
    /** A shorter bar tells nothing. */
    static final double LEAST_BAR = 50;

    private static final double SCORE_TEXT = 112;
    private static final double PADDING = 8;
    private static final double LETTER = 6.2;
    private static final double BADGE = 18;

    private final Shown shown;

    /** What to show of a run. */
    @FunctionalInterface
    interface Shown {
        Node of(RunRow row);
    }

    RunCells(Shown shown) {
        this.shown = shown;
    }

    @Override
    protected void updateItem(@Nullable RunRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : shown.of(row));
    }

    /** The sign of the pinned run. */
    static Node pin(RunRow row) {
        HBox box = new HBox();
        box.setAlignment(Pos.CENTER);
        if (row.isPinned()) {
            Node icon = Kit.icon(Feather.MAP_PIN);
            icon.setAccessibleText("Pinned");
            icon.getStyleClass().add("pin-icon");
            box.getChildren().add(icon);
        }
        return box;
    }

    /** A figure: the score with a bar, the others as text. */
    static Node figure(BoardColumn figure, RunRow row) {
        Label words = new Label(figure.text(row));
        words.getStyleClass().add("score-text");
        if (figure == BoardColumn.AGAINST && !row.against().spoken().isEmpty()) {
            words.setTooltip(new Tooltip(words.getText() + "\n" + row.against().spoken()));
        }
        if (figure != BoardColumn.SCORE) {
            return words;
        }
        words.setMinWidth(SCORE_TEXT);
        words.setTooltip(
                new Tooltip(
                        words.getText()
                                + "\n"
                                + figure.meaning()
                                + "\nStandard deviation over the seeds: "
                                + row.sdText()));
        ScoreBar bar = new ScoreBar(row.score().value(), row.low(), row.high());
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.getStyleClass().add("score-bar");
        HBox box = new HBox(PADDING, words, bar);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** How wide a figure's column is at first. */
    static double width(BoardColumn figure) {
        return switch (figure) {
            case SCORE -> SCORE_TEXT + 2 * PADDING;
            case AGAINST -> 224;
            case CALIBRATION -> 72;
            case WORST -> 78;
            case SIZE -> 60;
            case TIME -> 62;
            default -> 72;
        };
    }

    /** What to know before believing the figures. */
    static Node marks(RunRow row) {
        HBox box = new HBox(4);
        box.setAlignment(Pos.CENTER_LEFT);
        badges(row).forEach((text, style) -> box.getChildren().add(badge(text, style)));
        return box;
    }

    /** How wide that is, roughly; 0 where there is nothing to know. */
    static double marksWidth(RunRow row) {
        Map<String, String> badges = badges(row);
        double letters = badges.keySet().stream().mapToInt(String::length).sum();
        return badges.isEmpty() ? 0 : 2 * PADDING + BADGE * badges.size() + LETTER * letters;
    }

    private static Map<String, String> badges(RunRow row) {
        Map<String, String> badges = new LinkedHashMap<>();
        if (Caution.isRandom(row.result())) {
            badges.put(Caution.RANDOM_BADGE, "random-badge");
        }
        if (row.result().standIn()) {
            badges.put("stand-in", "stand-in-badge");
        }
        if (row.outOfDate()) {
            badges.put("out of date", "stale-badge");
        }
        return badges;
    }

    private static Label badge(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll("training-badge", styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
