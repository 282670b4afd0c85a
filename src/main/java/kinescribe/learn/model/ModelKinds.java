package kinescribe.learn.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.learn.ClassifierTrainer;
import kinescribe.learn.ForestTrainer;
import kinescribe.learn.network.NetworkClassifierTrainer;
import kinescribe.learn.network.Networks;
import kinescribe.learn.network.TrainingOptions;

/** The one list of models that can be trained, by the ids that settings name them by. */
public final class ModelKinds {
    /** The usual one, which is no network. */
    public static final String FOREST = ForestTrainer.ID;

    /** A model of another program, which cannot be trained here. */
    public static final String FOREIGN = "foreign";

    private ModelKinds() {}

    /** The ids of those that can be kept as a file. */
    public static List<String> kept() {
        return Stream.concat(Stream.of(FOREST), Networks.ids().stream()).toList();
    }

    /** The ids of those that can be evaluated. */
    public static List<String> evaluated() {
        return Stream.concat(
                        Stream.of(FOREST, ForestTrainer.ID_ON_STATISTICS), Networks.ids().stream())
                .toList();
    }

    /** Whether an id is that of a network, which learns in epochs and can be trained further. */
    public static boolean isNetwork(String id) {
        return Networks.byId(id).isPresent();
    }

    /**
     * An id of one that can be evaluated.
     *
     * @throws KinescribeException for another id
     */
    public static String known(String id) throws KinescribeException {
        if (!evaluated().contains(id)) {
            throw unknown(id, evaluated());
        }
        return id;
    }

    /**
     * The network of an id.
     *
     * @throws KinescribeException for another id
     */
    public static Networks network(String id) throws KinescribeException {
        return Networks.byId(id).orElseThrow(() -> unknown(id, kept()));
    }

    /**
     * What trains a model for windows of so many channels.
     *
     * @param options of networks
     * @throws KinescribeException for an unknown id
     */
    public static ClassifierTrainer trainer(String id, int channels, TrainingOptions options)
            throws KinescribeException {
        Optional<Networks> network = Networks.byId(known(id));
        if (network.isPresent()) {
            return new NetworkClassifierTrainer(network.get(), channels, options);
        }
        return id.equals(FOREST) ? new ForestTrainer() : ForestTrainer.onStatistics();
    }

    private static KinescribeException unknown(String id, List<String> known) {
        return new KinescribeException(
                "There is no model \"" + id + "\".",
                "Use one of: " + String.join(", ", known) + ".");
    }
}
