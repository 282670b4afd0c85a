package kinescribe.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kinescribe.base.Counted;
import org.jspecify.annotations.Nullable;

/** Prints what is measured of prompts, a line an activity and their means. */
final class MeasureTable {
    private static final List<String> COLUMNS =
            List.of("prompts", "exact", "near", "toCentroid", "vendi", "coverage", "faulty");

    private MeasureTable() {}

    static void print(List<Map<String, Object>> rows, int offTopic, PrintWriter out) {
        boolean compared = rows.stream().anyMatch(row -> row.containsKey("writer.vendi"));
        List<String> columns =
                Stream.concat(
                                COLUMNS.stream(),
                                compared
                                        ? Stream.of(
                                                "writer.near",
                                                "writer.toCentroid",
                                                "writer.vendi",
                                                "writer.coverage",
                                                "writer.faulty",
                                                "coveredByWriter",
                                                "writer.coveredByFile")
                                        : Stream.of("stopAfter"))
                        .toList();
        out.printf("%-24s", "activity");
        columns.forEach(column -> out.printf(" %" + width(column) + "s", column));
        out.println();
        for (Map<String, Object> row : rows) {
            out.printf("%-24s", row.get("activity"));
            columns.forEach(
                    column -> out.printf(" %" + width(column) + "s", text(row.get(column))));
            out.println();
        }
        out.printf("%-24s", "mean");
        for (String column : columns) {
            double mean =
                    rows.stream()
                            .map(row -> row.get(column))
                            .filter(Number.class::isInstance)
                            .mapToDouble(value -> ((Number) value).doubleValue())
                            .average()
                            .orElse(Double.NaN);
            out.printf(" %" + width(column) + "s", text(mean));
        }
        out.println();
        out.println(
                Counted.of(offTopic, "prompt") + " nearer to another activity than to the own.");
    }

    private static int width(String column) {
        return Math.max(7, column.length());
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Double number) {
            return number.isNaN() ? "–" : String.format(Locale.ROOT, "%.3f", number);
        }
        return value == null ? "–" : value.toString();
    }
}
