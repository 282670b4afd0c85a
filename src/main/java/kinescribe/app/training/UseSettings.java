package kinescribe.app.training;

import java.math.BigDecimal;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import kinescribe.evaluate.AugmentedCopies;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.RealAmount;
import kinescribe.evaluate.VirtualCalibration;
import kinescribe.evaluate.VirtualUse;
import kinescribe.learn.model.ModelKinds;

/** How real windows, simulated ones and copies take part, as a person sets it. */
final class UseSettings {
    private static final double PERCENT = 100;

    private final DoubleProperty sharePercent =
            new SimpleDoubleProperty(this, "sharePercent", PERCENT);
    private final IntegerProperty people = new SimpleIntegerProperty(this, "people", 0);
    private final BooleanProperty byClass = new SimpleBooleanProperty(this, "byClass", false);
    private final DoubleProperty weight =
            new SimpleDoubleProperty(this, "weight", VirtualUse.STANDARD.weight());
    private final ObjectProperty<VirtualCalibration> calibration =
            new SimpleObjectProperty<>(this, "calibration", VirtualCalibration.RAW);
    private final BooleanProperty pretrain = new SimpleBooleanProperty(this, "pretrain", false);
    private final IntegerProperty copies =
            new SimpleIntegerProperty(this, "copies", AugmentedCopies.STANDARD.perWindow());

    /** Share of each class's real windows to learn from, in percent. */
    DoubleProperty sharePercentProperty() {
        return sharePercent;
    }

    /** How many real people to learn from; 0 for all. */
    IntegerProperty peopleProperty() {
        return people;
    }

    /** Whether each class gives its share, and at least one window. */
    BooleanProperty byClassProperty() {
        return byClass;
    }

    /** What all simulated windows weigh, in what the real ones weigh; 0 for one each. */
    DoubleProperty weightProperty() {
        return weight;
    }

    /** How simulated windows are brought closer to measured ones. */
    ObjectProperty<VirtualCalibration> calibrationProperty() {
        return calibration;
    }

    /** Whether networks learn from simulated windows first. */
    BooleanProperty pretrainProperty() {
        return pretrain;
    }

    /** Changed copies of each real window; 0 for as many as there are simulated windows. */
    IntegerProperty copiesProperty() {
        return copies;
    }

    /** Everything there is to set. */
    List<Observable> observables() {
        return List.of(sharePercent, people, byClass, weight, calibration, pretrain, copies);
    }

    /** The settings with what is set here. */
    EvaluationSettings on(EvaluationSettings settings) {
        boolean first = pretrain.get() && ModelKinds.isNetwork(settings.model());
        return settings.but()
                .real(new RealAmount(sharePercent.get() / PERCENT, people.get(), byClass.get()))
                .virtual(new VirtualUse(weight.get(), calibration.get(), first))
                .copies(new AugmentedCopies(copies.get(), settings.copies().how()))
                .done();
    }

    /** How much real data, in a few words. */
    String realWords() {
        String share =
                sharePercent.get() == PERCENT ? "" : plain(sharePercent.get()) + " % of windows";
        String drawn = people.get() == 0 ? "" : people.get() + " people";
        String both = share + (share.isEmpty() || drawn.isEmpty() ? "" : ", ") + drawn;
        return both.isEmpty() ? "everything" : both;
    }

    /** How simulated windows take part, in a few words. */
    String virtualWords() {
        String counting = weight.get() == 0 ? "one each" : "weight " + plain(weight.get());
        return calibration.get() == VirtualCalibration.RAW ? counting : counting + ", calibrated";
    }

    /** How many copies, in a few words. */
    String copiesWords() {
        return copies.get() == 0 ? "as many as simulated" : copies.get() + " of each window";
    }

    /** A number without zeros at its end. */
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
