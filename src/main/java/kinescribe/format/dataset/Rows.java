package kinescribe.format.dataset;

import java.time.LocalDateTime;
import java.util.List;
import kinescribe.dataset.Benchmark.Row;
import kinescribe.dataset.Window;
import kinescribe.job.JobContext;

/** Columns of a benchmark's windows. */
final class Rows {
    /** The first time that a ZIP entry can carry. */
    static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Rows() {}

    /** The samples of one window after the other; each asks whether the work is still wanted. */
    static Iterable<float[]> values(List<Row> rows, JobContext context) {
        return () ->
                rows.stream()
                        .map(
                                row -> {
                                    context.checkCancelled();
                                    return row.window().values();
                                })
                        .iterator();
    }

    /** Each window's place among the classes. */
    static long[] labels(List<Row> rows, List<String> classes) {
        return rows.stream().mapToLong(row -> classes.indexOf(row.window().label())).toArray();
    }

    /** One of the words that belong to a window, by the name of its column. */
    static String word(Row row, String column) {
        Window.Source source = row.window().source();
        return switch (column) {
            case "split" -> row.part().id();
            case "label" -> row.window().label();
            case "subject" -> source.subject();
            case "trial" -> source.trial();
            case "site" -> source.site();
            case "device" -> row.device();
            case "origin" -> source.origin().label();
            default -> throw new IllegalArgumentException("No window has a " + column);
        };
    }
}
