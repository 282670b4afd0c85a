package kinescribe.pipeline;

import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.dataset.Dataset;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Evaluator;
import kinescribe.job.JobContext;

/**
 * What evaluations at a site learn from and test on, cut once for all of them.
 *
 * @param real the real windows
 * @param virtual those of the virtual cohort, where there is one
 * @param cohorts how the virtual people came about, those of each site; none where there are none
 */
public record SiteWindows(Dataset real, Optional<Dataset> virtual, List<Provenance> cohorts) {
    public SiteWindows {
        cohorts = List.copyOf(cohorts);
    }

    /**
     * Scores of one evaluation.
     *
     * @throws KinescribeException as {@link Evaluator#evaluate}
     */
    public EvaluationResult evaluate(EvaluationSettings settings, JobContext context)
            throws KinescribeException {
        return Evaluator.evaluate(real, virtual, settings, context);
    }
}
