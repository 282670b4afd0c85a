package kinescribe.app.signals;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import kinescribe.app.fx.Extent;
import kinescribe.imu.compare.Agreement;
import org.jspecify.annotations.Nullable;

/** The chart of Bland and Altman (1986) for one signal, with the bias and both limits. */
final class DifferenceChart extends Region {
    private static final double LEFT = 56;
    private static final double RIGHT = 10;
    private static final double TOP = 20;
    private static final double BOTTOM = 18;
    private static final double HEADROOM = 0.06;
    private static final double PREFERRED_WIDTH = 420;

    private final Rectangle frame = new Rectangle();
    private final Path dots = new Path();
    private final Label title = new Label();
    private final Label from = tick();
    private final Label to = tick();
    private final List<Level> levels = List.of(new Level(), new Level(), new Level());
    private @Nullable AgreementRow row;

    /** A level line with its number beside it. */
    private static final class Level {
        private final Line line = new Line();
        private final Label label = tick();
    }

    DifferenceChart() {
        setId("signals-differences");
        getStyleClass().add("difference-chart");
        frame.getStyleClass().add("difference-frame");
        dots.getStyleClass().add("difference-dots");
        title.getStyleClass().add("signal-title");
        getChildren().addAll(frame, dots, title, from, to);
        for (Level level : levels) {
            level.line.getStyleClass().add("difference-limit");
            getChildren().addAll(level.line, level.label);
        }
        levels.get(1).line.getStyleClass().setAll("difference-bias");
        setMinSize(0, 0);
        setPrefSize(PREFERRED_WIDTH, 0);
    }

    /** Shows a signal; nothing for null. */
    void show(@Nullable AgreementRow now) {
        row = now;
        setVisible(now != null);
        if (now != null) {
            Agreement of = now.agreement();
            title.setText(of.label() + ": difference over mean of both, " + of.unit());
            setAccessibleText(title.getText());
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        AgreementRow shown = row;
        dots.getElements().clear();
        if (shown == null) {
            return;
        }
        DifferenceDots all = DifferenceDots.of(shown);
        Extent across = all.across();
        Extent up = all.up(shown);
        double width = Math.max(1, getWidth() - LEFT - RIGHT);
        double height = Math.max(1, getHeight() - TOP - BOTTOM);
        frame.setX(LEFT);
        frame.setY(TOP);
        frame.setWidth(width);
        frame.setHeight(height);
        title.autosize();
        title.relocate(LEFT, 2);
        boolean some = across.isKnown() && up.isKnown();
        levels.forEach(level -> level.line.setVisible(some));
        levels.forEach(level -> level.label.setVisible(some));
        if (!some) {
            return;
        }
        double perX = width * (1 - 2 * HEADROOM) / Math.max(across.size(), 1e-9);
        double perY = height * (1 - 2 * HEADROOM) / Math.max(up.size(), 1e-9);
        double bottom = TOP + height * (1 - HEADROOM);
        for (int i = 0; i < all.means().length; i++) {
            double x = LEFT + HEADROOM * width + perX * (all.means()[i] - across.least());
            double y = bottom - perY * (all.differences()[i] - up.least());
            // A line without length has round ends, which make it a dot.
            dots.getElements().addAll(new MoveTo(x, y), new LineTo(x + 0.01, y));
        }
        Agreement of = shown.agreement();
        double[] values = {of.upperLimit(), of.bias(), of.lowerLimit()};
        for (int i = 0; i < values.length; i++) {
            level(levels.get(i), values[i], bottom - perY * (values[i] - up.least()), width);
        }
        place(from, across.least(), LEFT + HEADROOM * width, height);
        place(to, across.greatest(), LEFT + (1 - HEADROOM) * width, height);
    }

    private static void level(Level level, double value, double y, double width) {
        level.line.setStartX(LEFT);
        level.line.setEndX(LEFT + width);
        level.line.setStartY(y);
        level.line.setEndY(y);
        level.label.setText(text(value));
        level.label.autosize();
        level.label.relocate(LEFT - level.label.getWidth() - 4, y - level.label.getHeight() / 2);
    }

    private static void place(Label label, double value, double middle, double height) {
        label.setText(text(value));
        label.autosize();
        label.relocate(middle - label.getWidth() / 2, TOP + height + 2);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static Label tick() {
        Label label = new Label();
        label.getStyleClass().add("difference-tick");
        return label;
    }
}
