package kinescribe.evaluate;

import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.dataset.Window;
import kinescribe.job.JobContext;
import kinescribe.learn.Classifier;
import kinescribe.learn.Examples;
import kinescribe.learn.network.NetworkClassifierTrainer;
import kinescribe.learn.network.TrainingWatch;
import kinescribe.learn.network.Weights;

/**
 * What a network learns from simulated windows before it sees real ones. Turns that would learn the
 * same from the same windows and seed share one training; windows that are calibrated differ in
 * every turn.
 */
final class Pretraining {
    private record Learnt(long seed, List<Window> windows, Optional<Weights> weights) {}

    private final NetworkClassifierTrainer network;
    private final Lesson lesson;
    private final boolean shared;
    private Optional<Learnt> last = Optional.empty();

    /**
     * @param lesson makes examples of simulated windows alone
     * @param how the simulated windows are calibrated
     */
    Pretraining(NetworkClassifierTrainer network, Lesson lesson, VirtualCalibration how) {
        this.network = network;
        this.lesson = lesson;
        shared = how == VirtualCalibration.RAW;
    }

    /**
     * The best weights; empty where there is no simulated window to learn from.
     *
     * @param fold its simulated windows are learnt from
     * @param seed the same for all turns that may share what was learnt
     */
    Optional<Weights> weights(Fold fold, int virtualCount, long seed, JobContext context)
            throws KinescribeException {
        boolean known =
                shared
                        && last.filter(l -> l.seed == seed && l.windows.equals(fold.virtual()))
                                .isPresent();
        if (!known) {
            Examples examples = lesson.of(fold, virtualCount, seed, context);
            last = Optional.of(new Learnt(seed, fold.virtual(), learn(examples, seed, context)));
        }
        return last.get().weights();
    }

    /** Goes on from weights with windows of other people. */
    Classifier goOn(Examples examples, Weights start, long seed, JobContext context)
            throws KinescribeException {
        return network.train(examples, start, seed, context);
    }

    private Optional<Weights> learn(Examples examples, long seed, JobContext context) {
        return examples.size() == 0
                ? Optional.empty()
                : Optional.of(
                        network.learn(
                                        examples,
                                        Optional.empty(),
                                        Seeds.derive(seed, "first"),
                                        TrainingWatch.NOBODY,
                                        context)
                                .best());
    }
}
