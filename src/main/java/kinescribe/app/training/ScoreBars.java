package kinescribe.app.training;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kinescribe.evaluate.Score;

/** A bar with an interval for each of some names, one below the other. */
final class ScoreBars {
    private ScoreBars() {}

    /**
     * The bars.
     *
     * @param meaning what the scores and their intervals are
     */
    static Node of(SortedMap<String, Score> scores, String meaning) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("class-bars");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, bar);
        StringBuilder spoken = new StringBuilder(meaning);
        for (Map.Entry<String, Score> one : scores.entrySet()) {
            Score score = one.getValue();
            String words = words(one.getKey(), score);
            Label value = new Label(String.format(Locale.ROOT, "%.2f", score.value()));
            value.getStyleClass().add("score-text");
            value.setMinWidth(Region.USE_PREF_SIZE);
            ScoreBar shown =
                    score.hasInterval()
                            ? new ScoreBar(score.value(), score.low(), score.high())
                            : new ScoreBar(score.value());
            Tooltip.install(shown, new Tooltip(words + "\n" + meaning));
            grid.addRow(grid.getRowCount(), new Label(one.getKey()), shown, value);
            spoken.append(" ").append(words).append(".");
        }
        grid.setAccessibleText(spoken.toString());
        return grid;
    }

    private static String words(String name, Score score) {
        return score.hasInterval()
                ? String.format(
                        Locale.ROOT,
                        "%s %.2f [%.2f, %.2f]",
                        name,
                        score.value(),
                        score.low(),
                        score.high())
                : String.format(Locale.ROOT, "%s %.2f", name, score.value());
    }
}
