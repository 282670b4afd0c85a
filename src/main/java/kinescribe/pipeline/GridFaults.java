package kinescribe.pipeline;

import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.job.JobContext;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a grid that cannot be evaluated, such as those that want more people than there are:
 * they are told of while the others go on.
 */
final class GridFaults {
    private final EvaluationGrid.Taker taker;
    private final boolean alone;
    private boolean anyResult;
    private @Nullable KinescribeException first;

    /**
     * @param alone whether the grid has one cell only, whose fault is the grid's
     */
    GridFaults(EvaluationGrid.Taker taker, boolean alone) {
        this.taker = taker;
        this.alone = alone;
    }

    /** The result of a cell, if it has one. */
    Optional<EvaluationResult> resultOf(
            GridCell cell, GridSource.Evaluation evaluation, JobContext context)
            throws KinescribeException {
        try {
            EvaluationResult result = evaluation.evaluate(cell.settings(), context);
            anyResult = true;
            return Optional.of(result);
        } catch (KinescribeException e) {
            if (alone) {
                throw e;
            }
            first = first == null ? e : first;
            String what = "There is no result of " + EvaluationGrid.words(cell) + ": ";
            taker.noted(List.of(Notice.warning(what + e.text() + " " + e.hint())));
            return Optional.empty();
        }
    }

    /**
     * Ends a grid.
     *
     * @throws KinescribeException the first fault, if it has brought nothing else
     */
    void end() throws KinescribeException {
        if (first != null && !anyResult) {
            throw first;
        }
    }
}
