package kinescribe.format.motion;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;

/**
 * Words and numbers of a BVH file, one after the other, with the line and column they stand at.
 * Reads through a fixed buffer, so a file of any size takes the same memory.
 */
final class BvhScanner implements AutoCloseable {
    private static final int END = -1;
    // Longer words do not occur; the limit keeps a binary file from becoming one word.
    private static final int LONGEST_WORD = 256;
    private static final double[] POWERS_OF_TEN = powersOfTen();
    // Integers up to 2^53 are exact in a double.
    private static final long EXACT = 1L << 53;
    // Degrees and lengths beyond this are no motion; also refuses infinity.

    private final Path file;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int line = 1;
    private int column = 1;
    private int wordLine = 1;
    private int wordColumn = 1;
    private final StringBuilder word = new StringBuilder();

    BvhScanner(Path file) throws KinescribeException {
        this.file = file;
        try {
            in = Files.newInputStream(file);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
        if (peek() == 0xEF) {
            // A UTF-8 byte order mark.
            for (int i = 0; i < 3; i++) {
                next();
            }
            column = 1;
        }
    }

    /** The line of the word or number read last. */
    int wordLine() {
        return wordLine;
    }

    /** Moves over blanks, colons and line ends; whether anything is left. */
    boolean toNextWord() throws KinescribeException {
        int c = peek();
        while (isBlank(c) || c == '\n') {
            next();
            c = peek();
        }
        return c != END;
    }

    /** Whether another word stands on the current line. */
    boolean moreOnLine() throws KinescribeException {
        int c = peek();
        while (isBlank(c)) {
            next();
            c = peek();
        }
        return c != END && c != '\n';
    }

    /** Moves to the end of the current line, whatever stands there. */
    void skipLine() throws KinescribeException {
        int c = peek();
        while (c != END && c != '\n') {
            next();
            c = peek();
        }
    }

    /** The next word in lower case; a brace is a word of its own; empty at the end of the file. */
    String word() throws KinescribeException {
        toNextWord();
        begin();
        int c = peek();
        if (c == '{' || c == '}') {
            next();
            return String.valueOf((char) c);
        }
        while (c != END && !isBlank(c) && c != '\n' && c != '{' && c != '}') {
            append(c);
            next();
            c = peek();
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }

    /** The rest of the line up to an opening brace, trimmed: a name, which may hold blanks. */
    String name() throws KinescribeException {
        moreOnLine();
        begin();
        byte[] bytes = new byte[LONGEST_WORD];
        int length = 0;
        int c = peek();
        while (c != END && c != '\n' && c != '{') {
            if (length == LONGEST_WORD) {
                throw fault("a name is longer than " + LONGEST_WORD + " bytes");
            }
            bytes[length++] = (byte) c;
            next();
            c = peek();
        }
        String name = new String(bytes, 0, length, StandardCharsets.UTF_8).strip();
        if (name.isEmpty()) {
            throw fault("a joint has no name");
        }
        return name;
    }

    /** The next word, which must be this one. */
    void expect(String wanted) throws KinescribeException {
        String got = word();
        if (!got.equals(wanted)) {
            throw fault("expected " + wanted.toUpperCase(Locale.ROOT) + ", found " + shown(got));
        }
    }

    /** The next word as a finite number. */
    double number() throws KinescribeException {
        toNextWord();
        begin();
        long digits = 0;
        int scale = 0;
        boolean point = false;
        boolean exact = true;
        boolean any = false;
        int c = peek();
        boolean negative = c == '-';
        if (c == '-' || c == '+') {
            append(c);
            next();
            c = peek();
        }
        while (isDigit(c) || (c == '.' && !point)) {
            append(c);
            if (c == '.') {
                point = true;
            } else {
                any = true;
                digits = digits * 10 + (c - '0');
                scale -= point ? 1 : 0;
                exact &= digits < EXACT;
                digits = Math.min(digits, EXACT);
            }
            next();
            c = peek();
        }
        if (any && exact && !inWord(c) && -scale < POWERS_OF_TEN.length) {
            // Both numbers are exact, so one division rounds correctly (Clinger 1990).
            return checked((negative ? -1 : 1) * (digits / POWERS_OF_TEN[-scale]));
        }
        while (inWord(c)) {
            append(c);
            next();
            c = peek();
        }
        return checked(slowNumber(any));
    }

    /** A fault at the word read last. */
    KinescribeException fault(String what) {
        return fault(what, "Export the file again, or correct it there with a text editor.");
    }

    /** A fault at the word read last, with a hint of its own. */
    KinescribeException fault(String what, String hint) {
        return new KinescribeException(
                FileFaults.name(file)
                        + ", line "
                        + wordLine
                        + ", column "
                        + wordColumn
                        + ": "
                        + what
                        + ".",
                hint);
    }

    /** A number as error messages show it: whole ones without a point, none with an exponent. */
    static String shown(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** A word as error messages show it. */
    static String shown(String word) {
        if (word.isEmpty()) {
            return "the end of the file";
        }
        StringBuilder text = new StringBuilder("\"");
        word.chars().limit(24).forEach(c -> text.append(c < ' ' || c > '~' ? '?' : (char) c));
        return text.append(word.length() > 24 ? "…\"" : "\"").toString();
    }

    @Override
    public void close() throws KinescribeException {
        try {
            in.close();
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    private double slowNumber(boolean hasDigits) throws KinescribeException {
        String text = word.toString();
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        // Double.parseDouble also takes hexadecimal, "1d" and "NaN", which BVH has not.
        if (hasDigits && (last == '.' || isDigit(last)) && text.indexOf('x') < 0) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                throw fault("expected a number, found " + shown(text));
            }
        }
        throw fault("expected a number, found " + shown(text));
    }

    private double checked(double value) throws KinescribeException {
        if (Math.abs(value) <= Coordinates.GREATEST) {
            return value;
        }
        throw fault("the number " + shown(word.toString()) + " is too large for a motion");
    }

    private void begin() {
        word.setLength(0);
        wordLine = line;
        wordColumn = column;
    }

    private void append(int c) throws KinescribeException {
        if (word.length() == LONGEST_WORD) {
            throw fault("a word is longer than " + LONGEST_WORD + " characters");
        }
        word.append((char) c);
    }

    private static boolean inWord(int c) {
        return c != END && !isBlank(c) && c != '\n' && c != '{' && c != '}';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == ':' || c == '\f';
    }

    private int peek() throws KinescribeException {
        if (at == filled) {
            fill();
        }
        return filled <= 0 ? END : buffer[at] & 0xff;
    }

    private void next() {
        if (buffer[at++] == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    private void fill() throws KinescribeException {
        try {
            at = 0;
            filled = Math.max(0, in.read(buffer));
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    private static double[] powersOfTen() {
        // 10^22 is the last power of ten that is exact in a double.
        double[] powers = new double[23];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
