package kinescribe.app.compose;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import kinescribe.app.fx.PlayHead;
import kinescribe.app.fx.TimeBand;
import kinescribe.compose.Timeline;

/** The lane with a block for each segment over a scale of seconds, and the play head. */
final class TimelineLane {
    private static final double LEAST_S = 10;
    private static final double ROOM = 1.1;
    private static final double TOP = 4;
    private static final double BLOCK_HEIGHT = 34;
    private static final double SCALE_TOP = TOP + BLOCK_HEIGHT + 2;
    private static final double HEIGHT = SCALE_TOP + 18;
    private static final double LEAST_TICK_PX = 56;
    private static final double[] TICKS_S = {1, 2, 5, 10, 30, 60, 120, 300, 600, 1800};

    private final TimelineModel model;
    private final PlayHead playHead;
    private final Pane pane = new Pane();
    private final Line head = new Line();

    TimelineLane(TimelineModel model, PlayHead playHead) {
        this.model = model;
        this.playHead = playHead;
        pane.setId("timeline-lane");
        pane.getStyleClass().add("timeline-lane");
        pane.setMinHeight(HEIGHT);
        pane.setPrefHeight(HEIGHT);
        pane.setMinWidth(0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
        head.getStyleClass().add("timeline-head");
        head.setStartY(0);
        head.setEndY(HEIGHT);
        head.setMouseTransparent(true);
        head.visibleProperty().bind(model.playingProperty());
        pane.widthProperty().addListener((o, before, after) -> fill());
        model.spans().addListener((ListChangeListener<Timeline.Span>) change -> fill());
        model.selectedProperty().addListener((o, before, after) -> fill());
        model.playingProperty().addListener((o, before, after) -> fill());
        playHead.durationSProperty().addListener((o, before, after) -> fill());
        fill();
    }

    Node node() {
        return pane;
    }

    /** How many pixels a second is wide. */
    double pixelsPerSecond() {
        // Each second stands below the play head's, unless there are more of them.
        double shown = playHead.durationSProperty().get();
        boolean below = shown > 0 && (model.playingProperty().get() || model.seconds() <= shown);
        double seconds = below ? shown : Math.max(LEAST_S, model.seconds() * ROOM);
        return Math.max(1, (pane.getWidth() - TimeBand.LEFT - TimeBand.RIGHT) / seconds);
    }

    /** Lets the words of a block be changed in their place. */
    void edit(int index) {
        TextField field = new TextField(model.segments().get(index).prompt());
        field.setId("timeline-edit");
        field.setLayoutX(left(model.span(index)));
        field.setLayoutY(TOP);
        field.setPrefWidth(
                Math.max(220, model.segments().get(index).seconds() * pixelsPerSecond()));
        field.setOnAction(event -> model.rename(index, field.getText()));
        field.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        fill();
                        event.consume();
                    } else if (event.getCode() == KeyCode.ENTER) {
                        model.rename(index, field.getText());
                        fill();
                        event.consume();
                    }
                });
        pane.getChildren().add(field);
        field.requestFocus();
        field.selectAll();
        field.focusedProperty()
                .addListener(
                        (o, before, focused) -> {
                            if (!focused && pane.getChildren().contains(field)) {
                                model.rename(index, field.getText());
                                fill();
                            }
                        });
    }

    private void fill() {
        pane.getChildren().clear();
        addScale();
        for (Timeline.Span span : model.spans()) {
            Region block =
                    span.isAdded()
                            ? AddedBlock.of(span, pixelsPerSecond())
                            : new TimelineBlock(model, this, span.segment()).node();
            block.setLayoutX(left(span));
            block.setLayoutY(TOP);
            block.setPrefHeight(BLOCK_HEIGHT);
            pane.getChildren().add(block);
            if (!span.isAdded() && span.segment() == model.selectedProperty().get()) {
                block.requestFocus();
            }
        }
        double scale = pixelsPerSecond();
        head.startXProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> TimeBand.LEFT + playHead.timeSProperty().get() * scale,
                                playHead.timeSProperty()));
        head.endXProperty().bind(head.startXProperty());
        pane.getChildren().add(head);
    }

    private void addScale() {
        double scale = pixelsPerSecond();
        double step = TICKS_S[TICKS_S.length - 1];
        for (int i = TICKS_S.length - 1; i >= 0 && TICKS_S[i] * scale >= LEAST_TICK_PX; i--) {
            step = TICKS_S[i];
        }
        for (double t = 0;
                TimeBand.LEFT + t * scale <= pane.getWidth() - TimeBand.RIGHT;
                t += step) {
            Line tick =
                    new Line(
                            TimeBand.LEFT + t * scale,
                            SCALE_TOP,
                            TimeBand.LEFT + t * scale,
                            SCALE_TOP + 4);
            tick.getStyleClass().add("timeline-tick");
            Label words = new Label(String.format(Locale.ROOT, "%.0f s", t));
            words.getStyleClass().add("timeline-time");
            words.setLayoutX(TimeBand.LEFT + t * scale + 3);
            words.setLayoutY(SCALE_TOP);
            pane.getChildren().addAll(tick, words);
        }
    }

    private double left(Timeline.Span span) {
        return TimeBand.LEFT + span.fromS() * pixelsPerSecond();
    }

    /** The time at a place of the lane, in seconds. */
    double timeAt(double x) {
        return (x - TimeBand.LEFT) / pixelsPerSecond();
    }
}
