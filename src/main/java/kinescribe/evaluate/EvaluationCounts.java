package kinescribe.evaluate;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much took part in an evaluation. Runs of programs that did not count something have 0 there.
 *
 * @param subjects people tested
 * @param realTestWindows measured or stand-in windows tested, of one seed
 * @param virtualTestWindows simulated windows tested, of one seed
 * @param virtualTrainingWindows simulated windows there are to learn from
 * @param trainingWindowsPerFold examples learnt from, copies included: the mean of all turns
 * @param trainingPeoplePerFold real people learnt from: the mean of all turns
 * @param augmentedCopiesPerFold changed copies among the examples: the mean of all turns
 */
public record EvaluationCounts(
        int subjects,
        int realTestWindows,
        int virtualTestWindows,
        int virtualTrainingWindows,
        int trainingWindowsPerFold,
        int trainingPeoplePerFold,
        int augmentedCopiesPerFold) {
    private static final String SUBJECTS = "subjects";
    private static final String REAL = "realTestWindows";
    private static final String VIRTUAL = "virtualTestWindows";
    private static final String SIMULATED = "virtualTrainingWindows";
    private static final String LEARNT = "trainingWindowsPerFold";
    private static final String TEACHERS = "trainingPeoplePerFold";
    private static final String COPIES = "augmentedCopiesPerFold";

    /** Counts by the names that {@link #byName} gives them; 0 where there is none. */
    public static EvaluationCounts of(Map<String, Integer> named) {
        return new EvaluationCounts(
                named.getOrDefault(SUBJECTS, 0),
                named.getOrDefault(REAL, 0),
                named.getOrDefault(VIRTUAL, 0),
                named.getOrDefault(SIMULATED, 0),
                named.getOrDefault(LEARNT, 0),
                named.getOrDefault(TEACHERS, 0),
                named.getOrDefault(COPIES, 0));
    }

    /** The counts by name, as files keep them. */
    public SortedMap<String, Integer> byName() {
        SortedMap<String, Integer> named = new TreeMap<>();
        named.put(SUBJECTS, subjects);
        named.put(REAL, realTestWindows);
        named.put(VIRTUAL, virtualTestWindows);
        named.put(SIMULATED, virtualTrainingWindows);
        named.put(LEARNT, trainingWindowsPerFold);
        named.put(TEACHERS, trainingPeoplePerFold);
        named.put(COPIES, augmentedCopiesPerFold);
        return named;
    }

    /** Windows tested, of one seed. */
    public int testWindows() {
        return realTestWindows + virtualTestWindows;
    }
}
