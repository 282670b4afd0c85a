package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Seeds;
import kinescribe.compose.Posture;
import kinescribe.compose.Timeline;
import kinescribe.compose.TimelineSegment;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.StandardJoint;

/**
 * Makes motions by rules: everyday activities from published descriptions of how people move, with
 * the person's own ways drawn from the seed. Needs no model and no network. All courses are twice
 * continuously differentiable, so accelerations of body points have no jumps.
 */
public final class KinematicSynthesizer implements MotionSynthesizer {
    /** The id of this synthesizer. */
    public static final String ID = "kinematic";

    /** Longer prompts are refused: a sentence is asked for, not a book. */
    static final int MAX_PROMPT_CHARS = 1000;

    private static final int FRAMES_BETWEEN_CHECKS = 256;

    @Override
    public String id() {
        return ID;
    }

    /** Whether a prompt is short enough and names an activity that this synthesizer knows. */
    public static boolean understands(String prompt) {
        return prompt.length() <= MAX_PROMPT_CHARS && !Clauses.of(prompt).isEmpty();
    }

    /**
     * The activity that a prompt asks for, if it is known: as {@link #activities()} names it, that
     * of the first of several, or the name of a clinical test.
     */
    public static Optional<String> activityOf(String prompt) {
        if (prompt.length() > MAX_PROMPT_CHARS) {
            return Optional.empty();
        }
        return ClinicalTests.named(prompt)
                .or(() -> PromptReader.read(prompt).map(intent -> intent.act().label()))
                .or(
                        () ->
                                Clauses.of(prompt).stream()
                                        .findFirst()
                                        .map(clause -> clause.intent().act().label()));
    }

    /** The names of the activities it knows, for hints and menus. */
    public static List<String> activities() {
        return Arrays.stream(Act.values()).map(Act::label).toList();
    }

    @Override
    public String told(String prompt, Posture before) {
        boolean one = prompt.length() <= MAX_PROMPT_CHARS && Clauses.of(prompt).size() == 1;
        return one ? Clauses.after(before, prompt) : prompt;
    }

    @Override
    public Noticed<Motion> synthesize(SynthesisRequest request, JobContext context)
            throws KinescribeException {
        String prompt = request.prompt();
        if (prompt.length() > MAX_PROMPT_CHARS) {
            throw new KinescribeException(
                    "The prompt \""
                            + Wording.shortened(prompt)
                            + "\" has "
                            + prompt.length()
                            + " characters; at most "
                            + MAX_PROMPT_CHARS
                            + " are read.",
                    "Describe one movement in a sentence.");
        }
        List<Clauses.Clause> clauses = Clauses.of(prompt);
        if (clauses.isEmpty()) {
            throw new KinescribeException(
                    "The prompt \""
                            + Wording.shortened(prompt)
                            + "\" names no activity that can be shown.",
                    Spelling.hint(prompt));
        }
        return clauses.size() == 1
                ? single(clauses.get(0).intent(), request, context)
                : inTurn(clauses, request, context);
    }

    /** One thing after another, each as a clip of its own. */
    private Noticed<Motion> inTurn(
            List<Clauses.Clause> clauses, SynthesisRequest request, JobContext context)
            throws KinescribeException {
        double[] seconds =
                Clauses.seconds(clauses, request.seconds(), request.body(), request.seed());
        double most =
                SynthesisRequest.longestS(request.rateHz()) - 2 * Timeline.DEFAULT_TRANSITION_S;
        double whole = Arrays.stream(seconds).sum();
        if (whole > most) {
            throw new KinescribeException(
                    String.format(
                            Locale.ROOT,
                            "The parts of the prompt \"%s\" last %.0f s together; at most %.0f s can"
                                    + " be made at %s frames a second.",
                            Wording.shortened(request.prompt()),
                            whole,
                            most,
                            Wording.number(request.rateHz())),
                    "Ask for less time in each part.");
        }
        List<TimelineSegment> segments = new ArrayList<>();
        for (int i = 0; i < seconds.length; i++) {
            segments.add(
                    new TimelineSegment(
                            clauses.get(i).text(), seconds[i], OptionalLong.of(request.seed())));
        }
        Noticed<Timeline.Made> made =
                new Timeline(segments, Timeline.DEFAULT_TRANSITION_S)
                        .make(
                                (text, length, margins, seed, job) ->
                                        synthesize(
                                                new SynthesisRequest(
                                                        text,
                                                        length,
                                                        request.rateHz(),
                                                        request.body(),
                                                        seed,
                                                        margins),
                                                job),
                                request.rateHz(),
                                request.seed(),
                                context);
        return new Noticed<>(made.value().motion(), made.notices());
    }

    private static Noticed<Motion> single(
            Intent intent, SynthesisRequest request, JobContext context) {
        Situation situation =
                new Situation(
                        request.body(),
                        intent,
                        Seeds.derive(request.seed(), "kinematic"),
                        request.seconds(),
                        request.margins());
        Motion motion = render(movement(situation), request, context);
        boolean climbs = intent.act().isStairs() || intent.terrain().slopeDeg() != 0;
        return new Noticed<>(climbs ? Floor.under(motion) : motion, PromptNotices.of(situation));
    }

    private static Movement movement(Situation situation) {
        Intent intent = situation.intent();
        Movement movement = intent.act().movement(situation);
        if (Holding.suits(intent.act())) {
            movement = Holding.over(movement, situation);
        }
        for (Act act : Act.values()) {
            if (intent.meanwhile().contains(act)) {
                movement = over(movement, act, situation);
            }
        }
        return movement;
    }

    private static Movement over(Movement under, Act act, Situation situation) {
        return act.script(situation)
                .<Movement>map(
                        script -> new Overlay(under, new KeyedMovement(situation.person(), script)))
                .orElse(under);
    }

    private static Motion render(Movement movement, SynthesisRequest request, JobContext context) {
        int frames = Math.max(2, (int) Math.round(request.seconds() * request.rateHz()));
        double[] roots = new double[frames * 3];
        double[] rotations = new double[frames * StandardJoint.COUNT * 4];
        PoseBuilder pose = new PoseBuilder(request.body());
        for (int f = 0; f < frames; f++) {
            if (f % FRAMES_BETWEEN_CHECKS == 0) {
                context.checkCancelled();
                context.progress(f, frames);
            }
            movement.pose(f / request.rateHz(), pose);
            pose.write(f, roots, rotations);
        }
        context.progress(frames, frames);
        return new Motion(pose.skeleton(), request.rateHz(), roots, rotations);
    }
}
