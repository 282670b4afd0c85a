package kinescribe.evaluate;

import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.job.JobContext;
import kinescribe.learn.Classifier;
import kinescribe.learn.ClassifierTrainer;
import kinescribe.learn.Examples;
import kinescribe.learn.network.NetworkClassifierTrainer;
import kinescribe.learn.network.Weights;

/** Trains a classifier on what one turn may learn from. */
final class Teacher {
    /** What the first of two trainings, on simulated windows, has of the progress: our guess. */
    private static final int FIRST_PART = 50;

    private static final int ALL = 100;

    private final ClassifierTrainer trainer;
    private final EvaluationSettings settings;
    private final Dataset real;
    private final WindowFeatures features;
    private final Optional<Pretraining> pretraining;

    /**
     * @param real says how windows are cut
     * @param features those of all windows
     */
    Teacher(
            ClassifierTrainer trainer,
            EvaluationSettings settings,
            Dataset real,
            WindowFeatures features) {
        this.trainer = trainer;
        this.settings = settings;
        this.real = real;
        this.features = features;
        pretraining =
                trainer instanceof NetworkClassifierTrainer network
                        ? Optional.of(
                                new Pretraining(
                                        network,
                                        lesson(EvaluationMode.VIRTUAL),
                                        settings.virtual().calibration()))
                        : Optional.empty();
    }

    /**
     * A classifier and how much it learnt from.
     *
     * @param examples copies included
     */
    record Taught(Classifier classifier, int examples) {}

    /**
     * Teaches by one turn.
     *
     * @param virtualCount how many simulated windows there are, learnt from or not
     * @param seed the turn's own
     * @param repeatSeed the same for all turns of a repeat
     * @throws KinescribeException if the model cannot learn in two steps and has to
     */
    Taught teach(Fold fold, int virtualCount, long seed, long repeatSeed, JobContext context)
            throws KinescribeException {
        EvaluationMode mode = settings.mode();
        if (settings.virtual().pretrain() && mode.learnsReal() && mode.learnsVirtual()) {
            return teachTwice(fold, virtualCount, seed, repeatSeed, context);
        }
        Examples examples = lesson(mode).of(fold, virtualCount, seed, context);
        return new Taught(trainer.train(examples, seed, context), examples.size());
    }

    /**
     * First from simulated windows, then from real ones and their copies. Simulated relatives of
     * the real people are left out: those people say when to stop the second time.
     */
    private Taught teachTwice(
            Fold fold, int virtualCount, long seed, long repeatSeed, JobContext context)
            throws KinescribeException {
        Pretraining first =
                pretraining.orElseThrow(
                        () ->
                                new KinescribeException(
                                        "The model "
                                                + trainer.id()
                                                + " cannot learn from virtual windows first.",
                                        "Choose a network, or let it learn from all windows at"
                                                + " once."));
        List<Window> others = new Relatives(fold.real()).strangers(fold.virtual());
        Fold simulated = new Fold(fold.real(), others, fold.test(), fold.strangers());
        EvaluationMode then =
                settings.mode().augments() ? EvaluationMode.AUGMENT : EvaluationMode.REAL;
        Fold own = new Fold(fold.real(), List.of(), fold.test(), fold.strangers());
        Examples second = lesson(then).of(own, virtualCount, seed, context);
        Optional<Weights> start =
                first.weights(
                        simulated, virtualCount, repeatSeed, context.part(0, FIRST_PART, ALL));
        if (start.isEmpty()) {
            return new Taught(trainer.train(second, seed, context), second.size());
        }
        Classifier classifier =
                first.goOn(second, start.get(), seed, context.part(FIRST_PART, ALL, ALL));
        return new Taught(classifier, others.size() + second.size());
    }

    private Lesson lesson(EvaluationMode mode) {
        return new Lesson(settings.but().mode(mode).done(), real, trainer.features(), features);
    }
}
