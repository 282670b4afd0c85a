package kinescribe.app.fx;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** A chart of lines that says within itself what goes up and what goes across. */
public final class ChartFrame {
    private static final double X_HEIGHT = 20;

    private final DefaultNumericAxis x = Charts.axis("");
    private final DefaultNumericAxis y = Charts.axis("");
    private final XYChart chart = Charts.chart(x, y);
    private final ErrorDataSetRenderer lines = Charts.lines();
    private final StackPane node;

    /**
     * @param up what goes up
     * @param across what goes across
     */
    public ChartFrame(String up, String across) {
        x.setMinHeight(X_HEIGHT);
        x.setPrefHeight(X_HEIGHT);
        x.setMaxHeight(X_HEIGHT);
        y.setMinWidth(TimeBand.LEFT);
        y.setPrefWidth(TimeBand.LEFT);
        y.setMaxWidth(TimeBand.LEFT);
        y.setTickLabelFormatter(TickLabels.besideAxis());
        chart.setPadding(new Insets(0, TimeBand.RIGHT, 0, 0));
        chart.getRenderers().setAll(lines);
        Label title = text(up);
        StackPane.setMargin(title, new Insets(0, 0, 0, TimeBand.LEFT + 4));
        StackPane.setAlignment(title, Pos.TOP_LEFT);
        Label below = text(across);
        StackPane.setMargin(below, new Insets(0, TimeBand.RIGHT + 2, X_HEIGHT + 2, 0));
        StackPane.setAlignment(below, Pos.BOTTOM_RIGHT);
        node = new StackPane(chart, title, below);
        node.setMinHeight(0);
    }

    /** The axis across. */
    public DefaultNumericAxis x() {
        return x;
    }

    /** The axis up. */
    public DefaultNumericAxis y() {
        return y;
    }

    /** What draws the lines. */
    public ErrorDataSetRenderer lines() {
        return lines;
    }

    /** Tells who cannot see it what it shows. */
    public void describe(String text) {
        chart.setAccessibleText(text);
    }

    /** The chart with its words. */
    public Node node() {
        return node;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("signal-title");
        label.setMouseTransparent(true);
        return label;
    }
}
