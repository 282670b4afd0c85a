package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;

/** Measures a candidate against the reference of a draw. */
interface Comparison {
    /** What {@link #compare} may tell of. */
    List<MeasureKind> kinds();

    /**
     * The readings of a candidate. Equal arguments give equal readings.
     *
     * @param candidate the draw's virtual or held windows, or its noise
     */
    Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context);
}
