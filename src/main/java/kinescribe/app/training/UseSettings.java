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
import kinescribe.dataset.Augmentation;
import kinescribe.evaluate.AugmentedCopies;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.VirtualCalibration;
import kinescribe.evaluate.VirtualUse;
import kinescribe.learn.model.ModelKinds;

/** How real windows, simulated ones and copies take part, as a person sets it. */
final class UseSettings {
    private final AmountSettings amounts = new AmountSettings();
    private final DoubleProperty weight =
            new SimpleDoubleProperty(this, "weight", VirtualUse.STANDARD.weight());
    private final ObjectProperty<VirtualCalibration> calibration =
            new SimpleObjectProperty<>(this, "calibration", VirtualCalibration.RAW);
    private final BooleanProperty pretrain = new SimpleBooleanProperty(this, "pretrain", false);
    private final IntegerProperty copies =
            new SimpleIntegerProperty(this, "copies", AugmentedCopies.STANDARD.perWindow());

    /** A recipe may say it; the form does not show it. */
    private Augmentation how = AugmentedCopies.STANDARD.how();

    /** How much real data. */
    AmountSettings amounts() {
        return amounts;
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

    /** Everything there is to set, the amounts of real data apart. */
    List<Observable> observables() {
        return List.of(weight, calibration, pretrain, copies);
    }

    /** The settings with what is set here, the amount of real data apart. */
    EvaluationSettings on(EvaluationSettings settings) {
        boolean first = pretrain.get() && ModelKinds.isNetwork(settings.model());
        return settings.but()
                .virtual(new VirtualUse(weight.get(), calibration.get(), first))
                .copies(new AugmentedCopies(copies.get(), how))
                .done();
    }

    /** Takes over how simulated windows and copies take part. */
    void show(EvaluationSettings settings) {
        weight.set(settings.virtual().weight());
        calibration.set(settings.virtual().calibration());
        pretrain.set(settings.virtual().pretrain());
        copies.set(settings.copies().perWindow());
        how = settings.copies().how();
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
