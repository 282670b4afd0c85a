package kinescribe.compose;

import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import org.jspecify.annotations.Nullable;

/**
 * Joins clips that come one by one as {@link MotionJoin} joins several, and hands on what no clip
 * to come can change.
 */
final class StreamJoin {
    private final TimelineMaker maker;
    private final TimelineStream.Sink sink;
    private final int margin;

    /** The last clip with both its margins, which waits for the one after it. */
    private @Nullable Motion waiting;

    /** The end of what is joined. */
    private @Nullable Motion open;

    private int head;
    private int overlap;
    private double floorM;

    StreamJoin(TimelineMaker maker, TimelineStream.Sink sink) {
        this.maker = maker;
        this.sink = sink;
        this.margin = maker.margin();
        this.head = margin;
    }

    /** The next clip, with a margin at each end. */
    void add(Motion clip) {
        Motion before = waiting;
        if (before != null) {
            int seam = maker.overlap(before, clip);
            join(Clips.slice(before, head, before.frames() - (margin - seam / 2)));
            head = margin - (seam - seam / 2);
            overlap = seam;
        }
        waiting = clip;
    }

    /** No clip comes any more. */
    void end() {
        Motion last = waiting;
        if (last != null) {
            join(Clips.slice(last, head, last.frames() - margin));
        }
        if (open != null) {
            sink.take(open);
        }
    }

    private void join(Motion clip) {
        Motion done = open;
        if (done == null) {
            open = clip;
            return;
        }
        int start = done.frames() - overlap;
        if (start > 0) {
            sink.take(Clips.slice(done, 0, start));
        }
        PoseTrack ending = PoseTrack.of(Clips.slice(done, start, done.frames()));
        PoseTrack starting = PoseTrack.of(Clips.slice(clip, 0, overlap));
        floorM = Support.riseM(ending, floorM, starting);
        open = MotionJoin.join(ending.motion(), ending, clip, floorM);
    }
}
