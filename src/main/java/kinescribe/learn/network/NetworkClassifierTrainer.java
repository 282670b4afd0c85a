package kinescribe.learn.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import kinescribe.learn.Classifier;
import kinescribe.learn.ClassifierTrainer;
import kinescribe.learn.Examples;
import kinescribe.learn.FeatureExtractor;
import kinescribe.learn.RawWindow;

/** Trains a network on raw windows; some of the people say when to stop. */
public final class NetworkClassifierTrainer implements ClassifierTrainer {
    /** Fewer people are too few to spare one: our own choice. */
    private static final int ENOUGH_PEOPLE = 4;

    /** Share of the people who are held back: our own choice. */
    private static final double HELD_BACK = 0.15;

    private final Networks kind;
    private final int channels;
    private final TrainingOptions options;
    private final Consumer<Checkpoint> watch;

    /**
     * @param channels of the windows
     * @param watch is given the state after every epoch
     */
    public NetworkClassifierTrainer(
            Networks kind, int channels, TrainingOptions options, Consumer<Checkpoint> watch) {
        this.kind = kind;
        this.channels = channels;
        this.options = options;
        this.watch = watch;
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
    public Classifier train(Examples examples, long seed, JobContext context) {
        if (examples.size() == 0) {
            throw new IllegalArgumentException("Expected examples, got none");
        }
        int samples = examples.features()[0].length / channels;
        NetworkSpec network = kind.of(channels, samples, examples.classCount());
        Set<String> judges = judges(examples, seed);
        Checkpoint trained =
                new NetworkTrainer(network, options, seed)
                        .train(
                                part(examples, judges, false),
                                part(examples, judges, true),
                                Optional.empty(),
                                watch,
                                context);
        byte[] model = OnnxModel.bytes(network, trained.best(), Map.of());
        return new NetworkClassifier(model, network.input());
    }

    /** The people who are not learnt from. */
    private static Set<String> judges(Examples examples, long seed) {
        TreeSet<String> people = new TreeSet<>(examples.people());
        people.remove("");
        if (people.size() < ENOUGH_PEOPLE) {
            return Set.of();
        }
        List<String> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(Seeds.derive(seed, "judges")));
        return new HashSet<>(shuffled.subList(0, (int) Math.ceil(HELD_BACK * shuffled.size())));
    }

    private static Examples part(Examples examples, Set<String> judges, boolean held) {
        return examples.at(
                IntStream.range(0, examples.size())
                        .filter(i -> judges.contains(examples.people().get(i)) == held)
                        .toArray());
    }
}
