package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.quality.MotionFacts;
import kinescribe.motion.quality.TextAgreement;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import kinescribe.prompt.Prompt;
import kinescribe.synthesis.MotionSynthesizer;
import kinescribe.synthesis.SynthesisRequest;
import kinescribe.synthesis.Synthesizers;

/**
 * Makes a motion from each prompt; a motion that exists for the same prompt is replaced in its
 * place. Prompts that the synthesizer does not understand are left out with a warning each. Length
 * and body are for prompts that say nothing of them.
 */
public record SynthesizeMotions(
        List<String> promptIds,
        String synthesizer,
        double seconds,
        double rateHz,
        Body body,
        long seed)
        implements Step {
    public SynthesizeMotions {
        promptIds = List.copyOf(promptIds);
    }

    /** The ids of a project's prompts that motions are to be made from: all but rejected ones. */
    public static List<String> wanted(Project project) {
        return project.prompts().stream()
                .filter(prompt -> !prompt.isRejected())
                .map(Prompt::id)
                .toList();
    }

    /** Motions of an adult of the usual length, as where nobody chooses. */
    public static SynthesizeMotions usual(List<String> promptIds) {
        return new SynthesizeMotions(
                promptIds,
                "auto",
                SynthesisRequest.DEFAULT_SECONDS,
                SynthesisRequest.DEFAULT_RATE_HZ,
                Body.Preset.ADULT.body(),
                1);
    }

    @Override
    public String title() {
        return "Synthesize " + Counted.of(promptIds.size(), "motion");
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        MotionSynthesizer chosen = Synthesizers.byId(synthesizer);
        List<Entry<MotionResult>> made = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < promptIds.size(); i++) {
            context.checkCancelled();
            Prompt prompt = new Lookup(project).prompt(promptIds.get(i));
            context.message(prompt.text());
            try {
                made.add(make(chosen, prompt, context.part(i, i + 1L, promptIds.size())));
            } catch (KinescribeException e) {
                if (promptIds.size() == 1) {
                    throw e;
                }
                notices.add(Notice.warning(e.text()));
            }
            context.progress(i + 1L, promptIds.size());
        }
        if (made.isEmpty()) {
            throw new KinescribeException(
                    "No motion could be made from " + Counted.of(promptIds.size(), "prompt") + ".",
                    notices.isEmpty() ? "Choose some prompts." : notices.get(0).text());
        }
        notices.addAll(Admission.told(project, made));
        return new Noticed<>(
                new Edit(
                        "Synthesize " + Counted.of(made.size(), "motion"),
                        p -> p.withMotions(put(p, made))),
                notices);
    }

    private Entry<MotionResult> make(MotionSynthesizer chosen, Prompt prompt, JobContext context)
            throws KinescribeException {
        long own = ItemSeeds.motion(seed, prompt.text());
        SynthesisRequest request =
                SynthesisRequest.ofPrompt(prompt.text(), seconds, rateHz, body, own);
        Noticed<Motion> motion = chosen.synthesize(request, context);
        Provenance provenance =
                Provenance.of(
                        StepIds.SYNTHESIZE,
                        BodyText.with(
                                body,
                                Map.of(
                                        "synthesizer", chosen.id(),
                                        "seconds", String.valueOf(seconds),
                                        "rateHz", String.valueOf(rateHz))),
                        seed,
                        List.of(new Provenance.Input(prompt.id(), prompt.revision())));
        MotionResult result =
                new MotionResult(motion.value(), prompt.activityId(), prompt.id(), request.body());
        List<Notice> notices = new ArrayList<>(motion.notices());
        TextAgreement.disagreements(MotionFacts.of(motion.value()), prompt.text())
                .forEach(
                        words ->
                                notices.add(
                                        Notice.warning(
                                                "In \"" + prompt.text() + "\" " + words + ".")));
        return new Entry<>(Results.NO_ID, Results.name(prompt.text()), result, provenance, notices);
    }

    private static List<Entry<MotionResult>> put(Project project, List<Entry<MotionResult>> made) {
        return Results.put(
                project,
                project.motions(),
                made,
                "motion",
                (old, fresh) -> Objects.equals(old.value().promptId(), fresh.value().promptId()));
    }
}
