package kinescribe.app.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import kinescribe.base.Units;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.imu.check.RestCheck;
import kinescribe.math.Statistics;

/** The norm of the acceleration over time, with the line of 1 g and the stretches at rest. */
final class NormChart extends Region {
    private static final double LEFT = 44;
    private static final double RIGHT = 8;
    private static final double TOP = 8;
    private static final double BOTTOM = 20;
    private static final double LEAST_HEIGHT = 150;

    private final Rectangle frame = new Rectangle();
    private final Line oneG = new Line();
    private final Polyline curve = new Polyline();
    private final Label oneGLabel = tick("1 g");
    private final Label top = tick("");
    private final Label zero = tick("0");
    private final Label end = tick("");
    private final Label start = tick("");
    private final Label empty = new Label("No acceleration to show yet.");
    private final List<Rectangle> still = new ArrayList<>();
    private double[] norms = new double[0];
    private double[] timeS = new double[0];
    private List<RestCheck.Still> stretches = List.of();
    private double most = 1;

    NormChart() {
        setId("import-norm");
        getStyleClass().add("norm-chart");
        frame.getStyleClass().add("norm-frame");
        oneG.getStyleClass().add("norm-one-g");
        curve.getStyleClass().add("norm-curve");
        oneGLabel.getStyleClass().add("norm-one-g-label");
        empty.getStyleClass().add("norm-tick");
        getChildren().addAll(frame, oneG, curve, oneGLabel, top, zero, start, end, empty);
        setMinHeight(LEAST_HEIGHT);
    }

    /** Shows the first recording with an accelerometer. */
    void show(List<Recording> recordings) {
        getChildren().removeAll(still);
        still.clear();
        Recording shown =
                recordings.stream()
                        .filter(r -> r.channels().contains(ImuChannel.ACC_X))
                        .findFirst()
                        .orElse(null);
        norms = shown == null ? new double[0] : RestCheck.norms(shown);
        timeS = shown == null ? new double[0] : shown.times();
        stretches = shown == null ? List.of() : RestCheck.of(shown).still();
        for (int i = 0; i < stretches.size(); i++) {
            Rectangle one = new Rectangle();
            one.getStyleClass().add("norm-still");
            still.add(one);
        }
        getChildren().addAll(1, still);
        double[] known = Arrays.stream(norms).filter(Double::isFinite).toArray();
        most =
                known.length == 0
                        ? 1
                        : Math.max(
                                1.5 * Units.STANDARD_GRAVITY,
                                1.1 * Statistics.quantile(known, 0.999));
        setAccessibleText(
                known.length == 0
                        ? "No acceleration"
                        : String.format(
                                Locale.ROOT,
                                "Norm of the acceleration, median %.1f m/s², %d stretches at rest",
                                Statistics.quantile(known, 0.5),
                                stretches.size()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth() - LEFT - RIGHT);
        double height = Math.max(1, getHeight() - TOP - BOTTOM);
        frame.setX(LEFT);
        frame.setY(TOP);
        frame.setWidth(width);
        frame.setHeight(height);
        boolean some = norms.length > 1;
        for (Label label : List.of(oneGLabel, top, zero, start, end)) {
            label.setVisible(some);
        }
        oneG.setVisible(some);
        empty.setVisible(!some);
        empty.autosize();
        empty.relocate(
                LEFT + (width - empty.getWidth()) / 2, TOP + (height - empty.getHeight()) / 2);
        curve.getPoints().clear();
        if (!some) {
            return;
        }
        double firstS = timeS[0];
        double spanS = timeS[timeS.length - 1] - firstS;
        double y = y(Units.STANDARD_GRAVITY, height);
        oneG.setStartX(LEFT);
        oneG.setEndX(LEFT + width);
        oneG.setStartY(y);
        oneG.setEndY(y);
        for (int i = 0; i < still.size(); i++) {
            Rectangle one = still.get(i);
            one.setX(LEFT + width * (stretches.get(i).startS() - firstS) / spanS);
            one.setWidth(
                    Math.max(
                            2,
                            width * (stretches.get(i).endS() - stretches.get(i).startS()) / spanS));
            one.setY(TOP);
            one.setHeight(height);
        }
        draw(width, height, firstS, spanS);
        top.setText(String.format(Locale.ROOT, "%.0f m/s²", most));
        start.setText("0 s");
        end.setText(String.format(Locale.ROOT, "%.1f s", spanS));
        place(oneGLabel, LEFT, y, height);
        place(top, LEFT, TOP + 6, height);
        place(zero, LEFT, TOP + height, height);
        start.autosize();
        start.relocate(LEFT, TOP + height + 3);
        end.autosize();
        end.relocate(LEFT + width - end.getWidth(), TOP + height + 3);
    }

    /** Least and greatest of the samples behind each pixel, so that no peak is lost. */
    private void draw(double width, double height, double firstS, double spanS) {
        int columns = (int) Math.min(width, norms.length);
        int sample = 0;
        for (int c = 0; c < columns; c++) {
            double untilS = firstS + spanS * (c + 1) / columns;
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            while (sample < norms.length && (timeS[sample] <= untilS || c == columns - 1)) {
                if (Double.isFinite(norms[sample])) {
                    least = Math.min(least, norms[sample]);
                    greatest = Math.max(greatest, norms[sample]);
                }
                sample++;
            }
            if (greatest >= least) {
                double x = LEFT + width * (c + 0.5) / columns;
                curve.getPoints().addAll(x, y(greatest, height), x, y(least, height));
            }
        }
    }

    private double y(double value, double height) {
        return TOP + height * (1 - Math.max(0, Math.min(1, value / most)));
    }

    private static void place(Label label, double right, double middle, double height) {
        label.autosize();
        label.relocate(
                right - label.getWidth() - 4,
                Math.min(TOP + height - label.getHeight() / 2, middle - label.getHeight() / 2));
    }

    private static Label tick(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("norm-tick");
        return label;
    }
}
