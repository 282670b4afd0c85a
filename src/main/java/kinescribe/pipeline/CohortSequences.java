package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Seeds;
import kinescribe.compose.Timeline;
import kinescribe.compose.TimelineSegment;
import kinescribe.imu.ActivitySequence;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.motion.quality.QualityReport;
import kinescribe.motion.quality.QualityRules;
import kinescribe.synthesis.SynthesisRequest;
import kinescribe.synthesis.Synthesizers;

/** A cohort's people who do one activity after another, so that there are windows of changes. */
final class CohortSequences {
    /** How often each person does the sequence: our own choice. */
    static final int TIMES = 3;

    /** How much quicker or slower than usual a person is, and then a stage: our own choice. */
    private static final double TEMPO = 0.15;

    /** The most of the first and last stage that is not recorded, as a share: our own choice. */
    private static final double MOST_CUT = 0.9;

    /** The shortest stage, seconds: our own choice. */
    private static final double LEAST_S = 0.5;

    private final ActivitySequence sequence;
    private final Map<String, List<String>> prompts;
    private final List<String> rejected = new ArrayList<>();

    /**
     * @param prompts sentences for each activity of the sequence, at least one of each
     */
    CohortSequences(ActivitySequence sequence, Map<String, List<String>> prompts) {
        this.sequence = sequence;
        this.prompts = prompts;
    }

    /** One person's recordings, those of rejected motions left out. */
    List<Recording> of(CohortPerson person, int index, JobContext context)
            throws KinescribeException {
        RandomGenerator chance = Seeds.generator(Seeds.derive(person.seed(), "sequences"));
        List<Recording> made = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            context.checkCancelled();
            Timeline timeline = timeline(index * TIMES + i, chance);
            Timeline.Made whole =
                    timeline.make(
                                    ClipSources.of(
                                            Synthesizers.byId(Synthesizers.AUTO),
                                            SynthesisRequest.DEFAULT_RATE_HZ,
                                            person.body()),
                                    SynthesisRequest.DEFAULT_RATE_HZ,
                                    Seeds.derive(person.seed(), "sequence " + i),
                                    context)
                            .value();
            Timeline.Made done = seen(whole, chance);
            QualityReport quality = QualityReport.of(done.motion(), QualityRules.STANDARD);
            if (quality.accepted()) {
                made.add(person.record(done.motion(), "sequence-" + i, labels(done), context));
            } else {
                rejected.add(String.join("; ", quality.reasons()));
            }
        }
        return made;
    }

    /** How many motions broke the quality rules, and why the first did. */
    List<Notice> notices(int people) {
        return rejected.isEmpty()
                ? List.of()
                : List.of(
                        Notice.warning(
                                rejected.size()
                                        + " of "
                                        + Counted.of((long) people * TIMES, "sequence")
                                        + " broke the standard quality rules and stayed out, the"
                                        + " first for "
                                        + rejected.get(0)
                                        + "."));
    }

    private Timeline timeline(int draw, RandomGenerator chance) {
        double tempo = near(chance);
        List<TimelineSegment> segments = new ArrayList<>();
        for (int i = 0; i < sequence.stages().size(); i++) {
            ActivitySequence.Stage stage = sequence.stages().get(i);
            List<String> written = prompts.getOrDefault(stage.activity(), List.of());
            String prompt =
                    stage.prompt().isEmpty()
                            ? written.get((draw + i) % written.size())
                            : stage.prompt();
            double labelledS = stage.seconds() * (isCut(i) ? 2 : tempo * near(chance));
            double moreS = 2 * edgeS(i) - edgeS(i - 1) - edgeS(i + 1);
            segments.add(
                    new TimelineSegment(
                            prompt, Math.max(LEAST_S, labelledS + moreS), OptionalLong.empty()));
        }
        return new Timeline(segments, Timeline.DEFAULT_TRANSITION_S);
    }

    /** Whether a stage goes on beyond the recording. */
    private boolean isCut(int stage) {
        return stage == 0 || stage == sequence.stages().size() - 1;
    }

    /** A recording begins and ends at any moment of the first and last stage. */
    private static Timeline.Made seen(Timeline.Made whole, RandomGenerator chance) {
        List<Timeline.Span> spans = whole.spans();
        Timeline.Span first = spans.get(0);
        Timeline.Span last = spans.get(spans.size() - 1);
        return whole.between(
                first.seconds() * MOST_CUT * chance.nextDouble(),
                last.toS() - last.seconds() * MOST_CUT * chance.nextDouble());
    }

    private static double near(RandomGenerator chance) {
        return 1 + TEMPO * (2 * chance.nextDouble() - 1);
    }

    /** Acts that were put between belong to no activity. */
    private List<LabelSpan> labels(Timeline.Made made) {
        List<LabelSpan> labels = new ArrayList<>();
        List<Timeline.Span> spans = made.spans();
        for (int i = 0; i < spans.size(); i++) {
            Timeline.Span span = spans.get(i);
            if (!span.isAdded()) {
                double fromS = i == 0 ? 0 : edgeS(span) - edgeS(spans.get(i - 1));
                double toS = i + 1 == spans.size() ? 0 : edgeS(spans.get(i + 1)) - edgeS(span);
                labels.add(
                        new LabelSpan(
                                span.fromS() + fromS,
                                span.toS() + toS,
                                sequence.stages().get(span.segment()).activity()));
            }
        }
        return labels;
    }

    private double edgeS(Timeline.Span span) {
        return span.isAdded() ? 0 : edgeS(span.segment());
    }

    /** By how much a stage is under way before and after its label; 0 where there is none. */
    private double edgeS(int stage) {
        return stage < 0 || stage >= sequence.stages().size()
                ? 0
                : sequence.stages().get(stage).edgeS();
    }
}
