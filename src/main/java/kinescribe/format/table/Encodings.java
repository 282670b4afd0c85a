package kinescribe.format.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** How the bytes of a text file become characters. */
final class Encodings {
    /** Windows' western characters: what old programs write where they do not write UTF-8. */
    static final Charset WESTERN = Charset.forName("windows-1252");

    /** The encodings that are tried and that a recipe may name. */
    static final List<Charset> ALL =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    WESTERN);

    private static final double ZERO_SHARE = 0.3;
    private static final int LONGEST_CUT = 3;

    private Encodings() {}

    /**
     * The encoding of a file that begins with these bytes: by its byte order mark, else UTF-16
     * where every other byte is zero, else UTF-8 where the bytes are valid in it, else
     * windows-1252.
     *
     * @return empty where the bytes are no text
     */
    static Optional<Charset> of(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (zeros(head, 1) > ZERO_SHARE && zeros(head, 0) == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (zeros(head, 0) > ZERO_SHARE && zeros(head, 1) == 0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (hasControls(head)) {
            return Optional.empty();
        }
        return Optional.of(isUtf8(head) ? StandardCharsets.UTF_8 : WESTERN);
    }

    /** The encoding of that name, if it is one of ours. */
    static Optional<Charset> named(String name) {
        return ALL.stream().filter(c -> c.name().equalsIgnoreCase(name)).findFirst();
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static double zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return head.length < 2 ? 0 : 2.0 * zeros / head.length;
    }

    private static boolean hasControls(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < 0x09) {
                return true;
            }
        }
        return false;
    }

    /** Whether the bytes are UTF-8; the last character may have been cut. */
    private static boolean isUtf8(byte[] head) {
        for (int cut = 0; cut <= LONGEST_CUT && cut <= head.length; cut++) {
            try {
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(head, 0, head.length - cut));
                return true;
            } catch (CharacterCodingException e) {
                // The next round leaves one more byte of a cut character away.
            }
        }
        return false;
    }
}
