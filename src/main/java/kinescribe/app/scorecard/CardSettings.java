package kinescribe.app.scorecard;

import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.scorecard.ScorecardSettings;
import kinescribe.pipeline.MakeScorecard;

/** What a person sets before a scorecard is made or a map drawn. */
final class CardSettings {
    private final StringProperty realSite = new SimpleStringProperty(this, "realSite", "");
    private final StringProperty virtualSite = new SimpleStringProperty(this, "virtualSite", "");
    private final DoubleProperty windowS =
            new SimpleDoubleProperty(this, "windowS", WindowSpec.DEFAULT.lengthS());
    private final DoubleProperty stepS =
            new SimpleDoubleProperty(this, "stepS", WindowSpec.DEFAULT.stepS());
    private final DoubleProperty rateHz =
            new SimpleDoubleProperty(this, "rateHz", WindowSpec.DEFAULT.rateHz());
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

    /** Window length in seconds. */
    DoubleProperty windowSProperty() {
        return windowS;
    }

    /** Window step in seconds. */
    DoubleProperty stepSProperty() {
        return stepS;
    }

    /** Samples per second. */
    DoubleProperty rateHzProperty() {
        return rateHz;
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
        return new Observable[] {realSite, virtualSite, windowS, stepS, rateHz};
    }

    /** What stands in the way, in one sentence; empty if nothing does. */
    String fault() {
        if (text(realSite).isEmpty()) {
            return "Import real recordings of at least four people first.";
        }
        if (text(virtualSite).isEmpty()) {
            return "Simulate recordings first: they are what is measured.";
        }
        if (!(windowS.get() > 0 && stepS.get() > 0 && rateHz.get() > 0)) {
            return "Window, step and rate must be above zero.";
        }
        if (windows().samples() < 4) {
            return "A window needs at least 4 samples.";
        }
        return "";
    }

    /** How windows are cut. */
    WindowSpec windows() {
        return new WindowSpec(
                windowS.get(), stepS.get(), rateHz.get(), WindowSpec.DEFAULT.majorityShare());
    }

    /** The step that makes the scorecard. */
    MakeScorecard step() {
        return new MakeScorecard(
                text(realSite),
                text(virtualSite),
                windows(),
                new ScorecardSettings(draws.get(), perActivity.get(), seed.get()));
    }

    private static String text(StringProperty property) {
        return property.get() == null ? "" : property.get();
    }
}
