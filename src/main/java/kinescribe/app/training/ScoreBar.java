package kinescribe.app.training;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import kinescribe.evaluate.ClassDifference;

/** A figure as a bar from 0, with a whisker for its interval where there is one. */
final class ScoreBar extends Region {
    private static final double HEIGHT = 14;
    private static final double CAP = 3;

    private final double least;
    private final double score;
    private final double low;
    private final double high;
    private final double most;
    private final Region track = part("score-track");
    private final Region bar = part("score-fill");
    private final Line zero = line("score-zero");
    private final Line whisker = line("score-whisker");
    private final Line lowCap = line("score-whisker");
    private final Line highCap = line("score-whisker");

    /** A score from 0 to 1 without a whisker. */
    ScoreBar(double score) {
        this(score, score, score);
    }

    /** A score from 0 to 1 with a whisker from {@code low} to {@code high}. */
    ScoreBar(double score, double low, double high) {
        this(0, score, low, high, 1);
    }

    /** A difference, with 0 in the middle and as much room on both sides. */
    ScoreBar(ClassDifference difference, double room) {
        this(-room, difference.difference(), difference.low(), difference.high(), room);
        getChildren().add(zero);
        bar.getStyleClass().add(score < 0 ? "score-loss" : "score-gain");
    }

    private ScoreBar(double least, double score, double low, double high, double most) {
        this.least = least;
        this.score = score;
        this.low = low;
        this.high = high;
        this.most = most;
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
        double middle = getHeight() / 2;
        track.resizeRelocate(0, middle - 4, getWidth(), 8);
        double from = Math.min(at(0), at(score));
        bar.resizeRelocate(from, middle - 4, Math.max(at(0), at(score)) - from, 8);
        place(zero, at(0), middle - 4 - CAP, at(0), middle + 4 + CAP);
        place(whisker, at(low), middle, at(high), middle);
        place(lowCap, at(low), middle - CAP, at(low), middle + CAP);
        place(highCap, at(high), middle - CAP, at(high), middle + CAP);
    }

    private double at(double value) {
        double shown = Double.isNaN(value) ? 0 : value;
        return getWidth() * Math.max(0, Math.min(1, (shown - least) / (most - least)));
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

    private static Line line(String styleClass) {
        Line line = new Line();
        line.getStyleClass().add(styleClass);
        line.setManaged(false);
        return line;
    }
}
