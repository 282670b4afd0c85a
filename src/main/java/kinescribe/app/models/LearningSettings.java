package kinescribe.app.models;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kinescribe.app.fx.WindowSettings;
import kinescribe.learn.network.TrainingOptions;

/** How the next model is trained. */
final class LearningSettings {
    /** Instead of a site: learn from none of that side. */
    static final String NONE = "none";

    private static final TrainingOptions USUAL = TrainingOptions.STANDARD;

    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty kind = new SimpleStringProperty(this, "kind", "cnn");
    private final StringProperty realSite = new SimpleStringProperty(this, "realSite", NONE);
    private final StringProperty virtualSite = new SimpleStringProperty(this, "virtualSite", NONE);
    private final WindowSettings windows = new WindowSettings();
    private final IntegerProperty epochs =
            new SimpleIntegerProperty(this, "epochs", USUAL.epochs());
    private final IntegerProperty threads =
            new SimpleIntegerProperty(this, "threads", USUAL.threads());
    private final IntegerProperty seed = new SimpleIntegerProperty(this, "seed", 1);

    /** What the model is called; empty for a name made of kind and site. */
    StringProperty nameProperty() {
        return name;
    }

    /** Which model. */
    StringProperty kindProperty() {
        return kind;
    }

    /** Where measured recordings sat, or {@link #NONE}. */
    StringProperty realSiteProperty() {
        return realSite;
    }

    /** Where simulated recordings sit, or {@link #NONE}. */
    StringProperty virtualSiteProperty() {
        return virtualSite;
    }

    /** How windows are cut. */
    WindowSettings windows() {
        return windows;
    }

    /** At most so many epochs. */
    IntegerProperty epochsProperty() {
        return epochs;
    }

    /** Threads of libtorch. */
    IntegerProperty threadsProperty() {
        return threads;
    }

    /** Where chance starts. */
    IntegerProperty seedProperty() {
        return seed;
    }

    /** How networks are trained. */
    TrainingOptions options() {
        return new TrainingOptions(
                epochs.get(),
                USUAL.batch(),
                USUAL.learningRate(),
                USUAL.weightDecay(),
                USUAL.patience(),
                USUAL.balanced(),
                threads.get());
    }

    /** A site as steps take it: empty for none. */
    static String site(StringProperty chosen) {
        String site = String.valueOf(chosen.get());
        return site.equals(NONE) ? "" : site;
    }
}
