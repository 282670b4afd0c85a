package kinescribe.synthesis;

import java.util.EnumMap;
import java.util.Map;

/** How somebody's walking differs from the usual. Immutable. */
final class Habit {
    /** No difference. */
    static final Habit USUAL = new Habit(Map.of());

    private final Map<Trait, Double> traits;

    private Habit(Map<Trait, Double> traits) {
        this.traits = traits;
    }

    /** The change of a trait. */
    double of(Trait trait) {
        return traits.getOrDefault(trait, trait.neutral());
    }

    /** The same with a change more. */
    Habit with(Trait trait, double change) {
        Map<Trait, Double> more = new EnumMap<>(Trait.class);
        more.putAll(traits);
        more.merge(trait, change, trait::both);
        return new Habit(more);
    }

    /** Both at once. */
    Habit and(Habit other) {
        Habit both = this;
        for (Map.Entry<Trait, Double> change : other.traits.entrySet()) {
            both = both.with(change.getKey(), change.getValue());
        }
        return both;
    }
}
