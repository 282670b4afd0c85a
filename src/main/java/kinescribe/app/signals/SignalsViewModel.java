package kinescribe.app.signals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Notice;
import kinescribe.imu.Recording;
import kinescribe.job.JobOutcome;
import kinescribe.pipeline.Recreate;
import kinescribe.pipeline.SimulateRecordings;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * What the signal charts show: the selected sensor on the selected motion, simulated, against a
 * recording of the same activity. Where the stored recording is missing or out of date, the signal
 * is simulated at once instead, without storing it.
 */
final class SignalsViewModel {
    private static final long RECORD_SEED = 1;

    private final Workspace workspace;
    private final LivePreview preview;
    private final ObservableList<RealChoice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<RealChoice> choice =
            new SimpleObjectProperty<>(this, "choice", RealChoice.NOTHING);
    private final Map<SignalGroup, BooleanProperty> groups = new EnumMap<>(SignalGroup.class);
    private final Map<SignalComponent, BooleanProperty> components =
            new EnumMap<>(SignalComponent.class);
    private final ReadOnlyObjectWrapper<List<Trace>> traces =
            new ReadOnlyObjectWrapper<>(this, "traces", List.of());
    private final ReadOnlyObjectWrapper<TimeRange> range =
            new ReadOnlyObjectWrapper<>(this, "range", TimeRange.whole(1));
    private final ReadOnlyStringWrapper emptyText = new ReadOnlyStringWrapper(this, "emptyText");
    private final ReadOnlyStringWrapper badge = new ReadOnlyStringWrapper(this, "badge", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private @Nullable SignalSubject subject;
    private @Nullable Recording simulated;
    private boolean choosing;
    private boolean chosenByHand;

    /**
     * @param workspace what is shown
     * @param simulation makes live previews
     * @param debounce runs the last of several tasks given to it within a short while
     */
    SignalsViewModel(Workspace workspace, SensorPreview simulation, Consumer<Runnable> debounce) {
        this.workspace = workspace;
        this.preview = new LivePreview(simulation, debounce, workspace.jobs());
        for (SignalGroup group : SignalGroup.values()) {
            groups.put(group, toggle(true));
        }
        for (SignalComponent component : SignalComponent.values()) {
            components.put(component, toggle(component != SignalComponent.NORM));
        }
        choice.addListener((o, before, after) -> choiceChanged());
        workspace.projectProperty().addListener((o, before, after) -> refresh());
        workspace.selection().motionIdProperty().addListener((o, b, a) -> refresh());
        workspace.selection().sensorIdProperty().addListener((o, b, a) -> refresh());
        refresh();
    }

    /** Recordings to compare with, best match first. */
    ObservableList<RealChoice> choices() {
        return choices;
    }

    /** The recording compared with. */
    ObjectProperty<RealChoice> choiceProperty() {
        return choice;
    }

    /** Whether a triad's chart is shown. */
    BooleanProperty shown(SignalGroup group) {
        return Objects.requireNonNull(groups.get(group));
    }

    /** Whether lines of a component are shown. */
    BooleanProperty shown(SignalComponent component) {
        return Objects.requireNonNull(components.get(component));
    }

    /** All lines of both sides, shown or not. */
    ReadOnlyObjectProperty<List<Trace>> tracesProperty() {
        return traces.getReadOnlyProperty();
    }

    /** The stretch of time that the charts show. */
    ReadOnlyObjectProperty<TimeRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** What to do where there is nothing to show; empty where there is. */
    ReadOnlyStringProperty emptyTextProperty() {
        return emptyText.getReadOnlyProperty();
    }

    /** Why the simulated side is a live preview; empty where it is the stored recording. */
    ReadOnlyStringProperty badgeProperty() {
        return badge.getReadOnlyProperty();
    }

    /** Statistics of what is seen, in words. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The lines that a chart shows now. */
    List<Trace> visible(SignalGroup group) {
        return traces.get().stream()
                .filter(t -> t.group() == group && shown(t.component()).get())
                .toList();
    }

    /** Moves the play head. */
    void seek(double timeS) {
        workspace.playHead().seek(timeS);
    }

    /** Looks closer by a factor, around a time. */
    void zoom(double aroundS, double factor) {
        showRange(range.get().zoomed(aroundS, factor, bounds()));
    }

    /** Moves the charts in time. */
    void pan(double byS) {
        showRange(range.get().moved(byS, bounds()));
    }

    /** Shows all of the motion. */
    void showAll() {
        showRange(bounds());
    }

    /** Stores the simulated signal: makes an out-of-date recording again, or records the motion. */
    void record() {
        SignalSubject about = subject;
        if (about != null) {
            workspace.run(
                    about.stored().isPresent()
                            ? new Recreate(about.stored().get().id())
                            : new SimulateRecordings(
                                    List.of(about.motion().id()), about.rateHz(), RECORD_SEED));
        }
    }

    /** Writes what is shown to a CSV file. */
    void export(Path file) {
        List<Stretch> shown = shownStretches();
        workspace
                .jobs()
                .<Path>submit(
                        "Export signals",
                        context -> {
                            StretchExport.write(shown, file, context);
                            return file;
                        },
                        this::exported);
    }

    private void exported(JobOutcome<Path> outcome) {
        if (outcome instanceof JobOutcome.Done<Path> done) {
            workspace.notices().add(Notice.info("The signals were written to " + done.value()));
        } else if (outcome instanceof JobOutcome.Failed<Path> failed) {
            workspace.report(failed.error());
        }
    }

    private void refresh() {
        SignalSubject before = subject;
        Project project = workspace.project();
        SignalSubject now = SignalSubject.of(project, workspace.selection()).orElse(null);
        subject = now;
        emptyText.set(now == null ? EmptyHints.of(project, workspace.selection()) : "");
        boolean another = before == null || now == null || !now.isSameAs(before);
        if (another) {
            simulated = null;
            preview.cancel();
        }
        if (now != null) {
            refreshChoices(project, now, another);
            if (another || before == null || now.durationS() != before.durationS()) {
                range.set(bounds());
            }
            chooseSimulated(project, now);
        } else {
            badge.set("");
            forgetChoices();
        }
        rebuild();
    }

    private void chooseSimulated(Project project, SignalSubject about) {
        if (about.stored().isPresent() && !about.stale()) {
            preview.cancel();
            simulated = about.stored().get().value();
            badge.set("");
            return;
        }
        badge.set(about.stale() ? "live · out of date" : "live · not recorded yet");
        preview.request(
                new PreviewRequest(
                        about.motion().id(),
                        about.motion().value().motion(),
                        about.sensor().placement(),
                        project.sensorModel(),
                        about.rateHz()),
                this::previewed);
    }

    private void previewed(JobOutcome<Recording> outcome) {
        if (outcome instanceof JobOutcome.Done<Recording> done) {
            simulated = done.value();
            rebuild();
        } else if (outcome instanceof JobOutcome.Failed<Recording> failed) {
            badge.set("no preview: " + failed.error().getMessage());
        }
    }

    private void refreshChoices(Project project, SignalSubject about, boolean chooseAgain) {
        String site = about.sensor().placement().site();
        List<RealChoice> all = RealChoice.all(project, about.activity(), site);
        RealChoice kept = choice.get();
        choosing = true;
        if (!choices.equals(all)) {
            choices.setAll(all);
        }
        chosenByHand &= !chooseAgain && kept != null && all.contains(kept);
        choice.set(chosenByHand ? kept : RealChoice.best(project, about.activity(), site));
        choosing = false;
    }

    /** Where there is nothing to compare, nothing of what was shown before stays on offer. */
    private void forgetChoices() {
        choosing = true;
        choices.setAll(RealChoice.NOTHING);
        choice.set(RealChoice.NOTHING);
        chosenByHand = false;
        choosing = false;
    }

    private void choiceChanged() {
        if (!choosing) {
            chosenByHand = true;
            rebuild();
        }
    }

    private void rebuild() {
        List<Trace> all = new ArrayList<>();
        if (subject != null && simulated != null) {
            all.addAll(Stretch.whole(simulated).traces(Side.SIMULATED));
        }
        measured().ifPresent(stretch -> all.addAll(stretch.traces(Side.MEASURED)));
        traces.set(List.copyOf(all));
        summarise();
    }

    private Optional<Stretch> measured() {
        SignalSubject about = subject;
        RealChoice chosen = choice.get();
        if (about == null || chosen == null) {
            return Optional.empty();
        }
        return workspace
                .project()
                .recording(chosen.id())
                .flatMap(r -> RealChoice.stretch(r.value(), about.activity(), bounds().toS()));
    }

    private List<Stretch> shownStretches() {
        Stream<Stretch> simulatedStretch =
                Stream.ofNullable(subject == null ? null : simulated).map(Stretch::whole);
        return Stream.concat(simulatedStretch, measured().stream())
                .map(s -> s.part(range.get()))
                .toList();
    }

    private TimeRange bounds() {
        return TimeRange.whole(subject == null ? 1 : subject.durationS());
    }

    private void showRange(TimeRange shown) {
        range.set(shown);
        summarise();
    }

    private void summarise() {
        summary.set(
                StatisticsText.of(
                        traces.get(),
                        measured().map(s -> s.recording().source().origin().label()).orElse(""),
                        range.get(),
                        group -> shown(group).get()));
    }

    private BooleanProperty toggle(boolean on) {
        BooleanProperty property = new SimpleBooleanProperty(this, "shown", on);
        property.addListener((o, before, after) -> summarise());
        return property;
    }
}
