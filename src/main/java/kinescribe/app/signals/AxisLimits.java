package kinescribe.app.signals;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import kinescribe.app.fx.TimeBand;

/** The limits of a value axis as text at its ends, for charts too low for marks between them. */
final class AxisLimits {
    /** Lower charts have room for one mark, which tells no size. Our own choice, pixels. */
    private static final double LOW = 90;

    /** Between the text and the axis, pixels. */
    private static final double GAP = 6;

    private final Label most = label(Pos.TOP_LEFT);
    private final Label least = label(Pos.BOTTOM_LEFT);

    /** Puts the texts into a chart's pane. */
    void addTo(StackPane pane) {
        pane.getChildren().addAll(most, least);
    }

    /** Leaves room for what is written below the chart, pixels. */
    void above(double heightBelow) {
        StackPane.setMargin(least, new Insets(0, 0, heightBelow, 0));
    }

    /**
     * Shows limits where the chart is low.
     *
     * @return whether it is
     */
    boolean show(double from, double to, double height) {
        boolean low = height < LOW;
        most.setText(text(to));
        least.setText(text(from));
        most.setVisible(low);
        least.setVisible(low);
        return low;
    }

    private static Label label(Pos where) {
        Label label = new Label();
        label.getStyleClass().add("signal-limit");
        label.setMouseTransparent(true);
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setMinWidth(TimeBand.LEFT - GAP);
        label.setPrefWidth(TimeBand.LEFT - GAP);
        label.setMaxWidth(TimeBand.LEFT - GAP);
        StackPane.setAlignment(label, where);
        return label;
    }

    /** Three digits or so. */
    private static String text(double value) {
        double size = Math.abs(value);
        String format = size >= 20 ? "%.0f" : size >= 2 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
