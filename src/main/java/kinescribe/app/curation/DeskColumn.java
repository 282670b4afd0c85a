package kinescribe.app.curation;

import java.util.Comparator;
import java.util.function.Function;

/** The columns of the desk's table, each with the order it sorts by. */
enum DeskColumn {
    VERDICT("Verdict", Comparator.comparing(DeskRow::verdict), row -> row.verdict().id()),
    TEXT("Prompt", textOrder(row -> row.prompt().text()), DeskRow::text),
    ACTIVITY("Activity", textOrder(DeskRow::activity), DeskRow::activity),
    TAGS("Tags", textOrder(DeskRow::tags), DeskRow::tags),
    WORDS("Words", Comparator.comparingInt(DeskRow::words), row -> "" + row.words()),
    FINDINGS("Faults", Comparator.comparingInt(row -> row.findings().size()), DeskRow::rules),
    AUTHOR("Author", textOrder(DeskRow::author), DeskRow::author),
    DATE("Date", Comparator.comparing(row -> row.prompt().written()), DeskRow::date);

    private final String title;
    private final Comparator<DeskRow> order;
    private final Function<DeskRow, String> shown;

    DeskColumn(String title, Comparator<DeskRow> order, Function<DeskRow, String> shown) {
        this.title = title;
        this.order = order;
        this.shown = shown;
    }

    private static Comparator<DeskRow> textOrder(Function<DeskRow, String> text) {
        return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
    }

    /** What the column's head says. */
    String title() {
        return title;
    }

    /** What a cell of the column says. */
    String of(DeskRow row) {
        return shown.apply(row);
    }

    /** The order of the column, rising or falling. */
    Comparator<DeskRow> order(boolean rising) {
        return rising ? order : order.reversed();
    }
}
