package kinescribe.app.fx;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import kinescribe.learn.network.TrainingOptions;

/** How networks are trained, as a person sets it. */
public final class NetworkSettings {
    private final IntegerProperty epochs = new SimpleIntegerProperty(this, "epochs");
    private final IntegerProperty batch = new SimpleIntegerProperty(this, "batch");
    private final DoubleProperty learningRate = new SimpleDoubleProperty(this, "learningRate");
    private final IntegerProperty patience = new SimpleIntegerProperty(this, "patience");
    private final IntegerProperty threads = new SimpleIntegerProperty(this, "threads");

    /** A recipe may say the rest; no form shows it. */
    private TrainingOptions shown = TrainingOptions.STANDARD;

    public NetworkSettings() {
        show(shown);
    }

    /** At most so many epochs. */
    public IntegerProperty epochsProperty() {
        return epochs;
    }

    /** Windows a step. */
    public IntegerProperty batchProperty() {
        return batch;
    }

    /** The first learning rate, which falls. */
    public DoubleProperty learningRateProperty() {
        return learningRate;
    }

    /** Epochs without a better one before the end. */
    public IntegerProperty patienceProperty() {
        return patience;
    }

    /** Threads of libtorch. */
    public IntegerProperty threadsProperty() {
        return threads;
    }

    /** Everything there is to set. */
    public List<Observable> observables() {
        return List.of(epochs, batch, learningRate, patience, threads);
    }

    /** How networks are trained. */
    public TrainingOptions options() {
        return new TrainingOptions(
                epochs.get(),
                batch.get(),
                learningRate.get(),
                shown.weightDecay(),
                patience.get(),
                shown.balanced(),
                threads.get());
    }

    /** Takes over how networks are trained. */
    public void show(TrainingOptions options) {
        shown = options;
        epochs.set(options.epochs());
        batch.set(options.batch());
        learningRate.set(options.learningRate());
        patience.set(options.patience());
        threads.set(options.threads());
    }

    /** What is set in a few words. */
    public String words() {
        return options().equals(TrainingOptions.STANDARD)
                ? "as usual"
                : epochs.get() + " epochs, rate " + LearningRate.text(learningRate.get());
    }
}
