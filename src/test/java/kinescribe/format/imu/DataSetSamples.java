package kinescribe.format.imu;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small sample of each data set in its documented layout, made up by us. In tables of many
 * columns the cell of column k, counted from 1 as the descriptions do, holds k + 0.25.
 */
public enum DataSetSamples {
    GEOTEC("geotec", DataSetSamples::geotec),
    PAMAP2("pamap2", DataSetSamples::pamap2),
    USC_HAD("usc-had", MatSamples::uscHad),
    REALWORLD("realworld", DataSetSamples::realWorld),
    UCI_HAR("uci-har", DataSetSamples::uciHar),
    HAPT("hapt", DataSetSamples::hapt),
    MOTIONSENSE("motionsense", DataSetSamples::motionSense),
    MHEALTH("mhealth", DataSetSamples::mhealth),
    WISDM("wisdm", DataSetSamples::wisdm),
    OPPORTUNITY("opportunity", DataSetSamples::opportunity),
    SISFALL("sisfall", DataSetSamples::sisFall),
    DAPHNET("daphnet", DataSetSamples::daphnet),
    UTD_MHAD("utd-mhad", MatSamples::utdMhad),
    BROAD("broad", MatSamples::broad),
    CSV("csv", DataSetSamples::csv);

    /** Rows of most samples. */
    static final int ROWS = 20;

    private final String id;
    private final Supplier<Map<String, byte[]>> files;

    DataSetSamples(String id, Supplier<Map<String, byte[]>> files) {
        this.id = id;
        this.files = files;
    }

    /** The id of the format that reads it. */
    public String id() {
        return id;
    }

    /** What the files hold, by their paths. */
    Map<String, byte[]> files() {
        return new TreeMap<>(files.get());
    }

    /** Writes the files into a folder of their own and returns it. */
    public Path write(Path parent) {
        return write(files(), parent.resolve(id));
    }

    static Path write(Map<String, byte[]> files, Path folder) {
        files.forEach(
                (name, bytes) -> {
                    try {
                        Path file = folder.resolve(name);
                        Files.createDirectories(file.resolveSibling(""));
                        Files.write(file, bytes);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return folder;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> geotec() {
        StringBuilder text =
                new StringBuilder("x_acc,y_acc,z_acc,x_gyro,y_gyro,z_gyro,timestamp,label\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("1,2,9,0.1,0.2,0.3,").append(1657533977813L + 10L * i).append(",SEATED\n");
        }
        return Map.of("DATA/s07/s07_02_sp.csv", bytes(text.toString()));
    }

    private static Map<String, byte[]> csv() {
        StringBuilder text =
                new StringBuilder(
                        "time_s,left_wrist.acc_x_g,left_wrist.acc_y_g,left_wrist.acc_z_g,label\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(i / 50.0).append(",0,0,1,standing\n");
        }
        return Map.of("made.csv", bytes(text.toString()));
    }

    /** A wide table: time, then cells that tell their columns, the label in its column. */
    private static String wide(
            int columns, int labelColumn, IntUnaryOperator label, IntUnaryOperator time) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            for (int k = 1; k <= columns; k++) {
                text.append(k == 1 ? "" : " ");
                if (k == 1) {
                    text.append(time.applyAsInt(i));
                } else if (k == labelColumn) {
                    text.append(label.applyAsInt(i));
                } else {
                    text.append(k).append(".25");
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static Map<String, byte[]> pamap2() {
        // Nothing for five rows, then walking, then ascending stairs; times in hundredths.
        StringBuilder text = new StringBuilder();
        wide(54, 2, i -> i < 5 ? 0 : i < 15 ? 4 : 12, i -> i)
                .lines()
                .forEach(
                        line -> {
                            String[] cells = line.split(" ", 2);
                            text.append("8.").append(38 + Integer.parseInt(cells[0]));
                            text.append(' ').append(cells[1]).append('\n');
                        });
        return Map.of(
                "PAMAP2_Dataset/Protocol/subject101.dat", bytes(text.toString()),
                "PAMAP2_Dataset/Optional/subject101.dat", bytes(text.toString()));
    }

    private static Map<String, byte[]> opportunity() {
        String text = wide(250, 244, i -> i < 8 ? 1 : i < 12 ? 0 : 2, i -> 100 * i / 3);
        return Map.of("dataset/S2-ADL3.dat", bytes(text));
    }

    private static Map<String, byte[]> mhealth() {
        StringBuilder text = new StringBuilder();
        wide(25, 25, i -> i < 10 ? 1 : 0, i -> 0)
                .lines()
                .map(line -> line.substring(2).replace(' ', '\t'))
                .forEach(line -> text.append(line).append("\r\n"));
        return Map.of("MHEALTHDATASET/mHealth_subject3.log", bytes(text.toString()));
    }

    private static Map<String, byte[]> daphnet() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            text.append(1000 * i / 64).append(" 70 1000 -250 10 20 30 40 50 60 ");
            text.append(i < 4 ? 0 : i < 14 ? 1 : 2).append('\n');
        }
        return Map.of("dataset_fog_release/dataset/S03R02.txt", bytes(text.toString()));
    }

    private static Map<String, byte[]> sisFall() {
        String rows = "17,-256,  -99, 164, -504, -352,  76,-697,-279;\r\n".repeat(ROWS);
        return Map.of(
                "SisFall_dataset/SA02/D01_SA02_R01.txt", bytes(rows),
                "SisFall_dataset/SA02/F05_SA02_R03.txt", bytes(rows + "\n17,-256"));
    }

    private static Map<String, byte[]> wisdm() {
        StringBuilder text = new StringBuilder();
        long stamp = 49105962326000L;
        for (int i = 0; i < ROWS; i++) {
            text.append("33,Jogging,").append(stamp + 50_000_000L * i).append(",-0.5,12.5,0.25;\n");
        }
        // The same session: two rows in a line, a repeated time, no z, a comma too many.
        text.append("33,Upstairs,").append(stamp + 1_000_000_000L).append(",1,2,3;");
        text.append("33,Upstairs,").append(stamp + 1_000_000_000L).append(",1,2,3;\n\n");
        text.append("33,Upstairs,").append(stamp + 1_100_000_000L).append(",1,2;\n");
        text.append("33,Upstairs,").append(stamp + 1_150_000_000L).append(",1,2,3,;\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("7,Sitting,0,0,0,9.75;\n");
        }
        text.append("12,Walking,5000000000,1,2,3;\n");
        return Map.of("WISDM_ar_v1.1/WISDM_ar_v1.1_raw.txt", bytes(text.toString()));
    }

    private static Map<String, byte[]> hapt() {
        return Map.of(
                "RawData/acc_exp01_user02.txt",
                bytes(" 1.0 0.5 -0.25 \n".repeat(ROWS)),
                "RawData/gyro_exp01_user02.txt",
                bytes("0.1 0.2 0.3\n".repeat(ROWS)),
                "RawData/labels.txt",
                bytes("1 1 5 1 3\n1 2 5 3 7\n1 2 7 8 10\n2 2 1 1 900\n"));
    }

    private static Map<String, byte[]> uciHar() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String inner = "UCI HAR Dataset/train/Inertial Signals/";
        int channel = 0;
        for (String signal : new String[] {"total_acc", "body_gyro"}) {
            for (String axis : new String[] {"x", "y", "z"}) {
                StringBuilder text = new StringBuilder();
                for (int start : new int[] {0, 64, 500}) {
                    for (int i = 0; i < 128; i++) {
                        double value = channel + (start + i) / 1000.0;
                        text.append(' ').append(value < 1 ? " " : "").append(value);
                    }
                    text.append('\n');
                }
                files.put(inner + signal + "_" + axis + "_train.txt", bytes(text.toString()));
                channel++;
            }
        }
        files.put("UCI HAR Dataset/train/subject_train.txt", bytes("5\n5\n5\n"));
        files.put("UCI HAR Dataset/train/y_train.txt", bytes("6\n6\n6\n"));
        return files;
    }

    private static Map<String, byte[]> motionSense() {
        String header =
                ",attitude.roll,attitude.pitch,attitude.yaw,gravity.x,gravity.y,gravity.z,"
                        + "rotationRate.x,rotationRate.y,rotationRate.z,userAcceleration.x,"
                        + "userAcceleration.y,userAcceleration.z\n";
        StringBuilder text = new StringBuilder(header);
        for (int i = 0; i < ROWS; i++) {
            text.append(i).append(",1,2,3,0,0.25,-1,0.1,0.2,0.3,0.5,0.25,0\n");
        }
        return Map.of(
                "A_DeviceMotion_data/ups_12/sub_7.csv",
                bytes(text.toString()),
                "B_Accelerometer_data/ups_12/sub_7.csv",
                bytes(",x,y,z\n0,1,2,3\n"));
    }

    private static Map<String, byte[]> realWorld() {
        String acc = stamped(20, 1, 2, 9.75);
        byte[] gyr = bytes(stamped(40, 0.5, 0.25, 0));
        return Map.of(
                "proband4/data/acc_walking_csv.zip",
                zip(
                        Map.of(
                                "acc_walking_1_csv.zip",
                                zip(
                                        Map.of(
                                                "readMe", bytes("> entries"),
                                                "acc_walking_2_chest.csv", bytes(acc),
                                                "acc_walking_2_waist.csv", bytes(acc))),
                                "acc_walking_2_csv.zip",
                                zip(Map.of("acc_walking_2_chest.csv", bytes(acc))))),
                "proband4/data/gyr_walking_csv.zip",
                zip(
                        Map.of(
                                "gyr_walking_1_csv.zip",
                                zip(Map.of("Gyroscope_walking_2_chest.csv", gyr)))),
                "proband4/data/acc_sitting_csv.zip",
                zip(Map.of("acc_sitting_forearm.csv", bytes(acc))),
                "proband4/data/mag_sitting_csv.zip",
                zip(Map.of("MagneticField_sitting_forearm.csv", bytes(stamped(20, 20, -5, 43)))));
    }

    static String stamped(int stepMs, double x, double y, double z) {
        StringBuilder text = new StringBuilder("id,attr_time,attr_x,attr_y,attr_z\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(i + 1).append(',').append(1435993256313L + (long) stepMs * i);
            text.append(',').append(x + i).append(',').append(y).append(',').append(z);
            text.append('\n');
        }
        return text.toString();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
