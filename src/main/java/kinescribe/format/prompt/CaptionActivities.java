package kinescribe.format.prompt;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;

/** Which activity each caption file describes, beside a HumanML3D folder that knows none. */
final class CaptionActivities {
    static final String FILE = "activities.csv";

    private CaptionActivities() {}

    /** The id of a caption file: its name without the ending. */
    static String id(Path file) {
        return FileFaults.name(file).replaceFirst("\\.[^.]*$", "");
    }

    /** The activities by id; none where there is no such file. */
    static Map<String, String> read(Path file) throws KinescribeException {
        Map<String, String> activities = new HashMap<>();
        if (Files.isRegularFile(file)) {
            for (CsvRecord row : CsvRows.of(file, ',')) {
                if (row.getFieldCount() < 2) {
                    throw new KinescribeException(
                            "Line "
                                    + row.getStartingLineNumber()
                                    + " of "
                                    + file
                                    + " has no id and"
                                    + " activity.",
                            "Give each line an id and an activity with a comma between.");
                }
                activities.put(row.getField(0), row.getField(1));
            }
        }
        return activities;
    }

    static void write(Map<String, String> activities, Path file) throws KinescribeException {
        WholeFiles.replace(
                file,
                temporary -> {
                    try (CsvWriter csv = CsvWriter.builder().build(temporary)) {
                        csv.writeRecord(List.of("id", "activity"));
                        new TreeMap<>(activities)
                                .forEach((id, activity) -> csv.writeRecord(id, activity));
                    }
                });
    }
}
