package kinescribe.format.table;

import static kinescribe.format.table.TableSamples.G;
import static kinescribe.format.table.TableSamples.acc;
import static kinescribe.format.table.TableSamples.gyr;
import static kinescribe.format.table.TableSamples.mag;
import static kinescribe.format.table.TableSamples.n;
import static kinescribe.format.table.TableSamples.t;
import static kinescribe.format.table.TableSamples.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.imu.check.RestCheck;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every layout holds the same movement; whatever the spelling, the same samples have to come out.
 */
class TableLayoutsTest {
    private static final double DEG = 180 / Math.PI;
    private static final double EPOCH_S = 1_657_617_749;

    /**
     * A way to write the samples.
     *
     * @param name what it is called
     * @param file the file's name
     * @param text its text
     * @param triads how many sensors each site has
     * @param sites the sites
     * @param unsure whether something has to be asked
     */
    private record Case(
            String name, String file, String text, int triads, List<String> sites, boolean unsure) {
        Case(String name, String text, int triads) {
            this(name, "data.csv", text, triads, List.of("sensor"), false);
        }

        Case orAsks() {
            return new Case(name, file, text, triads, sites, true);
        }

        Case in(String changed) {
            return new Case(name, changed, text, triads, sites, unsure);
        }

        Case at(String... changed) {
            return new Case(name, file, text, triads, List.of(changed), unsure);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final Path folder;

    TableLayoutsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Case> layouts() {
        return Stream.concat(apps(), dialects());
    }

    private static Stream<Case> apps() {
        return Stream.of(
                new Case(
                        "phyphox",
                        table(
                                "\"Time (s)\",\"Acceleration x (m/s^2)\",\"Acceleration y (m/s^2)\","
                                        + "\"Acceleration z (m/s^2)\"\n",
                                i -> n(t(i)) + "," + acc(i, 1, ",")),
                        1),
                new Case(
                        "phyphox gyroscope and acceleration, tabs and decimal commas",
                        table(
                                "\"Time (s)\"\t\"Acceleration x (m/s^2)\"\t\"Acceleration y"
                                        + " (m/s^2)\"\t\"Acceleration z (m/s^2)\"\t\"Gyroscope x"
                                        + " (rad/s)\"\t\"Gyroscope y (rad/s)\"\t\"Gyroscope z"
                                        + " (rad/s)\"\n",
                                i ->
                                        (n(t(i)) + "\t" + acc(i, 1, "\t") + "\t" + gyr(i, 1, "\t"))
                                                .replace('.', ',')),
                        2),
                new Case(
                                "Sensor Logger, one sensor",
                                table(
                                        "time,seconds_elapsed,z,y,x\n",
                                        i ->
                                                (long) (EPOCH_S * 1e9 + t(i) * 1e9)
                                                        + ","
                                                        + n(t(i))
                                                        + ","
                                                        + n(acc(i, 2))
                                                        + ","
                                                        + n(acc(i, 1))
                                                        + ","
                                                        + n(acc(i, 0))),
                                1)
                        .in("TotalAcceleration.csv"),
                new Case(
                        "Physics Toolbox",
                        table(
                                "time,gFx,gFy,gFz,TgF,wx,wy,wz,Bx,By,Bz,\n",
                                i ->
                                        n(t(i))
                                                + ","
                                                + acc(i, 1 / G, ",")
                                                + ",1.0,"
                                                + gyr(i, 1, ",")
                                                + ","
                                                + mag(i, 1, ",")
                                                + ","),
                        3),
                new Case(
                        "Physics Toolbox with clock times and semicolons",
                        table(
                                "time;gFx;gFy;gFz;TgF\n",
                                i ->
                                        (clock(i, ":") + ";" + acc(i, 1 / G, ";") + ";1.0")
                                                .replace('.', ',')),
                        1),
                new Case(
                        "Apple SensorLog, gravity and movement apart",
                        table(
                                "loggingTime(txt),motionUserAccelerationX(G),motionUserAccelerationY(G),"
                                        + "motionUserAccelerationZ(G),motionRotationRateX(rad/s),"
                                        + "motionRotationRateY(rad/s),motionRotationRateZ(rad/s),"
                                        + "motionGravityX(G),motionGravityY(G),motionGravityZ(G),"
                                        + "motionRoll(rad),label(N)\n",
                                i ->
                                        iso(i)
                                                + ",0.01,0.0,0.0,"
                                                + gyr(i, 1, ",")
                                                + ","
                                                + acc(i, -1 / G, ",")
                                                + ",0.1,3"),
                        2),
                new Case(
                        "Apple SensorLog, raw",
                        table(
                                "loggingTime(txt),loggingSample(N),accelerometerAccelerationX(G),"
                                        + "accelerometerAccelerationY(G),accelerometerAccelerationZ(G),"
                                        + "gyroRotationX(rad/s),gyroRotationY(rad/s),gyroRotationZ(rad/s)\n",
                                i ->
                                        iso(i)
                                                + ","
                                                + i
                                                + ","
                                                + acc(i, -1 / G, ",")
                                                + ","
                                                + gyr(i, 1, ",")),
                        2),
                new Case(
                        "Shimmer with four header lines",
                        table(
                                "\"sep=\t\"\n"
                                        + names(
                                                "Shimmer_9A5D_",
                                                "Timestamp_Unix_CAL",
                                                "Accel_LN_X_CAL",
                                                "Accel_LN_Y_CAL",
                                                "Accel_LN_Z_CAL",
                                                "Gyro_X_CAL",
                                                "Gyro_Y_CAL",
                                                "Gyro_Z_CAL")
                                        + "ms\tm/(s^2)*\tm/(s^2)*\tm/(s^2)*\tdeg/s*\tdeg/s*\tdeg/s*\t\n",
                                i ->
                                        n(1000 * (EPOCH_S + t(i)))
                                                + "\t"
                                                + acc(i, 1, "\t")
                                                + "\t"
                                                + gyr(i, DEG, "\t")
                                                + "\t"),
                        2),
                new Case(
                                "Xsens MT Manager",
                                table(
                                        "// Start Time: Unknown\n// Update Rate: 100.0Hz\n"
                                                + "PacketCounter\tAcc_X\tAcc_Y\tAcc_Z\tGyr_X\tGyr_Y\tGyr_Z\tMag_X\t"
                                                + "Mag_Y\tMag_Z\tVelInc_X\tQuat_q0\n",
                                        i ->
                                                (5000 + i)
                                                        + "\t"
                                                        + acc(i, 1, "\t")
                                                        + "\t"
                                                        + gyr(i, 1, "\t")
                                                        + "\t"
                                                        + mag(i, 0.01, "\t")
                                                        + "\t0.0981\t1.0"),
                                3)
                        .orAsks(),
                new Case(
                        "Movella DOT",
                        table(
                                "sep=,\nDeviceTag:,left wrist\nFirmwareVersion:,2.4.0\n"
                                        + "PacketCounter,SampleTimeFine,Quat_W,Quat_X,Quat_Y,Quat_Z,Acc_X,"
                                        + "Acc_Y,Acc_Z,Gyr_X,Gyr_Y,Gyr_Z,Mag_X,Mag_Y,Mag_Z,\n",
                                i ->
                                        i
                                                + ","
                                                + (2_483_000 + i * 10_000)
                                                + ",1,0,0,0,"
                                                + acc(i, 1, ",")
                                                + ","
                                                + gyr(i, DEG, ",")
                                                + ","
                                                + mag(i, 0.01, ",")
                                                + ","),
                        3),
                new Case(
                        "Axivity with dates",
                        table(
                                "Time,Accel-X (g), Accel-Y (g), Accel-Z (g)\n",
                                i ->
                                        iso(i).replace('T', ' ').replace("Z", "")
                                                + ","
                                                + acc(i, 1 / G, ",")),
                        1),
                new Case(
                                "Axivity AX6 without a header",
                                table(
                                        "",
                                        i ->
                                                iso(i).replace('T', ' ').replace("Z", "")
                                                        + ","
                                                        + acc(i, 1 / G, ",")
                                                        + ","
                                                        + gyr(i, DEG, ",")),
                                2)
                        .orAsks(),
                new Case(
                        "GeoTec's columns",
                        table(
                                "x_acc,y_acc,z_acc,x_gyro,y_gyro,z_gyro,timestamp,label\n",
                                i ->
                                        acc(i, 1, ",")
                                                + ","
                                                + gyr(i, 1, ",")
                                                + ","
                                                + (long) (EPOCH_S * 1000 + t(i) * 1000)
                                                + ",SEATED"),
                        2),
                new Case(
                                "gaitmap, two header lines with sites",
                                table(
                                        "time,left_sensor,left_sensor,left_sensor,right_sensor,right_sensor,"
                                                + "right_sensor\n,acc_x,acc_y,acc_z,acc_x,acc_y,acc_z\n",
                                        i -> n(t(i)) + "," + acc(i, 1, ",") + "," + acc(i, 1, ",")),
                                1)
                        .at("left", "right"),
                new Case(
                                "MotionSense",
                                table(
                                        ",attitude.roll,gravity.x,gravity.y,gravity.z,rotationRate.x,"
                                                + "rotationRate.y,rotationRate.z,userAcceleration.x,"
                                                + "userAcceleration.y,userAcceleration.z,rate 100 Hz\n",
                                        i ->
                                                i
                                                        + ",0.5,"
                                                        + acc(i, -1 / G, ",")
                                                        + ","
                                                        + gyr(i, 1, ",")
                                                        + ",0.0,0.0,0.0,0"),
                                2)
                        .in("sub_1 100Hz.csv")
                        .orAsks(),
                new Case(
                                "several places in one table",
                                table(
                                        "time_ms;wrist_acc_x;wrist_acc_y;wrist_acc_z;ankle_acc_x;"
                                                + "ankle_acc_y;ankle_acc_z;activity;subject_id\n",
                                        i ->
                                                Math.round(1000 * t(i))
                                                        + ";"
                                                        + acc(i, 1 / G, ";")
                                                        + ";"
                                                        + acc(i, 1 / G, ";")
                                                        + ";walk;7"),
                                1)
                        .at("wrist", "ankle"));
    }

    private static Stream<Case> dialects() {
        return Stream.of(
                new Case(
                        "commas, seconds",
                        table("t,ax,ay,az\n", i -> n(t(i)) + "," + acc(i, 1, ",")),
                        1),
                new Case(
                        "semicolons and decimal commas",
                        table(
                                "Zeit;AccX;AccY;AccZ;GyroX;GyroY;GyroZ\n",
                                i ->
                                        (n(t(i))
                                                        + ";"
                                                        + acc(i, 1 / G, ";")
                                                        + ";"
                                                        + gyr(i, DEG, ";"))
                                                .replace('.', ',')),
                        2),
                new Case(
                        "quoted decimal commas between commas",
                        table(
                                "time s,acc_x_g,acc_y_g,acc_z_g\n",
                                i ->
                                        quoted(n(t(i)))
                                                + ","
                                                + quoted(n(acc(i, 0) / G))
                                                + ","
                                                + quoted(n(acc(i, 1) / G))
                                                + ","
                                                + quoted(n(acc(i, 2) / G))),
                        1),
                new Case(
                        "tabs, microseconds",
                        table(
                                "timestamp_us\taccel_x\taccel_y\taccel_z\n",
                                i -> Math.round(t(i) * 1e6) + "\t" + acc(i, 1, "\t")),
                        1),
                new Case(
                        "bars, nanoseconds",
                        table(
                                "timestamp|accX|accY|accZ|gyrX|gyrY|gyrZ\n",
                                i ->
                                        (long) ((EPOCH_S + t(i)) * 1e9)
                                                + "|"
                                                + acc(i, 1, "|")
                                                + "|"
                                                + gyr(i, 1, "|")),
                        2),
                new Case(
                        "blanks",
                        table(
                                "time acc_x acc_y acc_z\n",
                                i -> "  " + n(t(i)) + "   " + acc(i, 1, "  ") + " "),
                        1),
                new Case(
                                "blanks, no header, comments",
                                table(
                                        "# recorded with a pen\n# rate: 100 Hz\n",
                                        i -> acc(i, 1 / G, " ") + " " + gyr(i, 1, " ")),
                                2)
                        .orAsks(),
                new Case(
                        "header in a comment",
                        table(
                                "# somebody's wrist\n#time,acc_x,acc_y,acc_z\n",
                                i -> n(t(i)) + "," + acc(i, 1, ",")),
                        1),
                new Case(
                        "titles above, units below the names",
                        table(
                                "Recorder 5000,,,\nSubject,07,,\n\nTime,Acc X,Acc Y,Acc Z\ns,g,g,g\n",
                                i -> n(t(i)) + "," + acc(i, 1 / G, ",")),
                        1),
                new Case(
                                "UTF-16 with Windows' line ends",
                                table("time_ms\taX\taY\taZ\n", i -> 10 * i + "\t" + acc(i, 1, "\t"))
                                        .replace("\n", "\r\n"),
                                1)
                        .in("utf16.csv"),
                new Case(
                                "western letters",
                                table(
                                        "Zeit für alle (s);Acc X (m/s²);Acc Y (m/s²);Acc Z (m/s²)\n",
                                        i -> n(t(i)) + ";" + acc(i, 1, ";")),
                                1)
                        .in("latin1.csv"),
                new Case(
                        "milli-g and old Mac line ends",
                        table(
                                        "time_s,acc_x,acc_y,acc_z\n",
                                        i -> n(t(i)) + "," + acc(i, 1000 / G, ","))
                                .replace("\n", "\r"),
                        1),
                new Case(
                        "empty last column, missing words",
                        table(
                                "time_s,acc_x,acc_y,acc_z,note\n",
                                i ->
                                        n(t(i))
                                                + ","
                                                + (i == 500 ? "NA,null,NaN" : acc(i, 1, ","))
                                                + ","),
                        1),
                new Case(
                                "counter with the rate in the file's name",
                                table(
                                        "sample,acc_x,acc_y,acc_z\n",
                                        i -> i + "," + acc(i, 1 / G, ",")),
                                1)
                        .in("walk_100Hz.csv")
                        .orAsks());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void readsTheSamplesWhateverTheLayout(Case layout) throws Exception {
        Path file = folder.resolve(layout.file);
        Files.write(file, layout.text.getBytes(encoding(layout.file)));

        TableGuess guess = TableGuess.of(file);
        List<Recording> recordings =
                TableReader.read(List.of(file), guess.recipe(), JobContext.silent()).value();

        String told = guess.guesses().toString() + guess.recipe();
        assertThat(recordings.stream().map(r -> r.source().site()))
                .as(told)
                .containsExactlyElementsOf(layout.sites);
        assertThat(guess.sure()).as(told).isNotEqualTo(layout.unsure);
        for (Recording recording : recordings) {
            assertThat(recording.channels()).as(told).hasSize(3 * layout.triads);
            assertThat(recording.rateHz()).as(told).isCloseTo(100, within(0.5));
            RestCheck rest = RestCheck.of(recording);
            assertThat(rest.meanNorm()).as(told).isCloseTo(G, within(0.2));
            assertThat(rest.still()).as(told).isNotEmpty();
            assertThat(recording.value(0, 2)).as("up " + told).isCloseTo(G, within(0.2));
            checkOthers(recording, told);
        }
        assertThat(RecipeCheck.of(guess.sample(), guess.recipe()).findings())
                .as(told)
                .noneMatch(f -> f.stops() || f.fix() != null);
    }

    private static void checkOthers(Recording recording, String told) {
        int gyr = recording.channels().indexOf(ImuChannel.GYR_X);
        if (gyr >= 0) {
            double[] turns = new double[recording.samples()];
            Arrays.setAll(turns, i -> recording.value(i, gyr));
            assertThat(Statistics.quantile(turns, 0.99))
                    .as(told)
                    .isCloseTo(TableSamples.PEAK_RADPS, within(0.1));
        }
        int mag = recording.channels().indexOf(ImuChannel.MAG_X);
        if (mag >= 0) {
            assertThat(recording.value(0, mag)).as(told).isCloseTo(20, within(0.01));
        }
    }

    private static Charset encoding(@Nullable String file) {
        if ("utf16.csv".equals(file)) {
            return StandardCharsets.UTF_16; // with a byte order mark
        }
        return "latin1.csv".equals(file) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    private static String iso(int i) {
        return Instant.ofEpochMilli((long) (EPOCH_S * 1000 + 10L * i) + 1).toString();
    }

    private static String clock(int i, String beforeMillis) {
        return String.format(Locale.ROOT, "10:12:%02d%s%03d", i / 100, beforeMillis, i % 100 * 10);
    }

    private static String names(String before, String... names) {
        return before + String.join("\t" + before, names) + "\t\n";
    }

    private static String quoted(String number) {
        return '"' + number.replace('.', ',') + '"';
    }
}
