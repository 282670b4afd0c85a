package kinescribe.pipeline;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.job.JobContext;

/** Where a grid's evaluations find their windows. */
interface GridSource {
    /** The sites to evaluate at, each in turn. */
    List<String> sites();

    /**
     * Names what an evaluation at a site is made from by what it holds, not by where it stands:
     * equal data give equal words, other data others.
     */
    String content(String site, EvaluationSettings settings);

    /**
     * Prepares a site for any number of evaluations.
     *
     * @param virtual whether any of them needs simulated windows
     */
    Noticed<Prepared> prepare(String site, boolean virtual, JobContext context)
            throws KinescribeException;

    /**
     * A site that is ready.
     *
     * @param cohorts how its virtual people came about, where they were made for it
     * @param evaluation evaluates there
     */
    record Prepared(List<Provenance> cohorts, Evaluation evaluation) {}

    /** One evaluation at a site that is ready. */
    interface Evaluation {
        /** Scores by these settings. */
        EvaluationResult evaluate(EvaluationSettings settings, JobContext context)
                throws KinescribeException;
    }
}
