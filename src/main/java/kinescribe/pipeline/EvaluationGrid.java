package kinescribe.pipeline;

import java.util.List;
import java.util.Optional;
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

        /** What came up while reading or preparing. */
        void noted(List<Notice> notices);

        /** A site is ready; how its virtual people came about, where they were made for it. */
        void prepared(String site, Optional<Provenance> cohort);
    }

    /**
     * Evaluates all cells that are not done. Equal recipes give equal results, whatever was done
     * before.
     *
     * @param done keys of cells to skip
     * @throws KinescribeException if the data cannot be read or a cell cannot be evaluated
     */
    public void run(Set<String> done, Taker taker, JobContext context) throws KinescribeException {
        GridSource source = noted(source(context), taker);
        List<String> sites = source.sites();
        List<EvaluationSettings> settings = recipe.settings();
        int cells = 0;
        for (String site : sites) {
            List<GridCell> open =
                    settings.stream()
                            .map(s -> GridCell.of(recipe.data(), recipe.windows(), site, s))
                            .filter(cell -> !done.contains(cell.key()))
                            .toList();
            cells += settings.size() - open.size();
            if (open.isEmpty()) {
                continue;
            }
            boolean virtual = open.stream().anyMatch(cell -> cell.settings().needsVirtual());
            GridSource.Prepared prepared = noted(source.prepare(site, virtual, context), taker);
            taker.prepared(site, prepared.cohort());
            for (GridCell cell : open) {
                context.checkCancelled();
                int all = sites.size() * settings.size();
                context.message("Evaluation " + (cells + 1) + " of " + all + ": " + words(cell));
                JobContext part = context.part(cells, cells + 1L, all);
                taker.take(cell, prepared.evaluation().evaluate(cell.settings(), part));
                cells++;
                context.progress(cells, all);
            }
        }
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

    private static String words(GridCell cell) {
        EvaluationSettings how = cell.settings();
        String people = how.real().people() == 0 ? "" : ", " + how.real().people() + " real people";
        String share =
                how.real().share() == 1 ? "" : ", " + 100 * how.real().share() + " % of windows";
        return cell.site() + ", " + how.model() + ", " + how.mode().label() + share + people;
    }
}
