package kinescribe.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure that can be written to a file.
 *
 * @param name what its files are called, without an ending
 * @param caption what it shows, and of which run
 * @param caution what must be said with it; empty where nothing must
 * @param table its numbers, with a header
 */
record Figure(String name, String caption, String caution, List<List<String>> table) {
    Figure {
        table = table.stream().map(List::copyOf).toList();
    }

    /** The table as it is written: what must be said is a column of its own. */
    List<List<String>> written() {
        if (caution.isEmpty()) {
            return table;
        }
        return IntStream.range(0, table.size())
                .mapToObj(
                        i -> {
                            List<String> row = new ArrayList<>(table.get(i));
                            row.add(i == 0 ? "caution" : caution);
                            return List.copyOf(row);
                        })
                .toList();
    }
}
