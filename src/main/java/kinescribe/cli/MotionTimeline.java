package kinescribe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.compose.Timeline;
import kinescribe.compose.TimelineSegment;
import kinescribe.job.JobContext;
import kinescribe.pipeline.ClipSources;
import kinescribe.synthesis.SynthesisRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes one motion from several prompts, one after another. */
@Command(name = "timeline", description = "Make one motion from prompts one after another.")
final class MotionTimeline extends Verb {
    @Option(
            names = "--segment",
            required = true,
            paramLabel = "PROMPT:SECONDS",
            description = "What is done and for how long; once for each segment.")
    private List<String> segments = List.of();

    @Option(
            names = "--transition",
            defaultValue = "0.6",
            description = "Seconds from one segment to the next, at least (default: 0.6).")
    private double transitionS;

    @Mixin private MakingOptions making = new MakingOptions();

    @Mixin private BodyOptions bodies = new BodyOptions();

    @Mixin private MotionOutput output = new MotionOutput();

    @Override
    void work(JobContext context) throws KinescribeException {
        output.check();
        double rateHz = making.rateHz();
        Arguments.within(
                "--transition",
                transitionS,
                Timeline.LEAST_TRANSITION_S,
                Timeline.MOST_TRANSITION_S);
        List<TimelineSegment> parts = new ArrayList<>();
        for (String segment : segments) {
            parts.add(parsed(segment));
        }
        Timeline timeline = new Timeline(parts, transitionS);
        Arguments.within(
                "the length of all segments times --rate",
                timeline.seconds() * rateHz,
                1,
                SynthesisRequest.MOST_FRAMES);
        Timeline.Made made =
                told(
                        timeline.make(
                                ClipSources.of(making.synthesizer(), rateHz, bodies.body()),
                                rateHz,
                                making.seed(),
                                context));
        for (Timeline.Span span : made.spans()) {
            out().printf(
                            Locale.ROOT,
                            "%7.2f s … %7.2f s  %s%n",
                            span.fromS(),
                            span.toS(),
                            span.prompt());
        }
        output.write(made.motion(), this);
    }

    private static TimelineSegment parsed(String segment) throws KinescribeException {
        int colon = segment.lastIndexOf(':');
        String number = segment.substring(colon + 1).strip();
        String prompt = colon < 0 ? "" : segment.substring(0, colon).strip();
        double seconds;
        try {
            seconds = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            throw new KinescribeException(
                    "The segment \"" + segment + "\" does not end with its seconds.",
                    "Write it as PROMPT:SECONDS, such as \"walks slowly:5\".",
                    e);
        }
        if (prompt.isEmpty()) {
            throw new KinescribeException(
                    "The segment \"" + segment + "\" has no prompt.",
                    "Write it as PROMPT:SECONDS, such as \"walks slowly:5\".");
        }
        Arguments.within(
                "the length of \"" + prompt + "\"",
                seconds,
                TimelineSegment.LEAST_S,
                TimelineSegment.MOST_S);
        return new TimelineSegment(prompt, seconds);
    }
}
