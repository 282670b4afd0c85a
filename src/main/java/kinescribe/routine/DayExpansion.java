package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;

/**
 * Makes a day of routines: each with lengths of its own, long actions in bouts that differ, habits
 * in between. All of this is seeded and our own design.
 */
public final class DayExpansion {
    /** The longest day in seconds. */
    public static final double MOST_S = 86_400;

    // Long actions are done in bouts about so long, in seconds; our own choice.
    private static final double LEAST_BOUT_S = 20;
    private static final double MOST_BOUT_S = 50;

    /** How often a habit comes between two bouts; our own choice. */
    private static final double HABIT_CHANCE = 0.25;

    private final Persona persona;
    private final RandomGenerator random;
    private final long seed;
    private final List<Draft> drafts = new ArrayList<>();
    private int routines;
    private int activities;
    private int actions;

    private record Draft(
            String prompt,
            double seconds,
            DaySegment.Piece routine,
            DaySegment.Piece activity,
            DaySegment.Piece action) {}

    private DayExpansion(Persona persona, long seed) {
        this.persona = persona;
        this.seed = seed;
        this.random = Seeds.generator(Seeds.derive(seed, "day"));
    }

    /**
     * A day of a tree's routines, each for its share of the time.
     *
     * @param totalS how long all of it is to take, in whole tenths of a second
     * @param seed names one of the many ways
     * @throws KinescribeException if there is no action, or too little time for all of them
     */
    public static DayPlan of(RoutineTree tree, Persona persona, double totalS, long seed)
            throws KinescribeException {
        double usualS = tree.durationS();
        return of(
                tree,
                tree.routines().stream().map(r -> totalS * r.durationS() / usualS).toList(),
                persona,
                seed);
    }

    /**
     * A person's own day, made longer or shorter.
     *
     * @throws KinescribeException if a routine of the day is not known, or there is too little time
     */
    public static DayPlan ofDay(Persona persona, double totalS, long seed)
            throws KinescribeException {
        double slotsS = persona.day().stream().mapToDouble(Persona.Slot::seconds).sum();
        List<Part> routines = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        for (Persona.Slot slot : persona.day()) {
            LexiconEntry entry =
                    Lexicon.standard()
                            .find(slot.routine())
                            .orElseThrow(() -> nothing(persona.name()));
            routines.add(Part.of(entry.name(), Lexicon.standard().activities(entry)));
            seconds.add(totalS * slot.seconds() / slotsS);
        }
        return of(
                new RoutineTree("day of the " + persona.name(), routines), seconds, persona, seed);
    }

    private static DayPlan of(RoutineTree tree, List<Double> seconds, Persona persona, long seed)
            throws KinescribeException {
        if (tree.actions().isEmpty()) {
            throw nothing(tree.name());
        }
        double totalS = seconds.stream().mapToDouble(Double::doubleValue).sum();
        long total = Math.round(totalS * 10);
        if (totalS > MOST_S + 0.05) {
            throw new KinescribeException(
                    "A day of " + totalS / 3600 + " hours is too long.",
                    "Choose 24 hours at most.");
        }
        DayExpansion day = new DayExpansion(persona, seed);
        for (int i = 0; i < tree.routines().size(); i++) {
            if (seconds.get(i) > 0) {
                day.add(tree.routines().get(i), seconds.get(i));
            }
        }
        return new DayPlan(tree.name(), persona, day.segments(total));
    }

    private void add(Part routine, double totalS) {
        DaySegment.Piece here = new DaySegment.Piece(routines++, routine.name());
        DaySegment.Piece activity = null;
        int at = -1;
        for (RoutinePacing.Step step :
                new RoutinePacing(routine, persona.pace(), random).steps(totalS)) {
            int next = step.round() * routine.parts().size() + step.activity();
            if (activity == null || next != at) {
                String name = routine.parts().get(step.activity()).name();
                activity = new DaySegment.Piece(activities++, name);
                at = next;
            }
            add(step, here, activity);
        }
    }

    private void add(RoutinePacing.Step step, DaySegment.Piece routine, DaySegment.Piece activity) {
        DaySegment.Piece action = new DaySegment.Piece(actions++, step.part().name());
        String prompt = persona.doing(step.part().prompt());
        double leftS = step.seconds();
        while (leftS > MOST_BOUT_S) {
            double boutS = Math.min(random.nextDouble(LEAST_BOUT_S, MOST_BOUT_S), leftS / 2);
            drafts.add(new Draft(prompt, boutS, routine, activity, action));
            leftS -= boutS;
            if (!persona.habits().isEmpty()
                    && goesWith(prompt)
                    && random.nextDouble() < HABIT_CHANCE) {
                Part habit = persona.habits().get(random.nextInt(persona.habits().size()));
                drafts.add(
                        new Draft(
                                persona.doing(habit.prompt()),
                                habit.seconds(),
                                routine,
                                activity,
                                new DaySegment.Piece(actions++, habit.name())));
                leftS -= habit.seconds();
                action = new DaySegment.Piece(actions++, step.part().name());
            }
        }
        drafts.add(new Draft(prompt, leftS, routine, activity, action));
    }

    /** Whether a habit of somebody who stands may come in between. */
    private static boolean goesWith(String prompt) {
        return !prompt.toLowerCase(Locale.ROOT)
                .matches(
                        ".*\\b(sit|sits|sitting|lying|lies|sleeping|driving|rides|riding|rowing"
                                + "|watching|reading|writing|working|table|elevator)\\b.*");
    }

    /** The drafts with lengths in tenths of a second that make up the whole exactly. */
    private List<DaySegment> segments(long total) throws KinescribeException {
        int count = drafts.size();
        if ((long) count * DaySegment.LEAST_TENTHS > total) {
            throw new KinescribeException(
                    String.format(
                            Locale.ROOT,
                            "%.1f s are too short for %d actions of a second at least.",
                            total / 10.0,
                            count),
                    "Choose a longer time, or a smaller routine.");
        }
        double all = drafts.stream().mapToDouble(Draft::seconds).sum();
        long[] ends = new long[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += drafts.get(i).seconds();
            long before = i == 0 ? 0 : ends[i - 1];
            ends[i] = Math.max(before + DaySegment.LEAST_TENTHS, Math.round(total * sum / all));
        }
        ends[count - 1] = total;
        for (int i = count - 2; i >= 0; i--) {
            ends[i] = Math.min(ends[i], ends[i + 1] - DaySegment.LEAST_TENTHS);
        }
        List<DaySegment> segments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Draft draft = drafts.get(i);
            segments.add(
                    new DaySegment(
                            draft.prompt(),
                            (int) (ends[i] - (i == 0 ? 0 : ends[i - 1])),
                            Seeds.derive(Seeds.derive(seed, "segment"), i),
                            draft.routine(),
                            draft.activity(),
                            draft.action()));
        }
        return segments;
    }

    private static KinescribeException nothing(String name) {
        return new KinescribeException(
                "There is nothing to do in \"" + name + "\".", "Give it an action.");
    }
}
