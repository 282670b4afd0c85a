package kinescribe.learn.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.base.Version;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Families;
import kinescribe.dataset.Window;
import kinescribe.job.JobContext;
import kinescribe.learn.Examples;
import kinescribe.learn.FeatureExtractor;
import kinescribe.learn.ForestTrainer;
import kinescribe.learn.RawWindow;
import kinescribe.learn.network.Checkpoint;
import kinescribe.learn.network.Epoch;
import kinescribe.learn.network.HeldBack;
import kinescribe.learn.network.Networks;
import kinescribe.learn.network.TrainingOptions;
import kinescribe.learn.network.TrainingWatch;
import kinescribe.learn.network.Weights;
import kinescribe.learn.onnx.OnnxClassifier;

/** Trains a model to keep on all windows of a data set. */
public final class ModelTrainer {
    /** Windows on which an export is tried: our own choice. */
    private static final int TRIED = 64;

    private final Dataset windows;
    private final String site;
    private final TrainingOptions options;
    private final long seed;
    private final Families families;
    private final Examples examples;

    /**
     * @param windows at least one; real people among them say when to stop, or else anybody, and
     *     nobody is learnt from who shares a trial with one who does
     * @param options of networks; a forest heeds none
     */
    public ModelTrainer(Dataset windows, String site, TrainingOptions options, long seed) {
        this.windows = windows;
        this.site = site;
        this.options = options;
        this.seed = seed;
        families = new Families(windows.windows());
        examples = examples(new RawWindow());
    }

    private Examples examples(FeatureExtractor features) {
        int channels = windows.channels().size();
        List<Window> all = windows.windows();
        boolean real = all.stream().anyMatch(w -> w.source().origin().actsAsReal());
        return new Examples(
                all.stream()
                        .map(w -> features.extract(w.values(), channels))
                        .toArray(double[][]::new),
                all.stream().mapToInt(w -> windows.classes().indexOf(w.label())).toArray(),
                windows.classes().size(),
                families.judges(!real),
                all.stream().mapToDouble(w -> 1).toArray());
    }

    /** A forest. */
    public TrainedModel forest(JobContext context) throws KinescribeException {
        ForestTrainer trainer = new ForestTrainer();
        Examples features = examples(trainer.features());
        double[][] tried = examples.features();
        OnnxClassifier file =
                trainer.train(features, seed, context)
                        .export(
                                windows.spec().samples(),
                                windows.channels().size(),
                                Arrays.copyOf(tried, Math.min(TRIED, tried.length)));
        ModelCard card =
                card(
                        ModelKinds.FOREST,
                        List.of(),
                        List.of(),
                        facts(new HeldBack(List.of()), List.of(), false));
        return new TrainedModel(card, file.model(), Optional.empty());
    }

    /**
     * A network. A cancel after the first epoch ends the training with the best weights so far, and
     * with the state from which it can go on.
     *
     * @param from where a training with equal arguments was stopped
     * @throws KinescribeException if it was one with others
     */
    public TrainedModel network(
            Networks kind, Optional<Checkpoint> from, TrainingWatch watch, JobContext context)
            throws KinescribeException {
        TrainingBasis basis = TrainingBasis.of(kind, windows, site, options, seed);
        if (from.isPresent()) {
            basis.requireSame(from.get());
            requireShape(kind, from.get());
        }
        NetworkTraining.Ended ended = training(kind).run(from, basis.texts(), watch, context);
        return model(kind, ended);
    }

    /** 16 hexadecimal digits: whoever shares them can go on with one another's states. */
    public String digest(Networks kind) {
        return TrainingBasis.of(kind, windows, site, options, seed).digest();
    }

    private void requireShape(Networks kind, Checkpoint state) throws KinescribeException {
        if (!kind.fits(
                windows.channels().size(),
                windows.spec().samples(),
                windows.classes().size(),
                state.learnt().last())) {
            throw new KinescribeException(
                    "The network \"" + kind.id() + "\" has changed since the training was stopped.",
                    "Train from the beginning.");
        }
    }

    /** The best of a training under way, which can go on from there. */
    public TrainedModel soFar(Networks kind, Checkpoint state) throws KinescribeException {
        return model(kind, training(kind).stopped(state));
    }

    private NetworkTraining training(Networks kind) {
        return new NetworkTraining(kind, windows.channels().size(), options, examples, seed);
    }

    private TrainedModel model(Networks kind, NetworkTraining.Ended ended) {
        HeldBack held = HeldBack.of(examples.people(), seed);
        Weights best = ended.learnt().best();
        TrainingFacts facts = facts(held, ended.learnt().epochs(), ended.state().isPresent());
        ModelCard card = card(kind.id(), best.mean(), best.scale(), facts);
        return new TrainedModel(card, ended.file().model(), ended.state());
    }

    private ModelCard card(String kind, List<Float> mean, List<Float> scale, TrainingFacts facts) {
        return new ModelCard(
                kind,
                windows.classes(),
                windows.spec(),
                windows.channels(),
                site,
                mean,
                scale,
                facts);
    }

    private TrainingFacts facts(HeldBack held, List<Epoch> epochs, boolean stopped) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        TreeSet<String> heldBack = new TreeSet<>();
        for (Window window : windows.windows()) {
            counts.merge(window.source().origin().name(), 1, Integer::sum);
            if (held.people().contains(families.of(window))) {
                heldBack.add(window.source().subject());
            }
        }
        return new TrainingFacts(
                windows.subjects().stream().filter(s -> !heldBack.contains(s)).toList(),
                List.copyOf(heldBack),
                counts,
                seed,
                epochs.isEmpty() ? new TreeMap<>() : new TreeMap<>(options.byName()),
                Version.current().toString(),
                epochs,
                stopped);
    }
}
