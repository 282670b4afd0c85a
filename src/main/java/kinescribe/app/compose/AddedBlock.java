package kinescribe.app.compose;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.compose.Timeline;

/** An act that was put between two segments: hatched, and nothing that could be changed. */
final class AddedBlock {
    private AddedBlock() {}

    static Region of(Timeline.Span span, double pixelsPerSecond) {
        Label words = new Label(span.prompt());
        words.getStyleClass().add("timeline-words");
        Label length = new Label(String.format(Locale.ROOT, "added · %.1f s", span.seconds()));
        length.getStyleClass().add("timeline-length");
        VBox node = new VBox(words, length);
        node.getStyleClass().addAll("timeline-block", "timeline-added");
        node.setAlignment(Pos.CENTER_LEFT);
        node.setMinWidth(0);
        node.setPrefWidth(Math.max(4, span.seconds() * pixelsPerSecond - TimelineBlock.GAP));
        node.setMaxWidth(node.getPrefWidth());
        node.setAccessibleText("Added: " + span.prompt());
        Tooltip.install(
                node,
                new Tooltip(
                        span.prompt()
                                + "\nPut between, since the next segment starts in another"
                                + " posture; the motion is longer by it"));
        return node;
    }
}
