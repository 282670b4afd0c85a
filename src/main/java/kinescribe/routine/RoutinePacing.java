package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How long the actions of a routine take on one occasion, so that all of them fill a given time.
 * Short actions, such as sitting down, keep about their length; others are stretched; where they
 * would be stretched too far the routine is done several times.
 */
final class RoutinePacing {
    /** Shorter actions are not stretched; seconds, our own choice. */
    private static final double ELASTIC_S = 10;

    /** How far actions are stretched before a routine is done again; our own choice. */
    private static final double MOST_STRETCH = 8;

    /** How lengths differ from time to time, as a share; our own choice. */
    private static final double SPREAD = 0.15;

    private final Part routine;
    private final double pace;
    private final RandomGenerator random;

    /**
     * One doing of an action.
     *
     * @param round how often the routine was done before
     * @param activity index of the activity
     * @param action index of the action in it
     * @param part the action
     * @param seconds how long
     */
    record Step(int round, int activity, int action, Part part, double seconds) {}

    RoutinePacing(Part routine, double pace, RandomGenerator random) {
        this.routine = routine;
        this.pace = pace;
        this.random = random;
    }

    /** How long the routine takes by its actions' lengths at this pace, in seconds. */
    static double usualS(Part routine, double pace) {
        return routine.durationS() / pace;
    }

    /** The steps that fill a time. */
    List<Step> steps(double totalS) {
        int rounds =
                (int)
                        Math.max(
                                1,
                                Math.ceil(totalS / (MOST_STRETCH * usualS(routine, pace)) - 1e-9));
        List<Step> steps = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int a = 0; a < routine.parts().size(); a++) {
                List<Part> actions = routine.parts().get(a).parts();
                for (int k = 0; k < actions.size(); k++) {
                    double varied = Math.exp(SPREAD * random.nextGaussian());
                    Part action = actions.get(k);
                    steps.add(new Step(round, a, k, action, action.seconds() / pace * varied));
                }
            }
        }
        double fixedS = steps.stream().filter(s -> !elastic(s)).mapToDouble(Step::seconds).sum();
        double elasticS = steps.stream().filter(this::elastic).mapToDouble(Step::seconds).sum();
        double factor = (totalS - fixedS) / elasticS;
        boolean all = elasticS == 0 || factor < 0.2;
        double scale = all ? totalS / (fixedS + elasticS) : factor;
        return steps.stream()
                .map(
                        s ->
                                all || elastic(s)
                                        ? new Step(
                                                s.round(),
                                                s.activity(),
                                                s.action(),
                                                s.part(),
                                                s.seconds() * scale)
                                        : s)
                .toList();
    }

    private boolean elastic(Step step) {
        return step.part().seconds() >= ELASTIC_S;
    }
}
