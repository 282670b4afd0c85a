package kinescribe.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import org.jspecify.annotations.Nullable;

/**
 * One making of a {@link Timeline}. Clips are made with a margin at each seam, of which the seam
 * takes what it needs. Where somebody goes on foot before and after a seam both clips are made
 * still longer, so that neither stops nor starts there, and the later one is taken from where its
 * legs are in the same part of the step.
 */
final class TimelineMaker {
    /** What a clip on foot may need to get going and to stop, in seconds; our own choice. */
    private static final double RUN_UP_S = 2;

    /** Time within which a step is sought that matches: about a stride. */
    private static final double SEARCH_S = 1.2;

    // Who keeps the neck within some centimetres for a while has come to rest; our own choice.
    private static final double REST_S = 0.4;
    private static final double REST_M = 0.08;

    /** A segment this much shorter or longer than its prompt says is told; our own choice. */
    private static final double OTHER_S = 0.1;

    private final Timeline timeline;
    private final ClipSource source;
    private final double rateHz;
    private final long seed;
    private final int margin;
    private final List<Notice> notices = new ArrayList<>();

    TimelineMaker(Timeline timeline, ClipSource source, double rateHz, long seed) {
        this.timeline = timeline;
        this.source = source;
        this.rateHz = rateHz;
        this.seed = Seeds.derive(seed, "timeline");
        this.margin = frames(Math.max(timeline.transitionS(), Seam.MOST_S)) / 2 + 1;
    }

    /**
     * What to make: a segment or, with the index −1, an act between two.
     *
     * @param told the prompt as it is meant there
     */
    record Wish(String prompt, String told, int segment, int frames, long seed) {}

    /** A wish with its clip: {@code frames} of it and a margin at each end. */
    record Part(Wish wish, Motion clip, boolean gait) {
        Posture first() {
            return Posture.of(PoseTrack.of(Clips.slice(clip, 0, 1)), 0);
        }

        /** What it comes to rest in; who is still on the way does as at the start. */
        Posture last() {
            int end = clip.frames() - 1;
            PoseTrack rest =
                    PoseTrack.of(
                            Clips.slice(
                                    clip,
                                    Math.max(0, end - (int) (REST_S * clip.rateHz())),
                                    end + 1));
            int neck = StandardJoint.NECK.ordinal();
            int last = rest.motion().frames() - 1;
            for (int f = 0; f < last; f++) {
                if (rest.position(f, neck).minus(rest.position(last, neck)).norm() > REST_M) {
                    return first();
                }
            }
            return Posture.of(rest, last);
        }
    }

    Noticed<Timeline.Made> make(JobContext context) throws KinescribeException {
        List<Part> parts = new ArrayList<>();
        int count = timeline.segments().size();
        for (int i = 0; i < count; i++) {
            context.checkCancelled();
            TimelineSegment segment = timeline.segments().get(i);
            context.message(segment.prompt());
            Part former = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            int frames = Math.max(1, frames(segment.seconds()));
            Part part = part(i, frames, former, context.part(i, i + 1L, count));
            stated(segment, part.wish());
            if (i > 0) {
                parts.addAll(between(parts.get(parts.size() - 1), part, context));
            }
            parts.add(part);
            context.progress(i + 1L, count);
        }
        Motion motion = joined(goingOn(parts, context));
        return new Noticed<>(new Timeline.Made(motion, spans(parts)), notices);
    }

    /**
     * A segment by itself, that many frames long, as it is meant after the part before; what its
     * source notices is noted.
     */
    Part part(int segment, int frames, @Nullable Part former, JobContext context)
            throws KinescribeException {
        TimelineSegment wished = timeline.segments().get(segment);
        String told =
                former == null ? wished.prompt() : source.told(wished.prompt(), former.last());
        long own = wished.seed().orElse(Seeds.derive(seed, segment));
        Wish wish = new Wish(wished.prompt(), told, segment, frames, own);
        Noticed<Motion> clip = clip(wish, 0, 0, context);
        for (Notice notice : clip.notices()) {
            notices.add(notice.withText(place(segment) + notice.text()));
        }
        return new Part(wish, clip.value(), Seam.isGait(clip.value()));
    }

    /** Frames of the margin at each end of a clip. */
    int margin() {
        return margin;
    }

    /** What was noticed so far. */
    List<Notice> notices() {
        return notices;
    }

    /** Says where a segment lasts otherwise than its prompt says. */
    private void stated(TimelineSegment segment, Wish wish) {
        double statedS = source.statedS(segment.prompt(), wish.seed()).orElse(segment.seconds());
        if (Math.abs(statedS - segment.seconds()) > OTHER_S) {
            notices.add(
                    Notice.info(
                            String.format(
                                    Locale.ROOT,
                                    "%s\"%s\" takes %.1f s by its words; it lasts the %.1f s of its"
                                            + " segment.",
                                    place(wish.segment()),
                                    segment.prompt(),
                                    statedS,
                                    segment.seconds())));
        }
    }

    /** The clip of a wish with margins and some more seconds before and after. */
    private Noticed<Motion> clip(Wish wish, double beforeS, double afterS, JobContext context)
            throws KinescribeException {
        int all = wish.frames() + 2 * margin + frames(beforeS) + frames(afterS);
        double marginS = margin / rateHz;
        Margins margins = new Margins(marginS + beforeS, marginS + afterS);
        return source.clip(wish.told(), all / rateHz, margins, wish.seed(), context);
    }

    /** The acts that lead from one part's last posture to the next one's first. */
    List<Part> between(Part former, Part next, JobContext context) {
        Posture from = former.last();
        Posture to = next.first();
        if (PostureWays.meet(from, to)) {
            return List.of();
        }
        int segment = next.wish().segment();
        List<Part> acts = acts(PostureWays.between(from, to), segment, context);
        String change = from.label() + " to " + to.label();
        if (acts.isEmpty()) {
            notices.add(
                    Notice.warning(
                            place(segment)
                                    + "No act is known that leads from "
                                    + change
                                    + "; the poses are only blended."));
        } else {
            String names =
                    String.join("\" and \"", acts.stream().map(a -> a.wish().prompt()).toList());
            notices.add(
                    Notice.info(
                            String.format(
                                    Locale.ROOT,
                                    "%sTo come from %s, \"%s\" was put before it; the motion is"
                                            + " %.1f s longer.",
                                    place(segment),
                                    change,
                                    names,
                                    acts.stream().mapToInt(a -> a.wish().frames()).sum()
                                            / rateHz)));
        }
        return acts;
    }

    /** A clip for each step from posture to posture, or none at all. */
    private List<Part> acts(List<PostureWays.Step> way, int segment, JobContext context) {
        List<Part> acts = new ArrayList<>();
        long own = Seeds.derive(Seeds.derive(seed, "act"), segment);
        for (PostureWays.Step step : way) {
            Wish wish =
                    new Wish(
                            step.prompt(),
                            step.prompt(),
                            Timeline.Span.NO_SEGMENT,
                            frames(step.seconds()),
                            own);
            try {
                Motion clip =
                        clip(wish, 0, 0, context.part(segment, segment, timeline.segments().size()))
                                .value();
                Part act = new Part(wish, clip, false);
                if (act.first() != step.from() || act.last() != step.to()) {
                    return List.of();
                }
                acts.add(act);
            } catch (KinescribeException e) {
                return List.of();
            }
        }
        return acts;
    }

    /** The parts' clips, made anew where somebody goes on from one to the next. */
    private List<Motion> goingOn(List<Part> parts, JobContext context) throws KinescribeException {
        List<Motion> clips = new ArrayList<>();
        int count = timeline.segments().size();
        JobContext silent = context.part(count, count, count);
        for (int i = 0; i < parts.size(); i++) {
            Part former = i > 0 ? parts.get(i - 1) : null;
            Part next = i + 1 < parts.size() ? parts.get(i + 1) : null;
            Motion before = i > 0 ? clips.get(i - 1) : null;
            clips.add(inPlace(former, before, parts.get(i), next, silent));
        }
        return clips;
    }

    /**
     * The clip of a part as it is between its neighbours, with a margin at each end.
     *
     * @param former the part before; null for none
     * @param before the clip of the part before in its place; null for none
     * @param next the part after; null for none
     */
    Motion inPlace(
            @Nullable Part former,
            @Nullable Motion before,
            Part part,
            @Nullable Part next,
            JobContext silent)
            throws KinescribeException {
        boolean into = former != null && before != null && goOn(former, part);
        boolean out = next != null && goOn(part, next);
        if (!into && !out) {
            return part.clip();
        }
        double afterS = out ? RUN_UP_S : 0;
        Motion whole = clip(part.wish(), into ? RUN_UP_S + SEARCH_S : 0, afterS, silent).value();
        int start = into && before != null ? inStep(before, whole) : 0;
        if (into) {
            // The same steps again, with what comes at a time of its own at the right time.
            double spareS = RUN_UP_S + SEARCH_S - start / rateHz;
            whole = clip(part.wish(), start / rateHz, afterS + spareS, silent).value();
        }
        return Clips.slice(whole, start, start + part.wish().frames() + 2 * margin);
    }

    /**
     * Whether somebody goes on foot from one to the next; who stands there on their own does not.
     */
    private boolean goOn(Part one, Part next) {
        int last = one.clip().frames() - 1;
        return one.gait()
                && next.gait()
                && Seam.goesAlong(one.clip(), last - frames(REST_S), last)
                && Seam.goesAlong(next.clip(), 0, frames(REST_S));
    }

    /** The frame from which a clip's steps match the end of the clip before. */
    private int inStep(Motion before, Motion whole) {
        int end = before.frames() - margin;
        int first = frames(RUN_UP_S);
        int best = first;
        double least = Double.POSITIVE_INFINITY;
        for (int start = first; start <= first + frames(SEARCH_S); start++) {
            double apart = Seam.stepsApart(before, end, whole, start + margin);
            if (apart < least) {
                least = apart;
                best = start;
            }
        }
        return best;
    }

    /** Takes from each margin what its seam needs, and joins. */
    private Motion joined(List<Motion> clips) {
        List<Motion> trimmed = new ArrayList<>();
        List<Integer> overlaps = new ArrayList<>();
        int head = margin;
        for (int i = 0; i < clips.size(); i++) {
            Motion clip = clips.get(i);
            int tail = margin;
            int nextHead = margin;
            if (i + 1 < clips.size()) {
                int overlap = overlap(clip, clips.get(i + 1));
                overlaps.add(overlap);
                tail = margin - overlap / 2;
                nextHead = margin - (overlap - overlap / 2);
            }
            trimmed.add(Clips.slice(clip, head, clip.frames() - tail));
            head = nextHead;
        }
        return MotionJoin.join(trimmed, overlaps);
    }

    /** How many frames of their margins the seam of two clips takes. */
    int overlap(Motion clip, Motion next) {
        double seconds =
                Seam.overlapS(clip, clip.frames() - margin, next, margin, timeline.transitionS());
        return Math.max(2, Math.min(2 * margin, frames(seconds)));
    }

    private List<Timeline.Span> spans(List<Part> parts) {
        List<Timeline.Span> spans = new ArrayList<>();
        int at = 0;
        for (Part part : parts) {
            Wish wish = part.wish();
            double fromS = at / rateHz;
            at += wish.frames();
            spans.add(new Timeline.Span(wish.prompt(), wish.segment(), fromS, at / rateHz));
        }
        return spans;
    }

    private int frames(double seconds) {
        return (int) Math.round(seconds * rateHz);
    }

    private String place(int segment) {
        return timeline.segments().size() == 1 ? "" : "Segment " + (segment + 1) + ": ";
    }
}
