package kinescribe.routine;

import java.util.List;
import kinescribe.motion.Body;

/**
 * A person whose days can be told.
 *
 * @param name what the person is called
 * @param ageYears the person's age
 * @param body whose motions are made
 * @param pace how fast the person does things, 1 as people usually do, 0.3 … 3
 * @param habits what the person does now and then in between; actions
 * @param day what the person does when on a usual day; may be empty
 */
public record Persona(
        String name, int ageYears, Body body, double pace, List<Part> habits, List<Slot> day) {
    /** The slowest there is. */
    public static final double LEAST_PACE = 0.3;

    /** The fastest there is. */
    public static final double MOST_PACE = 3;

    // Who is this much slower or faster than usual is also told to move so; our own choice.
    private static final double SLOW = 0.9;
    private static final double FAST = 1.15;

    /**
     * A part of a day.
     *
     * @param routine what is done
     * @param seconds for how long
     */
    public record Slot(String routine, double seconds) {}

    public Persona {
        habits = List.copyOf(habits);
        day = List.copyOf(day);
        if (!(pace >= LEAST_PACE && pace <= MOST_PACE)) {
            throw new IllegalArgumentException(
                    "Expected a pace of " + LEAST_PACE + " … " + MOST_PACE + ", got " + pace);
        }
    }

    /** The person at another pace. */
    public Persona withPace(double changed) {
        return new Persona(name, ageYears, body, changed, habits, day);
    }

    /** A prompt as this person does it. */
    String doing(String prompt) {
        String manner = pace < SLOW ? " slowly" : pace > FAST ? " quickly" : "";
        if (manner.isEmpty()
                || prompt.contains(" + ")
                || prompt.matches(".*\\b(slowly|fast|quickly)\\b.*")) {
            return prompt;
        }
        return PartReader.shown(prompt + manner) ? prompt + manner : prompt;
    }
}
