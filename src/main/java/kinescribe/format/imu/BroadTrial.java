package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;

/**
 * One trial of BROAD (see {@link BroadFormat}): what the IMU measured and where the rigid body was,
 * sample by sample at the same times.
 *
 * <p>The file gives positions in m and orientations w, x, y, z of the IMU's axes in a frame with x
 * east, y north and z up; here both are in our world, whose y is up: x stays, y becomes −z, z
 * becomes y. The tracked point is that of the markers; the IMU sits a few centimetres off.
 */
public final class BroadTrial {
    private static final String ACCELERATION = "imu_acc";
    private static final String ORIENTATION = "opt_quat";

    private static final String SITE = "rigid body";

    /** From z up to y up: a quarter turn about x. */
    private static final Quat UPRIGHT = Quat.aboutAxis(Vec3.X, -Math.PI / 2);

    private static final double LONGEST_NORM_FAULT = 0.01;

    private final Recording recording;
    private final double[] positionM;
    private final double[] orientation;
    private final boolean[] moving;

    private BroadTrial(
            Recording recording, double[] positionM, double[] orientation, boolean[] moving) {
        this.recording = recording;
        this.positionM = positionM;
        this.orientation = orientation;
        this.moving = moving;
    }

    /**
     * Reads a trial.
     *
     * @param file a .mat file of the data set
     * @throws KinescribeException if it cannot be read or is damaged
     */
    public static BroadTrial read(Path file) throws KinescribeException {
        return of(MatVariables.read(file), file);
    }

    /** Whether a file's variables are those of a trial. */
    static boolean isOne(MatVariables variables) {
        return variables.has(ACCELERATION) && variables.has(ORIENTATION);
    }

    /** The trial in a file's variables. */
    static BroadTrial of(MatVariables variables, Path file) throws KinescribeException {
        double[] acceleration = variables.matrix(ACCELERATION, 3);
        double[] turnRate = variables.matrix("imu_gyr", 3);
        double[] field = variables.matrix("imu_mag", 3);
        double[] positions = variables.matrix("opt_pos", 3);
        double[] orientations = variables.matrix(ORIENTATION, 4);
        double[] movement = variables.matrix("movement", 1);
        int samples = movement.length;
        if (samples < 2
                || acceleration.length != 3 * samples
                || turnRate.length != 3 * samples
                || field.length != 3 * samples
                || positions.length != 3 * samples
                || orientations.length != 4 * samples) {
            throw variables.fault("has variables that are not equally long");
        }
        double rateHz = variables.number("sampling_rate");
        if (!(rateHz > 1) || rateHz > 1e5) {
            throw variables.fault("has a sampling_rate of " + rateHz + " Hz");
        }
        boolean[] moving = new boolean[samples];
        for (int i = 0; i < samples; i++) {
            moving[i] = movement[i] != 0;
            turnUp(positions, orientations, i, variables);
        }
        String stem = FileFaults.name(file).replaceFirst("\\.[^.]*$", "");
        return new BroadTrial(
                recording(stem, rateHz, acceleration, turnRate, field),
                positions,
                orientations,
                moving);
    }

    private static void turnUp(
            double[] positions, double[] orientations, int i, MatVariables variables)
            throws KinescribeException {
        Vec3 position = UPRIGHT.rotate(Vec3.at(positions, 3 * i));
        positions[3 * i] = position.x();
        positions[3 * i + 1] = position.y();
        positions[3 * i + 2] = position.z();
        Quat given = Quat.at(orientations, 4 * i);
        if (Math.abs(given.norm() - 1) > LONGEST_NORM_FAULT) {
            throw variables.fault(
                    "has an orientation of the length " + given.norm() + " in row " + (i + 1));
        }
        UPRIGHT.times(given).unit().put(orientations, 4 * i);
    }

    private static Recording recording(
            String stem, double rateHz, double[] acceleration, double[] turnRate, double[] field) {
        List<ImuChannel> channels = List.of(ImuChannel.values());
        int width = channels.size();
        double[] timeS = new double[acceleration.length / 3];
        double[] values = new double[timeS.length * width];
        for (int i = 0; i < timeS.length; i++) {
            timeS[i] = i / rateHz;
            System.arraycopy(acceleration, 3 * i, values, width * i, 3);
            System.arraycopy(turnRate, 3 * i, values, width * i + 3, 3);
            System.arraycopy(field, 3 * i, values, width * i + 6, 3);
        }
        return new Recording(
                new Recording.Source("rigid body", stem, SITE, Origin.REAL),
                rateHz,
                channels,
                timeS,
                values,
                List.of());
    }

    /** What the IMU measured: nine channels, no labels. */
    public Recording recording() {
        return recording;
    }

    /** How many samples there are. */
    public int samples() {
        return moving.length;
    }

    /** The tracked point in our world, metres; NaN where the cameras lost it. */
    public Vec3 position(int sample) {
        return Vec3.at(positionM, 3 * sample);
    }

    /** The IMU's axes in our world, sensor to world; NaN where the cameras lost it. */
    public Quat orientation(int sample) {
        return Quat.at(orientation, 4 * sample);
    }

    /** Whether the cameras saw the body at a sample. */
    public boolean tracked(int sample) {
        return !Double.isNaN(position(sample).norm() + orientation(sample).norm());
    }

    /** Whether a sample belongs to the phase in which the body was moved. */
    public boolean moving(int sample) {
        return moving[sample];
    }

    /**
     * The rigid body as a motion of a skeleton of one joint, {@code body}, whose frame has the
     * IMU's axes; frame and sample are the same. Where the cameras lost it, position and
     * orientation go straight from the last to the next that is known; comparisons should leave
     * those out ({@link #tracked}).
     *
     * @throws IllegalArgumentException if it was never tracked
     */
    public Motion motion() {
        int samples = samples();
        double[] root = new double[3 * samples];
        double[] rotations = new double[4 * samples];
        int before = -1;
        int after = next(0);
        if (after == samples) {
            throw new IllegalArgumentException("Expected a tracked sample, got none");
        }
        for (int i = 0; i < samples; i++) {
            if (i == after) {
                before = i;
                after = next(i + 1);
            }
            int left = before < 0 ? after : before;
            int right = before == i || after == samples ? left : after;
            double share = left == right ? 0 : (double) (i - left) / (right - left);
            Vec3 a = position(left);
            Vec3 here = a.plus(position(right).minus(a).times(share));
            root[3 * i] = here.x();
            root[3 * i + 1] = here.y();
            root[3 * i + 2] = here.z();
            orientation(left).towards(orientation(right), share).put(rotations, 4 * i);
        }
        Skeleton body = new Skeleton(List.of("body"), List.of(-1), List.of(Vec3.ZERO));
        return new Motion(body, recording.rateHz(), root, rotations);
    }

    private int next(int from) {
        int i = from;
        while (i < samples() && !tracked(i)) {
            i++;
        }
        return i;
    }
}
