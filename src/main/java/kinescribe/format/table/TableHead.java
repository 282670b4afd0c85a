package kinescribe.format.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;

/**
 * The first lines of a table: enough to guess how to read it and to check the guess.
 *
 * @param file the file
 * @param encoding how its bytes became characters
 * @param lines its lines; the first is line 1
 * @param whole whether these are all
 */
record TableHead(Path file, Charset encoding, List<String> lines, boolean whole) {
    // Three minutes at 100 Hz, or what two wide tables take: our own choice.
    private static final int MOST_LINES = 20_000;
    private static final int MOST_CHARACTERS = 1 << 22;

    TableHead {
        lines = List.copyOf(lines);
    }

    /** Reads the head in the encoding that its bytes look like. */
    static TableHead read(Path file) throws KinescribeException {
        return read(file, TableLines.encoding(file));
    }

    /** Reads the head in a known encoding. */
    static TableHead read(Path file, Charset encoding) throws KinescribeException {
        List<String> lines = new ArrayList<>();
        int characters = 0;
        try (TableLines in = TableLines.open(file, encoding)) {
            for (String line = in.next(); line != null; line = in.next()) {
                lines.add(line);
                characters += line.length();
                if (lines.size() == MOST_LINES || characters > MOST_CHARACTERS) {
                    return new TableHead(file, encoding, lines, false);
                }
            }
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
        return new TableHead(file, encoding, lines, true);
    }

    /** The fault of a file that is no table. */
    KinescribeException noTable(String why) {
        return new KinescribeException(
                FileFaults.name(file) + " is no table of samples: " + why + ".",
                "Export it as CSV with a column for each axis, or leave it out.");
    }
}
