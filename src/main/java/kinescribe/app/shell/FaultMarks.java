package kinescribe.app.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kinescribe.app.fx.PlayHead;

/** Marks above the time line where the selected motion has faults; a click goes there. */
final class FaultMarks {
    /** How wide the slider's thumb is, whose half the slider keeps free at its ends, pixels. */
    static final double THUMB = 16;

    private static final double NARROWEST = 3;
    private static final double TALL = 8;
    private static final double LOW = 5;

    private final QualityModel model;
    private final PlayHead head;
    private final Slider slider;
    private final Pane strip = new Pane();
    private final StackPane node;

    FaultMarks(QualityModel model, PlayHead head, Slider slider) {
        this.model = model;
        this.head = head;
        this.slider = slider;
        strip.setPickOnBounds(false); // the slider takes the mouse between the marks
        strip.setId("fault-marks");
        node = new StackPane(slider, strip);
        model.lines().addListener((ListChangeListener<QualityModel.Line>) change -> draw());
        strip.widthProperty().addListener((o, before, after) -> draw());
        head.durationSProperty().addListener((o, before, after) -> draw());
        draw();
    }

    StackPane node() {
        return node;
    }

    private void draw() {
        strip.getChildren().clear();
        double duration = head.durationSProperty().get();
        if (duration <= 0) {
            return;
        }
        for (QualityModel.Line line : model.lines()) {
            for (QualityModel.Place place : line.places()) {
                strip.getChildren().add(0, mark(place, duration)); // the broken ones on top
            }
        }
    }

    private Region mark(QualityModel.Place place, double duration) {
        double way = Math.max(1, slider.getWidth() - THUMB);
        double from = THUMB / 2 + place.fromS() / duration * way;
        double to = THUMB / 2 + place.toS() / duration * way;
        Region mark = new Region();
        mark.getStyleClass().add("fault-mark");
        if (place.broken()) {
            mark.getStyleClass().add("broken");
        }
        double height = place.broken() ? TALL : LOW;
        mark.resizeRelocate(from, TALL - height, Math.max(NARROWEST, to - from), height);
        mark.setManaged(false);
        Tooltip.install(mark, new Tooltip(place.words()));
        mark.setOnMouseClicked(event -> model.show(place));
        return mark;
    }
}
