package kinescribe.app.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Small tables that tests import. */
final class Tables {
    static final String HEADER = "time_ms;AccX;AccY;AccZ;GyrX;GyrY;GyrZ;Activity\n";

    private Tables() {}

    /** Eight seconds at 50 Hz in g and °/s: three at rest, then tilted to and fro about x. */
    static Path write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 400; i++) {
            double moving = Math.max(0, i / 50.0 - 3);
            double angle = 0.9 * Math.sin(4.4 * moving);
            double rate = moving > 0 ? Math.toDegrees(0.9 * 4.4 * Math.cos(4.4 * moving)) : 0;
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%d;%.4f;%.4f;%.4f;%.3f;%.3f;%.3f;%s%n",
                            20 * i,
                            0.01 * Math.sin(13.0 * i),
                            Math.sin(angle) + 0.1 * moving % 0.03,
                            Math.cos(angle),
                            rate,
                            0.1,
                            -0.1,
                            moving > 0 ? "waving" : "still"));
        }
        return Files.writeString(file, text.toString());
    }
}
