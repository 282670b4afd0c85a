package kinescribe.format.imu;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kinescribe.base.Notice;
import kinescribe.base.Remedy;

/** What came up while CSV files were read: one notice of a kind, however many files there are. */
public final class CsvFindings {
    /** The kinds, in the order in which they are told. */
    public enum Kind {
        /** Files that are no recordings. */
        LEFT_OUT(Notice.Level.INFO, "no time and no sensor columns; left out"),
        /** Files that a recipe does not fit. */
        OTHER_COLUMNS(Notice.Level.WARNING, "columns other than the recipe's; left out"),
        /** Last rows without all cells, as when a logger's battery ends. */
        CUT_OFF(Notice.Level.INFO, "last row cut off; left out"),
        /** Rows that share an instant with the one before. */
        AVERAGED(Notice.Level.INFO, "rows averaged with the row before, which has their time: %d"),
        /** Rows before the one above them. */
        DROPPED(Notice.Level.WARNING, "rows dropped because they go back in time: %d"),
        /** Sensor cells without a value. */
        EMPTY_CELLS(Notice.Level.INFO, "empty sensor cells, taken as missing samples: %d"),
        /** Files that do not say who was recorded. */
        NO_SUBJECT(
                Notice.Level.WARNING,
                "no subject column; the name of the file was taken as the subject"),
        /** Rows that are told to be measured in one place and simulated in another. */
        ORIGIN_CONTRADICTED(
                Notice.Level.WARNING,
                "rows that one place says were measured and another that they were simulated (the"
                        + " columns simulated and origin, the description .meta.json): %d; taken"
                        + " as simulated"),
        /** Files without labels. */
        NO_LABEL(Notice.Level.WARNING, "no label column; not labelled"),
        /** Rows without a label in files that have some. */
        UNLABELLED(Notice.Level.WARNING, "rows without a label: %d");

        private final Notice.Level level;
        private final String text;

        Kind(Notice.Level level, String text) {
            this.level = level;
            this.text = text;
        }
    }

    private static final int MOST_NAMES = 12;

    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> files = new EnumMap<>(Kind.class);
    private final Set<String> unused = new TreeSet<>();
    private final Set<String> filesWithUnused = new LinkedHashSet<>();

    /** Notes something; a count of 0 is nothing. */
    public void add(Kind kind, String file, long count) {
        if (count > 0) {
            counts.merge(kind, count, Long::sum);
            files.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(file);
        }
    }

    /** Notes columns that mean nothing here. */
    public void addUnused(String file, List<String> columns) {
        if (!columns.isEmpty()) {
            unused.addAll(columns);
            filesWithUnused.add(file);
        }
    }

    /** What was noted. */
    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        counts.forEach(
                (kind, count) ->
                        notices.add(
                                new Notice(
                                        kind.level,
                                        where(files.getOrDefault(kind, Set.of()))
                                                + kind.text.replace("%d", count.toString())
                                                + ".",
                                        Remedy.NONE)));
        if (!unused.isEmpty()) {
            notices.add(
                    Notice.info(
                            where(filesWithUnused)
                                    + "columns not used: "
                                    + String.join(", ", unused.stream().limit(MOST_NAMES).toList())
                                    + (unused.size() > MOST_NAMES
                                            ? " and " + (unused.size() - MOST_NAMES) + " more."
                                            : ".")));
        }
        return notices;
    }

    private static String where(Set<String> files) {
        String first = files.iterator().next();
        return files.size() == 1
                ? first + ": "
                : files.size() + " files, the first of them " + first + ": ";
    }
}
