package kinescribe.app.curation;

import java.util.Comparator;

/**
 * What the table is sorted by.
 *
 * @param column the column
 * @param rising whether the least comes first
 */
record DeskOrder(DeskColumn column, boolean rising) {
    Comparator<DeskRow> comparator() {
        return column.order(rising);
    }
}
