package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Protocol;
import kinescribe.job.JobContext;

/** Works off a recipe: prepares every site once and evaluates one cell after the other. */
public final class EvaluationGrid {
    private final EvaluationRecipe recipe;

    /** The grid of a recipe. */
    public EvaluationGrid(EvaluationRecipe recipe) {
        this.recipe = recipe;
    }

    /** Takes what comes out while the grid is worked off. */
    public interface Taker {
        /** A finished cell. */
        void take(GridCell cell, EvaluationResult result) throws KinescribeException;

        /** A site comes up with these cells, those that are done among them. */
        void begun(List<GridCell> cells);

        /** What came up while reading or preparing. */
        void noted(List<Notice> notices);

        /** A site is ready; how its virtual people came about, where they were made for it. */
        void prepared(String site, List<Provenance> cohorts);
    }

    /**
     * Evaluates all cells that are not done. Equal recipes give equal results, whatever was done
     * before. A cell that cannot be evaluated is told of, and the others go on.
     *
     * @param done keys of cells to skip
     * @return the cells that could not be evaluated
     * @throws KinescribeException if the data cannot be read, a result cannot be kept, or the one
     *     cell there is cannot be evaluated
     */
    public List<GridFault> run(Set<String> done, Taker taker, JobContext context)
            throws KinescribeException {
        GridSource source = noted(source(context), taker);
        List<String> sites = source.sites();
        List<EvaluationSettings> settings = recipe.settings();
        int all = sites.size() * settings.size();
        List<GridFault> faults = new ArrayList<>();
        int cells = 0;
        for (String site : sites) {
            List<GridCell> here =
                    settings.stream()
                            .map(s -> GridCell.of(source, recipe.windows(), site, s))
                            .toList();
            taker.begun(here);
            List<GridCell> open = here.stream().filter(cell -> !done.contains(cell.key())).toList();
            cells += settings.size() - open.size();
            if (open.isEmpty()) {
                continue;
            }
            boolean virtual = open.stream().anyMatch(cell -> cell.settings().needsVirtual());
            GridSource.Prepared prepared = noted(source.prepare(site, virtual, context), taker);
            taker.prepared(site, prepared.cohorts());
            for (GridCell cell : open) {
                context.checkCancelled();
                context.message("Evaluation " + (cells + 1) + " of " + all + ": " + words(cell));
                JobContext part = context.part(cells, cells + 1L, all);
                cells++;
                EvaluationResult result;
                try {
                    result = prepared.evaluation().evaluate(cell.settings(), part);
                } catch (KinescribeException e) {
                    if (all == 1) {
                        throw e;
                    }
                    GridFault fault = new GridFault(cell, e);
                    faults.add(fault);
                    taker.noted(List.of(fault.notice()));
                    continue;
                }
                taker.take(cell, result);
                context.progress(cells, all);
            }
        }
        return List.copyOf(faults);
    }

    private Noticed<GridSource> source(JobContext context) throws KinescribeException {
        Protocol.Kind protocol = recipe.common().protocol().kind();
        return recipe.data().project().isEmpty()
                ? FolderSource.read(recipe.data(), recipe.windows(), protocol, context)
                : ProjectSource.read(recipe.data(), recipe.windows(), protocol, context);
    }

    private static <T> T noted(Noticed<T> made, Taker taker) {
        taker.noted(made.notices());
        return made.value();
    }

    /** A cell in words. */
    static String words(GridCell cell) {
        EvaluationSettings how = cell.settings();
        String people = how.real().people() == 0 ? "" : ", " + how.real().people() + " real people";
        String share =
                how.real().share() == 1 ? "" : ", " + 100 * how.real().share() + " % of windows";
        return cell.site() + ", " + how.model() + ", " + how.mode().label() + share + people;
    }
}
