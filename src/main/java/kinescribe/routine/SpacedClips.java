package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Seeds;
import kinescribe.compose.ClipSource;
import kinescribe.compose.Margins;
import kinescribe.compose.Posture;
import kinescribe.compose.TimeFit;
import kinescribe.compose.UpperOnLower;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;

/**
 * Makes clips of prompts, and of {@link SpacePhrase}s by putting parts of the body together.
 *
 * @param plain makes the clips of prompts
 */
public record SpacedClips(ClipSource plain) implements ClipSource {
    @Override
    public OptionalDouble statedS(String prompt, long seed) {
        return SpacePhrase.of(prompt).isPresent()
                ? OptionalDouble.empty()
                : plain.statedS(prompt, seed);
    }

    @Override
    public String told(String prompt, Posture before) {
        return SpacePhrase.of(prompt).isPresent() ? prompt : plain.told(prompt, before);
    }

    @Override
    public Noticed<Motion> clip(
            String prompt, double seconds, Margins margins, long seed, JobContext context)
            throws KinescribeException {
        Optional<SpacePlan> plan = SpacePhrase.of(prompt);
        if (plan.isEmpty()) {
            return plain.clip(prompt, seconds, margins, seed, context);
        }
        Noticed<Motion> whole =
                plain.clip(plan.get().whole().prompt(), seconds, margins, seed, context);
        Motion made = whole.value();
        List<Notice> notices = new ArrayList<>(whole.notices());
        for (BodyRole role : plan.get().others()) {
            long own = Seeds.derive(seed, role.region().label());
            Noticed<Motion> upper = plain.clip(role.prompt(), seconds, margins, own, context);
            notices.addAll(upper.notices());
            made =
                    new UpperOnLower(role.region().split().orElseThrow(), TimeFit.LOOP)
                            .compose(upper.value(), made, context);
        }
        return new Noticed<>(made, notices);
    }
}
