package kinescribe.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorPlacement;
import kinescribe.math.GappedSeries;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.format.Mat5File;
import us.hebi.matlab.mat.types.Matrix;

/**
 * A trial of BROAD (Laidig et al. 2021): an IMU and markers on one rigid body, 286 Hz, world east,
 * north, up. Poses are bridged by straight lines where markers were not seen; what lies within 0.3
 * s of that, or outside the movement, is missing in the recording.
 *
 * @param motion the rigid body's motion, Y up
 * @param measured the IMU
 */
record BroadTrial(Motion motion, Recording measured) {
    static final SensorPlacement AT_MARKERS =
            new SensorPlacement("body", "body", Vec3.ZERO, Quat.IDENTITY);

    private static final double NEAR_GAP_S = 0.3;

    /** From east, north, up to Y up: a quarter turn about east. */
    private static final Quat TO_Y_UP = Quat.aboutAxis(Vec3.X, -Math.PI / 2);

    static BroadTrial read(Path file, String subject) throws IOException {
        try (Mat5File mat = Mat5.readFromFile(file.toFile())) {
            double rateHz = mat.getMatrix("sampling_rate").getDouble(0, 0);
            Matrix position = mat.getMatrix("opt_pos");
            Matrix turn = mat.getMatrix("opt_quat");
            int samples = position.getNumRows();
            boolean[] known = new boolean[samples];
            for (int i = 0; i < samples; i++) {
                known[i] = !Double.isNaN(position.getDouble(i, 0) + turn.getDouble(i, 0));
            }
            Matrix moving = mat.getMatrix("movement");
            int reach = (int) Math.ceil(NEAR_GAP_S * rateHz);
            boolean[] used = new boolean[samples];
            int unknown = -reach - 1;
            for (int i = 0; i < samples; i++) {
                unknown = known[i] ? unknown : i;
                used[i] = i - unknown > reach && moving.getDouble(i, 0) != 0;
            }
            unknown = samples + reach;
            for (int i = samples - 1; i >= 0; i--) {
                unknown = known[i] ? unknown : i;
                used[i] &= unknown - i > reach;
            }
            return new BroadTrial(
                    motion(position, turn, rateHz),
                    recording(mat, used, rateHz, subject, String.valueOf(file.getFileName())));
        }
    }

    ImuSimulator simulator() {
        return ImuSimulator.of(motion);
    }

    private static Motion motion(Matrix position, Matrix turn, double rateHz) {
        int samples = position.getNumRows();
        double[][] p = columns(position);
        double[][] q = columns(turn);
        double[] last = {1, 0, 0, 0};
        for (int i = 0; i < samples; i++) {
            double dot = 0;
            for (int c = 0; c < 4; c++) {
                dot += last[c] * q[c][i];
            }
            for (int c = 0; c < 4; c++) {
                q[c][i] *= dot < 0 ? -1 : 1;
                last[c] = Double.isNaN(q[c][i]) ? last[c] : q[c][i];
            }
        }
        p = filled(p);
        q = filled(q);
        double[] root = new double[samples * 3];
        double[] rotations = new double[samples * 4];
        for (int i = 0; i < samples; i++) {
            TO_Y_UP.rotate(new Vec3(p[0][i], p[1][i], p[2][i])).put(root, i * 3);
            TO_Y_UP.times(new Quat(q[0][i], q[1][i], q[2][i], q[3][i]).unit())
                    .put(rotations, i * 4);
        }
        Skeleton body = new Skeleton(List.of("body"), List.of(-1), List.of(Vec3.ZERO));
        return new Motion(body, rateHz, root, rotations);
    }

    private static double[][] columns(Matrix matrix) {
        double[][] columns = new double[matrix.getNumCols()][matrix.getNumRows()];
        for (int c = 0; c < columns.length; c++) {
            for (int i = 0; i < columns[c].length; i++) {
                columns[c][i] = matrix.getDouble(i, c);
            }
        }
        return columns;
    }

    private static double[][] filled(double[][] columns) {
        return Arrays.stream(columns)
                .map(column -> GappedSeries.of(column).filled())
                .toArray(double[][]::new);
    }

    private static Recording recording(
            Mat5File mat, boolean[] used, double rateHz, String subject, String trial) {
        Matrix acc = mat.getMatrix("imu_acc");
        Matrix gyr = mat.getMatrix("imu_gyr");
        double[] times = new double[used.length];
        double[] values = new double[used.length * 6];
        for (int i = 0; i < used.length; i++) {
            times[i] = i / rateHz;
            for (int c = 0; c < 3; c++) {
                values[i * 6 + c] = used[i] ? acc.getDouble(i, c) : Double.NaN;
                values[i * 6 + 3 + c] = used[i] ? gyr.getDouble(i, c) : Double.NaN;
            }
        }
        return new Recording(
                new Recording.Source(subject, trial, "body", Origin.REAL),
                rateHz,
                ImuChannel.SIX_AXIS,
                times,
                values,
                List.of());
    }
}
