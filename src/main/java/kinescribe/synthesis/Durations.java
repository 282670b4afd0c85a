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
     * Seconds; empty where the prompt says nothing of it. Of several parts those without a length
     * count as short ones where another has one.
     *
     * @param body who goes the way
     * @param seed the seed of the request, which decides how fast
     */
    static OptionalDouble said(String prompt, Body body, long seed) {
        List<Clauses.Clause> clauses = Clauses.of(prompt);
        if (clauses.isEmpty()) {
            return Amounts.seconds(PromptWords.of(prompt).text());
        }
        double sum = 0;
        boolean any = false;
        for (Clauses.Clause clause : clauses) {
            OptionalDouble seconds = clause.seconds(body, seed);
            any |= seconds.isPresent();
            sum += seconds.orElse(Clauses.PASSING_S);
        }
        return any ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    /** Seconds that a stated way takes; empty where none is stated. */
    static OptionalDouble ofWay(Intent intent, Body body, long seed) {
        if (!intent.extent().isLimited()) {
            return OptionalDouble.empty();
        }
        long person = Seeds.derive(seed, KinematicSynthesizer.ID);
        return OptionalDouble.of(new Walks(new Situation(body, intent, person, AHEAD_S)).neededS());
    }
}
