package kinescribe.app.routine;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import kinescribe.app.fx.TimeBand;
import kinescribe.imu.LabelLevel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;
import kinescribe.routine.DayClock;
import org.jspecify.annotations.Nullable;

/**
 * The levels of a recording's labels as bands over its signal, all on one scale of time, and the
 * play head through them. The wheel zooms about the mouse, a click moves the play head.
 */
final class LevelBands {
    static final double BAND = 26;
    private static final double GAP = 3;
    private static final double SIGNAL = 56;
    private static final double LEAST_SECONDS = 10;
    private static final double LEAST_WORDS_PX = 34;
    private static final int COLOURS = 6;
    private static final double ZOOM = 1.25;

    private final Pane pane = new Pane();
    private final Line head = new Line();
    private final DoubleProperty timeS = new SimpleDoubleProperty(this, "timeS");
    private final SignalBand signal = new SignalBand();
    private @Nullable Recording recording;
    private double fromS;
    private double toS = 1;

    LevelBands() {
        pane.setId("level-bands");
        pane.getStyleClass().add("level-bands");
        pane.setMinWidth(0);
        pane.setMinHeight(height());
        pane.setPrefHeight(height());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
        head.getStyleClass().add("timeline-head");
        head.setId("level-head");
        head.setMouseTransparent(true);
        pane.widthProperty().addListener((o, before, after) -> fill());
        timeS.addListener((o, before, after) -> placeHead());
        pane.setOnMousePressed(this::seek);
        pane.setOnMouseDragged(this::seek);
        pane.setOnScroll(this::zoom);
    }

    Node node() {
        return pane;
    }

    /** Where the play head is, seconds on the recording's clock. */
    DoubleProperty timeSProperty() {
        return timeS;
    }

    /** Shows all of a recording; nothing for null. */
    void show(@Nullable Recording shown) {
        recording = shown;
        fromS = 0;
        toS = shown == null ? 1 : Math.max(1, shown.durationS());
        timeS.set(Math.min(timeS.get(), toS));
        fill();
    }

    /** Where a time is, in pixels from the left. */
    double x(double seconds) {
        return TimeBand.LEFT + (seconds - fromS) * (width() / (toS - fromS));
    }

    private double width() {
        return Math.max(1, pane.getWidth() - TimeBand.LEFT - TimeBand.RIGHT);
    }

    private static double height() {
        return 3 * (BAND + GAP) + SIGNAL + 20;
    }

    private double seconds(double x) {
        return fromS + (x - TimeBand.LEFT) / width() * (toS - fromS);
    }

    private void seek(MouseEvent event) {
        Recording shown = recording;
        if (shown != null) {
            timeS.set(Math.max(0, Math.min(shown.durationS(), seconds(event.getX()))));
            event.consume();
        }
    }

    private void zoom(ScrollEvent event) {
        Recording shown = recording;
        if (shown == null || event.getDeltaY() == 0) {
            return;
        }
        double at = seconds(event.getX());
        double factor = event.getDeltaY() > 0 ? 1 / ZOOM : ZOOM;
        double length =
                Math.max(LEAST_SECONDS, Math.min(shown.durationS(), (toS - fromS) * factor));
        double share = (at - fromS) / (toS - fromS);
        fromS = Math.max(0, Math.min(shown.durationS() - length, at - share * length));
        toS = fromS + length;
        fill();
        event.consume();
    }

    private void fill() {
        pane.getChildren().clear();
        Recording shown = recording;
        if (shown == null) {
            return;
        }
        List<LabelLevel> levels = shown.levels();
        for (int i = 0; i < levels.size(); i++) {
            addBand(levels.get(i), i * (BAND + GAP));
        }
        double top = levels.size() * (BAND + GAP);
        pane.getChildren().add(signal.draw(shown, fromS, toS, width(), SIGNAL));
        signal.node().setLayoutX(TimeBand.LEFT);
        signal.node().setLayoutY(top);
        addScale(top + SIGNAL);
        head.setStartY(0);
        head.setEndY(top + SIGNAL);
        pane.getChildren().add(head);
        placeHead();
    }

    private void placeHead() {
        head.setStartX(x(timeS.get()));
        head.setEndX(x(timeS.get()));
        head.setVisible(timeS.get() >= fromS && timeS.get() <= toS);
    }

    private void addBand(LabelLevel level, double top) {
        Label name = new Label(level.name());
        name.getStyleClass().add("timeline-time");
        name.setLayoutX(4);
        name.setLayoutY(top + 6);
        pane.getChildren().add(name);
        double end = TimeBand.LEFT;
        for (LabelSpan span : level.spans()) {
            double left = Math.max(TimeBand.LEFT, x(span.startS()));
            double right = Math.min(TimeBand.LEFT + width(), x(span.endS()));
            // What is narrower than a pixel stands behind what is drawn already.
            if (right - left < 1 && right < end + 1) {
                continue;
            }
            if (right > left) {
                pane.getChildren().add(box(span, left, Math.max(1, right - left), top));
                end = right;
            }
        }
    }

    private static Region box(LabelSpan span, double left, double width, double top) {
        Label box = new Label(width < LEAST_WORDS_PX ? "" : span.activity());
        box.getStyleClass()
                .addAll(
                        "level-span",
                        "level-" + Math.floorMod(span.activity().hashCode(), COLOURS));
        box.setLayoutX(left);
        box.setLayoutY(top);
        box.setMinSize(width, BAND);
        box.setPrefSize(width, BAND);
        box.setMaxSize(width, BAND);
        DayClock clock = new DayClock(null);
        box.setTooltip(
                new Tooltip(
                        String.format(
                                Locale.ROOT,
                                "%s\n%s to %s (%s)",
                                span.activity(),
                                clock.at(span.startS()),
                                clock.at(span.endS()),
                                DayClock.length(span.endS() - span.startS()))));
        return box;
    }

    private void addScale(double top) {
        double step = TimeSteps.step((toS - fromS) / width());
        for (double t = Math.ceil(fromS / step) * step; t <= toS; t += step) {
            Line tick = new Line(x(t), top, x(t), top + 4);
            tick.getStyleClass().add("timeline-tick");
            Label words = new Label(new DayClock(null).at(t));
            words.getStyleClass().add("timeline-time");
            words.setLayoutX(x(t) + 3);
            words.setLayoutY(top + 1);
            pane.getChildren().addAll(tick, words);
        }
    }
}
