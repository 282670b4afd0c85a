package kinescribe.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.FileFaults;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.RecipeFile;
import kinescribe.format.table.TableReader;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/**
 * Reads recordings from tables as a recipe says. The recipe stays in the provenance of each, so
 * that the project knows how to read more of the same kind.
 *
 * @param files the tables, at least one
 * @param recipe how to read them
 */
public record ImportTables(List<Path> files, ImportRecipe recipe) implements Step {
    private static final String RECIPE = "recipe";

    public ImportTables {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one file");
        }
    }

    @Override
    public String title() {
        return "Import recordings from "
                + (files.size() == 1
                        ? FileFaults.name(files.get(0))
                        : Counted.of(files.size(), "file"));
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        context.message("Reading " + FileFaults.name(files.get(0)));
        Noticed<List<Recording>> read = TableReader.read(files, recipe, context);
        String source =
                files.get(0) + (files.size() == 1 ? "" : " and " + (files.size() - 1) + " more");
        return read.map(
                recordings ->
                        ImportedRecordings.edit(
                                recordings,
                                Map.of(
                                        "source",
                                        source,
                                        "format",
                                        "table",
                                        RECIPE,
                                        RecipeFile.text(recipe)),
                                context));
    }

    /** The recipes that a project's recordings were read with, newest first. */
    public static List<ImportRecipe> recipesIn(Project project) {
        Set<String> texts = new LinkedHashSet<>();
        for (Entry<Recording> entry : project.recordings()) {
            String text = entry.provenance().parameters().get(RECIPE);
            if (text != null) {
                texts.remove(text);
                texts.add(text);
            }
        }
        List<ImportRecipe> recipes = new ArrayList<>();
        for (String text : texts) {
            try {
                recipes.add(0, RecipeFile.parse(text, "of the project"));
            } catch (KinescribeException e) {
                // A recipe of another program version is of no use here, and nobody asked for it.
            }
        }
        return recipes;
    }
}
