package kinescribe.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.WornSensor;
import kinescribe.imu.compare.GappedChannels;
import kinescribe.job.JobContext;
import kinescribe.math.GappedSeries;
import kinescribe.math.Quat;
import kinescribe.math.Smoothing;
import kinescribe.math.UniformSpline;
import kinescribe.math.Vec3;

/**
 * One known motion made ready for a fit. In the joint's frame an ideal accelerometer at r shows f₀
 * + K r, linear in r, since a rigid body's points accelerate by a + (α× + ω×ω×) r; so four
 * simulations, at the start and a metre off along each axis, say what any place would show. They
 * and the measurement are low-passed alike.
 */
final class MotionBasis {
    private static final int AXES = 3;
    private static final int CHANNELS = 6;
    private static final int PLACES = 4;

    /** Gaps up to this are bridged: our own choice. */
    private static final double MAX_GAP_S = 0.05;

    /** Samples a second as a multiple of the cut-off: our own choice, twice the least. */
    private static final double RATE_IN_CUT_OFFS = 4;

    private final double rateHz;
    private final double[][] places;
    private final UniformSpline measured;
    private final int[] samples;

    private MotionBasis(double rateHz, double[][] places, UniformSpline measured, int[] samples) {
        this.rateHz = rateHz;
        this.places = places;
        this.measured = measured;
        this.samples = samples;
    }

    /**
     * @throws KinescribeException if the recording lacks a channel or nothing is left to compare
     */
    static MotionBasis of(KnownMotion motion, SensorFitSettings settings, JobContext context)
            throws KinescribeException {
        Recording recording = motion.measured();
        double rateHz = recording.rateHz();
        GappedSeries[] columns = columns(recording, settings.bounds().cutOffHz());
        double[][] places = places(motion, settings, rateHz, context);
        int[] samples = samples(columns, places[0].length / CHANNELS, rateHz, settings);
        if (samples.length < SensorParameter.COUNT) {
            throw new KinescribeException(
                    "The recording "
                            + recording.source().trial()
                            + " has too few samples at which the motion is known.",
                    "Choose a longer one without gaps.");
        }
        double[] rows = new double[columns[0].samples() * CHANNELS];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = columns[i % CHANNELS].filled()[i / CHANNELS];
        }
        UniformSpline curve = UniformSpline.through(rows, CHANNELS, rateHz);
        return new MotionBasis(rateHz, places, curve, samples);
    }

    private static GappedSeries[] columns(Recording recording, double cutOffHz)
            throws KinescribeException {
        ChannelColumns.of(recording, ImuChannel.SIX_AXIS); // refuses what lacks one
        return GappedChannels.of(
                recording, ImuChannel.SIX_AXIS, recording.rateHz(), MAX_GAP_S, cutOffHz);
    }

    /** Six low-passed channels, in the joint's frame, at the start and a metre off each way. */
    private static double[][] places(
            KnownMotion motion, SensorFitSettings settings, double rateHz, JobContext context) {
        SensorPlacement start = settings.start();
        List<WornSensor> sensors = new ArrayList<>();
        for (Vec3 off : List.of(Vec3.ZERO, Vec3.X, Vec3.Y, Vec3.Z)) {
            SensorPlacement place =
                    new SensorPlacement(
                            start.site(), start.joint(), start.offset().plus(off), Quat.IDENTITY);
            sensors.add(new WornSensor(place, SensorModel.IDEAL, 0, motion.measured().source()));
        }
        double[][] places = new double[PLACES][];
        List<Recording> shown = motion.simulator().record(sensors, rateHz, List.of(), context);
        for (int p = 0; p < PLACES; p++) {
            double[] six = sixAxis(shown.get(p));
            places[p] = Smoothing.lowPass(six, CHANNELS, rateHz, settings.bounds().cutOffHz());
        }
        return places;
    }

    /** The first six channels, which every simulation has. */
    private static double[] sixAxis(Recording recording) {
        double[] six = new double[recording.samples() * CHANNELS];
        for (int i = 0; i < six.length; i++) {
            six[i] = recording.value(i / CHANNELS, i % CHANNELS);
        }
        return six;
    }

    /** Inner simulated samples whose counterparts are there at every shift that is allowed. */
    private static int[] samples(
            GappedSeries[] columns, int simulated, double rateHz, SensorFitSettings settings) {
        int reach = (int) Math.ceil(settings.bounds().timeShiftS() * rateHz);
        int stride = (int) Math.max(1, rateHz / (RATE_IN_CUT_OFFS * settings.bounds().cutOffHz()));
        // At its ends a motion's second derivative is poor, and the filter carries that inwards.
        int margin = Smoothing.reach(rateHz, settings.bounds().cutOffHz());
        int[] chosen = new int[simulated];
        int count = 0;
        for (int i = margin; i < simulated - margin; i += stride) {
            boolean present = true;
            for (int k = i - reach; k <= i + reach && present; k++) {
                for (GappedSeries column : columns) {
                    present &= column.isPresent(k);
                }
            }
            if (present) {
                chosen[count++] = i;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    /** How many samples are compared. */
    int samples() {
        return samples.length;
    }

    /** Compared samples that tell independently, of a second of them. */
    static double independentShare(double rateHz, double cutOffHz) {
        int stride = (int) Math.max(1, rateHz / (RATE_IN_CUT_OFFS * cutOffHz));
        return Math.min(1, 2 * cutOffHz * stride / rateHz);
    }

    /** Adds the measured triads' squares about their means: acceleration, then rotation. */
    void addSquares(double[] squares) {
        UniformSpline.Reader reader = measured.reader();
        double[] sum = new double[CHANNELS];
        double[] sumOfSquares = new double[CHANNELS];
        for (int i : samples) {
            reader.seek(i / rateHz);
            for (int c = 0; c < CHANNELS; c++) {
                double value = reader.value(c);
                sum[c] += value;
                sumOfSquares[c] += value * value;
            }
        }
        for (int c = 0; c < CHANNELS; c++) {
            squares[c / AXES] += sumOfSquares[c] - sum[c] * sum[c] / samples.length;
        }
    }

    /**
     * Writes simulated less measured, six a sample.
     *
     * @param mounting sensor axes into the joint's frame
     * @param p the parameters
     * @param weights of the two triads
     */
    void residuals(Quat mounting, double[] p, double[] weights, double[] out, int to) {
        Vec3[] axes = {mounting.rotate(Vec3.X), mounting.rotate(Vec3.Y), mounting.rotate(Vec3.Z)};
        Vec3 shift = SensorParameter.SHIFT_X.vector(p);
        double late = p[SensorParameter.TIME_SHIFT.ordinal()];
        UniformSpline.Reader reader = measured.reader();
        for (int k = 0; k < samples.length; k++) {
            int at = samples[k] * CHANNELS;
            reader.seek(samples[k] / rateHz + late);
            double fx = place(at, shift);
            double fy = place(at + 1, shift);
            double fz = place(at + 2, shift);
            for (int axis = 0; axis < AXES; axis++) {
                Vec3 e = axes[axis];
                double force = e.x() * fx + e.y() * fy + e.z() * fz;
                double turn =
                        e.x() * places[0][at + 3]
                                + e.y() * places[0][at + 4]
                                + e.z() * places[0][at + 5];
                double acc =
                        p[SensorParameter.ACC_SCALE_X.ordinal() + axis] * force
                                + p[SensorParameter.ACC_BIAS_X.ordinal() + axis];
                double gyr =
                        p[SensorParameter.GYR_SCALE_X.ordinal() + axis] * turn
                                + p[SensorParameter.GYR_BIAS_X.ordinal() + axis];
                int row = to + k * CHANNELS + axis;
                out[row] = weights[0] * (acc - reader.value(axis));
                out[row + AXES] = weights[1] * (gyr - reader.value(AXES + axis));
            }
        }
    }

    private double place(int at, Vec3 shift) {
        double start = places[0][at];
        return start
                + shift.x() * (places[1][at] - start)
                + shift.y() * (places[2][at] - start)
                + shift.z() * (places[3][at] - start);
    }
}
