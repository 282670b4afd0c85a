package kinescribe.format.motion;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;

/**
 * The lines of a text file that hold something, as words with the line and column they stand at.
 * Commas and parentheses count as blanks; what follows a # is left out.
 */
final class WordLines implements AutoCloseable {
    // Longer lines do not occur; the limit keeps a binary file from becoming one line.
    private static final int LONGEST_LINE = 1 << 16;
    // Degrees and lengths beyond this are no motion; also refuses infinity.

    private final Path file;
    private final BufferedReader in;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line;

    WordLines(Path file) throws KinescribeException {
        this.file = file;
        try {
            // Any byte is a character here, so that odd comments are no fault.
            in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    /** Moves to the next line with words; whether there is one. */
    boolean next() throws KinescribeException {
        words.clear();
        columns.clear();
        while (words.isEmpty()) {
            if (!readLine()) {
                return false;
            }
            split();
        }
        return true;
    }

    /** How many words the line has. */
    int size() {
        return words.size();
    }

    /** A word of the line in lower case. */
    String word(int index) throws KinescribeException {
        if (index >= words.size()) {
            throw fault(words.size() - 1, "the line ends too early");
        }
        return words.get(index).toLowerCase(Locale.ROOT);
    }

    /** A word of the line as it stands there. */
    String plainWord(int index) throws KinescribeException {
        word(index);
        return words.get(index);
    }

    /** A word of the line as a finite number. */
    double number(int index) throws KinescribeException {
        String word = word(index);
        if (word.chars().allMatch(c -> "0123456789+-.e".indexOf(c) >= 0)) {
            try {
                double value = Double.parseDouble(word);
                if (Math.abs(value) <= Coordinates.GREATEST) {
                    return value;
                }
                throw fault(index, "the number " + BvhScanner.shown(word) + " is too large");
            } catch (NumberFormatException e) {
                throw fault(index, "expected a number, found " + BvhScanner.shown(word));
            }
        }
        throw fault(index, "expected a number, found " + BvhScanner.shown(word));
    }

    /** A fault at a word of the current line. */
    KinescribeException fault(int index, String what) {
        return fault(index, what, "Export the file again, or correct it there with a text editor.");
    }

    /** A fault at a word of the current line, with a hint of its own. */
    KinescribeException fault(int index, String what, String hint) {
        int column = index >= 0 && index < columns.size() ? columns.get(index) : 1;
        return new KinescribeException(
                FileFaults.name(file) + ", line " + line + ", column " + column + ": " + what + ".",
                hint);
    }

    @Override
    public void close() throws KinescribeException {
        try {
            in.close();
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    private boolean readLine() throws KinescribeException {
        text.setLength(0);
        line++;
        try {
            int c = in.read();
            if (c < 0) {
                return false;
            }
            while (c >= 0 && c != '\n') {
                if (text.length() == LONGEST_LINE) {
                    throw fault(0, "the line is longer than " + LONGEST_LINE + " characters");
                }
                text.append((char) c);
                c = in.read();
            }
            return true;
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    private void split() {
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '#';
            boolean inWord = c > ' ' && c != ',' && c != '(' && c != ')' && c != '#';
            if (inWord && begin < 0) {
                begin = i;
            } else if (!inWord && begin >= 0) {
                words.add(text.substring(begin, i));
                columns.add(begin + 1);
                begin = -1;
            }
            if (c == '#') {
                return;
            }
        }
    }
}
