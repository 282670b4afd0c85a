package kinescribe.synthesis;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import kinescribe.compose.Posture;
import kinescribe.motion.Body;

/** Activities of the hands alone, which can be laid over what the rest of the body does. */
final class HandActs {
    /** All of them. */
    static final Set<Act> ALL = Collections.unmodifiableSet(find());

    private static final double TRIAL_S = 4;

    private HandActs() {}

    /** Whether the hands are free in an activity. */
    static boolean canCarry(Act act) {
        return act.isGait() || act == Act.SIT || act == Act.TURN;
    }

    private static Set<Act> find() {
        EnumSet<Act> found = EnumSet.noneOf(Act.class);
        for (Act act : Act.values()) {
            Situation trial =
                    new Situation(Body.Preset.ADULT.body(), Intent.plain(act), 0, TRIAL_S);
            if (act.from() == Posture.STANDING
                    && act.script(trial).filter(Script::movesOnlyHands).isPresent()) {
                found.add(act);
            }
        }
        return found;
    }
}
