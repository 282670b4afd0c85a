package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a routine: an action, which a prompt describes, or something made of parts. Immutable.
 *
 * @param name what people call it
 * @param prompt what an action's motion is made from; empty of what is made of parts
 * @param seconds how long an action takes; 0 of what is made of parts
 * @param parts what it is made of, in order; none of an action
 */
public record Part(String name, String prompt, double seconds, List<Part> parts) {
    /** The shortest action in seconds. */
    public static final double LEAST_S = 1;

    /** The longest action in seconds: half a day. */
    public static final double MOST_S = 43_200;

    /** The most characters of a name. */
    public static final int MOST_NAME = 80;

    public Part {
        parts = List.copyOf(parts);
        if (name.isBlank() || name.length() > MOST_NAME || name.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("Expected a name of a line, got \"" + name + "\"");
        }
        boolean action = !prompt.isEmpty();
        if (action && !(parts.isEmpty() && seconds >= LEAST_S && seconds <= MOST_S)) {
            throw new IllegalArgumentException(
                    "Expected an action of "
                            + LEAST_S
                            + " … "
                            + MOST_S
                            + " s without parts, got "
                            + seconds
                            + " s and "
                            + parts.size());
        }
        if (!action && seconds != 0) {
            throw new IllegalArgumentException("Expected seconds of actions only, got " + seconds);
        }
    }

    /** An action. */
    public static Part action(String name, String prompt, double seconds) {
        return new Part(name, prompt, seconds, List.of());
    }

    /** What is made of parts; of none while it is being written. */
    public static Part of(String name, List<Part> parts) {
        return new Part(name, "", 0, parts);
    }

    /** Whether a motion is made of it, not of its parts. */
    public boolean isAction() {
        return !prompt.isEmpty();
    }

    /** How long it takes with all its parts, in seconds. */
    public double durationS() {
        return isAction() ? seconds : parts.stream().mapToDouble(Part::durationS).sum();
    }

    /** The actions in it, in order. */
    public List<Part> actions() {
        if (isAction()) {
            return List.of(this);
        }
        List<Part> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.actions()));
        return all;
    }

    /** The part under another name. */
    public Part renamed(String changed) {
        return new Part(changed, prompt, seconds, parts);
    }

    /** The action with another prompt. */
    public Part prompted(String changed) {
        return new Part(name, changed, seconds, parts);
    }

    /** The part with other parts. */
    public Part withParts(List<Part> changed) {
        return new Part(name, prompt, seconds, changed);
    }

    /** The part with all its actions longer or shorter by a factor, each within what is allowed. */
    public Part scaled(double factor) {
        return isAction()
                ? action(name, prompt, Math.max(LEAST_S, Math.min(MOST_S, seconds * factor)))
                : withParts(parts.stream().map(part -> part.scaled(factor)).toList());
    }
}
