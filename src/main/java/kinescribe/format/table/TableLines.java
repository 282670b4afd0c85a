package kinescribe.format.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import org.jspecify.annotations.Nullable;

/** The lines of a text file, one after the other, so that files of any length can be read. */
final class TableLines implements Closeable {
    private static final int LONGEST_LINE = 1 << 16;
    private static final int HEAD_BYTES = 1 << 18;
    private static final char MARK = '\uFEFF';

    private final Path file;
    private final Reader in;
    private final StringBuilder text = new StringBuilder();
    private int number;
    private int ahead = -2;

    private TableLines(Path file, Reader in) {
        this.file = file;
        this.in = in;
    }

    /** Opens a file. */
    static TableLines open(Path file, Charset encoding) throws KinescribeException {
        try {
            var decoder =
                    encoding.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            return new TableLines(
                    file,
                    new BufferedReader(
                            Channels.newReader(Files.newByteChannel(file), decoder, -1)));
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    /**
     * The encoding of a file by its first bytes.
     *
     * @throws KinescribeException if it is no text, is empty or cannot be read
     */
    static Charset encoding(Path file) throws KinescribeException {
        FileFaults.requireName(file);
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(HEAD_BYTES);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
        if (head.length == 0) {
            throw new KinescribeException(
                    "The file " + FileFaults.name(file) + " is empty.", "Leave it out.");
        }
        return Encodings.of(head).orElseThrow(() -> binary(file, null));
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** The next line without its end; null after the last. */
    @Nullable String next() throws KinescribeException {
        try {
            text.setLength(0);
            int c = read();
            if (c < 0) {
                return null;
            }
            number++;
            for (; c >= 0 && c != '\n' && c != '\r'; c = read()) {
                if (text.length() == LONGEST_LINE) {
                    throw new KinescribeException(
                            place(file, number) + ": the line is longer than any table's.",
                            "Export the file again as CSV, or leave it out.");
                }
                text.append((char) c);
            }
            if (c == '\r') {
                int after = read();
                ahead = after == '\n' ? -2 : after;
            }
            return number == 1 && text.length() > 0 && text.charAt(0) == MARK
                    ? text.substring(1)
                    : text.toString();
        } catch (CharacterCodingException e) {
            throw binary(file, e);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** File and line, as every fault begins. */
    static String place(Path file, int line) {
        return FileFaults.name(file) + ", line " + line;
    }

    private int read() throws IOException {
        if (ahead != -2) {
            int c = ahead;
            ahead = -2;
            return c;
        }
        return in.read();
    }

    private static KinescribeException binary(Path file, @Nullable Exception cause) {
        return new KinescribeException(
                "The file " + FileFaults.name(file) + " is not text.",
                "Export it as CSV, or leave it out.",
                cause);
    }
}
