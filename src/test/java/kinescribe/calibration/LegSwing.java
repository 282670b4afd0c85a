package kinescribe.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Units;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.compare.Agreement;
import kinescribe.imu.compare.ComparedSignal;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Statistics;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;

/**
 * One sensor of IMUSim's leg swing: the pose of three markers on it (Qualisys TSV: millimetres, z
 * down, rotation matrices column by column) and what it measured (CSV in g and rad/s), both 256 Hz.
 *
 * @param motion the sensor's rigid body, Y up
 * @param measured what it showed
 */
record LegSwing(Motion motion, Recording measured) {
    private static final double RATE_HZ = 256;
    private static final SensorPlacement AT_MARKERS =
            new SensorPlacement("body", "body", Vec3.ZERO, Quat.IDENTITY);

    static final double CUT_OFF_HZ = 6;
    static final double FITTED_S = 2.2;

    private static final double POSE_CUT_OFF_HZ = 15;
    private static final int HEADER_LINES = 11;
    private static final int COLUMNS = 16;

    /** From z down to Y up: a quarter turn about x. */
    private static final Quat TO_Y_UP = Quat.aboutAxis(Vec3.X, Math.PI / 2);

    /**
     * @param body the place of the body in the file: thigh 0, foot 1, shank 2
     * @param name what its CSV is called
     */
    static LegSwing read(Path folder, int body, String name) throws IOException {
        double[][] poses = rows(folder.resolve("swing_6D.tsv"), HEADER_LINES, "\\s+");
        double[] root = new double[poses.length * 3];
        double[] rotations = new double[poses.length * 4];
        for (int f = 0; f < poses.length; f++) {
            double[] row = Arrays.copyOfRange(poses[f], body * COLUMNS, body * COLUMNS + COLUMNS);
            TO_Y_UP.rotate(Vec3.at(row, 0)).times(1e-3).put(root, f * 3);
            Quat turn = Quat.fromAxes(Vec3.at(row, 7), Vec3.at(row, 10), Vec3.at(row, 13));
            TO_Y_UP.times(turn).unit().put(rotations, f * 4);
        }
        Skeleton stick = new Skeleton(List.of("body"), List.of(-1), List.of(Vec3.ZERO));
        return new LegSwing(
                new Motion(stick, RATE_HZ, root, rotations),
                recording(rows(folder.resolve(name + "_IMU_real_imu.csv"), 1, ","), name));
    }

    /** The measurement with only the samples from … below to, the others missing. */
    Recording part(double fromS, double toS) {
        double[] values = measured.values().clone();
        for (int i = 0; i < values.length; i++) {
            double t = measured.timeS(i / 6);
            values[i] = t >= fromS && t < toS ? values[i] : Double.NaN;
        }
        return ChannelColumns.with(measured, values);
    }

    /** How well a part agrees after a fit on a part, perhaps the same. */
    SignalComparison judged(Recording fitOn, Recording judgeOn) throws KinescribeException {
        ImuSimulator simulator = ImuSimulator.smoothed(motion, POSE_CUT_OFF_HZ);
        SensorFitSettings settings =
                new SensorFitSettings(
                        AT_MARKERS, new SensorFitBounds(CUT_OFF_HZ, 3.5, 0.1, 1, 0.2, 0.05, 0.1));
        SensorCalibration fitted =
                SensorFit.of(
                                List.of(new KnownMotion(simulator, fitOn)),
                                settings,
                                CalibrationSubjects.of(Set.of("imusim"), Set.of()),
                                JobContext.silent())
                        .value();
        Recording simulated =
                simulator.record(
                        fitted.placement(),
                        RATE_HZ,
                        SensorModel.IDEAL,
                        0,
                        judgeOn.source(),
                        List.of(),
                        JobContext.silent());
        return SignalComparison.of(
                fitted.apply(simulated),
                judgeOn,
                ComparisonSettings.STANDARD.withGivenLagS(0.0).withCutOffHz(CUT_OFF_HZ),
                JobContext.silent());
    }

    /** The channel of a triad that varies most. */
    static Agreement main(SignalComparison comparison, int from) {
        ComparedSignal most =
                comparison.signals().channelSignals().subList(from, from + 3).stream()
                        .max(Comparator.comparing(s -> Statistics.sd(s.measured())))
                        .orElseThrow();
        return Agreement.of(most);
    }

    private static Recording recording(double[][] rows, String name) {
        double[] times = new double[rows.length];
        double[] values = new double[rows.length * 6];
        for (int i = 0; i < rows.length; i++) {
            times[i] = i / RATE_HZ;
            for (int c = 0; c < 6; c++) {
                values[i * 6 + c] = rows[i][1 + c] * (c < 3 ? Units.STANDARD_GRAVITY : 1);
            }
        }
        return new Recording(
                new Recording.Source("imusim", name, "body", Origin.REAL),
                RATE_HZ,
                ImuChannel.SIX_AXIS,
                times,
                values,
                List.of());
    }

    private static double[][] rows(Path file, int header, String separator) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(header)
                .filter(line -> !line.isBlank())
                .map(
                        line ->
                                Arrays.stream(line.trim().split(separator))
                                        .mapToDouble(Double::parseDouble)
                                        .toArray())
                .toArray(double[][]::new);
    }
}
