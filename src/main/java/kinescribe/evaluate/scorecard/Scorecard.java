package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.SortedMap;
import kinescribe.base.Notice;
import kinescribe.dataset.WindowSpec;

/**
 * What was measured of virtual windows of one site.
 *
 * @param site where the sensors sat
 * @param standIn whether the real side is a simulated stand-in
 * @param windows how windows were cut
 * @param settings how it was made
 * @param counts how many windows and people took part and how large the encoder's space is
 * @param measures of all activities together, in the order of {@link MeasureKind}
 * @param byActivity the same of single activities, where asked for and possible
 * @param notices what a reader should know
 */
public record Scorecard(
        String site,
        boolean standIn,
        WindowSpec windows,
        ScorecardSettings settings,
        SortedMap<String, Integer> counts,
        List<Measure> measures,
        SortedMap<String, List<Measure>> byActivity,
        List<Notice> notices) {
    public Scorecard {
        measures = List.copyOf(measures);
        notices = List.copyOf(notices);
    }

    /** A measure's sentence; a stand-in is never called real. */
    public String sentence(Measure measure) {
        String sentence = measure.sentence();
        return standIn ? sentence.replace("real", "stand-in") : sentence;
    }
}
