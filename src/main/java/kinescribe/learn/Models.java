package kinescribe.learn;

import java.util.List;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;

/** The one list of classifiers that can be trained. */
public final class Models {
    private static final List<ClassifierTrainer> TRAINERS = List.of(new ForestTrainer());

    private Models() {}

    /** The ids of all trainers. */
    public static List<String> ids() {
        return TRAINERS.stream().map(ClassifierTrainer::id).toList();
    }

    /**
     * The trainer of an id.
     *
     * @throws KinescribeException for an unknown id
     */
    public static ClassifierTrainer trainer(String id) throws KinescribeException {
        for (ClassifierTrainer trainer : TRAINERS) {
            if (trainer.id().equals(id)) {
                return trainer;
            }
        }
        throw new KinescribeException(
                "There is no model \"" + id + "\".",
                "Use one of: " + ids().stream().collect(Collectors.joining(", ")) + ".");
    }
}
