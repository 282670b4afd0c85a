package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Seeds;
import kinescribe.compose.Margins;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.quality.QualityReport;
import kinescribe.motion.quality.QualityRules;
import kinescribe.prompt.OfflineWriter;
import kinescribe.synthesis.KinematicSynthesizer;
import kinescribe.synthesis.SynthesisRequest;
import kinescribe.synthesis.Synthesizers;

/** A cohort's motions of one activity, each from a prompt of its own. */
final class CohortClips {
    private static final double LONG_CLIP_S = 10;
    private static final double TRANSITION_CLIP_S = 3;

    /**
     * What comes before and after an activity that is over in a moment and does not count as it;
     * our own choice.
     */
    private static final double TRANSITION_MARGIN_S = 0.75;

    private final String activity;
    private final double clipS;
    private final Margins margins;
    private final int clipsEach;
    private final List<String> prompts;
    private final List<String> rejected = new ArrayList<>();

    /**
     * @param told sentences to take in turn; where there are none, they are written
     * @throws KinescribeException if nothing can be written about the activity
     */
    CohortClips(VirtualCohort cohort, String activity, List<String> told)
            throws KinescribeException {
        this.activity = activity;
        clipS = clipSeconds(activity);
        margins =
                Transitions.isTransition(activity)
                        ? new Margins(TRANSITION_MARGIN_S, TRANSITION_MARGIN_S)
                        : Margins.NONE;
        clipsEach = clipsEach(cohort.secondsPerActivity(), clipS);
        int clips = cohort.people() * clipsEach;
        prompts =
                told.isEmpty()
                        ? OfflineWriter.write(
                                activity, clips, Seeds.derive(cohort.seed(), activity))
                        : IntStream.range(0, clips)
                                .mapToObj(i -> told.get(i % told.size()))
                                .toList();
    }

    /** How long one motion of an activity is. */
    static double clipSeconds(String activity) {
        return Transitions.isTransition(activity) ? TRANSITION_CLIP_S : LONG_CLIP_S;
    }

    /** How many such motions fill what everybody does of an activity. */
    static int clipsEach(double secondsPerActivity, double clipS) {
        return (int) Math.max(1, Math.round(secondsPerActivity / clipS));
    }

    /** The sentences that a synthesizer understands. */
    List<String> understood() {
        return prompts.stream().filter(KinematicSynthesizer::understands).toList();
    }

    /** Everybody's recordings, those of rejected motions left out. */
    List<Recording> of(List<CohortPerson> people, JobContext context) throws KinescribeException {
        List<Recording> recordings = new ArrayList<>();
        for (int i = 0; i < prompts.size(); i++) {
            context.checkCancelled();
            context.progress(i, prompts.size());
            if (KinematicSynthesizer.understands(prompts.get(i))) {
                recorded(people.get(i / clipsEach), i, context).ifPresent(recordings::add);
            }
        }
        return recordings;
    }

    /** Which prompts no motion shows, and how many motions broke the quality rules. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (String prompt : prompts) {
            if (!KinematicSynthesizer.understands(prompt)) {
                notices.add(Notice.warning("No motion shows the prompt \"" + prompt + "\"."));
            }
        }
        if (!rejected.isEmpty()) {
            notices.add(
                    Notice.warning(
                            rejected.size()
                                    + " of "
                                    + Counted.of(prompts.size(), "motion")
                                    + " of "
                                    + activity
                                    + " broke the standard quality rules and stayed out, the first"
                                    + " for "
                                    + rejected.get(0)
                                    + "."));
        }
        return notices;
    }

    /** The recording, or nothing and one more reason why its motion is rejected. */
    private Optional<Recording> recorded(CohortPerson person, int index, JobContext context)
            throws KinescribeException {
        Motion motion =
                Synthesizers.byId(Synthesizers.AUTO)
                        .synthesize(
                                new SynthesisRequest(
                                        prompts.get(index),
                                        clipS,
                                        SynthesisRequest.DEFAULT_RATE_HZ,
                                        person.body(),
                                        Seeds.derive(Seeds.derive(person.seed(), activity), index),
                                        margins),
                                context)
                        .value();
        QualityReport quality = QualityReport.of(motion, QualityRules.STANDARD);
        if (!quality.accepted()) {
            rejected.add(String.join("; ", quality.reasons()));
            return Optional.empty();
        }
        double endS = motion.durationS() + 1 / CohortPerson.RATE_HZ;
        return Optional.of(
                person.record(
                        motion,
                        activity + "-" + index,
                        List.of(
                                new LabelSpan(
                                        margins.beforeS(), endS - margins.afterS(), activity)),
                        context));
    }
}
