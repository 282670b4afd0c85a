package kinescribe.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.FileFaults;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.RecipeFile;
import kinescribe.format.table.TableReader;
import kinescribe.format.table.TableSet;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/**
 * Reads recordings from tables as recipes say and joins what sensors wrote into files of their own.
 * The recipes stay in the provenance of each, so that the project knows how to read more of the
 * same kind.
 *
 * @param tables the tables by kind, at least one
 */
public record ImportTables(List<TableSet> tables) implements Step {
    private static final String RECIPE = "recipe";

    public ImportTables {
        tables = List.copyOf(tables);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one file");
        }
    }

    @Override
    public String title() {
        List<Path> files = files();
        return "Import recordings from "
                + (files.size() == 1
                        ? FileFaults.name(files.get(0))
                        : Counted.of(files.size(), "file"));
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        return edit(project, read(context), context);
    }

    /**
     * Reads the tables for no project yet.
     *
     * @throws KinescribeException if one of them cannot be read
     */
    public Noticed<List<Recording>> read(JobContext context) throws KinescribeException {
        context.message("Reading " + FileFaults.name(files().get(0)));
        return TableReader.read(tables, context);
    }

    /**
     * Puts what was read into a project.
     *
     * @param read what {@link #read} gave
     */
    public Noticed<Edit> edit(Project project, Noticed<List<Recording>> read, JobContext context) {
        List<Path> files = files();
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("format", "table");
        parameters.put(
                ImportedRecordings.SOURCE,
                files.get(0) + (files.size() == 1 ? "" : " and " + (files.size() - 1) + " more"));
        for (int i = 0; i < tables.size(); i++) {
            parameters.put(
                    i == 0 ? RECIPE : RECIPE + " " + (i + 1),
                    RecipeFile.text(tables.get(i).recipe()));
        }
        return ImportedRecordings.edit(project, read, parameters, Map.of(), context);
    }

    private List<Path> files() {
        return tables.stream().flatMap(set -> set.files().stream()).toList();
    }

    /** The recipes that a project's recordings were read with, newest first. */
    public static List<ImportRecipe> recipesIn(Project project) {
        Set<String> texts = new LinkedHashSet<>();
        for (Entry<Recording> entry : project.recordings()) {
            entry.provenance()
                    .parameters()
                    .forEach(
                            (name, text) -> {
                                if (name.startsWith(RECIPE)) {
                                    texts.remove(text);
                                    texts.add(text);
                                }
                            });
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
