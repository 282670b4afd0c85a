package kinescribe.app.routine;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;

/** The length of a recording's acceleration: its least and greatest value in each pixel. */
final class SignalBand {
    private static final double TOP_MPS2 = 30;

    private final Pane pane = new Pane();

    Node node() {
        return pane;
    }

    /** Draws a stretch of a recording and gives the node. */
    Node draw(Recording recording, double fromS, double toS, double width, double height) {
        Path path = new Path();
        path.getStyleClass().add("level-signal");
        int column = recording.channels().indexOf(ImuChannel.ACC_X);
        int pixels = (int) width;
        for (int x = 0; column >= 0 && x < pixels; x++) {
            int first = sample(recording, fromS + (toS - fromS) * x / pixels);
            int last =
                    Math.max(
                            first + 1, sample(recording, fromS + (toS - fromS) * (x + 1) / pixels));
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = first; i < Math.min(last, recording.samples()); i++) {
                double length = length(recording, i, column);
                least = Math.min(least, length);
                most = Math.max(most, length);
            }
            if (most >= least) {
                path.getElements()
                        .addAll(
                                new MoveTo(x + 0.5, y(most, height)),
                                new LineTo(x + 0.5, y(least, height) + 1));
            }
        }
        pane.setMinSize(width, height);
        pane.setMouseTransparent(true);
        pane.getChildren().setAll(path);
        return pane;
    }

    private static int sample(Recording recording, double timeS) {
        return (int) Math.floor(timeS * recording.rateHz());
    }

    private static double length(Recording recording, int sample, int column) {
        double sum = 0;
        for (int k = 0; k < 3; k++) {
            double value = recording.value(sample, column + k);
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    private static double y(double mps2, double height) {
        return height - 4 - (height - 8) * Math.min(1, mps2 / TOP_MPS2);
    }
}
