package kinescribe.app.fx;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import kinescribe.dataset.WindowSpec;

/** How windows are cut, as a person sets it. */
public final class WindowSettings {
    private final DoubleProperty lengthS =
            new SimpleDoubleProperty(this, "lengthS", WindowSpec.DEFAULT.lengthS());
    private final DoubleProperty stepS =
            new SimpleDoubleProperty(this, "stepS", WindowSpec.DEFAULT.stepS());
    private final DoubleProperty rateHz =
            new SimpleDoubleProperty(this, "rateHz", WindowSpec.DEFAULT.rateHz());

    /** Window length in seconds. */
    public DoubleProperty lengthSProperty() {
        return lengthS;
    }

    /** Window step in seconds. */
    public DoubleProperty stepSProperty() {
        return stepS;
    }

    /** Samples per second. */
    public DoubleProperty rateHzProperty() {
        return rateHz;
    }

    /** Everything that the windows depend on. */
    public List<Observable> observables() {
        return List.of(lengthS, stepS, rateHz);
    }

    /** What stands in the way, in one sentence; empty if nothing does. */
    public String fault() {
        return lengthS.get() > 0 && stepS.get() > 0 && rateHz.get() > 0
                ? ""
                : "Window, step and rate must be above zero.";
    }

    /**
     * The windows, with the usual majority share.
     *
     * @throws IllegalArgumentException if there is a fault
     */
    public WindowSpec spec() {
        return new WindowSpec(
                lengthS.get(), stepS.get(), rateHz.get(), WindowSpec.DEFAULT.majorityShare());
    }

    /** Takes over how windows are cut. */
    public void show(WindowSpec spec) {
        lengthS.set(spec.lengthS());
        stepS.set(spec.stepS());
        rateHz.set(spec.rateHz());
    }
}
