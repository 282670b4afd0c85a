package kinescribe.learn.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.WindowSpec;
import kinescribe.dataset.Windowing;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.learn.network.Networks;
import kinescribe.learn.network.TrainingOptions;
import kinescribe.learn.network.TrainingWatch;

/** Models that tell slow from fast shaking, and what they learn from. */
public final class ToyModels {
    /** Short windows, so that training takes no time. */
    public static final WindowSpec SPEC = new WindowSpec(1, 0.5, 20, 0.6);

    /** Few epochs. */
    public static final TrainingOptions FEW = new TrainingOptions(5, 16, 3e-3, 1e-2, 5, true, 1);

    private static final double RATE_HZ = 40;
    private static final double SECONDS_EACH = 10;

    private ToyModels() {}

    /** One person shakes slowly for ten seconds, then fast. */
    public static Recording recording(String subject, Origin origin, long seed) {
        RandomGenerator chance = Seeds.generator(seed);
        int samples = (int) (2 * SECONDS_EACH * RATE_HZ);
        double[] time = new double[samples];
        double[] values = new double[samples * 3];
        for (int i = 0; i < samples; i++) {
            time[i] = i / RATE_HZ;
            double rate = time[i] < SECONDS_EACH ? 1 : 4;
            for (int c = 0; c < 3; c++) {
                double wave = Math.sin(2 * Math.PI * rate * time[i] + c + seed);
                values[3 * i + c] = rate * wave + (c == 1 ? 9.8 : 0) + 0.3 * chance.nextGaussian();
            }
        }
        return new Recording(
                new Recording.Source(subject, "trial of " + subject, "wrist", origin),
                RATE_HZ,
                List.of(ImuChannel.ACC_X, ImuChannel.ACC_Y, ImuChannel.ACC_Z),
                time,
                values,
                List.of(
                        new LabelSpan(0, SECONDS_EACH, "slow"),
                        new LabelSpan(SECONDS_EACH, 2 * SECONDS_EACH, "fast")));
    }

    /** Five people measured, one simulated. */
    public static Dataset windows() {
        List<Recording> all = new ArrayList<>();
        for (int person = 1; person <= 5; person++) {
            all.add(recording("s" + person, Origin.REAL, person));
        }
        all.add(recording("v1", Origin.VIRTUAL, 9));
        return Windowing.cut(all, SPEC, JobContext.silent()).value();
    }

    /** A trained model of a kind. */
    public static TrainedModel trained(String kind) throws KinescribeException {
        ModelTrainer trainer = new ModelTrainer(windows(), "wrist", FEW, 1);
        return kind.equals(ModelKinds.FOREST)
                ? trainer.forest(JobContext.silent())
                : trainer.network(
                        Networks.byId(kind).orElseThrow(),
                        Optional.empty(),
                        TrainingWatch.NOBODY,
                        JobContext.silent());
    }
}
