package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.dataset.Dataset;
import kinescribe.job.JobContext;
import kinescribe.learn.model.ModelKinds;
import kinescribe.learn.model.ModelTrainer;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.model.TrainingFacts;
import kinescribe.learn.network.Checkpoint;
import kinescribe.learn.network.TrainingOptions;
import kinescribe.learn.network.TrainingWatch;

/**
 * How a model is trained, whatever on.
 *
 * @param kind one of {@link ModelKinds#kept}
 * @param options of networks
 * @param seed where chance starts
 */
public record ModelTraining(String kind, TrainingOptions options, long seed) {
    /**
     * Trains on windows of one site, measured and simulated; the site is that of the measured ones
     * where there are some.
     *
     * @param from where a training with equal arguments was stopped
     * @throws KinescribeException if there is no such kind, or the state is of another training
     */
    public TrainedModel train(
            Dataset windows, Optional<Checkpoint> from, TrainingWatch watch, JobContext context)
            throws KinescribeException {
        ModelTrainer trainer = new ModelTrainer(windows, site(windows), options, seed);
        if (kind.equals(ModelKinds.FOREST)) {
            return trainer.forest(context);
        }
        return trainer.network(ModelKinds.network(kind), from, watch, context);
    }

    /** 16 hexadecimal digits that name the training of a network: all that it depends on. */
    String digest(Dataset windows) throws KinescribeException {
        return new ModelTrainer(windows, site(windows), options, seed)
                .digest(ModelKinds.network(kind));
    }

    /** What a training under way has come to: its best, with the state to go on from. */
    TrainedModel soFar(Dataset windows, Checkpoint state) throws KinescribeException {
        return new ModelTrainer(windows, site(windows), options, seed)
                .soFar(ModelKinds.network(kind), state);
    }

    private static String site(Dataset windows) {
        return windows.windows().stream()
                .map(window -> window.source())
                .sorted((a, b) -> Boolean.compare(b.origin().actsAsReal(), a.origin().actsAsReal()))
                .findFirst()
                .orElseThrow()
                .site();
    }

    /** What one should know of a model before one uses it. */
    public static List<Notice> notices(TrainedModel model) {
        TrainingFacts facts = model.card().training();
        List<Notice> notices = new ArrayList<>();
        if (facts.stopped()) {
            notices.add(
                    Notice.warning(
                            "Training was stopped after "
                                    + Counted.of(facts.epochs().size(), "epoch")
                                    + "; this is the best of them, and it can go on."));
        }
        if (ModelKinds.isNetwork(model.card().kind()) && facts.heldBack().isEmpty()) {
            notices.add(
                    Notice.warning(
                            "Nobody was held back to say when to stop, as there are fewer than four"
                                    + " people without a motion or trial in common."));
        }
        return notices;
    }
}
