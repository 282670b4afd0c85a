package kinescribe.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kinescribe.base.KinescribeException;
import kinescribe.format.SharedData;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Statistics;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.format.Mat5File;
import us.hebi.matlab.mat.types.Matrix;

/**
 * UTD-MHAD (Chen et al. 2015): the length of the acceleration simulated from the Kinect's right
 * wrist and that of the inertial sensor there, in a trial of the arm actions 1 to 21. Skeleton and
 * sensor do not share a clock; the skeleton is stretched to the sensor's length. The wrist's way is
 * low-passed at 3 Hz, and later both lengths.
 *
 * @param simulated the simulated length, as acceleration along x
 * @param measured the measured length
 */
record UtdWrist(Recording simulated, Recording measured) {
    static final double CUT_OFF_HZ = 3;

    private static final SensorPlacement POINT =
            new SensorPlacement("wrist", "wrist", Vec3.ZERO, Quat.IDENTITY);
    private static final int RIGHT_WRIST = 10;

    /** Every trial of which both sides are there. */
    static List<UtdWrist> all() throws KinescribeException {
        Path folder = SharedData.folder("imu/utd_mhad");
        List<UtdWrist> all = new ArrayList<>();
        for (Recording recording :
                RecordingFormats.read(folder, JobContext.silent()).value().recordings()) {
            String[] trial = recording.source().trial().split("_");
            String name = trial[1] + "_" + trial[0] + "_" + trial[2] + "_skeleton.mat";
            Path skeleton = folder.resolve("Skeleton").resolve(name);
            if (recording.source().site().equals("wrist") && Files.exists(skeleton)) {
                all.add(of(wrist(skeleton, recording.durationS()), recording));
            }
        }
        return all;
    }

    /** Median over trials of the correlation. */
    static double median(List<UtdWrist> all, ComparisonSettings settings)
            throws KinescribeException {
        double[] r = new double[all.size()];
        for (int i = 0; i < r.length; i++) {
            r[i] =
                    SignalComparison.of(
                                    all.get(i).simulated,
                                    all.get(i).measured,
                                    settings.withCutOffHz(CUT_OFF_HZ),
                                    JobContext.silent())
                            .channels()
                            .get(0)
                            .r();
        }
        return Statistics.quantile(r, 0.5);
    }

    /** What a calibration fitted on subjects 1 to 4 changes for subjects 5 to 8. */
    static CalibrationReport gains(List<UtdWrist> all, Calibration.Method method)
            throws KinescribeException {
        CalibrationSubjects subjects =
                CalibrationSubjects.of(
                        Set.of("s1", "s2", "s3", "s4"), Set.of("s5", "s6", "s7", "s8"));
        Predicate<UtdWrist> fit = one -> subjects.fit().contains(one.measured.source().subject());
        FittingSet set =
                FittingSet.of(
                        all.stream().filter(fit).map(UtdWrist::simulated).toList(),
                        all.stream().filter(fit).map(UtdWrist::measured).toList(),
                        subjects);
        Calibration found =
                method == Calibration.Method.AFFINE
                        ? AffineFit.of(
                                        set,
                                        ComparisonSettings.STANDARD.withMaxLagS(0.2),
                                        JobContext.silent())
                                .value()
                        : QuantileFit.of(set, false).value();
        return CalibrationReport.of(
                found,
                all.stream().filter(fit.negate()).map(UtdWrist::simulated).toList(),
                all.stream().filter(fit.negate()).map(UtdWrist::measured).toList(),
                CalibrationReport.Audience.OTHERS,
                JobContext.silent());
    }

    private static UtdWrist of(Motion wrist, Recording measured) {
        Recording simulated =
                ImuSimulator.smoothed(wrist, CUT_OFF_HZ)
                        .record(
                                POINT,
                                measured.rateHz(),
                                SensorModel.IDEAL,
                                0,
                                measured.source(),
                                List.of(),
                                JobContext.silent());
        return new UtdWrist(length(simulated), length(measured));
    }

    /** The wrist's way, stretched to a duration; how it turns has no part in the length. */
    private static Motion wrist(Path file, double durationS) {
        try (Mat5File mat = Mat5.readFromFile(file.toFile())) {
            Matrix joints = mat.getMatrix("d_skel");
            int frames = joints.getDimensions()[2];
            double[] root = new double[frames * 3];
            double[] rotations = new double[frames * 4];
            for (int f = 0; f < frames; f++) {
                rotations[f * 4] = 1;
                for (int axis = 0; axis < 3; axis++) {
                    root[f * 3 + axis] = joints.getDouble(new int[] {RIGHT_WRIST, axis, f});
                }
            }
            Skeleton point = new Skeleton(List.of("wrist"), List.of(-1), List.of(Vec3.ZERO));
            return new Motion(point, (frames - 1) / durationS, root, rotations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recording length(Recording recording) {
        double[] length = new double[recording.samples()];
        int width = recording.channels().size();
        for (int i = 0; i < length.length; i++) {
            length[i] = Vec3.at(recording.values(), i * width).norm();
        }
        return new Recording(
                recording.source(),
                recording.rateHz(),
                List.of(ImuChannel.ACC_X),
                recording.times(),
                length,
                List.of());
    }
}
