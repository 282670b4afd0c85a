package kinescribe.pipeline;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;

/**
 * A cell of a grid that could not be evaluated, such as one that wants more people than there are.
 *
 * @param cell which
 * @param why what was the matter
 */
public record GridFault(GridCell cell, KinescribeException why) {
    /** What a person is told at once. */
    Notice notice() {
        return Notice.warning("There is no result of " + text());
    }

    /** The cell and the reason. */
    public String text() {
        return EvaluationGrid.words(cell) + ": " + why.text();
    }

    /**
     * What a person is told at the end.
     *
     * @param faults at least one
     */
    public static KinescribeException all(List<GridFault> faults) {
        boolean one = faults.size() == 1;
        StringBuilder text = new StringBuilder();
        text.append(one ? "One evaluation" : faults.size() + " evaluations")
                .append(" could not be done:");
        faults.forEach(fault -> text.append("\n  ").append(fault.text()));
        return new KinescribeException(
                text.append('\n').toString(),
                "Whatever else there is was done; set the recipe right and begin again.");
    }
}
