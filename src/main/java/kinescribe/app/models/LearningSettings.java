package kinescribe.app.models;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kinescribe.app.fx.NetworkSettings;
import kinescribe.app.fx.WindowSettings;

/** How the next model is trained. */
final class LearningSettings {
    /** Instead of a site: learn from none of that side. */
    static final String NONE = "none";

    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty kind = new SimpleStringProperty(this, "kind", "cnn");
    private final StringProperty realSite = new SimpleStringProperty(this, "realSite", NONE);
    private final StringProperty virtualSite = new SimpleStringProperty(this, "virtualSite", NONE);
    private final WindowSettings windows = new WindowSettings();
    private final NetworkSettings networks = new NetworkSettings();
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

    /** How networks are trained. */
    NetworkSettings networks() {
        return networks;
    }

    /** Where chance starts. */
    IntegerProperty seedProperty() {
        return seed;
    }

    /** A site as steps take it: empty for none. */
    static String site(StringProperty chosen) {
        String site = String.valueOf(chosen.get());
        return site.equals(NONE) ? "" : site;
    }
}
