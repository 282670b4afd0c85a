package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import kinescribe.app.fx.Extent;
import kinescribe.imu.SignalParts.Part;

/**
 * What lies below the lines of a chart: a band for each activity, and the parts of a signal laid
 * upon each other, those above zero upwards and those below downwards.
 */
final class Underlay {
    private static final double TEXT_FROM_TOP = 2;

    /** Between two bands, pixels. */
    private static final double GAP = 2;

    private static final double TEXT_SIZE = 11;
    private static final double LEAST_TEXT_WIDTH = 40;

    private final Canvas canvas = new Canvas();

    /** Carry the colours of the style sheet, which a canvas cannot read. */
    private final Map<Part, Rectangle> colours = new EnumMap<>(Part.class);

    private final Rectangle bandColour = swatch("activity-band");
    private final Rectangle textColour = swatch("activity-text");
    private final Pane pane = new Pane();
    private List<Stack> stacks = List.of();
    private double least = Double.NaN;
    private double greatest = Double.NaN;

    /** One part on top of others: where it begins and where it ends at each time. */
    private record Stack(Part part, double[] timeS, double[] from, double[] to) {}

    Underlay() {
        pane.setMouseTransparent(true);
        pane.setMinSize(0, 0);
        canvas.setManaged(false);
        pane.getChildren().addAll(canvas, bandColour, textColour);
        for (Part part : Part.values()) {
            Rectangle colour = swatch(Layer.styleClass(part));
            colours.put(part, colour);
            pane.getChildren().add(colour);
        }
    }

    /** What to lay below the chart. */
    Region node() {
        return pane;
    }

    /** The lowest point of the parts; NaN without any. */
    double least() {
        return least;
    }

    /** The highest point of the parts; NaN without any. */
    double greatest() {
        return greatest;
    }

    /** Lays the layers upon each other, at the times of about so many columns. */
    void stack(List<Layer> layers, TimeRange range, int columns) {
        least = Double.NaN;
        greatest = Double.NaN;
        stacks = new ArrayList<>();
        if (layers.isEmpty()) {
            return;
        }
        Series first = layers.get(0).series();
        int from = Math.max(0, first.firstAtOrAfter(range.fromS()) - 1);
        int to = Math.min(first.size(), first.firstAtOrAfter(range.toS()) + 1);
        int step = Math.max(1, (to - from) / columns);
        int count = Math.max(0, (to - from + step - 1) / step);
        double[] up = new double[count];
        double[] down = new double[count];
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            times[i] = first.timeS(from + i * step);
        }
        for (Layer layer : layers) {
            double[] begin = new double[count];
            double[] end = new double[count];
            for (int i = 0; i < count; i++) {
                double value = layer.series().value(from + i * step);
                double present = Double.isNaN(value) ? 0 : value;
                double[] side = present > 0 ? up : down;
                begin[i] = side[i];
                side[i] += present;
                end[i] = side[i];
            }
            stacks.add(new Stack(layer.part(), times, begin, end));
        }
        Extent extent = new Extent();
        extent.add(up);
        extent.add(down);
        least = extent.least();
        greatest = extent.greatest();
    }

    /** Draws below a chart's canvas, whose lowest and highest values are given. */
    void draw(
            Canvas over, Parent root, TimeRange range, List<Band> bands, double low, double high) {
        Bounds area = root.sceneToLocal(over.localToScene(over.getBoundsInLocal()));
        canvas.setLayoutX(area.getMinX());
        canvas.setLayoutY(area.getMinY());
        canvas.setWidth(over.getWidth());
        canvas.setHeight(over.getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        drawBands(g, range, bands);
        for (Stack stack : stacks) {
            drawStack(g, stack, range, low, high);
        }
    }

    private void drawBands(GraphicsContext g, TimeRange range, List<Band> bands) {
        double width = canvas.getWidth();
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        g.setFont(Font.font(TEXT_SIZE));
        for (Band band : bands) {
            double left = Math.max(0, x(band.fromS(), range));
            double right = Math.min(width, x(band.toS(), range));
            if (right > left) {
                g.setFill(bandColour.getFill());
                g.fillRect(left, 0, Math.max(1, right - left - GAP), canvas.getHeight());
                if (right - left >= LEAST_TEXT_WIDTH) {
                    g.setFill(textColour.getFill());
                    g.fillText(band.text(), (left + right) / 2, TEXT_FROM_TOP, right - left);
                }
            }
        }
    }

    private void drawStack(
            GraphicsContext g, Stack stack, TimeRange range, double low, double high) {
        int count = stack.timeS().length;
        double[] xs = new double[2 * count];
        double[] ys = new double[2 * count];
        for (int i = 0; i < count; i++) {
            xs[i] = x(stack.timeS()[i], range);
            xs[2 * count - 1 - i] = xs[i];
            ys[i] = y(stack.to()[i], low, high);
            ys[2 * count - 1 - i] = y(stack.from()[i], low, high);
        }
        Rectangle colour = colours.get(stack.part());
        Paint fill = colour == null ? Color.GRAY : colour.getFill();
        g.setFill(fill);
        g.fillPolygon(xs, ys, 2 * count);
    }

    private double x(double timeS, TimeRange range) {
        return (timeS - range.fromS()) / range.lengthS() * canvas.getWidth();
    }

    private double y(double value, double low, double high) {
        return (high - value) / (high - low) * canvas.getHeight();
    }

    private static Rectangle swatch(String styleClass) {
        Rectangle swatch = new Rectangle();
        swatch.getStyleClass().add(styleClass);
        swatch.setManaged(false);
        return swatch;
    }
}
