package kinescribe.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The program's name and version.
 *
 * @param number the version of the build, such as {@code 0.1.0}
 */
public record Version(String number) {
    private static final Version CURRENT = read();

    /** The version of the running program. */
    public static Version current() {
        return CURRENT;
    }

    @Override
    public String toString() {
        return "Kinescribe " + number;
    }

    private static Version read() {
        try (InputStream in = Version.class.getResourceAsStream("/kinescribe/version.properties")) {
            if (in == null) {
                throw new IllegalStateException("The build left version.properties out");
            }
            Properties properties = new Properties();
            properties.load(in);
            return new Version(properties.getProperty("version", "unknown"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
