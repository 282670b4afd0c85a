package kinescribe.prompt;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;

/** Text files with one prompt a line, in UTF-8. */
public final class PromptFiles {
    /** Bytes after which a line is given up: more than the longest prompt can need in UTF-8. */
    private static final int MAX_LINE_BYTES = 16 * PromptText.MAX_LENGTH;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path file;
    private final List<String> prompts = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Integer> windowsLines = new ArrayList<>();
    private int line;
    private int blank;
    private int repeated;
    private int controlled;

    private PromptFiles(Path file) {
        this.file = file;
    }

    /**
     * The prompts of a file, cleaned and in order. Blank lines and repetitions are left out and
     * counted in a notice.
     *
     * @throws KinescribeException with the line, if it is not UTF-8 or too long; or if the file
     *     cannot be read or holds no prompt
     */
    public static Noticed<List<String>> read(Path file) throws KinescribeException {
        PromptFiles reader = new PromptFiles(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            reader.readLines(in);
        } catch (IOException e) {
            throw new KinescribeException(
                    "The prompt file " + file + " cannot be read.",
                    "Check that it is a file and that you may read it.",
                    e);
        }
        if (reader.prompts.isEmpty()) {
            throw new KinescribeException(
                    "The prompt file " + file + " holds no prompt.", "Write one prompt a line.");
        }
        return new Noticed<>(List.copyOf(reader.prompts), reader.notices());
    }

    private void readLines(InputStream in) throws IOException, KinescribeException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended) {
            int next = in.read();
            ended = next < 0;
            if (next == '\n' || ended) {
                line++;
                if (!ended || bytes.size() > 0) {
                    take(decode(bytes.toByteArray()));
                }
                bytes.reset();
            } else if (bytes.size() >= MAX_LINE_BYTES) {
                line++;
                throw tooLong(MAX_LINE_BYTES + " bytes");
            } else {
                bytes.write(next);
            }
        }
    }

    private String decode(byte[] bytes) throws KinescribeException {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return line == 1 ? text.toString().replaceFirst("^\ufeff", "") : text.toString();
        } catch (CharacterCodingException e) {
            if (hasOnlyWindowsLetters(bytes)) {
                windowsLines.add(line);
                return new String(bytes, WINDOWS);
            }
            throw new KinescribeException(
                    "Line " + line + " of " + file + " is not UTF-8 text.",
                    "Save the file in UTF-8.",
                    e);
        }
    }

    /**
     * Whether every byte beyond ASCII stands alone after an ASCII letter, as "café" and "game’s" do
     * in Windows-1252 and nothing does in UTF-8. Two of the files published with IMUGPT need it.
     */
    private static boolean hasOnlyWindowsLetters(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0 && (i == 0 || !Character.isLetter(bytes[i - 1]))) {
                return false;
            }
        }
        return true;
    }

    private void take(String raw) throws KinescribeException {
        String text = raw.strip();
        if (text.isEmpty()) {
            blank++;
            return;
        }
        if (text.length() > PromptText.MAX_LENGTH) {
            throw tooLong(PromptText.MAX_LENGTH + " characters");
        }
        if (PromptText.hasControl(text)) {
            controlled++;
        }
        String clean = PromptText.clean(text);
        if (seen.add(clean)) {
            prompts.add(clean);
        } else {
            repeated++;
        }
    }

    private KinescribeException tooLong(String limit) {
        return new KinescribeException(
                "Line " + line + " of " + file + " is longer than " + limit + ".",
                "Write one short sentence a line.");
    }

    private List<Notice> notices() {
        List<Notice> found = new ArrayList<>();
        if (blank > 0) {
            found.add(Notice.info(Counted.of(blank, "blank line") + " skipped in " + file + "."));
        }
        if (repeated > 0) {
            found.add(
                    Notice.info(
                            Counted.of(repeated, "repeated prompt") + " skipped in " + file + "."));
        }
        if (controlled > 0) {
            found.add(
                    Notice.warning(
                            Counted.of(controlled, "line")
                                    + " with control characters cleaned in "
                                    + file
                                    + "."));
        }
        if (!windowsLines.isEmpty()) {
            found.add(
                    Notice.warning(
                            "Windows letters (not UTF-8) were read in line "
                                    + windowsLines.get(0)
                                    + " of "
                                    + file
                                    + "; save the file in UTF-8."));
        }
        return found;
    }
}
