package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kinescribe.base.Units;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.UniformSpline;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.RandomPoses;
import kinescribe.motion.Skeleton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The simulator, which is built for speed, against the formulas of its documentation written down
 * as they stand: all joints' kinematics, a spline for each number alone, vectors and quaternions.
 */
class PlainEvaluationTest {
    /** Of numbers up to some thousands: 1e-9 of what they are. */
    private static final double RELATIVE = 1e-9;

    private static final List<BodySite> SITES =
            List.of(
                    BodySite.LEFT_WRIST,
                    BodySite.LEFT_FOREARM,
                    BodySite.LOWER_BACK,
                    BodySite.RIGHT_SHIN,
                    BodySite.CHEST);

    @ParameterizedTest
    @ValueSource(doubles = {100, 60, 33.3, 128})
    void sensorsMeasureWhatTheFormulasSay(double rateHz) {
        Motion motion = RandomPoses.of(Body.Preset.ADULT.body().skeleton(), 40, 5);
        List<WornSensor> worn =
                Stream.concat(SITES.stream(), SITES.stream()).map(s -> worn(s, motion)).toList();
        List<Recording> fast =
                ImuSimulator.of(motion).record(worn, rateHz, List.of(), JobContext.silent());
        for (int s = 0; s < worn.size(); s++) {
            double[] plain = plain(motion, worn.get(s).placement(), fast.get(s).times());
            double[] values = fast.get(s).values();
            double greatest = Arrays.stream(plain).map(Math::abs).max().orElseThrow();
            assertThat(values).containsExactly(plain, within(RELATIVE * greatest));
        }
    }

    private static WornSensor worn(BodySite site, Motion motion) {
        return new WornSensor(
                SitePlacements.onBody(site, motion.skeleton()),
                SensorModel.IDEAL,
                1,
                Motions.SOURCE);
    }

    private static double[] plain(Motion motion, SensorPlacement placement, double[] timeS) {
        Skeleton skeleton = motion.skeleton();
        int joint = skeleton.indexOf(placement.joint());
        PoseTrack poses = PoseTrack.of(motion);
        double[][] numbers = new double[7][motion.frames()];
        Quat before = poses.orientation(0, joint);
        for (int f = 0; f < motion.frames(); f++) {
            Quat turn = poses.orientation(f, joint);
            turn = turn.dot(before) < 0 ? turn.negated() : turn;
            before = turn;
            Vec3 place = poses.position(f, joint);
            double[] frame = {
                turn.w(), turn.x(), turn.y(), turn.z(), place.x(), place.y(), place.z()
            };
            for (int k = 0; k < frame.length; k++) {
                numbers[k][f] = frame[k];
            }
        }
        double[][] state = new double[numbers.length][3];
        UniformSpline[] curves = new UniformSpline[numbers.length];
        for (int k = 0; k < curves.length; k++) {
            curves[k] = UniformSpline.through(numbers[k], 1, motion.rateHz());
        }
        double[] out = new double[timeS.length * 6];
        for (int i = 0; i < timeS.length; i++) {
            for (int k = 0; k < curves.length; k++) {
                curves[k].evaluate(timeS[i], state[k]);
            }
            sample(state, placement, out, i * 6);
        }
        return out;
    }

    /** ω = 2 vec(conj(s) s') / |s|², α = 2 vec(conj(s) s'') / |s|² − 2 (s·s') ω / |s|². */
    private static void sample(double[][] state, SensorPlacement placement, double[] out, int to) {
        Quat s = turn(state, 0);
        Quat first = turn(state, 1);
        Quat second = turn(state, 2);
        double squared = s.dot(s);
        Quat back = new Quat(s.w(), -s.x(), -s.y(), -s.z());
        Vec3 w = vector(back.times(first)).times(2 / squared);
        Vec3 alpha =
                vector(back.times(second))
                        .times(2 / squared)
                        .minus(w.times(2 * s.dot(first) / squared));
        Vec3 force = new Vec3(state[4][2], state[5][2] + Units.STANDARD_GRAVITY, state[6][2]);
        Vec3 r = placement.offset();
        Vec3 onSegment =
                s.unit().inverse().rotate(force).plus(alpha.cross(r)).plus(w.cross(w.cross(r)));
        Quat toSensor = placement.mounting().inverse();
        toSensor.rotate(onSegment).put(out, to);
        toSensor.rotate(w).put(out, to + 3);
    }

    private static Quat turn(double[][] state, int order) {
        return new Quat(state[0][order], state[1][order], state[2][order], state[3][order]);
    }

    private static Vec3 vector(Quat q) {
        return new Vec3(q.x(), q.y(), q.z());
    }
}
