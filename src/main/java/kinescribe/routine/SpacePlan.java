package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Seeds;
import kinescribe.compose.TimeFit;
import kinescribe.compose.UpperOnLower;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.synthesis.MotionSynthesizer;
import kinescribe.synthesis.SynthesisRequest;

/**
 * An activity taken apart in space: which part of the body does what (Leng, Kwon and Plötz's
 * outlook in IMUGPT 2.0, 2024). Immutable.
 *
 * @param text the activity
 * @param roles the whole body first, then parts that share no joint
 */
public record SpacePlan(String text, List<BodyRole> roles) {
    public SpacePlan {
        roles = List.copyOf(roles);
        if (roles.isEmpty() || roles.get(0).region() != BodyRegion.WHOLE_BODY) {
            throw new IllegalArgumentException("Expected the whole body first, got " + roles);
        }
        for (int i = 0; i < roles.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (roles.get(i).region().meets(roles.get(k).region())) {
                    throw new IllegalArgumentException(
                            "Expected parts without common joints, got " + roles);
                }
            }
        }
    }

    /** The plan with another role in a row. */
    public SpacePlan with(int row, BodyRole role) {
        List<BodyRole> changed = new ArrayList<>(roles);
        changed.set(row, role);
        return new SpacePlan(text, changed);
    }

    /** Whether nothing is said yet of a part of the body. */
    public boolean free(BodyRegion region) {
        return roles.stream().noneMatch(role -> role.region().meets(region));
    }

    /** The plan with one more role, of a part that is free. */
    public SpacePlan and(BodyRole role) {
        List<BodyRole> changed = new ArrayList<>(roles);
        changed.add(role);
        return new SpacePlan(text, changed);
    }

    /** The plan without a row but the first. */
    public SpacePlan without(int row) {
        List<BodyRole> changed = new ArrayList<>(roles);
        changed.remove(row);
        return new SpacePlan(text, changed);
    }

    /** What the whole body does. */
    public BodyRole whole() {
        return roles.get(0);
    }

    /** What single parts do otherwise. */
    public List<BodyRole> others() {
        return roles.subList(1, roles.size());
    }

    /**
     * Makes the motion: the whole body's with the other parts' put on it.
     *
     * @param request length, rate, body and seed; its prompt does not matter
     * @throws KinescribeException if a prompt cannot be made a motion of
     */
    public Noticed<Motion> make(
            MotionSynthesizer synthesizer, SynthesisRequest request, JobContext context)
            throws KinescribeException {
        List<Notice> notices = new ArrayList<>();
        Motion made = part(0, synthesizer, request, notices, context);
        for (int i = 1; i < roles.size(); i++) {
            Motion own = part(i, synthesizer, request, notices, context);
            made =
                    new UpperOnLower(roles.get(i).region().split().orElseThrow(), TimeFit.LOOP)
                            .compose(own, made, context.part(i, i + 1L, roles.size()));
        }
        return new Noticed<>(made, notices);
    }

    private Motion part(
            int row,
            MotionSynthesizer synthesizer,
            SynthesisRequest request,
            List<Notice> notices,
            JobContext context)
            throws KinescribeException {
        BodyRole role = roles.get(row);
        context.message(role.prompt());
        Noticed<Motion> made =
                synthesizer.synthesize(
                        new SynthesisRequest(
                                role.prompt(),
                                request.seconds(),
                                request.rateHz(),
                                request.body(),
                                Seeds.derive(request.seed(), row)),
                        context.part(row, row, roles.size()));
        for (Notice notice : made.notices()) {
            notices.add(notice.withText(role.region().label() + ": " + notice.text()));
        }
        return made.value();
    }
}
