package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.job.JobContext;

/**
 * BROAD, Berlin Robust Orientation Estimation Assessment Dataset (Laidig and others 2021, Data
 * 6(7), 72): 39 trials of one rigid body with an IMU (myon aktos-t) and optical markers at 285.7
 * Hz.
 *
 * <p><b>Layout.</b> {@code data_mat/01_undisturbed_slow_rotation_A.mat}, MATLAB 5: {@code imu_gyr}
 * in rad/s, {@code imu_acc} in m/s², {@code imu_mag} in µT, {@code opt_quat} and {@code opt_pos} as
 * told by {@link BroadTrial}, {@code movement} (0 or 1) and {@code sampling_rate} in Hz.
 *
 * <p><b>Traps.</b> The optical data have gaps (NaN). No body wears the sensor, so it has no site
 * and no virtual counterpart on a person; the optical pose is read by {@link BroadTrial}. What the
 * file's name says, such as undisturbed slow rotation, is how a body was moved and no activity of a
 * person: it is the trial, and there are no labels.
 */
final class BroadFormat extends DataSetFormat {
    BroadFormat() {
        super("broad", "BROAD (data_mat/01_….mat)", ".*\\.mat", Map.of(), List.of());
    }

    @Override
    boolean looksRight(Path file) throws KinescribeException {
        return MatVariables.recognise(file) && BroadTrial.isOne(MatVariables.read(file));
    }

    @Override
    double memoryShare() {
        return MatVariables.MEMORY_SHARE;
    }

    @Override
    void read(Path file, Reading reading, JobContext context) throws KinescribeException {
        MatVariables variables = MatVariables.read(file);
        if (BroadTrial.isOne(variables)) {
            reading.add(List.of(BroadTrial.of(variables, file).recording()));
        } else {
            reading.note(Notice.info("BROAD: MATLAB files of other kinds were left out."));
        }
    }
}
