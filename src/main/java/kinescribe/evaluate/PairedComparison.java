package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;

/**
 * By how much one run recognises the same people better than another.
 *
 * @param difference macro-F1 of the run less that of the reference
 * @param low lower end of its 95 % interval: the same people are drawn for both
 * @param high upper end of it
 * @param p of {@link SignedRanks} on each person's difference of macro-F1, two-sided
 * @param people how many people were tested in both
 * @param byClass which classes gain or lose, of those with an F1 in both
 */
public record PairedComparison(
        double difference,
        double low,
        double high,
        double p,
        int people,
        SortedMap<String, ClassDifference> byClass) {
    public PairedComparison {
        byClass = Collections.unmodifiableSortedMap(new TreeMap<>(byClass));
    }

    /**
     * Compares two runs.
     *
     * @throws KinescribeException if their people are not the same, or one kept no predictions
     */
    public static PairedComparison of(
            EvaluationResult run, EvaluationResult reference, JobContext context)
            throws KinescribeException {
        PersonConfusions ours = confusions(run);
        PersonConfusions theirs = confusions(reference);
        if (run.standIn() != reference.standIn()) {
            throw otherPeople();
        }
        return of(ours, theirs, reference.settings().seed(), context);
    }

    /**
     * Compares what two runs took people's windows for.
     *
     * @param seed of the draws: the first one of the reference
     * @throws KinescribeException if their people are not the same
     */
    public static PairedComparison of(
            PersonConfusions run, PersonConfusions reference, long seed, JobContext context)
            throws KinescribeException {
        if (!run.bySubject().keySet().equals(reference.bySubject().keySet())) {
            throw otherPeople();
        }
        SubjectCounts ours = new SubjectCounts(run);
        SubjectCounts theirs = new SubjectCounts(reference);
        List<String> classes = new ArrayList<>(new TreeSet<>(run.classes()));
        classes.retainAll(reference.classes());
        int[] ourClasses = classes.stream().mapToInt(run.classes()::indexOf).toArray();
        int[] theirClasses = classes.stream().mapToInt(reference.classes()::indexOf).toArray();
        double[] whole =
                less(figures(ours.pooled(), ourClasses), figures(theirs.pooled(), theirClasses));
        double[][] drawn = new double[whole.length][SubjectDraws.RESAMPLES];
        int[] draw = {0};
        SubjectDraws.each(
                ours.subjects().size(),
                Seeds.derive(seed, "comparison"),
                context,
                places -> {
                    double[] less =
                            less(
                                    figures(ours.drawn(places), ourClasses),
                                    figures(theirs.drawn(places), theirClasses));
                    for (int f = 0; f < less.length; f++) {
                        drawn[f][draw[0]] = less[f];
                    }
                    draw[0]++;
                });
        SortedMap<String, ClassDifference> byClass = new TreeMap<>();
        for (int c = 0; c < classes.size(); c++) {
            if (!Double.isNaN(whole[c + 1])) {
                SubjectDraws.Interval interval = SubjectDraws.Interval.of(drawn[c + 1]);
                byClass.put(
                        classes.get(c),
                        new ClassDifference(whole[c + 1], interval.low(), interval.high()));
            }
        }
        SubjectDraws.Interval interval = SubjectDraws.Interval.of(drawn[0]);
        return new PairedComparison(
                whole[0],
                interval.low(),
                interval.high(),
                SignedRanks.p(byPerson(ours, theirs)),
                ours.subjects().size(),
                byClass);
    }

    /** Macro-F1, then the F1 of those classes. */
    private static double[] figures(List<Counts> bySeed, int[] classes) {
        double[] figures = new double[classes.length + 1];
        figures[0] = SubjectCounts.mean(bySeed, Measure.MACRO_F1::of);
        for (int i = 0; i < classes.length; i++) {
            int c = classes[i];
            figures[i + 1] =
                    SubjectCounts.mean(bySeed, counts -> Metrics.f1(counts.confusion(), c));
        }
        return figures;
    }

    private static double[] less(double[] ours, double[] theirs) {
        double[] less = new double[ours.length];
        for (int i = 0; i < less.length; i++) {
            less[i] = ours[i] - theirs[i];
        }
        return less;
    }

    private static double[] byPerson(SubjectCounts ours, SubjectCounts theirs) {
        double[] differences = new double[ours.subjects().size()];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = ofPerson(ours.of(i)) - ofPerson(theirs.of(i));
        }
        return differences;
    }

    private static PersonConfusions confusions(EvaluationResult result) throws KinescribeException {
        return result.predictions()
                .map(PersonConfusions::of)
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "A run of an older program kept no predictions to compare.",
                                        "Evaluate it again."));
    }

    private static KinescribeException otherPeople() {
        return new KinescribeException(
                "The runs were tested on different people.",
                "Compare runs that were tested on the same ones.");
    }

    private static double ofPerson(List<Counts> bySeed) {
        return SubjectCounts.mean(bySeed, counts -> Metrics.macroF1OfOccurring(counts.confusion()));
    }
}
