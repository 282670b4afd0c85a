package kinescribe.synthesis;

import java.util.List;
import java.util.OptionalDouble;
import kinescribe.motion.Body;

/** How long a prompt lasts: as it says, or as long as the way that it names. */
final class Durations {
    // What a step takes of an adult's comfortable walking and running (see WalkStyle and
    // GaitStyles), with the time to start and to stop; a little more, lest the last step be cut.
    private static final double STEP_S = 0.58;
    private static final double RUN_STEP_S = 0.38;
    private static final double STAND_S = 2.5;
    private static final double RUN_MPS = 2.4;
    private static final double SLOWER = 1.12;

    private Durations() {}

    /** Seconds; empty where the prompt says nothing of it. */
    static OptionalDouble said(String prompt) {
        OptionalDouble said = Clauses.said(prompt);
        List<Clauses.Clause> clauses = Clauses.of(prompt);
        if (said.isPresent() || clauses.size() != 1) {
            return said;
        }
        Intent intent = clauses.get(0).intent();
        Extent extent = intent.extent();
        boolean runs = intent.act() == Act.RUN;
        double usual = WalkStyle.comfortableSpeed(Body.Preset.ADULT.body());
        double pace = intent.speedMps().orElse((runs ? RUN_MPS : usual) * intent.tempo());
        double step = (runs ? RUN_STEP_S : STEP_S) / Math.sqrt(intent.tempo());
        if (extent.steps().isPresent() && intent.act().isStairs()) {
            return OptionalDouble.of(
                    extent.steps().getAsInt()
                            * GaitStyles.stairS(intent.act() == Act.STAIRS_UP)
                            / Math.max(0.5, intent.tempo()));
        }
        if (extent.steps().isPresent()) {
            return OptionalDouble.of(STAND_S + step * extent.steps().getAsInt());
        }
        return extent.distanceM().isPresent()
                ? OptionalDouble.of(
                        STAND_S + SLOWER * extent.distanceM().getAsDouble() / Math.max(0.1, pace))
                : OptionalDouble.empty();
    }
}
