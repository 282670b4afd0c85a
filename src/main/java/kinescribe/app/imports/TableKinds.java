package kinescribe.app.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.RecipeBook;
import kinescribe.format.table.TableFiles;
import kinescribe.format.table.TableGuess;
import kinescribe.job.JobContext;

/**
 * What is to be imported.
 *
 * @param described files and folders in formats that say themselves what they hold
 * @param kinds the other tables, by their columns
 * @param notices what was left out
 */
record TableKinds(List<Path> described, List<TableKind> kinds, List<Notice> notices) {

    /**
     * Looks at files and folders.
     *
     * @param recipes those that are known, best first
     * @throws KinescribeException if something cannot be read, or a single file is no table
     */
    static TableKinds of(List<Path> paths, List<ImportRecipe> recipes, JobContext context)
            throws KinescribeException {
        List<Path> described = new ArrayList<>();
        List<Path> tables = new ArrayList<>();
        for (Path path : paths) {
            if (RecordingFormats.knows(path)) {
                described.add(path);
            } else {
                tables.addAll(TableFiles.in(List.of(path)));
            }
        }
        boolean alone = tables.size() == 1 && paths.stream().noneMatch(Files::isDirectory);
        Map<String, List<Path>> files = new LinkedHashMap<>();
        Map<String, TableGuess> guesses = new LinkedHashMap<>();
        List<String> leftOut = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            context.checkCancelled();
            context.progress(i, tables.size());
            Path table = tables.get(i);
            try {
                TableGuess guess = TableGuess.of(table);
                if (!alone && guess.recipe().sites().isEmpty()) {
                    leftOut.add(String.valueOf(table.getFileName()));
                    continue;
                }
                String key = key(guess);
                guesses.putIfAbsent(key, guess);
                files.computeIfAbsent(key, k -> new ArrayList<>()).add(table);
            } catch (KinescribeException e) {
                if (alone) {
                    throw e;
                }
                leftOut.add(String.valueOf(table.getFileName()));
            }
        }
        List<TableKind> kinds = new ArrayList<>();
        guesses.forEach(
                (key, guess) ->
                        kinds.add(
                                new TableKind(
                                        files.getOrDefault(key, List.of()),
                                        guess,
                                        RecipeBook.recipeFor(recipes, guess))));
        return new TableKinds(described, kinds, notices(leftOut));
    }

    private static String key(TableGuess guess) {
        return guess.sample().layout().delimiter()
                + String.join("\n", guess.sample().names()).toLowerCase(Locale.ROOT);
    }

    private static List<Notice> notices(List<String> leftOut) {
        return leftOut.isEmpty()
                ? List.of()
                : List.of(
                        Notice.info(
                                Counted.of(leftOut.size(), "file")
                                        + " without sensor columns, left out: "
                                        + String.join(", ", leftOut.stream().limit(5).toList())
                                        + (leftOut.size() > 5 ? " …" : "")
                                        + "."));
    }
}
