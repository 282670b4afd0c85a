package kinescribe.format.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.format.table.ImportRecipe.Mounting;
import kinescribe.format.table.ImportRecipe.TableUnits;
import kinescribe.format.table.ImportRecipe.Whose;
import kinescribe.imu.check.SensorUnit.Kind;
import org.jspecify.annotations.Nullable;

/** Recipes as JSON that people can read and change. */
public final class RecipeFile {
    private static final String KIND = "kinescribe import recipe";
    private static final int SCHEMA = 1;
    private static final int LARGEST_BYTES = 1 << 20;
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private RecipeFile() {}

    /**
     * Writes a recipe.
     *
     * @throws KinescribeException if it cannot be written
     */
    public static void write(ImportRecipe recipe, Path file) throws KinescribeException {
        WholeFiles.replaceText(file, out -> out.write(text(recipe)));
    }

    /**
     * Reads a recipe.
     *
     * @throws KinescribeException if it is none, or says something unknown
     */
    public static ImportRecipe read(Path file) throws KinescribeException {
        FileFaults.requireName(file);
        String name = FileFaults.name(file);
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw fault(name, "is too large for a recipe");
            }
            return parse(Files.readString(file), name);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    /** A recipe as JSON. */
    public static String text(ImportRecipe recipe) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", KIND);
        tree.put("schema", SCHEMA);
        tree.put("name", recipe.name());
        TableLayout layout = recipe.layout();
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("encoding", layout.encoding().name());
        table.put("delimiter", layout.delimiter().word());
        table.put("decimalComma", layout.decimalComma());
        table.put("comment", layout.comment());
        table.put("headerLines", layout.headerLines());
        table.put("headerCommented", layout.headerCommented());
        tree.put("table", table);
        Map<String, Object> time = new LinkedHashMap<>();
        time.put("in", recipe.time().code().word());
        time.put("rateHz", recipe.time().rateHz());
        time.put("newTrialAtReset", recipe.time().newTrialAtReset());
        tree.put("time", time);
        Map<String, Object> units = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            units.put(word(kind), recipe.units().of(kind).text());
        }
        tree.put("units", units);
        Map<String, Object> mounting = new LinkedHashMap<>();
        mounting.put("axes", recipe.mounting().axes().text());
        mounting.put("gravityDown", recipe.mounting().gravityDown());
        tree.put("mounting", mounting);
        Map<String, Object> whose = new LinkedHashMap<>();
        whose.put("subject", recipe.whose().subject());
        whose.put("trial", recipe.whose().trial());
        whose.put("label", recipe.whose().label());
        tree.put("whose", whose);
        tree.put("columns", recipe.columns().stream().map(RecipeFile::column).toList());
        try {
            return JSON.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Recipes are texts and numbers", e);
        }
    }

    /**
     * The recipe of a text.
     *
     * @param name what faults call the text
     * @throws KinescribeException if it is none
     */
    public static ImportRecipe parse(String text, String name) throws KinescribeException {
        JsonNode tree;
        try {
            tree = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new KinescribeException(
                    "The recipe "
                            + name
                            + " is no JSON: line "
                            + e.getLocation().getLineNr()
                            + ", column "
                            + e.getLocation().getColumnNr()
                            + ".",
                    "Correct it there, or save the recipe again.",
                    e);
        }
        if (!tree.path("kind").asText().equals(KIND)) {
            throw fault(name, "is no import recipe");
        }
        if (tree.path("schema").asInt() != SCHEMA) {
            throw fault(name, "is of a schema that this program does not know");
        }
        return new Parsing(name, tree).recipe();
    }

    private static Map<String, Object> column(TableColumn column) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", column.name());
        entry.put("role", column.role().word());
        if (column.role().isSensor()) {
            entry.put("site", column.site());
        }
        return entry;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static KinescribeException fault(String name, String what) {
        return new KinescribeException(
                "The recipe " + name + " " + what + ".",
                "Correct it, or save the recipe again from the wizard.");
    }

    /** Reads one tree. */
    private record Parsing(String name, JsonNode tree) {
        ImportRecipe recipe() throws KinescribeException {
            JsonNode table = tree.path("table");
            int headerLines = table.path("headerLines").asInt(-1);
            if (headerLines < 0 || headerLines > TableLayout.MOST_HEADER_LINES) {
                throw fault(name, "has headerLines that are not from 0 to 4");
            }
            TableLayout layout =
                    new TableLayout(
                            known("encoding", table, Encodings.named(text(table, "encoding"))),
                            known("delimiter", table, Delimiter.of(text(table, "delimiter"))),
                            table.path("decimalComma").asBoolean(),
                            table.path("comment").asText(),
                            headerLines,
                            table.path("headerCommented").asBoolean());
            JsonNode time = tree.path("time");
            JsonNode units = tree.path("units");
            JsonNode mounting = tree.path("mounting");
            JsonNode whose = tree.path("whose");
            return new ImportRecipe(
                    text(tree, "name"),
                    layout,
                    columns(),
                    new TimeRule(
                            known("in", time, TimeCode.of(text(time, "in"))),
                            rate(time),
                            time.path("newTrialAtReset").asBoolean()),
                    new TableUnits(
                            UnitWords.parse(Kind.ACC, text(units, "acc")),
                            UnitWords.parse(Kind.GYR, text(units, "gyr")),
                            UnitWords.parse(Kind.MAG, text(units, "mag"))),
                    new Mounting(
                            AxisMap.parse(text(mounting, "axes")),
                            mounting.path("gravityDown").asBoolean()),
                    new Whose(
                            whose.path("subject").asText("{file}"),
                            whose.path("trial").asText("{file}"),
                            whose.path("label").asText("")));
        }

        private List<TableColumn> columns() throws KinescribeException {
            List<TableColumn> columns = new ArrayList<>();
            for (JsonNode entry : tree.path("columns")) {
                ColumnRole role = known("role", entry, ColumnRole.of(text(entry, "role")));
                String site = entry.path("site").asText().strip();
                TableColumn column =
                        TableColumn.plain(entry.path("name").asText(), ColumnRole.IGNORE);
                columns.add(
                        role.isSensor() && !site.isEmpty()
                                ? new TableColumn(column.name(), role, site)
                                : column.as(role));
            }
            if (columns.isEmpty()) {
                throw fault(name, "has no columns");
            }
            return columns;
        }

        private @Nullable Double rate(JsonNode time) throws KinescribeException {
            JsonNode rate = time.path("rateHz");
            if (rate.isMissingNode() || rate.isNull()) {
                return null;
            }
            double rateHz = rate.asDouble(Double.NaN);
            if (!(rateHz > 0 && rateHz <= TimeRule.GREATEST_RATE_HZ)) {
                throw fault(name, "has a rateHz that is no rate");
            }
            return rateHz;
        }

        private String text(JsonNode node, String field) throws KinescribeException {
            String text = node.path(field).asText();
            if (text.isBlank()) {
                throw fault(name, "lacks \"" + field + "\"");
            }
            return text;
        }

        private <T> T known(String field, JsonNode node, Optional<T> value)
                throws KinescribeException {
            if (value.isEmpty()) {
                throw fault(
                        name,
                        "has the unknown " + field + " " + Cells.shown(node.path(field).asText()));
            }
            return value.get();
        }
    }
}
