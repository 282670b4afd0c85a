package kinescribe.format.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.job.JobContext;

/**
 * Tables sorted by their columns.
 *
 * @param kinds the kinds, in the order of their first files
 * @param notices what was left out
 */
public record TableKinds(List<TableKind> kinds, List<Notice> notices) {
    public TableKinds {
        kinds = List.copyOf(kinds);
        notices = List.copyOf(notices);
    }

    /**
     * Looks at tables.
     *
     * @param alone whether a person named a single file and wants nothing but that
     * @param recipes those that are known, best first
     * @throws KinescribeException if something cannot be read, or a file alone is no table
     */
    public static TableKinds of(
            List<Path> tables, boolean alone, List<ImportRecipe> recipes, JobContext context)
            throws KinescribeException {
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
        return new TableKinds(
                kinds.stream()
                        .map(k -> kinds.stream().anyMatch(k::completes) ? k.asParts() : k)
                        .toList(),
                notices(leftOut));
    }

    private static String key(TableGuess guess) {
        TableSample sample = guess.sample();
        return sample.layout().delimiter()
                + String.join("\n", sample.names()).toLowerCase(Locale.ROOT)
                + NamedSensor.of(sample.file(), sample.names());
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
