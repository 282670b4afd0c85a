package kinescribe.compose;

import static kinescribe.compose.Posture.ALL_FOURS;
import static kinescribe.compose.Posture.KNEELING;
import static kinescribe.compose.Posture.ON_SIDE;
import static kinescribe.compose.Posture.PLANK;
import static kinescribe.compose.Posture.PRONE;
import static kinescribe.compose.Posture.SITTING;
import static kinescribe.compose.Posture.STANDING;
import static kinescribe.compose.Posture.SUPINE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The acts that lead from posture to posture, and the shortest way through them. Between a side and
 * the back one rolls in the transition itself.
 */
final class PostureWays {
    /**
     * An act that leads from one posture to another.
     *
     * @param prompt what a source is asked for
     * @param seconds its time; our own choice, an unhurried pace
     */
    record Step(Posture from, Posture to, String prompt, double seconds) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step(STANDING, SITTING, "sits down", 3),
                    new Step(SITTING, STANDING, "stands up", 3),
                    new Step(STANDING, SUPINE, "lies down from standing", 4),
                    new Step(SUPINE, STANDING, "stands up from lying", 4),
                    new Step(SITTING, SUPINE, "lies down from sitting", 4),
                    new Step(SUPINE, SITTING, "sits up from lying", 4),
                    new Step(STANDING, KNEELING, "kneels down", 3),
                    new Step(KNEELING, STANDING, "stands up from kneeling", 3),
                    new Step(STANDING, ALL_FOURS, "gets down on all fours", 4),
                    new Step(ALL_FOURS, STANDING, "stands up from all fours", 4),
                    new Step(STANDING, PLANK, "gets down into a plank", 4.5),
                    new Step(PLANK, STANDING, "stands up from a plank", 4.5),
                    new Step(STANDING, PRONE, "gets down to lie on the front", 4.5),
                    new Step(PRONE, STANDING, "stands up from lying on the front", 4.5),
                    new Step(ALL_FOURS, PLANK, "moves from all fours into a plank", 2.5),
                    new Step(PLANK, ALL_FOURS, "moves from a plank onto all fours", 2.5),
                    new Step(ALL_FOURS, PRONE, "lies down on the front from all fours", 2.5),
                    new Step(PRONE, ALL_FOURS, "gets up on all fours from the front", 2.5),
                    new Step(SUPINE, PRONE, "rolls over onto the front", 3.5),
                    new Step(PRONE, SUPINE, "rolls over onto the back", 3.5));

    private PostureWays() {}

    /** Whether a motion may simply go over from one posture into another. */
    static boolean meet(Posture from, Posture to) {
        return from == to || (from == ON_SIDE && to == SUPINE) || (from == SUPINE && to == ON_SIDE);
    }

    /** The fewest acts from one posture to another; there is a way between any two. */
    static List<Step> between(Posture from, Posture to) {
        Posture start = from == ON_SIDE ? SUPINE : from;
        Posture end = to == ON_SIDE ? SUPINE : to;
        Map<Posture, List<Step>> ways = new EnumMap<>(Posture.class);
        ways.put(start, List.of());
        Deque<Posture> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty() && !ways.containsKey(end)) {
            Posture at = next.remove();
            List<Step> sofar = ways.getOrDefault(at, List.of());
            for (Step step : STEPS) {
                if (step.from() == at && !ways.containsKey(step.to())) {
                    List<Step> way = new ArrayList<>(sofar);
                    way.add(step);
                    ways.put(step.to(), way);
                    next.add(step.to());
                }
            }
        }
        return ways.getOrDefault(end, List.of());
    }
}
