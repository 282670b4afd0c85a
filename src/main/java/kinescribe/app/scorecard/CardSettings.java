package kinescribe.app.scorecard;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kinescribe.app.fx.WindowSettings;
import kinescribe.evaluate.scorecard.ScorecardSettings;
import kinescribe.pipeline.MakeScorecard;

/** What a person sets before a scorecard is made or a map drawn. */
final class CardSettings {
    private final StringProperty realSite = new SimpleStringProperty(this, "realSite", "");
    private final StringProperty virtualSite = new SimpleStringProperty(this, "virtualSite", "");
    private final WindowSettings windows = new WindowSettings();
    private final IntegerProperty draws =
            new SimpleIntegerProperty(this, "draws", ScorecardSettings.STANDARD.draws());
    private final BooleanProperty perActivity =
            new SimpleBooleanProperty(this, "perActivity", false);
    private final IntegerProperty seed = new SimpleIntegerProperty(this, "seed", 1);

    /** The site of the real recordings. */
    StringProperty realSiteProperty() {
        return realSite;
    }

    /** The site of the simulated recordings. */
    StringProperty virtualSiteProperty() {
        return virtualSite;
    }

    /** How windows are cut. */
    WindowSettings windows() {
        return windows;
    }

    /** Draws of people. */
    IntegerProperty drawsProperty() {
        return draws;
    }

    /** Whether each activity is measured alone, too. */
    BooleanProperty perActivityProperty() {
        return perActivity;
    }

    /** Where chance starts. */
    IntegerProperty seedProperty() {
        return seed;
    }

    /** Everything that {@link #fault} depends on. */
    Observable[] observables() {
        List<Observable> all = new ArrayList<>(List.of(realSite, virtualSite));
        all.addAll(windows.observables());
        return all.toArray(Observable[]::new);
    }

    /** What stands in the way, in one sentence; empty if nothing does. */
    String fault() {
        if (text(realSite).isEmpty()) {
            return "Import real recordings of at least four people first.";
        }
        if (text(virtualSite).isEmpty()) {
            return "Simulate recordings first: they are what is measured.";
        }
        if (!windows.fault().isEmpty()) {
            return windows.fault();
        }
        if (windows.spec().samples() < 4) {
            return "A window needs at least 4 samples.";
        }
        return "";
    }

    /** The step that makes the scorecard. */
    MakeScorecard step() {
        return new MakeScorecard(
                text(realSite),
                text(virtualSite),
                windows.spec(),
                new ScorecardSettings(draws.get(), perActivity.get(), seed.get()));
    }

    private static String text(StringProperty property) {
        return property.get() == null ? "" : property.get();
    }
}
