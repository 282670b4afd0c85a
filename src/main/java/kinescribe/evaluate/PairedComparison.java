package kinescribe.evaluate;

import java.util.List;
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
 */
public record PairedComparison(double difference, double low, double high, double p, int people) {

    /**
     * Compares two runs.
     *
     * @throws KinescribeException if their people are not the same, or one kept no predictions
     */
    public static PairedComparison of(
            EvaluationResult run, EvaluationResult reference, JobContext context)
            throws KinescribeException {
        SubjectCounts ours = counts(run);
        SubjectCounts theirs = counts(reference);
        if (run.standIn() != reference.standIn() || !ours.subjects().equals(theirs.subjects())) {
            throw new KinescribeException(
                    "The runs were tested on different people.",
                    "Compare runs that were tested on the same ones.");
        }
        int people = ours.subjects().size();
        double[] drawn = new double[SubjectDraws.RESAMPLES];
        int[] draw = {0};
        SubjectDraws.each(
                people,
                Seeds.derive(reference.settings().seed(), "comparison"),
                context,
                places ->
                        drawn[draw[0]++] =
                                macroF1(ours.drawn(places)) - macroF1(theirs.drawn(places)));
        SubjectDraws.Interval interval = SubjectDraws.Interval.of(drawn);
        double[] byPerson = new double[people];
        for (int i = 0; i < people; i++) {
            byPerson[i] = ofPerson(ours.of(i)) - ofPerson(theirs.of(i));
        }
        return new PairedComparison(
                macroF1(ours.pooled()) - macroF1(theirs.pooled()),
                interval.low(),
                interval.high(),
                SignedRanks.p(byPerson),
                people);
    }

    private static SubjectCounts counts(EvaluationResult result) throws KinescribeException {
        return new SubjectCounts(
                result.predictions()
                        .orElseThrow(
                                () ->
                                        new KinescribeException(
                                                "A run of an older program kept no predictions to"
                                                        + " compare.",
                                                "Evaluate it again.")));
    }

    private static double macroF1(List<Counts> bySeed) {
        return SubjectCounts.mean(bySeed, Measure.MACRO_F1::of);
    }

    private static double ofPerson(List<Counts> bySeed) {
        return SubjectCounts.mean(bySeed, counts -> Metrics.macroF1OfOccurring(counts.confusion()));
    }
}
