package kinescribe.app.scorecard;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import kinescribe.dataset.Window;

/** The acceleration of one window, three lines: red x, green y, blue z. */
final class ClipPlot extends Canvas {
    private static final Color[] COLORS = {
        Color.web("#d55e00"), Color.web("#009e73"), Color.web("#0072b2")
    };
    private static final int AXES = 3;
    private static final double LEAST_SPAN = 1e-6;

    ClipPlot(double width, double height) {
        super(width, height);
    }

    /** Draws a window's first three channels. */
    void show(Window window, int channels) {
        GraphicsContext out = getGraphicsContext2D();
        out.clearRect(0, 0, getWidth(), getHeight());
        int axes = Math.min(AXES, channels);
        float[] values = window.values();
        int samples = values.length / channels;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            if (i % channels < axes) {
                least = Math.min(least, values[i]);
                most = Math.max(most, values[i]);
            }
        }
        double scale = (getHeight() - 4) / Math.max(LEAST_SPAN, most - least);
        for (int axis = 0; axis < axes; axis++) {
            out.setStroke(COLORS[axis]);
            out.setLineWidth(1.4);
            out.beginPath();
            for (int t = 0; t < samples; t++) {
                double x = getWidth() * t / Math.max(1, samples - 1);
                double y = getHeight() - 2 - (values[t * channels + axis] - least) * scale;
                if (t == 0) {
                    out.moveTo(x, y);
                } else {
                    out.lineTo(x, y);
                }
            }
            out.stroke();
        }
    }
}
