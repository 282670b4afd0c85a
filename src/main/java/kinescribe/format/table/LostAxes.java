package kinescribe.format.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sensors of a table that are not read, since a column of one of their axes is missing. */
final class LostAxes {
    private static final String AXES = "xyz";

    private LostAxes() {}

    /** A doubt for each sensor of which the table has some axes, but not all, and none is used. */
    static List<RecipeFinding> of(ImportRecipe recipe) {
        Map<String, List<Integer>> sensors = new LinkedHashMap<>();
        List<ColumnWords> words =
                recipe.columns().stream().map(c -> ColumnWords.of(c.name())).toList();
        for (int c = 0; c < words.size(); c++) {
            ColumnWords one = words.get(c);
            if (one.kind().quantity() != null
                    && one.axis() >= 0
                    && recipe.columns().get(c).role() == ColumnRole.IGNORE) {
                sensors.computeIfAbsent(one.kind() + " " + one.rest(), k -> new ArrayList<>())
                        .add(c);
            }
        }
        List<RecipeFinding> findings = new ArrayList<>();
        for (List<Integer> columns : sensors.values()) {
            List<String> missing = new ArrayList<>();
            for (int axis = 0; axis < AXES.length(); axis++) {
                int wanted = axis;
                if (columns.stream().noneMatch(c -> words.get(c).axis() == wanted)) {
                    missing.add(AXES.substring(axis, axis + 1));
                }
            }
            if (!missing.isEmpty()) {
                findings.add(doubt(columns, missing, recipe));
            }
        }
        return findings;
    }

    private static RecipeFinding doubt(
            List<Integer> columns, List<String> missing, ImportRecipe recipe) {
        List<String> names =
                columns.stream().map(c -> Cells.shown(recipe.columns().get(c).name())).toList();
        return RecipeFinding.doubt(
                String.join(" and ", names)
                        + (names.size() == 1 ? " is" : " are")
                        + " not read: there is no column of the axis "
                        + String.join(" or ", missing)
                        + ", and a sensor is read as a whole.",
                null);
    }
}
