package kinescribe.app.fx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.Triad;

/** How windows are cut, as a person sets it. */
public final class WindowSettings {
    private static final double PERCENT = 100;

    private final DoubleProperty lengthS = new SimpleDoubleProperty(this, "lengthS");
    private final DoubleProperty stepS = new SimpleDoubleProperty(this, "stepS");
    private final DoubleProperty rateHz = new SimpleDoubleProperty(this, "rateHz");
    private final DoubleProperty majorityPercent =
            new SimpleDoubleProperty(
                    this, "majorityPercent", PERCENT * WindowSpec.DEFAULT.majorityShare());
    private final BooleanProperty mixedKept = new SimpleBooleanProperty(this, "mixedKept");
    private final Map<Triad, BooleanProperty> triads = new EnumMap<>(Triad.class);

    public WindowSettings() {
        for (Triad triad : Triad.values()) {
            triads.put(triad, new SimpleBooleanProperty(this, triad.id()));
        }
        show(WindowSpec.DEFAULT);
    }

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

    /** A window takes the label that covers more than this of it, in percent. */
    public DoubleProperty majorityPercentProperty() {
        return majorityPercent;
    }

    /** Whether a window without such a label is kept, with the label that covers most. */
    public BooleanProperty mixedKeptProperty() {
        return mixedKept;
    }

    /** Whether windows have a sensor's channels. */
    public BooleanProperty triad(Triad triad) {
        return Objects.requireNonNull(triads.get(triad));
    }

    /** Everything that the windows depend on. */
    public List<Observable> observables() {
        List<Observable> all =
                new ArrayList<>(List.of(lengthS, stepS, rateHz, majorityPercent, mixedKept));
        all.addAll(triads.values());
        return all;
    }

    /** What stands in the way, in one sentence; empty if nothing does. */
    public String fault() {
        if (chosen().isEmpty()) {
            return "Windows need the channels of at least one sensor.";
        }
        return lengthS.get() > 0 && stepS.get() > 0 && rateHz.get() > 0
                ? ""
                : "Window, step and rate must be above zero.";
    }

    /** The sensors whose channels are taken, such as {@code acc, gyr}. */
    public String channelWords() {
        String words = chosen().stream().map(Triad::id).collect(Collectors.joining(", "));
        return words.isEmpty() ? "none" : words;
    }

    private List<Triad> chosen() {
        return Stream.of(Triad.values()).filter(triad -> triad(triad).get()).toList();
    }

    /**
     * The windows.
     *
     * @throws IllegalArgumentException if there is a fault
     */
    public WindowSpec spec() {
        return new WindowSpec(
                lengthS.get(),
                stepS.get(),
                rateHz.get(),
                mixedKept.get() ? 0 : majorityPercent.get() / PERCENT,
                chosen());
    }

    /** Takes over how windows are cut. */
    public void show(WindowSpec spec) {
        lengthS.set(spec.lengthS());
        stepS.set(spec.stepS());
        rateHz.set(spec.rateHz());
        mixedKept.set(spec.majorityShare() == 0);
        if (!mixedKept.get()) {
            majorityPercent.set(PERCENT * spec.majorityShare());
        }
        triads.forEach((triad, taken) -> taken.set(spec.triads().contains(triad)));
    }
}
