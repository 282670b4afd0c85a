package kinescribe.calibration;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import kinescribe.Figure;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How often a second one thread fits quantile maps from 83,000 simulated to 562,000 measured
 * samples of three channels and maps the simulated ones: the sizes of IMUGPT's calibration of
 * PAMAP2. With 12 activities each has maps of its own besides.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class QuantileBenchmark {
    private static final int SIMULATED = 83_000;
    private static final int MEASURED = 562_000;
    private static final int ACTIVITIES = 12;
    private static final double RATE_HZ = 100;
    private static final List<ImuChannel> ACC =
            List.of(ImuChannel.ACC_X, ImuChannel.ACC_Y, ImuChannel.ACC_Z);

    @Param({"false", "true"})
    boolean perActivity;

    private final Recording simulated = recording("v", Origin.VIRTUAL, SIMULATED, 1);
    private final Recording measured = recording("anna", Origin.REAL, MEASURED, 2);

    private final FittingSet set = admitted();

    /** Fits and applies. */
    @Benchmark
    @Figure(name = "calibration.quantile", unit = "calibrations/s")
    public Recording fitAndApply() throws KinescribeException {
        return QuantileFit.of(set, perActivity).value().apply(simulated);
    }

    private FittingSet admitted() {
        try {
            CalibrationSubjects anna = CalibrationSubjects.of(Set.of("anna"), Set.of());
            return FittingSet.of(List.of(simulated), List.of(measured), anna);
        } catch (KinescribeException e) {
            throw new IllegalStateException("Anna may be fitted on", e);
        }
    }

    private static Recording recording(String subject, Origin origin, int samples, long seed) {
        RandomGenerator random = Seeds.generator(seed);
        double[] times = new double[samples];
        double[] values = new double[samples * 3];
        for (int i = 0; i < samples; i++) {
            times[i] = i / RATE_HZ;
            for (int c = 0; c < 3; c++) {
                // Mostly near gravity, now and then a blow, as acceleration is.
                double spread = random.nextInt(20) == 0 ? 15 : 2;
                values[i * 3 + c] = 9.8 * c / 2 + spread * random.nextGaussian();
            }
        }
        LabelSpan[] labels = new LabelSpan[ACTIVITIES];
        double each = samples / RATE_HZ / ACTIVITIES;
        for (int a = 0; a < ACTIVITIES; a++) {
            labels[a] = new LabelSpan(a * each, (a + 1) * each, "activity " + a);
        }
        return new Recording(
                new Recording.Source(subject, "t", "wrist", origin),
                RATE_HZ,
                ACC,
                times,
                values,
                List.of(labels));
    }
}
