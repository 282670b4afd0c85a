package kinescribe.evaluate;

import java.util.List;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.learn.ClassifierTrainer;
import kinescribe.learn.ForestTrainer;
import kinescribe.learn.network.NetworkClassifierTrainer;
import kinescribe.learn.network.Networks;
import kinescribe.learn.network.TrainingOptions;

/** The one list of classifiers that can be trained. */
public final class Models {
    private static final String FOREST = "forest";
    private static final String FOREST_ON_STATISTICS = "forest-stats";

    private Models() {}

    /** The ids of all models. */
    public static List<String> ids() {
        return Stream.concat(Stream.of(FOREST, FOREST_ON_STATISTICS), Networks.ids().stream())
                .toList();
    }

    /**
     * An id that there is a model of.
     *
     * @throws KinescribeException for an unknown id
     */
    public static String known(String id) throws KinescribeException {
        if (!ids().contains(id)) {
            throw new KinescribeException(
                    "There is no model \"" + id + "\".",
                    "Use one of: " + String.join(", ", ids()) + ".");
        }
        return id;
    }

    /** The trainer of a model for windows of so many channels. */
    static ClassifierTrainer trainer(String id, int channels) throws KinescribeException {
        if (known(id).equals(FOREST)) {
            return new ForestTrainer();
        }
        if (id.equals(FOREST_ON_STATISTICS)) {
            return ForestTrainer.onStatistics();
        }
        Networks kind =
                Stream.of(Networks.values())
                        .filter(n -> n.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return new NetworkClassifierTrainer(kind, channels, TrainingOptions.STANDARD);
    }
}
