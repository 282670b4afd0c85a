package kinescribe.app.signals;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** The two times between which people measure. */
final class Cursors {
    /** Which one. */
    enum Name {
        A,
        B
    }

    private final Map<Name, DoubleProperty> times = new EnumMap<>(Name.class);

    /**
     * @param changed is told when one moves, comes or goes
     */
    Cursors(Runnable changed) {
        for (Name name : Name.values()) {
            DoubleProperty time = new SimpleDoubleProperty(this, name.name(), Double.NaN);
            time.addListener((o, before, after) -> changed.run());
            times.put(name, time);
        }
    }

    /** Where one is, in seconds; NaN where it is not set. */
    double timeS(Name name) {
        return time(name).get();
    }

    /** Whether one is set. */
    boolean isSet(Name name) {
        return !Double.isNaN(timeS(name));
    }

    /** Whether any is set. */
    boolean isAnySet() {
        return isSet(Name.A) || isSet(Name.B);
    }

    /** Puts one at a time. */
    void put(Name name, double seconds) {
        time(name).set(seconds);
    }

    /** Takes both away. */
    void clear() {
        times.values().forEach(time -> time.set(Double.NaN));
    }

    private DoubleProperty time(Name name) {
        return Objects.requireNonNull(times.get(name));
    }
}
