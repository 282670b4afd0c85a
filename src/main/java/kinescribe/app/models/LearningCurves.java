package kinescribe.app.models;

import io.fair_acc.dataset.DataSet;
import io.fair_acc.dataset.spi.DoubleDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import kinescribe.app.fx.ChartFrame;
import kinescribe.app.fx.Charts;
import kinescribe.app.fx.Extent;
import kinescribe.learn.network.Epoch;

/** One figure of a training over its epochs: of those learnt from and of those held back. */
final class LearningCurves {
    private static final double HEADROOM = 0.05;
    private static final int LEAST_EPOCHS = 10;

    private final String title;
    private final ToDoubleFunction<Epoch> training;
    private final ToDoubleFunction<Epoch> validation;
    private final double most;
    private final ChartFrame frame;

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
        frame = new ChartFrame(title, "epoch");
        frame.x().setTickLabelFormatter(new WholeNumbers());
        show(List.of());
    }

    Node node() {
        return frame.node();
    }

    /** How many lines are drawn. */
    int lineCount() {
        return frame.lines().getDatasets().size();
    }

    void show(List<Epoch> epochs) {
        Extent up = new Extent();
        up.add(new double[] {0, most});
        List<DataSet> sets = new ArrayList<>();
        add(epochs, training, "learning-training", up, sets);
        add(epochs, validation, Charts.MEASURED, up, sets);
        frame.x().set(1, Math.max(LEAST_EPOCHS, epochs.size()));
        frame.y().set(0, up.greatest() * (1 + HEADROOM));
        frame.describe(title + " over " + epochs.size() + " epochs");
        Charts.fill(frame.lines(), sets);
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
