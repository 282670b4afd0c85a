package kinescribe.format.imu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.zip.Deflater;
import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.format.Mat5File;
import us.hebi.matlab.mat.types.MatFile;
import us.hebi.matlab.mat.types.Matrix;
import us.hebi.matlab.mat.types.Sinks;

/** Samples of data sets in MATLAB files. */
final class MatSamples {
    private MatSamples() {}

    static Map<String, byte[]> uscHad() {
        MatFile first =
                Mat5.newMatFile()
                        .addArray("title", Mat5.newString("made up"))
                        .addArray("subject", Mat5.newString("3"))
                        .addArray("activity_number", Mat5.newString("8"))
                        .addArray("sensor_readings", rows(1, 0.5, -0.25, 90, -45, 180));
        MatFile misspelt =
                Mat5.newMatFile()
                        .addArray("subject", Mat5.newString("13"))
                        .addArray("activity_numbr", Mat5.newString("11"))
                        .addArray("sensor_readings", rows(1, 0, 0, 0, 0, 0));
        return Map.of(
                "USC-HAD/Subject3/a8t2.mat", bytes(first, true),
                "USC-HAD/Subject13/a11t1.mat", bytes(misspelt, false));
    }

    static Map<String, byte[]> utdMhad() {
        MatFile wrist = Mat5.newMatFile().addArray("d_iner", rows(-1, 0.25, 0.5, 180, -90, 45));
        MatFile thigh = Mat5.newMatFile().addArray("d_iner", rows(-1, 0, 0, 0, 0, 0));
        return Map.of(
                "Inertial/a1_s2_t3_inertial.mat", bytes(wrist, true),
                "Inertial/a23_s2_t4_inertial.mat", bytes(thigh, false));
    }

    static Map<String, byte[]> broad() {
        MatFile trial =
                Mat5.newMatFile()
                        .addArray("imu_acc", rows(0.5, 0.25, 9.75))
                        .addArray("imu_gyr", rows(0.1, 0.2, 0.3))
                        .addArray("imu_mag", rows(1, 15, -38))
                        .addArray("opt_quat", quaternions())
                        .addArray("opt_pos", positions())
                        .addArray("movement", movement())
                        .addArray("sampling_rate", Mat5.newScalar(250))
                        .addArray("info", Mat5.newString("made up"));
        return Map.of("data_mat/05_undisturbed_slow_rotation_B.mat", bytes(trial, true));
    }

    private static Matrix quaternions() {
        Matrix values = Mat5.newMatrix(DataSetSamples.ROWS, 4);
        for (int i = 0; i < DataSetSamples.ROWS; i++) {
            values.setDouble(i, 0, i == 10 ? Double.NaN : 1);
        }
        return values;
    }

    /** One metre up, going north by a centimetre a sample; lost at sample 10. */
    private static Matrix positions() {
        Matrix values = Mat5.newMatrix(DataSetSamples.ROWS, 3);
        for (int i = 0; i < DataSetSamples.ROWS; i++) {
            values.setDouble(i, 1, i == 10 ? Double.NaN : 0.01 * i);
            values.setDouble(i, 2, 1);
        }
        return values;
    }

    private static Matrix movement() {
        Matrix values = Mat5.newLogical(DataSetSamples.ROWS, 1);
        for (int i = 5; i < 15; i++) {
            values.setBoolean(i, 0, true);
        }
        return values;
    }

    static Matrix rows(double... row) {
        Matrix values = Mat5.newMatrix(DataSetSamples.ROWS, row.length);
        for (int i = 0; i < DataSetSamples.ROWS; i++) {
            for (int c = 0; c < row.length; c++) {
                values.setDouble(i, c, row[c]);
            }
        }
        return values;
    }

    static byte[] bytes(MatFile file, boolean packed) {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
        try {
            Mat5.newWriter(Sinks.wrap(buffer))
                    .setDeflateLevel(packed ? Deflater.BEST_COMPRESSION : Deflater.NO_COMPRESSION)
                    .writeMat((Mat5File) file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }
}
