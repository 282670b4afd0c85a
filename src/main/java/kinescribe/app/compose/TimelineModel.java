package kinescribe.app.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.TimelineDraft;
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
    private final ObservableList<Timeline.Span> spans = FXCollections.observableArrayList();
    private final IntegerProperty selected = new SimpleIntegerProperty(NONE);
    private final StringProperty name = new SimpleStringProperty(TimelineDraft.EMPTY.name());
    private final DoubleProperty transitionS =
            new SimpleDoubleProperty(TimelineDraft.EMPTY.transitionS());
    private final ObjectProperty<Body.Preset> body =
            new SimpleObjectProperty<>(TimelineDraft.EMPTY.body());
    private final LongProperty seed = new SimpleLongProperty(TimelineDraft.EMPTY.seed());
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper anotherShown = new ReadOnlyBooleanWrapper();

    TimelineModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.selection().motionIdProperty().addListener((o, before, after) -> follow());
        workspace.projectProperty().addListener((o, before, after) -> show());
        show();
        name.addListener((o, before, after) -> set("Name timeline", d -> d.withName(after)));
        transitionS.addListener(
                (o, before, after) ->
                        set("Change blending", d -> d.withTransitionS(after.doubleValue())));
        body.addListener((o, before, after) -> set("Change body", d -> d.withBody(after)));
        seed.addListener(
                (o, before, after) -> set("Change seed", d -> d.withSeed(after.longValue())));
    }

    /** What is done, in order: the project's own timeline. */
    ObservableList<TimelineSegment> segments() {
        return segments;
    }

    /**
     * What happens when: in the motion that the viewer shows where that is this timeline's, with
     * the acts that were put between; else as planned.
     */
    ObservableList<Timeline.Span> spans() {
        return spans;
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

    /** Whether the motion that the viewer shows was made from another timeline than this one. */
    ReadOnlyBooleanProperty anotherShownProperty() {
        return anotherShown.getReadOnlyProperty();
    }

    /** Whether there is nothing to make. */
    BooleanBinding empty() {
        return Bindings.isEmpty(segments);
    }

    /** How long all that happens takes, in seconds. */
    double seconds() {
        return spans.isEmpty() ? 0 : spans.get(spans.size() - 1).toS();
    }

    /** What happens of a segment. */
    Timeline.Span span(int segment) {
        return spans.stream().filter(s -> s.segment() == segment).findFirst().orElseThrow();
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
        change("Add segment", at, all -> all.add(at, new TimelineSegment(prompt, NEW_S)));
    }

    /** Changes what a block says; the empty text changes nothing. */
    void rename(int index, String prompt) {
        String clean = prompt.strip();
        TimelineSegment old = segments.get(index);
        if (!clean.isEmpty() && !clean.equals(old.prompt())) {
            TimelineSegment changed = new TimelineSegment(clean, old.seconds(), old.seed());
            change("Edit segment", index, all -> all.set(index, changed));
        }
    }

    /** Changes how long a block takes, to a tenth of a second. */
    void resize(int index, double seconds) {
        double tenths = Math.round(seconds * 10) / 10.0;
        double kept = Math.max(TimelineSegment.LEAST_S, Math.min(TimelineSegment.MOST_S, tenths));
        TimelineSegment old = segments.get(index);
        TimelineSegment changed = new TimelineSegment(old.prompt(), kept, old.seed());
        change("Change length of segment", index, all -> all.set(index, changed));
    }

    /** Puts a block elsewhere in the order. */
    void move(int from, int to) {
        int place = Math.max(0, Math.min(segments.size() - 1, to));
        if (place != from) {
            change("Move segment", place, all -> all.add(place, all.remove(from)));
        }
    }

    /** Takes a block out. */
    void delete(int index) {
        change("Delete segment", Math.min(index, segments.size() - 2), all -> all.remove(index));
    }

    /** The place that a block dragged to a time would take among the others. */
    int placeAt(int index, double middleS) {
        int place = 0;
        for (Timeline.Span span : spans) {
            boolean other = !span.isAdded() && span.segment() != index;
            if (other && middleS > (span.fromS() + span.toS()) / 2) {
                place++;
            }
        }
        return place;
    }

    /** Makes the motion as a job and shows it. */
    void make() {
        String called = name.get().isBlank() ? TimelineDraft.EMPTY.name() : name.get().strip();
        draft().timeline()
                .ifPresent(
                        timeline ->
                                workspace.run(
                                        new SynthesizeTimeline(
                                                called,
                                                timeline,
                                                Synthesizers.AUTO,
                                                SynthesisRequest.DEFAULT_RATE_HZ,
                                                body.get().body(),
                                                seed.get()),
                                        () -> show(called)));
    }

    /** Puts the timeline of the motion that the viewer shows in place of this one. */
    void takeOver() {
        shown().flatMap(m -> SynthesizeTimeline.of(m).map(timeline -> draftOf(m, timeline)))
                .ifPresent(draft -> set("Open timeline " + draft.name(), now -> draft));
    }

    private TimelineDraft draftOf(Entry<MotionResult> motion, Timeline timeline) {
        Body.Preset whose =
                Arrays.stream(Body.Preset.values())
                        .filter(preset -> preset.body().equals(motion.value().body()))
                        .findFirst()
                        .orElse(body.get());
        return new TimelineDraft(
                motion.name(),
                timeline.segments(),
                timeline.transitionS(),
                whose,
                motion.provenance().seed());
    }

    private void show(String called) {
        workspace.project().motions().stream()
                .filter(m -> m.name().equals(called) && SynthesizeTimeline.of(m).isPresent())
                .findFirst()
                .ifPresent(m -> workspace.selection().motionIdProperty().set(m.id()));
    }

    private TimelineDraft draft() {
        return workspace.project().timeline();
    }

    private Optional<Entry<MotionResult>> shown() {
        return workspace.project().motion(workspace.selection().motionIdProperty().get());
    }

    private void set(String label, UnaryOperator<TimelineDraft> change) {
        workspace.apply(Edits.changeTimeline(label, change));
    }

    private void change(String label, int index, Consumer<List<TimelineSegment>> change) {
        List<TimelineSegment> all = new ArrayList<>(segments);
        change.accept(all);
        set(label, draft -> draft.withSegments(all));
        selected.set(index);
    }

    /** Shows the project's timeline, also after undo and redo. */
    private void show() {
        TimelineDraft draft = draft();
        if (selected.get() >= draft.segments().size()) {
            selected.set(NONE);
        }
        if (!segments.equals(draft.segments())) {
            segments.setAll(draft.segments());
        }
        name.set(draft.name());
        transitionS.set(draft.transitionS());
        body.set(draft.body());
        seed.set(draft.seed());
        follow();
    }

    private void follow() {
        Optional<Entry<MotionResult>> shown = shown();
        Optional<Timeline> timeline = shown.flatMap(SynthesizeTimeline::of);
        boolean same = shown.isPresent() && timeline.isPresent() && isThis(shown.get());
        List<Timeline.Span> made = same ? SynthesizeTimeline.spans(shown.get()) : List.of();
        boolean fits = shown.filter(m -> isAsLong(m.value(), made)).isPresent();
        List<Timeline.Span> now =
                fits ? made : draft().timeline().map(Timeline::planned).orElse(List.of());
        if (!spans.equals(now)) {
            spans.setAll(now);
        }
        anotherShown.set(timeline.isPresent() && !same);
        playing.set(fits);
    }

    /** Whether a motion is what this timeline makes: same segments, blending, body and seed. */
    private boolean isThis(Entry<MotionResult> motion) {
        TimelineDraft draft = draft();
        return draft.timeline().equals(SynthesizeTimeline.of(motion))
                && draft.body().body().equals(motion.value().body())
                && draft.seed() == motion.provenance().seed();
    }

    private static boolean isAsLong(MotionResult motion, List<Timeline.Span> made) {
        return !made.isEmpty()
                && Math.abs(motion.motion().durationS() - made.get(made.size() - 1).toS()) < SAME_S;
    }
}
