package kinescribe.app.signals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import kinescribe.imu.SignalParts;
import kinescribe.imu.SignalParts.Frame;
import kinescribe.imu.SignalParts.Part;
import kinescribe.imu.Triad;
import kinescribe.job.JobOutcome;
import kinescribe.job.JobRunner;
import org.jspecify.annotations.Nullable;

/** Why the simulated signal looks as it does: its parts, which people switch on and off. */
final class PartsModel {
    private static final int AXES = 3;

    private final Follower<PartsRequest, SignalParts> follower;
    private final ObjectProperty<Frame> frame =
            new SimpleObjectProperty<>(this, "frame", Frame.SENSOR);
    private final ObjectProperty<SignalGroup> group =
            new SimpleObjectProperty<>(this, "group", SignalGroup.ACCELERATION);
    private final Map<Part, BooleanProperty> on = new EnumMap<>(Part.class);
    private final Runnable changed;
    private @Nullable SignalParts parts;

    /**
     * @param jobs where the work runs
     * @param simulation takes signals apart
     * @param changed is told when the parts change, or which of them are on
     */
    PartsModel(JobRunner jobs, SensorPreview simulation, Runnable changed) {
        this.changed = changed;
        follower = new Follower<>(jobs, "Take signal apart", simulation::explain, this::explained);
        for (Part part : Part.values()) {
            BooleanProperty switched = new SimpleBooleanProperty(this, part.id(), true);
            switched.addListener((o, before, after) -> changed.run());
            on.put(part, switched);
        }
    }

    /** Along whose axes the parts are told. */
    ObjectProperty<Frame> frameProperty() {
        return frame;
    }

    /** Which signal is taken apart: acceleration or rotation. */
    ObjectProperty<SignalGroup> groupProperty() {
        return group;
    }

    /** Whether a part is shown and counts in the sum. */
    BooleanProperty on(Part part) {
        return Objects.requireNonNull(on.get(part));
    }

    /** The parts of the signal that is taken apart. */
    List<Part> parts() {
        return Part.of(triad());
    }

    /** Takes a sensor's signal apart, or forgets all without one. */
    void follow(Optional<PreviewRequest> sensor) {
        if (sensor.isEmpty()) {
            follower.cancel();
            parts = null;
        } else {
            follower.request(new PartsRequest(sensor.get(), frame.get()));
        }
    }

    /** What is known last, all parts of both signals. */
    Optional<SignalParts> known() {
        return Optional.ofNullable(parts);
    }

    /** The parts that are on, along an axis. */
    List<Layer> layers(SignalComponent axis) {
        SignalParts all = parts;
        if (all == null || axis == SignalComponent.NORM) {
            return List.of();
        }
        return parts().stream()
                .filter(part -> on(part).get())
                .map(part -> new Layer(part, series(all, part, axis)))
                .toList();
    }

    /** The sum of the parts that are on, along an axis. */
    Series sum(List<Layer> shown) {
        double[] times = known().orElseThrow().timeS();
        double[] sum = new double[times.length];
        for (Layer layer : shown) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += layer.series().value(i);
            }
        }
        return new Series(times, sum);
    }

    /** What a part contributes at a time along an axis; NaN where that is not known. */
    double at(Part part, SignalComponent axis, double timeS) {
        return known().map(all -> series(all, part, axis).at(timeS)).orElse(Double.NaN);
    }

    private Triad triad() {
        return group.get() == SignalGroup.ROTATION ? Triad.GYROSCOPE : Triad.ACCELEROMETER;
    }

    private static Series series(SignalParts all, Part part, SignalComponent axis) {
        double[] rows = all.of(part);
        double[] column = new double[all.timeS().length];
        Arrays.setAll(column, i -> rows[AXES * i + axis.ordinal()]);
        return new Series(all.timeS(), column);
    }

    private void explained(JobOutcome<SignalParts> outcome) {
        if (outcome instanceof JobOutcome.Done<SignalParts> done) {
            parts = done.value();
            changed.run();
        }
    }
}
