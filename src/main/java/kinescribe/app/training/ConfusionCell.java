package kinescribe.app.training;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A cell of a confusion matrix: its share as a shade and as a number, and how many windows. */
final class ConfusionCell {
    // From here on the shade is dark enough for white text in the light theme, too.
    private static final double LIGHT_TEXT_FROM = 0.8;

    private ConfusionCell() {}

    static Node of(ConfusionTable table, int truth, int predicted) {
        double share = table.share(truth, predicted);
        Region shade = new Region();
        shade.getStyleClass().add(truth == predicted ? "confusion-hit" : "confusion-miss");
        shade.setOpacity(share);
        Label percent = new Label(table.percent(truth, predicted));
        percent.getStyleClass().add("confusion-percent");
        Label count = new Label(table.countText(truth, predicted));
        count.getStyleClass().add("confusion-count");
        VBox words = new VBox(percent, count);
        words.setAlignment(Pos.CENTER);
        words.setVisible(table.count(truth, predicted) > 0 || truth == predicted);
        StackPane cell = new StackPane(shade, words);
        cell.getStyleClass().add("confusion-cell");
        if (share >= LIGHT_TEXT_FROM) {
            cell.getStyleClass().add("strong");
        }
        Tooltip.install(cell, new Tooltip(table.sentence(truth, predicted)));
        return cell;
    }
}
