package kinescribe.format.prompt;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;

/** Which column of a table is which. */
record CsvPromptHead(Map<CsvPromptColumn, Integer> places) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** What separates the columns of a text that begins with the head of a table of prompts. */
    static Optional<Character> separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .filter(
                        separator -> {
                            String[] names = first.split(String.valueOf(separator), -1);
                            return Arrays.stream(names)
                                    .map(name -> name.replace("\"", ""))
                                    .anyMatch(CsvPromptColumn.TEXT::isMeantBy);
                        })
                .findFirst();
    }

    /**
     * The places of the columns of a head.
     *
     * @throws KinescribeException if no column holds sentences
     */
    static CsvPromptHead of(CsvRecord row, Path file) throws KinescribeException {
        Map<CsvPromptColumn, Integer> places = new EnumMap<>(CsvPromptColumn.class);
        for (int i = 0; i < row.getFieldCount(); i++) {
            for (CsvPromptColumn column : CsvPromptColumn.values()) {
                if (column.isMeantBy(row.getField(i))) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        if (!places.containsKey(CsvPromptColumn.TEXT)) {
            throw missing(file);
        }
        return new CsvPromptHead(places);
    }

    /** The fault of a table without sentences. */
    static KinescribeException missing(Path file) {
        return new KinescribeException(
                "The table " + file + " has no column \"text\".",
                "Name the columns in the first line; only \"text\" must be there.");
    }

    /** What stands in a column of a row; empty where it has no such column. */
    String cell(CsvRecord row, CsvPromptColumn column) {
        int place = places.getOrDefault(column, row.getFieldCount());
        return place < row.getFieldCount() ? row.getField(place) : "";
    }
}
