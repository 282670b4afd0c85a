package kinescribe.format.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kinescribe.base.Digests;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.imu.check.SensorUnit;

/** The recipes that a person has saved: a folder of JSON files, one for each kind of table. */
public final class RecipeBook {
    private static final String ENDING = ".json";
    private static final int MOST = 500;

    private final Path folder;

    /** A book in a folder, which need not exist yet. */
    public RecipeBook(Path folder) {
        this.folder = folder;
    }

    /** All recipes in the order of their files; files that are none are told. */
    public Noticed<List<ImportRecipe>> recipes() throws KinescribeException {
        List<ImportRecipe> recipes = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Path file : files()) {
            try {
                recipes.add(RecipeFile.read(file));
            } catch (KinescribeException e) {
                notices.add(Notice.warning(e.text()));
            }
        }
        return new Noticed<>(recipes, notices);
    }

    /** The saved recipe for a table, recognised by its header. */
    public Optional<ImportRecipe> recipeFor(TableGuess guess) throws KinescribeException {
        return recipeFor(recipes().value(), guess);
    }

    /** The first of some recipes that fits a table, by its header. */
    public static Optional<ImportRecipe> recipeFor(List<ImportRecipe> recipes, TableGuess guess) {
        return recipes.stream().filter(r -> r.fits(guess.sample())).findFirst();
    }

    /** Saves a recipe; one for the same kind of table is replaced. */
    public void save(ImportRecipe recipe) throws KinescribeException {
        WholeFiles.makeFolder(folder);
        RecipeFile.write(recipe, folder.resolve(fileName(recipe)));
    }

    private List<Path> files() throws KinescribeException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> FileFaults.name(f).endsWith(ENDING))
                    .sorted()
                    .limit(MOST)
                    .toList();
        } catch (IOException e) {
            throw FileFaults.cannotRead(folder, e);
        }
    }

    /** What the kind is recognised by, so that one kind has one file. */
    private static String fileName(ImportRecipe recipe) {
        List<String> names = recipe.columns().stream().map(TableColumn::name).toList();
        List<SensorUnit.Kind> sensors =
                Arrays.stream(SensorUnit.Kind.values()).filter(recipe::has).toList();
        return Digests.shortDigest(
                        recipe.layout().delimiter().word()
                                + names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList()
                                + (NamedSensor.areBare(names) ? sensors : ""))
                + ENDING;
    }
}
