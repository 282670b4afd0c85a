package kinescribe.app.training;

import java.util.Locale;
import java.util.SortedMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kinescribe.evaluate.ClassDifference;
import kinescribe.evaluate.Score;

/** A bar with an interval for each of some names, one below the other. */
final class ScoreBars {
    /** Bars of differences reach at least so far on both sides, lest small ones look large. */
    private static final double LEAST_ROOM = 0.05;

    private final GridPane grid = new GridPane();
    private final StringBuilder spoken;
    private final String meaning;

    private ScoreBars(String meaning) {
        this.meaning = meaning;
        spoken = new StringBuilder(meaning);
        grid.getStyleClass().add("class-bars");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, bar);
    }

    /**
     * Scores from 0 to 1.
     *
     * @param meaning what the scores and their intervals are
     */
    static Node of(SortedMap<String, Score> scores, String meaning) {
        ScoreBars bars = new ScoreBars(meaning);
        scores.forEach(
                (name, score) ->
                        bars.add(
                                name,
                                score.hasInterval()
                                        ? new ScoreBar(score.value(), score.low(), score.high())
                                        : new ScoreBar(score.value()),
                                number("%.2f", score.value()),
                                score.hasInterval()
                                        ? number(" [%.2f, %.2f]", score.low(), score.high())
                                        : ""));
        return bars.finished();
    }

    /**
     * Differences, less than 0 to the left; all to one scale.
     *
     * @param meaning what the differences and their intervals are
     */
    static Node ofDifferences(SortedMap<String, ClassDifference> differences, String meaning) {
        double room =
                differences.values().stream()
                        .mapToDouble(d -> Math.max(-d.low(), d.high()))
                        .reduce(LEAST_ROOM, Math::max);
        ScoreBars bars = new ScoreBars(meaning);
        differences.forEach(
                (name, d) ->
                        bars.add(
                                name,
                                new ScoreBar(d, room),
                                number("%+.3f", d.difference()),
                                number(" [%.3f, %.3f]", d.low(), d.high())
                                        + (d.gains() ? " gains" : d.loses() ? " loses" : "")));
        return bars.finished();
    }

    private void add(String name, ScoreBar bar, String value, String interval) {
        Label shown = new Label(value);
        shown.getStyleClass().add("score-text");
        shown.setMinWidth(Region.USE_PREF_SIZE);
        String words = name + " " + value + interval;
        Tooltip.install(bar, new Tooltip(words + "\n" + meaning));
        grid.addRow(grid.getRowCount(), new Label(name), bar, shown);
        spoken.append(" ").append(words).append(".");
    }

    private Node finished() {
        grid.setAccessibleText(spoken.toString());
        return grid;
    }

    private static String number(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
