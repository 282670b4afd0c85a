package kinescribe.format.dataset;

import java.util.List;
import kinescribe.base.Notice;
import kinescribe.base.Provenance;

/**
 * What is told beside a benchmark data set.
 *
 * @param name what it is called
 * @param licence its terms
 * @param provenance how it was made
 * @param notices what came up while it was made
 * @param recipe JSON from which the same can be made again; empty where there is none
 */
public record BenchmarkFacts(
        String name, Licence licence, Provenance provenance, List<Notice> notices, String recipe) {
    public BenchmarkFacts {
        notices = List.copyOf(notices);
    }
}
