package kinescribe.synthesis;

import java.util.List;
import java.util.OptionalDouble;
import kinescribe.base.Seeds;
import kinescribe.motion.Body;

/** How long a prompt lasts: as it says, or as long as the way that it names. */
final class Durations {
    /** Time to look ahead; no way is longer in the end. */
    private static final double AHEAD_S = 60;

    private Durations() {}

    /**
     * Seconds; empty where the prompt says nothing of it.
     *
     * @param body who goes the way
     * @param seed the seed of the request, which decides how fast
     */
    static OptionalDouble said(String prompt, Body body, long seed) {
        OptionalDouble said = Clauses.said(prompt);
        List<Clauses.Clause> clauses = Clauses.of(prompt);
        if (said.isPresent() || clauses.size() != 1) {
            return said;
        }
        Intent intent = clauses.get(0).intent();
        if (!intent.extent().isLimited()) {
            return OptionalDouble.empty();
        }
        long person = Seeds.derive(seed, KinematicSynthesizer.ID);
        return OptionalDouble.of(new Walks(new Situation(body, intent, person, AHEAD_S)).neededS());
    }
}
