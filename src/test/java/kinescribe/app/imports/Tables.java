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

    /** Accelerometer and gyroscope of one trial in a file each, as phone loggers write them. */
    static void writeApart(Path folder, String trial) throws IOException {
        StringBuilder acc = new StringBuilder("time,accX,accY,accZ\n");
        StringBuilder gyr = new StringBuilder("time,gyroX,gyroY,gyroZ\n");
        for (int i = 0; i < 400; i++) {
            double moving = Math.max(0, i / 50.0 - 3);
            double angle = 0.9 * Math.sin(4.4 * moving);
            double rate = moving > 0 ? 0.9 * 4.4 * Math.cos(4.4 * moving) : 0;
            String g = "%.4f,%.4f,%.4f,%.4f%n";
            acc.append(
                    String.format(
                            Locale.ROOT,
                            g,
                            i / 50.0,
                            0.01,
                            9.81 * Math.sin(angle),
                            9.81 * Math.cos(angle)));
            gyr.append(String.format(Locale.ROOT, g, i / 50.0 + 0.004, rate, 0.001, 0.002));
        }
        Files.writeString(folder.resolve(trial + "_acc.csv"), acc.toString());
        Files.writeString(folder.resolve(trial + "_gyro.csv"), gyr.toString());
    }
}
