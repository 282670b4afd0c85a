package kinescribe.learn.network;

import java.util.Arrays;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.learn.ClassifierTrainer;
import kinescribe.learn.Examples;
import kinescribe.learn.FeatureExtractor;
import kinescribe.learn.RawWindow;
import kinescribe.learn.onnx.OnnxClassifier;

/** Trains a network on raw windows; some of the people say when to stop. */
public final class NetworkClassifierTrainer implements ClassifierTrainer {
    /** Windows on which an export is tried: our own choice. */
    private static final int TRIED = 64;

    private final Networks kind;
    private final int channels;
    private final TrainingOptions options;

    /**
     * @param channels of the windows
     */
    public NetworkClassifierTrainer(Networks kind, int channels, TrainingOptions options) {
        this.kind = kind;
        this.channels = channels;
        this.options = options;
    }

    @Override
    public String id() {
        return kind.id();
    }

    @Override
    public FeatureExtractor features() {
        return new RawWindow();
    }

    @Override
    public OnnxClassifier train(Examples examples, long seed, JobContext context)
            throws KinescribeException {
        return classifier(
                learn(examples, Optional.empty(), seed, TrainingWatch.NOBODY, context).best(),
                examples);
    }

    /**
     * Learns on from weights that were learnt elsewhere, such as on simulated windows with the same
     * classes and channels: {@code train(real, learn(simulated, …).best(), …)} is pre-training and
     * fine-tuning. The windows stay standardised as they were there.
     */
    public OnnxClassifier train(Examples examples, Weights start, long seed, JobContext context)
            throws KinescribeException {
        Optional<Checkpoint> from = Optional.of(Checkpoint.startingFrom(start));
        return classifier(
                learn(examples, from, seed, TrainingWatch.NOBODY, context).best(), examples);
    }

    /**
     * Learns weights.
     *
     * @param from where an earlier training with the same arguments stood, or weights to start from
     * @param watch is told of every epoch
     */
    public Learnt learn(
            Examples examples,
            Optional<Checkpoint> from,
            long seed,
            TrainingWatch watch,
            JobContext context) {
        HeldBack held = HeldBack.of(examples.people(), seed);
        return new NetworkTrainer(network(examples), options, seed)
                .train(held.learnt(examples), held.held(examples), from, watch, context);
    }

    /**
     * Weights as a classifier.
     *
     * @param examples the windows that were learnt from; the exported network is tried on some
     * @throws KinescribeException if the exported network does not compute what libtorch does
     */
    public OnnxClassifier classifier(Weights weights, Examples examples)
            throws KinescribeException {
        NetworkSpec network = network(examples);
        double[][] tried =
                Arrays.copyOf(examples.features(), Math.min(TRIED, examples.features().length));
        byte[] model = OnnxModel.bytes(network, weights, tried);
        return new OnnxClassifier(model, network.input().samples(), channels);
    }

    private NetworkSpec network(Examples examples) {
        if (examples.size() == 0) {
            throw new IllegalArgumentException("Expected examples, got none");
        }
        int samples = examples.features()[0].length / channels;
        return kind.of(channels, samples, examples.classCount());
    }
}
