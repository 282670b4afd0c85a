package kinescribe.routine;

import java.util.List;

/**
 * What the lexicon knows of an activity or a routine.
 *
 * @param name its usual name
 * @param isRoutine whether it is made of activities, not of actions
 * @param names all its names in lower case, the usual one first
 * @param roles what which part of the body does; none where nobody said
 * @param steps what it is made of, in order
 */
record LexiconEntry(
        String name,
        boolean isRoutine,
        List<String> names,
        List<BodyRole> roles,
        List<Step> steps) {
    /** A line of what it is made of. */
    sealed interface Step {}

    /** An action of its own. */
    record Own(Part action) implements Step {}

    /** What another entry is made of. */
    record Other(String name) implements Step {}

    LexiconEntry {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        steps = List.copyOf(steps);
    }
}
