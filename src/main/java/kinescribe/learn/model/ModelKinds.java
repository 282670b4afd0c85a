package kinescribe.learn.model;

import java.util.List;
import java.util.stream.Stream;
import kinescribe.learn.network.Networks;

/** The kinds of models that can be trained. */
public final class ModelKinds {
    /** The one that is no network. */
    public static final String FOREST = "forest";

    /** A model of another program, which cannot be trained here. */
    public static final String FOREIGN = "foreign";

    private ModelKinds() {}

    /** The ids of all kinds. */
    public static List<String> ids() {
        return Stream.concat(Stream.of(FOREST), Networks.ids().stream()).toList();
    }
}
