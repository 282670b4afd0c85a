package kinescribe.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests of texts and files, shortened where a name is wanted. */
public final class Digests {
    private static final int SHORT_BYTES = 8;

    private Digests() {}

    /** The first 16 hexadecimal digits of the SHA-256 of a text in UTF-8. */
    public static String shortDigest(String text) {
        return shortDigest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first 16 hexadecimal digits of the SHA-256 of some bytes. */
    public static String shortDigest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes), 0, SHORT_BYTES);
    }

    /** All 64 hexadecimal digits of the SHA-256 of a file's bytes. */
    public static String ofFile(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
