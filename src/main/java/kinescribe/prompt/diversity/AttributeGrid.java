package kinescribe.prompt.diversity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kinescribe.prompt.attribute.Attribute;
import kinescribe.prompt.attribute.AttributeLexicon;
import kinescribe.prompt.attribute.AttributeSpan;
import kinescribe.prompt.attribute.AttributeValue;

/**
 * How many prompts say which values of two attributes, such as age and speed.
 *
 * @param rows values of the first attribute
 * @param columns values of the second one
 * @param counts prompts that say both, {@code [rows][columns]}
 */
public record AttributeGrid(
        List<AttributeValue> rows, List<AttributeValue> columns, int[][] counts) {
    public AttributeGrid {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** A pair of values that no prompt says together. */
    public record Gap(AttributeValue row, AttributeValue column) {}

    /** Counts the prompts of a list, most often those of one activity. */
    public static AttributeGrid of(List<String> prompts, Attribute down, Attribute across) {
        List<AttributeValue> rows = AttributeLexicon.values(down);
        List<AttributeValue> columns = AttributeLexicon.values(across);
        int[][] counts = new int[rows.size()][columns.size()];
        for (String prompt : prompts) {
            Set<AttributeValue> said =
                    AttributeLexicon.spans(prompt).stream()
                            .map(AttributeSpan::value)
                            .collect(Collectors.toSet());
            for (int r = 0; r < counts.length; r++) {
                for (int c = 0; c < counts[r].length; c++) {
                    boolean both = said.contains(rows.get(r)) && said.contains(columns.get(c));
                    counts[r][c] += both ? 1 : 0;
                }
            }
        }
        return new AttributeGrid(rows, columns, counts);
    }

    /** The empty cells, row by row. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < counts[r].length; c++) {
                if (counts[r][c] == 0) {
                    gaps.add(new Gap(rows.get(r), columns.get(c)));
                }
            }
        }
        return gaps;
    }
}
