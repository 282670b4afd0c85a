package kinescribe.app.training;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A score from 0 to 1 as a bar, with a whisker for its interval where there is one. */
final class ScoreBar extends Region {
    private static final double HEIGHT = 14;
    private static final double CAP = 3;

    private final double score;
    private final double low;
    private final double high;
    private final Region track = part("score-track");
    private final Region bar = part("score-fill");
    private final Line whisker = whisker();
    private final Line lowCap = whisker();
    private final Line highCap = whisker();

    /** A bar without a whisker. */
    ScoreBar(double score) {
        this(score, score, score);
    }

    /** A bar with a whisker from {@code low} to {@code high}. */
    ScoreBar(double score, double low, double high) {
        this.score = score;
        this.low = low;
        this.high = high;
        getChildren().addAll(track, bar);
        if (high > low) {
            getChildren().addAll(whisker, lowCap, highCap);
        }
        setMinSize(40, HEIGHT);
        setPrefSize(120, HEIGHT);
        setMaxHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double middle = getHeight() / 2;
        track.resizeRelocate(0, middle - 4, width, 8);
        bar.resizeRelocate(0, middle - 4, width * within(score), 8);
        place(whisker, width * within(low), middle, width * within(high), middle);
        place(lowCap, width * within(low), middle - CAP, width * within(low), middle + CAP);
        place(highCap, width * within(high), middle - CAP, width * within(high), middle + CAP);
    }

    private static double within(double value) {
        return Double.isNaN(value) ? 0 : Math.max(0, Math.min(1, value));
    }

    private static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    private static Region part(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        return region;
    }

    private static Line whisker() {
        Line line = new Line();
        line.getStyleClass().add("score-whisker");
        line.setManaged(false);
        return line;
    }
}
