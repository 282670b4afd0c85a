package kinescribe.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinescribe.format.table.Guess;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.RecipeFile;
import kinescribe.format.table.RecipeFinding;
import kinescribe.format.table.TableColumn;
import kinescribe.format.table.TableSet;
import kinescribe.imu.Recording;
import kinescribe.imu.check.SensorUnit;

/** What guesses, findings and recordings are printed as. */
final class TableFacts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TableFacts() {}

    /** A recipe as an object. */
    static Object recipe(ImportRecipe recipe) {
        try {
            return JSON.readValue(RecipeFile.text(recipe), TreeMap.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A recipe's text is JSON", e);
        }
    }

    /** Tables of a kind as an object. */
    static Map<String, Object> table(TableSet set, List<RecipeFinding> findings) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("files", set.files().stream().map(Path::toString).toList());
        table.put("recipe", recipe(set.recipe()));
        table.put("findings", findings(findings));
        return table;
    }

    /** What is said of the recipe of each kind of table. */
    static String each(List<TableSet> sets, Function<ImportRecipe, String> said) {
        return sets.stream().map(TableSet::recipe).map(said).collect(Collectors.joining("; "));
    }

    /** The columns that are used, in short. */
    static String columns(ImportRecipe recipe) {
        List<String> used = new ArrayList<>();
        for (int c = 0; c < recipe.columns().size(); c++) {
            TableColumn column = recipe.columns().get(c);
            if (!column.role().label().equals("not used")) {
                used.add((c + 1) + " " + column.role().label());
            }
        }
        return String.join(", ", used);
    }

    /** The units of the sensors that a recipe reads. */
    static String units(ImportRecipe recipe) {
        return Stream.of(SensorUnit.Kind.values())
                .filter(recipe::has)
                .map(kind -> recipe.units().of(kind).text())
                .collect(Collectors.joining(", "));
    }

    /** Guesses as objects. */
    static List<Map<String, Object>> guesses(List<Guess> guesses) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Guess guess : guesses) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("aspect", guess.aspect());
            one.put("value", guess.value());
            one.put("confidence", guess.confidence());
            one.put("reason", guess.reason());
            all.add(one);
        }
        return all;
    }

    /** Findings as objects. */
    static List<Map<String, Object>> findings(List<RecipeFinding> findings) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (RecipeFinding finding : findings) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("level", finding.notice().level().name().toLowerCase(Locale.ROOT));
            one.put("text", NoticeWords.of(finding.notice()));
            one.put("stops", finding.stops());
            RecipeFinding.Fix fix = finding.fix();
            if (fix != null) {
                one.put("fix", fix.label());
            }
            all.add(one);
        }
        return all;
    }

    /** Recordings as objects. */
    static List<Map<String, Object>> recordings(List<Recording> recordings) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Recording recording : recordings) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("subject", recording.source().subject());
            one.put("trial", recording.source().trial());
            one.put("site", recording.source().site());
            one.put("rateHz", recording.rateHz());
            one.put("samples", recording.samples());
            one.put("durationS", recording.durationS());
            one.put("channels", recording.channels().size());
            all.add(one);
        }
        return all;
    }
}
