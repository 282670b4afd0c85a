package kinescribe.motion.quality;

import java.util.List;
import kinescribe.math.Fourier;
import kinescribe.math.Vec3;
import kinescribe.motion.StandardJoint;

/** Jerk, log dimensionless jerk and spectral arc length, all from samples 1/30 s apart. */
final class Smoothness {
    private static final List<StandardJoint> MOVERS =
            List.of(StandardJoint.PELVIS, StandardJoint.LEFT_WRIST, StandardJoint.RIGHT_WRIST);
    private static final double HIGHEST_HZ = 10;
    private static final double LEAST_AMPLITUDE = 0.05;
    private static final int PADDING_LEVEL = 4;
    private static final double STANDSTILL_MPS = 1e-6;

    private final JointPaths paths;

    Smoothness(JointPaths paths) {
        this.paths = paths;
    }

    Measurement jerk() {
        FaultSeries faults = new FaultSeries(paths);
        int step = paths.step();
        double sum = 0;
        int count = 0;
        for (int f = 0; f + 3 * step < paths.frames(); f++) {
            for (StandardJoint joint : StandardJoint.values()) {
                Vec3 inner = at(f, 2, joint).minus(at(f, 1, joint)).times(3);
                Vec3 outer = at(f, 3, joint).minus(at(f, 0, joint));
                sum += outer.minus(inner).norm() / Math.pow(paths.stepS(), 3);
                count++;
            }
        }
        return faults.measured(Measure.JERK, count == 0 ? 0 : sum / count);
    }

    /** −ln(Σ(‖Δa‖/Δt)² · N · Δt² / max‖a‖²): dimensionless; zero for a body at rest. */
    Measurement ldlj() {
        double sum = 0;
        for (StandardJoint joint : MOVERS) {
            sum += ldlj(joint);
        }
        return new Measurement(Measure.LDLJ, sum / MOVERS.size(), List.of());
    }

    Measurement sparc() {
        double sum = 0;
        for (StandardJoint joint : MOVERS) {
            sum += spectralArcLength(speeds(joint), 1 / paths.stepS());
        }
        return new Measurement(Measure.SPARC, sum / MOVERS.size(), List.of());
    }

    private Vec3 at(int frame, int steps, StandardJoint joint) {
        return paths.position(frame + steps * paths.step(), joint);
    }

    private double ldlj(StandardJoint joint) {
        double jerks = 0;
        double greatest = 0;
        int count = 0;
        for (int f = paths.step(); paths.isInner(f); f += paths.step()) {
            Vec3 now = paths.acceleration(f, joint);
            greatest = Math.max(greatest, now.norm());
            if (paths.isInner(f + paths.step())) {
                double change = paths.acceleration(f + paths.step(), joint).minus(now).norm();
                jerks += change * change;
                count++;
            }
        }
        double jerk = jerks * (count + 1) / (greatest * greatest);
        return greatest < STANDSTILL_MPS || jerk == 0 ? 0 : -Math.log(jerk);
    }

    private double[] speeds(StandardJoint joint) {
        int step = paths.step();
        double[] speed = new double[Math.max(1, (paths.frames() - 1) / step)];
        for (int i = 0; i < speed.length; i++) {
            speed[i] = paths.velocity(i * step, joint, step).norm();
        }
        return speed;
    }

    /** Spectral arc length of a speed profile; zero at rest. */
    static double spectralArcLength(double[] speed, double rateHz) {
        int size = Integer.highestOneBit(Math.max(1, speed.length - 1)) << 1 << PADDING_LEVEL;
        double[] spectrum = Fourier.magnitudes(speed, size);
        if (spectrum[0] < STANDSTILL_MPS) {
            return 0;
        }
        int highest = (int) Math.min(size / 2.0, Math.floor(HIGHEST_HZ / rateHz * size));
        int last = 0;
        for (int k = 0; k <= highest; k++) {
            last = spectrum[k] >= LEAST_AMPLITUDE * spectrum[0] ? k : last;
        }
        double length = 0;
        for (int k = 1; k <= last; k++) {
            double rise = (spectrum[k] - spectrum[k - 1]) / spectrum[0];
            length += Math.hypot(1.0 / last, rise);
        }
        return -length;
    }
}
