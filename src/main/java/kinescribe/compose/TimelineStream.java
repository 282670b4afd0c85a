package kinescribe.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Timeline} of any length stretch by stretch, with the same transitions as {@link
 * Timeline#make}, but never holds more of it than its last parts.
 *
 * <p>Unlike there, acts that have to be put between take their time from the segment that they lead
 * to, so that segments begin and end when planned. What a segment is too short for is taken from
 * those after it.
 */
public final class TimelineStream {
    /** What is left of a segment at least after an act was put before it; our own choice. */
    private static final double LEAST_S = 1;

    private final Timeline timeline;
    private final double rateHz;
    private final StreamJoin joining;
    private final TimelineMaker maker;
    private final List<Timeline.Span> spans = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private long plannedFrames;

    private TimelineMaker.@Nullable Part former;
    private TimelineMaker.@Nullable Part current;
    private @Nullable Motion formerClip;

    /** Takes stretches of a motion, each going on where the former ended. */
    @FunctionalInterface
    public interface Sink {
        /** Takes the next frames. */
        void take(Motion stretch);
    }

    /**
     * @param timeline what is done
     * @param source makes the single motions
     * @param rateHz frames per second of what the source makes
     * @param seed names one of the many ways
     * @param sink gets the motion
     */
    public TimelineStream(
            Timeline timeline, ClipSource source, double rateHz, long seed, Sink sink) {
        this.timeline = timeline;
        this.rateHz = rateHz;
        this.maker = new TimelineMaker(timeline, source, rateHz, seed);
        this.joining = new StreamJoin(maker, sink);
    }

    /** What happens when, as far as it is planned to the frame; without gaps. */
    public List<Timeline.Span> spans() {
        return List.copyOf(spans);
    }

    /** What came up, once for each prompt. */
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    /**
     * Makes all of it.
     *
     * @throws KinescribeException if the source cannot make a segment; what came before was given
     *     to the sink, but for the last seconds
     */
    public void run(JobContext context) throws KinescribeException {
        int count = timeline.segments().size();
        double endS = 0;
        JobContext silent = context.part(0, 0, count);
        for (int i = 0; i < count; i++) {
            context.checkCancelled();
            TimelineSegment segment = timeline.segments().get(i);
            context.message(segment.prompt());
            endS += segment.seconds();
            long wanted = Math.round(endS * rateHz) - plannedFrames;
            add(i, wanted, context.part(i, i, count));
            context.progress(i + 1L, count);
        }
        push(null, silent);
        joining.end();
    }

    private void add(int segment, long wanted, JobContext context) throws KinescribeException {
        int before = maker.notices().size();
        TimelineMaker.Part last = current;
        TimelineMaker.Part part = maker.part(segment, least(wanted), last, context);
        List<TimelineMaker.Part> acts =
                last == null ? List.of() : maker.between(last, part, context);
        for (TimelineMaker.Part act : acts) {
            push(act, context);
        }
        if (!acts.isEmpty()) {
            int taken = acts.stream().mapToInt(act -> act.wish().frames()).sum();
            TimelineMaker.Part lastAct = acts.get(acts.size() - 1);
            part = maker.part(segment, least(wanted - taken), lastAct, context);
        }
        push(part, context);
        note(timeline.segments().get(segment).prompt(), before);
    }

    private int least(long frames) {
        return (int) Math.max(Math.round(LEAST_S * rateHz), frames);
    }

    /** Keeps what is worth knowing of a prompt, once; acts put between are told by the spans. */
    private void note(String prompt, int from) {
        List<Notice> fresh = maker.notices().subList(from, maker.notices().size());
        if (told.add(prompt)) {
            fresh.stream().filter(n -> n.level() == Notice.Level.WARNING).forEach(notices::add);
        }
    }

    /** The part before the given one has all its neighbours now: it is put into its place. */
    private void push(TimelineMaker.@Nullable Part next, JobContext context)
            throws KinescribeException {
        if (next != null) {
            double fromS = plannedFrames / rateHz;
            plannedFrames += next.wish().frames();
            TimelineMaker.Wish wish = next.wish();
            spans.add(
                    new Timeline.Span(
                            wish.prompt(), wish.segment(), fromS, plannedFrames / rateHz));
        }
        TimelineMaker.Part part = current;
        if (part != null) {
            Motion clip = maker.inPlace(former, formerClip, part, next, context);
            joining.add(clip);
            former = part;
            formerClip = clip;
        }
        current = next;
    }
}
