package kinescribe.routine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.compose.Timeline;
import kinescribe.imu.LabelLevel;
import kinescribe.imu.LabelSpan;

/** The labels of a day at its levels: neighbouring spans of one piece are one. */
final class DayLabels {
    private final DayPlan plan;
    private final List<Timeline.Span> spans;

    DayLabels(DayPlan plan, List<Timeline.Span> spans) {
        this.plan = plan;
        this.spans = spans;
    }

    List<LabelLevel> levels() {
        return Arrays.stream(Level.values()).map(this::level).toList();
    }

    private LabelLevel level(Level level) {
        List<LabelSpan> merged = new ArrayList<>();
        double fromS = 0;
        DaySegment.Piece running = null;
        for (int i = 0; i < spans.size(); i++) {
            DaySegment.Piece piece = piece(i, level);
            if (running != null && !running.equals(piece)) {
                merged.add(new LabelSpan(fromS, spans.get(i).fromS(), running.name()));
                fromS = spans.get(i).fromS();
            }
            running = piece;
        }
        if (running != null) {
            merged.add(new LabelSpan(fromS, spans.get(spans.size() - 1).toS(), running.name()));
        }
        return new LabelLevel(level.id(), merged);
    }

    private DaySegment.Piece piece(int span, Level level) {
        Timeline.Span here = spans.get(span);
        DaySegment segment = plan.segments().get(segment(span));
        return here.isAdded() && level == Level.ACTION
                ? new DaySegment.Piece(
                        -1 - span, here.prompt().replaceFirst("^(an?|the) person ", ""))
                : segment.at(level);
    }

    /** The segment of a span; of an act that was put between the one it leads to. */
    private int segment(int span) {
        int at = span;
        while (at < spans.size() && spans.get(at).isAdded()) {
            at++;
        }
        // What ends with an act was broken off before the segment that it leads to.
        return at < spans.size()
                ? spans.get(at).segment()
                : span == 0 ? 0 : Math.min(plan.segments().size() - 1, segment(span - 1));
    }
}
