package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.job.JobContext;
import kinescribe.learn.model.ModelKinds;
import kinescribe.learn.network.NetworkClassifierTrainer;
import kinescribe.learn.network.TrainingOptions;
import kinescribe.learn.network.Weights;
import org.junit.jupiter.api.Test;

class TeacherTest {
    private static final WindowSpec SPEC = new WindowSpec(2, 2, 20, 0.5);
    private static final VirtualUse FIRST = new VirtualUse(1, VirtualCalibration.RAW, true);

    @Test
    void aForestCannotBePreTrained() {
        assertThatThrownBy(() -> evaluate("forest", EvaluationMode.BOTH, RealAmount.ALL))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("forest cannot learn from virtual windows first");
    }

    @Test
    void whereNothingIsLearntFirstAForestIsAsEver() throws KinescribeException {
        assertThat(evaluate("forest", EvaluationMode.VIRTUAL, RealAmount.ALL).macroF1())
                .isGreaterThan(0.9);
    }

    @Test
    void aNetworkKeepsWhatItLearntFromSimulatedWindows() throws KinescribeException {
        // Two real windows of each class teach little; sixty simulated ones, learnt first, do.
        RealAmount little = new RealAmount(0.1, 0, true);

        EvaluationResult first = evaluate("tiny", EvaluationMode.BOTH, little);

        assertThat(first.macroF1()).isGreaterThan(0.9);
        // 60 simulated ones and 2 of each class.
        assertThat(first.counts().trainingWindowsPerFold()).isEqualTo(64);
        assertThat(evaluate("tiny", EvaluationMode.BOTH, little).confusion())
                .isEqualTo(first.confusion());
    }

    @Test
    void turnsShareWhatIsLearntFromTheSameSimulatedWindows() throws KinescribeException {
        Dataset real = waves(Origin.REAL, "p", 2, 10);
        List<Window> simulated = waves(Origin.VIRTUAL, "v", 6, 10).windows();
        Pretraining raw = pretraining(real, simulated, VirtualCalibration.RAW);
        Fold fold = Fold.of(List.of(), simulated, real.windows());

        Weights first = raw.weights(fold, 60, 1, JobContext.silent()).orElseThrow();

        assertThat(raw.weights(fold, 60, 1, JobContext.silent())).containsSame(first);
        assertThat(raw.weights(fold, 60, 2, JobContext.silent()).orElseThrow()).isNotSameAs(first);
        Fold fewer = Fold.of(List.of(), simulated.subList(0, 40), real.windows());
        Weights ofFewer = raw.weights(fewer, 60, 2, JobContext.silent()).orElseThrow();
        assertThat(raw.weights(fold, 60, 2, JobContext.silent()).orElseThrow())
                .isNotSameAs(ofFewer);
        assertThat(
                        raw.weights(
                                Fold.of(List.of(), List.of(), real.windows()),
                                60,
                                2,
                                JobContext.silent()))
                .isEmpty();
    }

    @Test
    void turnsWithTheirOwnMapsShareNothing() throws KinescribeException {
        Dataset real = waves(Origin.REAL, "p", 4, 20);
        List<Window> simulated = waves(Origin.VIRTUAL, "v", 6, 10).windows();
        Pretraining mapped = pretraining(real, simulated, VirtualCalibration.QUANTILE);
        Fold fold =
                Fold.of(real.windows().subList(0, 40), simulated, real.windows().subList(40, 80));

        Weights first = mapped.weights(fold, 60, 1, JobContext.silent()).orElseThrow();

        assertThat(mapped.weights(fold, 60, 1, JobContext.silent()).orElseThrow())
                .isNotSameAs(first);
    }

    private static Pretraining pretraining(
            Dataset real, List<Window> simulated, VirtualCalibration how)
            throws KinescribeException {
        NetworkClassifierTrainer network =
                (NetworkClassifierTrainer)
                        ModelKinds.trainer(
                                "tiny", real.channels().size(), TrainingOptions.STANDARD);
        WindowFeatures features = new WindowFeatures(real.classes());
        features.add(real.windows(), 1, network.features(), JobContext.silent());
        features.add(simulated, 1, network.features(), JobContext.silent());
        EvaluationSettings settings =
                EvaluationSettings.standard(EvaluationMode.VIRTUAL)
                        .but()
                        .virtual(new VirtualUse(1, how, true))
                        .done();
        return new Pretraining(
                network, new Lesson(settings, real, network.features(), features), how);
    }

    private static EvaluationResult evaluate(String model, EvaluationMode mode, RealAmount amount)
            throws KinescribeException {
        EvaluationSettings settings =
                EvaluationSettings.standard(mode)
                        .but()
                        .protocol(Protocol.kFold(2))
                        .model(model)
                        .real(amount)
                        .virtual(FIRST)
                        .repeats(1)
                        .seed(1)
                        .done();
        return Evaluator.evaluate(
                waves(Origin.REAL, "p", 4, 20),
                Optional.of(waves(Origin.VIRTUAL, "v", 6, 10)),
                settings,
                JobContext.silent());
    }

    /** Rest, and waves of any phase. */
    private static Dataset waves(Origin origin, String prefix, int people, int windowsEach) {
        RandomGenerator random = Seeds.generator(Seeds.derive(2, prefix));
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < people * windowsEach; i++) {
            double phase = 2 * Math.PI * random.nextDouble();
            float[] values = new float[SPEC.samples()];
            for (int k = 0; k < values.length; k++) {
                double wave = i % 2 * 2 * Math.sin(phase + 2 * Math.PI * k / 10);
                values[k] = (float) (wave + 0.3 * random.nextGaussian());
            }
            String subject = prefix + i / windowsEach;
            windows.add(
                    new Window(
                            i % 2 == 0 ? "rest" : "wave",
                            new Window.Source(subject, subject + "-t", "wrist", origin, i),
                            values));
        }
        return new Dataset(List.of("rest", "wave"), List.of(ImuChannel.ACC_X), SPEC, windows);
    }
}
