package kinescribe.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.motion.quality.QualityRules;

/**
 * Which motions of a project may be used for recordings: those that keep the rules, and those that
 * a person accepted anyway. Immutable.
 *
 * @param rules the limits
 * @param acceptances what was accepted in spite of them
 */
public record QualityGate(QualityRules rules, List<Acceptance> acceptances) {
    /** The program's own rules, no exceptions. */
    public static final QualityGate STANDARD = new QualityGate(QualityRules.STANDARD, List.of());

    public QualityGate {
        acceptances = List.copyOf(acceptances);
    }

    /** The gate with other rules. */
    public QualityGate withRules(QualityRules changed) {
        return new QualityGate(changed, acceptances);
    }

    /** The gate with an acceptance, in place of a former one of the same motion. */
    public QualityGate with(Acceptance acceptance) {
        List<Acceptance> all = new ArrayList<>(without(acceptance.motionId()).acceptances);
        all.add(acceptance);
        return new QualityGate(rules, all);
    }

    /** The gate without the acceptance of a motion. */
    public QualityGate without(String motionId) {
        return new QualityGate(
                rules, acceptances.stream().filter(a -> !a.motionId().equals(motionId)).toList());
    }

    /**
     * What a person accepted of a motion; nothing where the motion has become another one since.
     */
    public Optional<Acceptance> acceptance(Entry<MotionResult> motion) {
        return acceptances.stream()
                .filter(a -> a.motionId().equals(motion.id()))
                .filter(a -> a.revision().equals(motion.revision()))
                .findFirst();
    }
}
