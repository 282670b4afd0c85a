package kinescribe.app.models;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.dataset.DataSet;
import io.fair_acc.dataset.spi.DoubleDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import kinescribe.app.fx.Charts;
import kinescribe.app.fx.Extent;
import kinescribe.app.fx.TimeBand;
import kinescribe.learn.network.Epoch;

/** One figure of a training over its epochs: of those learnt from and of those held back. */
final class LearningCurves {
    private static final double X_HEIGHT = 20;
    private static final double HEADROOM = 0.05;
    private static final int LEAST_EPOCHS = 10;

    private final String title;
    private final ToDoubleFunction<Epoch> training;
    private final ToDoubleFunction<Epoch> validation;
    private final double most;
    private final DefaultNumericAxis x = Charts.axis("");
    private final DefaultNumericAxis y = Charts.axis("");
    private final XYChart chart = Charts.chart(x, y);
    private final ErrorDataSetRenderer lines = Charts.lines();
    private final StackPane node;

    /**
     * @param most the axis goes at least so far up
     */
    LearningCurves(
            String title,
            ToDoubleFunction<Epoch> training,
            ToDoubleFunction<Epoch> validation,
            double most) {
        this.title = title;
        this.training = training;
        this.validation = validation;
        this.most = most;
        x.setTickLabelFormatter(new WholeNumbers());
        x.setMinHeight(X_HEIGHT);
        x.setPrefHeight(X_HEIGHT);
        x.setMaxHeight(X_HEIGHT);
        y.setMinWidth(TimeBand.LEFT);
        y.setPrefWidth(TimeBand.LEFT);
        y.setMaxWidth(TimeBand.LEFT);
        chart.setPadding(new Insets(0, TimeBand.RIGHT, 0, 0));
        chart.getRenderers().setAll(lines);
        Label name = new Label(title);
        name.getStyleClass().add("signal-title");
        name.setMouseTransparent(true);
        StackPane.setMargin(name, new Insets(0, 0, 0, TimeBand.LEFT + 4));
        StackPane.setAlignment(name, Pos.TOP_LEFT);
        Label across = new Label("epoch");
        across.getStyleClass().add("signal-title");
        across.setMouseTransparent(true);
        StackPane.setMargin(across, new Insets(0, TimeBand.RIGHT + 2, X_HEIGHT + 2, 0));
        StackPane.setAlignment(across, Pos.BOTTOM_RIGHT);
        node = new StackPane(chart, name, across);
        node.setMinHeight(0);
        show(List.of());
    }

    Node node() {
        return node;
    }

    /** How many lines are drawn. */
    int lineCount() {
        return lines.getDatasets().size();
    }

    void show(List<Epoch> epochs) {
        Extent up = new Extent();
        up.add(new double[] {0, most});
        List<DataSet> sets = new ArrayList<>();
        add(epochs, training, "learning-training", up, sets);
        add(epochs, validation, Charts.MEASURED, up, sets);
        x.set(1, Math.max(LEAST_EPOCHS, epochs.size()));
        y.set(0, up.greatest() * (1 + HEADROOM));
        chart.setAccessibleText(title + " over " + epochs.size() + " epochs");
        lines.getDatasets().setAll(sets);
        Charts.dash(lines);
    }

    private static void add(
            List<Epoch> epochs,
            ToDoubleFunction<Epoch> value,
            String style,
            Extent up,
            List<DataSet> sets) {
        double[] at = epochs.stream().mapToDouble(Epoch::number).toArray();
        double[] values = epochs.stream().mapToDouble(value).toArray();
        if (values.length > 0 && !Double.isNaN(values[0])) {
            up.add(values);
            sets.add(
                    new DoubleDataSet(style, at, values, values.length, false)
                            .addStyleClasses("learning-line", style));
        }
    }
}
