package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import kinescribe.app.fx.FrequencyAxis;
import kinescribe.app.fx.Workspace;
import kinescribe.app.fx.XyPlot;
import kinescribe.imu.Recording;
import kinescribe.job.JobOutcome;
import org.jspecify.annotations.Nullable;

/** What the charts show of the two sides: which view, which lines, over which time. */
final class SignalsViewModel {
    private final Workspace workspace;
    private final SidesModel sides;
    private final PartsModel parts;
    private final RecognitionModel recognition;
    private final Cursors cursors = new Cursors(this::summarise);
    private final Follower<ComparisonRequest, ComparisonCharts> comparison;
    private final Map<SignalGroup, BooleanProperty> groups = new EnumMap<>(SignalGroup.class);
    private final Map<SignalComponent, BooleanProperty> components =
            new EnumMap<>(SignalComponent.class);
    private final ObjectProperty<ChartView> view =
            new SimpleObjectProperty<>(this, "view", ChartView.OVERLAY);
    private final ObjectProperty<FrequencyAxis> frequencyAxis =
            new SimpleObjectProperty<>(this, "frequencyAxis", FrequencyAxis.MOVEMENT);
    private final ReadOnlyObjectWrapper<List<Trace>> traces =
            new ReadOnlyObjectWrapper<>(this, "traces", List.of());
    private final ReadOnlyObjectWrapper<List<TimePlot>> timePlots =
            new ReadOnlyObjectWrapper<>(this, "timePlots", List.of());
    private final ReadOnlyObjectWrapper<List<XyPlot>> xyPlots =
            new ReadOnlyObjectWrapper<>(this, "xyPlots", List.of());
    private final ReadOnlyObjectWrapper<TimeRange> range =
            new ReadOnlyObjectWrapper<>(this, "range", TimeRange.whole(1));
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyObjectWrapper<AgreementNumbers> agreement =
            new ReadOnlyObjectWrapper<>(this, "agreement", AgreementNumbers.NONE);
    private final BooleanProperty drift = new SimpleBooleanProperty(this, "drift");
    private final BooleanProperty turn = new SimpleBooleanProperty(this, "turn");
    private ComparisonCharts compared = ComparisonCharts.NONE;
    private @Nullable Recording tracedSimulated;
    private List<Trace> simulatedTraces = List.of();
    private @Nullable Stretch tracedRecorded;
    private List<Trace> recordedTraces = List.of();

    /**
     * @param workspace what is shown
     * @param simulation makes live previews
     */
    SignalsViewModel(Workspace workspace, SensorPreview simulation) {
        this.workspace = workspace;
        for (SignalGroup group : SignalGroup.values()) {
            groups.put(group, toggle(true));
        }
        for (SignalComponent component : SignalComponent.values()) {
            components.put(component, toggle(component != SignalComponent.NORM));
        }
        comparison =
                new Follower<>(
                        workspace.jobs(), "Compare signals", ComparisonCharts::of, this::compared);
        recognition = new RecognitionModel(workspace);
        parts = new PartsModel(workspace.jobs(), simulation, this::replot);
        sides = new SidesModel(workspace, simulation, this::sidesChanged);
        view.addListener((o, before, after) -> viewChanged());
        drift.addListener((o, before, after) -> follow());
        turn.addListener((o, before, after) -> follow());
        parts.frameProperty().addListener((o, before, after) -> follow());
        parts.groupProperty().addListener((o, before, after) -> replot());
        sides.refresh();
    }

    /** The two sides. */
    SidesModel sides() {
        return sides;
    }

    /** Why the simulated side looks as it does. */
    PartsModel parts() {
        return parts;
    }

    /** What a trained model recognises. */
    RecognitionModel recognition() {
        return recognition;
    }

    /** The cursors A and B. */
    Cursors cursors() {
        return cursors;
    }

    /** How signals are shown. */
    ObjectProperty<ChartView> viewProperty() {
        return view;
    }

    /** How frequencies of spectra lie. */
    ObjectProperty<FrequencyAxis> frequencyAxisProperty() {
        return frequencyAxis;
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

    /** Charts over time, from above; empty in other views. */
    ReadOnlyObjectProperty<List<TimePlot>> timePlotsProperty() {
        return timePlots.getReadOnlyProperty();
    }

    /** Charts over something else, from left to right; empty in views over time. */
    ReadOnlyObjectProperty<List<XyPlot>> xyPlotsProperty() {
        return xyPlots.getReadOnlyProperty();
    }

    /** How well both sides agree; none in other views. */
    ReadOnlyObjectProperty<AgreementNumbers> agreementProperty() {
        return agreement.getReadOnlyProperty();
    }

    /** Whether numbers of agreement allow for clocks that run apart. */
    BooleanProperty driftProperty() {
        return drift;
    }

    /** Whether numbers of agreement are of the simulated frame turned onto the measured one. */
    BooleanProperty turnProperty() {
        return turn;
    }

    /** The stretch of time that the charts show. */
    ReadOnlyObjectProperty<TimeRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** Why a view cannot be shown; empty where it can. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Statistics of what is seen, in words. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The triads of which there is anything on either side. */
    Set<SignalGroup> present() {
        Set<SignalGroup> present = EnumSet.noneOf(SignalGroup.class);
        traces.get().forEach(trace -> present.add(trace.group()));
        return present;
    }

    /** The lines that a chart of a triad shows now. */
    List<Trace> visible(SignalGroup group) {
        return traces.get().stream()
                .filter(t -> t.group() == group && shown(t.component()).get())
                .toList();
    }

    /** The numbers of all lines that are shown. */
    List<NumbersRow> numbers() {
        List<NumbersRow> rows = new ArrayList<>();
        for (TimePlot plot : timePlots.get()) {
            for (Trace trace : plot.traces()) {
                Series series = trace.series();
                rows.add(
                        new NumbersRow(
                                trace.group().shortName() + " " + trace.component().label(),
                                StatisticsText.who(trace.side(), origin()),
                                plot.unit(),
                                StretchStatistics.of(
                                        series, range.get().fromS(), range.get().toS()),
                                series.at(cursors.timeS(Cursors.Name.A)),
                                series.at(cursors.timeS(Cursors.Name.B))));
            }
        }
        return rows;
    }

    /** Moves the play head. */
    void seek(double timeS) {
        workspace.playHead().seek(timeS);
    }

    /** Looks closer by a factor, around a time. */
    void zoom(double aroundS, double factor) {
        showRange(range.get().zoomed(aroundS, factor, sides.span()));
    }

    /** Moves the charts in time. */
    void pan(double byS) {
        showRange(range.get().moved(byS, sides.span()));
    }

    /** Shows all of both sides. */
    void showAll() {
        showRange(sides.span());
    }

    /** Shows the motion from its beginning to its end. */
    void showMotion() {
        showRange(TimeRange.whole(sides.durationS()));
    }

    /** What is shown now, to be written to a file; empty where there is nothing. */
    Optional<SignalExport> export() {
        return sides.simulated()
                .map(
                        simulated ->
                                new SignalExport(
                                        workspace.project(),
                                        sides.subject().orElseThrow(),
                                        view.get(),
                                        range.get(),
                                        Stream.concat(
                                                        Stream.of(simulated),
                                                        sides.measured().stream())
                                                .map(s -> s.part(range.get()))
                                                .toList(),
                                        sides.lagProperty().get(),
                                        sides.badgeProperty().get(),
                                        timePlots.get(),
                                        xyPlots.get(),
                                        agreement.get(),
                                        parts.known(),
                                        parts.frameProperty().get()));
    }

    private void sidesChanged(boolean another) {
        if (another) {
            range.set(TimeRange.whole(sides.durationS()));
            cursors.clear();
        } else {
            range.set(range.get().moved(0, sides.span()));
        }
        Recording simulated = sides.simulated().map(Stretch::recording).orElse(null);
        if (simulated == null) {
            simulatedTraces = List.of();
        } else if (simulated != tracedSimulated) {
            simulatedTraces = Stretch.whole(simulated).traces(Side.SIMULATED);
        }
        tracedSimulated = simulated;
        Stretch recorded = sides.recorded().orElse(null);
        if (recorded == null) {
            recordedTraces = List.of();
        } else if (!recorded.equals(tracedRecorded)) {
            recordedTraces = recorded.traces(Side.MEASURED);
        }
        tracedRecorded = recorded;
        double lag = sides.lagProperty().get();
        traces.set(
                Stream.concat(
                                simulatedTraces.stream(),
                                recordedTraces.stream().map(trace -> trace.earlier(lag)))
                        .toList());
        recognition.follow(sides.simulated(), sides.measured());
        follow();
        replot();
    }

    private void viewChanged() {
        compared = ComparisonCharts.NONE;
        follow();
        replot();
    }

    /** Asks for what takes work, where the view needs it. */
    private void follow() {
        parts.follow(view.get() == ChartView.PARTS ? sides.request() : Optional.empty());
        Optional<Stretch> simulated = sides.simulated();
        Optional<Stretch> measured = sides.measured();
        boolean needed =
                view.get().compares() ? measured.isPresent() : view.get() == ChartView.SPECTRUM;
        if (!needed || simulated.isEmpty()) {
            comparison.cancel();
            compared = ComparisonCharts.NONE;
            return;
        }
        TimeRange counted = view.get() == ChartView.RESIDUAL ? sides.span() : range.get();
        comparison.request(
                new ComparisonRequest(
                        view.get(),
                        simulated.get().part(counted),
                        measured.map(stretch -> stretch.part(counted)),
                        Set.copyOf(on(groups)),
                        Set.copyOf(on(components)),
                        drift.get(),
                        turn.get()));
    }

    private void compared(JobOutcome<ComparisonCharts> outcome) {
        if (outcome instanceof JobOutcome.Done<ComparisonCharts> done) {
            compared = done.value();
            replot();
        } else if (outcome instanceof JobOutcome.Failed<ComparisonCharts> failed) {
            compared = ComparisonCharts.NONE;
            replot();
            note.set(failed.error().text());
        }
    }

    private void replot() {
        boolean lacking =
                view.get().compares() && sides.subject().isPresent() && sides.measured().isEmpty();
        note.set(lacking ? "Choose a recording to compare with." : "");
        xyPlots.set(view.get().isOverTime() ? List.of() : compared.plots());
        agreement.set(compared.agreement());
        timePlots.set(
                switch (view.get()) {
                    case OVERLAY -> overTime(traces.get());
                    case RESIDUAL -> overTime(compared.residual());
                    case PARTS -> layered();
                    case SPECTRUM, QUANTILES, AGREEMENT -> List.of();
                });
        summarise();
    }

    private List<TimePlot> overTime(List<Trace> lines) {
        List<Band> bands =
                sides.measured().or(sides::simulated).map(Stretch::bands).orElse(List.of());
        List<TimePlot> plots = new ArrayList<>();
        for (SignalGroup group : SignalGroup.values()) {
            List<Trace> all = lines.stream().filter(t -> t.group() == group).toList();
            if (!all.isEmpty() && shown(group).get()) {
                plots.add(
                        new TimePlot(
                                group.title(),
                                group.unit(),
                                all.stream().filter(t -> shown(t.component()).get()).toList(),
                                List.of(),
                                bands,
                                missing(group, all)));
            }
        }
        return plots;
    }

    private String missing(SignalGroup group, List<Trace> lines) {
        boolean lacks =
                view.get() == ChartView.OVERLAY
                        && sides.measured().isPresent()
                        && lines.stream().noneMatch(t -> t.side() == Side.MEASURED);
        return lacks ? "the " + origin() + " recording has no " + group.device() : "";
    }

    private List<TimePlot> layered() {
        if (parts.known().isEmpty() || sides.simulated().isEmpty()) {
            return List.of();
        }
        SignalGroup group = parts.groupProperty().get();
        List<TimePlot> plots = new ArrayList<>();
        for (SignalComponent axis : SignalComponent.values()) {
            if (axis != SignalComponent.NORM && shown(axis).get()) {
                List<Layer> layers = parts.layers(axis);
                Trace sum = new Trace(group, axis, Side.SIMULATED, parts.sum(layers));
                plots.add(
                        new TimePlot(
                                group.title() + " " + axis.label(),
                                group.unit(),
                                List.of(sum),
                                layers,
                                List.of(),
                                ""));
            }
        }
        return plots;
    }

    /** What the side is called that the simulated one is compared with. */
    String otherSide() {
        return sides.measured()
                .map(s -> s.recording().source().origin().signalLabel())
                .orElse("measured");
    }

    private String origin() {
        return sides.measured().map(s -> s.recording().source().origin().label()).orElse("");
    }

    private void showRange(TimeRange shown) {
        range.set(shown);
        if (!view.get().isOverTime()) {
            follow();
        }
        summarise();
    }

    private void summarise() {
        List<Trace> lines = view.get() == ChartView.RESIDUAL ? compared.residual() : traces.get();
        String statistics =
                StatisticsText.of(lines, origin(), range.get(), group -> shown(group).get());
        summary.set(
                view.get().isOverTime() && cursors.isAnySet()
                        ? StatisticsText.between(cursors, numbers()) + "\n" + statistics
                        : statistics);
    }

    private BooleanProperty toggle(boolean on) {
        BooleanProperty property = new SimpleBooleanProperty(this, "shown", on);
        property.addListener(
                (o, before, after) -> {
                    follow();
                    replot();
                });
        return property;
    }

    private static <E extends Enum<E>> List<E> on(Map<E, BooleanProperty> toggles) {
        return toggles.entrySet().stream()
                .filter(e -> e.getValue().get())
                .map(Map.Entry::getKey)
                .toList();
    }
}
