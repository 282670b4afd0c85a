package kinescribe.app.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Workspace;
import kinescribe.compose.Timeline;
import kinescribe.compose.TimelineSegment;
import kinescribe.motion.Body;
import kinescribe.pipeline.SynthesizeTimeline;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.prompt.Prompt;
import kinescribe.synthesis.SynthesisRequest;
import kinescribe.synthesis.Synthesizers;

/** What the timeline editor shows and can do, without controls. */
final class TimelineModel {
    /** No block is selected. */
    static final int NONE = -1;

    private static final double NEW_S = 4;
    private static final String NEW_PROMPT = "A person stands.";

    /** A timeline and its motion are as long as each other but for this, in seconds. */
    private static final double SAME_S = 0.1;

    private final Workspace workspace;
    private final ObservableList<TimelineSegment> segments = FXCollections.observableArrayList();
    private final IntegerProperty selected = new SimpleIntegerProperty(NONE);
    private final StringProperty name = new SimpleStringProperty("Timeline");
    private final DoubleProperty transitionS =
            new SimpleDoubleProperty(Timeline.DEFAULT_TRANSITION_S);
    private final ObjectProperty<Body.Preset> body = new SimpleObjectProperty<>(Body.Preset.ADULT);
    private final LongProperty seed = new SimpleLongProperty(1);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private boolean edited;

    TimelineModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.selection().motionIdProperty().addListener((o, before, after) -> follow());
        workspace.projectProperty().addListener((o, before, after) -> follow());
        follow();
    }

    /** What is done, in order. */
    ObservableList<TimelineSegment> segments() {
        return segments;
    }

    /** The index of the selected block, or {@link #NONE}. */
    IntegerProperty selectedProperty() {
        return selected;
    }

    /** The name of the motion that is made. */
    StringProperty nameProperty() {
        return name;
    }

    /** Seconds from one segment to the next. */
    DoubleProperty transitionSProperty() {
        return transitionS;
    }

    /** Whose motion it is. */
    ObjectProperty<Body.Preset> bodyProperty() {
        return body;
    }

    /** Names one of the many ways to do it. */
    LongProperty seedProperty() {
        return seed;
    }

    /** Whether the motion that the viewer shows is this timeline's, second for second. */
    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Whether there is nothing to make. */
    BooleanBinding empty() {
        return Bindings.isEmpty(segments);
    }

    /** The length of all segments, in seconds. */
    double seconds() {
        return segments.stream().mapToDouble(TimelineSegment::seconds).sum();
    }

    /** Adds a block behind the selected one, with the selected prompt if there is one. */
    void add() {
        String prompt =
                workspace
                        .project()
                        .prompt(workspace.selection().promptIdProperty().get())
                        .map(Prompt::text)
                        .orElse(NEW_PROMPT);
        int at = selected.get() == NONE ? segments.size() : selected.get() + 1;
        segments.add(at, new TimelineSegment(prompt, NEW_S));
        changed(at);
    }

    /** Changes what a block says; the empty text changes nothing. */
    void rename(int index, String prompt) {
        String clean = prompt.strip();
        TimelineSegment old = segments.get(index);
        if (!clean.isEmpty() && !clean.equals(old.prompt())) {
            segments.set(index, new TimelineSegment(clean, old.seconds(), old.seed()));
            changed(index);
        }
    }

    /** Changes how long a block takes, to a tenth of a second. */
    void resize(int index, double seconds) {
        double tenths = Math.round(seconds * 10) / 10.0;
        double kept = Math.max(TimelineSegment.LEAST_S, Math.min(TimelineSegment.MOST_S, tenths));
        TimelineSegment old = segments.get(index);
        segments.set(index, new TimelineSegment(old.prompt(), kept, old.seed()));
        changed(index);
    }

    /** Puts a block elsewhere in the order. */
    void move(int from, int to) {
        int place = Math.max(0, Math.min(segments.size() - 1, to));
        if (place != from) {
            List<TimelineSegment> all = new ArrayList<>(segments);
            all.add(place, all.remove(from));
            segments.setAll(all);
            changed(place);
        }
    }

    /** Takes a block out. */
    void delete(int index) {
        segments.remove(index);
        changed(Math.min(index, segments.size() - 1));
    }

    /** The place that a block dragged to a time would take among the others. */
    int placeAt(int index, double middleS) {
        double start = 0;
        int place = 0;
        for (int i = 0; i < segments.size(); i++) {
            double seconds = segments.get(i).seconds();
            if (i != index && middleS > start + seconds / 2) {
                place++;
            }
            start += seconds;
        }
        return place;
    }

    /** Makes the motion as a job and shows it. */
    void make() {
        if (segments.isEmpty()) {
            return;
        }
        String called = name.get().isBlank() ? "Timeline" : name.get().strip();
        Timeline timeline = new Timeline(segments, transitionS.get());
        edited = false;
        workspace.run(
                new SynthesizeTimeline(
                        called,
                        timeline,
                        Synthesizers.AUTO,
                        SynthesisRequest.DEFAULT_RATE_HZ,
                        body.get().body(),
                        seed.get()),
                () -> show(called));
    }

    private void show(String called) {
        workspace.project().motions().stream()
                .filter(m -> m.name().equals(called) && SynthesizeTimeline.of(m).isPresent())
                .findFirst()
                .ifPresent(m -> workspace.selection().motionIdProperty().set(m.id()));
    }

    private void changed(int index) {
        edited = true;
        selected.set(index);
        follow();
    }

    /** Takes over the timeline of the shown motion, unless this one was edited since. */
    private void follow() {
        Optional<Entry<MotionResult>> shown =
                workspace.project().motion(workspace.selection().motionIdProperty().get());
        Optional<Timeline> timeline = shown.flatMap(SynthesizeTimeline::of);
        if (timeline.isPresent() && !edited && !timeline.get().segments().equals(segments)) {
            segments.setAll(timeline.get().segments());
            transitionS.set(timeline.get().transitionS());
            selected.set(NONE);
            shown.ifPresent(m -> name.set(m.name()));
        }
        playing.set(
                timeline.isPresent()
                        && timeline.get().segments().equals(segments)
                        && shown.filter(m -> isAsLong(m.value())).isPresent());
    }

    private boolean isAsLong(MotionResult motion) {
        return Math.abs(motion.motion().durationS() - seconds()) < SAME_S;
    }
}
