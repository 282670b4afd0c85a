package kinescribe.app.signals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Moment;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Notice;
import kinescribe.imu.Recording;
import kinescribe.imu.compare.Clock;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.imu.compare.TimeAlignment;
import kinescribe.job.JobOutcome;
import kinescribe.job.LatestJob;
import kinescribe.pipeline.Recreate;
import kinescribe.pipeline.SimulateRecordings;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import kinescribe.project.TimeShift;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of the charts: the selected sensor on the selected motion, simulated, and a
 * recording of the same activity, shifted in time as people say. Where the stored recording is
 * missing or out of date, the signal is simulated at once instead, without storing it.
 */
final class SidesModel {

    /** Below this mean correlation a shift that was found is not believed: our own choice. */
    private static final double CREDIBLE = 0.5;

    /** A shift that was found, seconds, and the mean correlation it reached. */
    private record Found(double lagS, double score) {}

    private final Workspace workspace;
    private final Follower<PreviewRequest, Recording> preview;
    private final Follower<PreviewRequest, PreviewRequest> ahead;
    private final LatestJob aligning;
    private final Consumer<Boolean> changed;
    private final ObservableList<RealChoice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<RealChoice> choice =
            new SimpleObjectProperty<>(this, "choice", RealChoice.NOTHING);
    private final ReadOnlyStringWrapper emptyText = new ReadOnlyStringWrapper(this, "emptyText");
    private final ReadOnlyStringWrapper badge = new ReadOnlyStringWrapper(this, "badge", "");
    private final ReadOnlyDoubleWrapper lagS = new ReadOnlyDoubleWrapper(this, "lagS");
    private final ReadOnlyStringWrapper lagText = new ReadOnlyStringWrapper(this, "lagText", "");
    private @Nullable Found found;
    private @Nullable SignalSubject subject;
    private @Nullable Recording simulated;
    private boolean choosing;
    private boolean chosenByHand;

    /**
     * @param workspace what is shown
     * @param simulation makes live previews
     * @param changed is told whenever a side changes, and whether all of another motion is there
     */
    SidesModel(Workspace workspace, SensorPreview simulation, Consumer<Boolean> changed) {
        this.workspace = workspace;
        this.changed = changed;
        this.preview =
                new Follower<>(
                        workspace.jobs(), "Preview sensor", simulation::simulate, this::previewed);
        this.ahead =
                new Follower<>(
                        workspace.jobs(),
                        "Prepare preview",
                        (request, context) -> {
                            simulation.prepare(request, context);
                            return request;
                        },
                        outcome -> {});
        this.aligning = new LatestJob(workspace.jobs());
        choice.addListener((o, before, after) -> choiceChanged());
        lagS.subscribe(lag -> tellLag());
        workspace.projectProperty().addListener((o, before, after) -> refresh());
        workspace.selection().motionIdProperty().addListener((o, b, a) -> refresh());
        workspace.selection().sensorIdProperty().addListener((o, b, a) -> refresh());
        workspace.selection().momentProperty().addListener((o, b, a) -> momentChanged());
    }

    /** Recordings to compare with, best match first. */
    ObservableList<RealChoice> choices() {
        return choices;
    }

    /** The recording compared with. */
    ObjectProperty<RealChoice> choiceProperty() {
        return choice;
    }

    /** What to do where there is nothing to show; empty where there is. */
    ReadOnlyStringProperty emptyTextProperty() {
        return emptyText.getReadOnlyProperty();
    }

    /** Why the simulated side is a live preview; empty where it is the stored recording. */
    ReadOnlyStringProperty badgeProperty() {
        return badge.getReadOnlyProperty();
    }

    /** By how much the measured side comes later and is therefore drawn earlier, seconds. */
    ReadOnlyDoubleProperty lagProperty() {
        return lagS.getReadOnlyProperty();
    }

    /** The same in words, with the correlation where it was found by it. */
    ReadOnlyStringProperty lagTextProperty() {
        return lagText.getReadOnlyProperty();
    }

    /** What the charts are about. */
    Optional<SignalSubject> subject() {
        return Optional.ofNullable(subject);
    }

    /** The length of the motion in seconds; one where there is none. */
    double durationS() {
        return subject == null ? 1 : subject.durationS();
    }

    /** The stretch of time in which there is anything on either side, the motion at least. */
    TimeRange span() {
        double from = 0;
        double to = TimeRange.whole(durationS()).toS();
        Stretch other = measured().orElse(null);
        if (other != null) {
            from = Math.min(from, other.startS() - other.zeroS());
            to = Math.max(to, other.endS() - other.zeroS());
        }
        return new TimeRange(from, to);
    }

    /** The simulated side. */
    Optional<Stretch> simulated() {
        return Optional.ofNullable(subject == null ? null : simulated).map(Stretch::whole);
    }

    /** The measured side as it was recorded: its clock begins with the activity. */
    Optional<Stretch> recorded() {
        SignalSubject about = subject;
        RealChoice chosen = choice.get();
        if (about == null || chosen == null) {
            return Optional.empty();
        }
        return workspace
                .project()
                .recording(chosen.id())
                .map(
                        r ->
                                moment(chosen)
                                        .map(m -> Stretch.from(r.value(), m.zeroS(), durationS()))
                                        .orElseGet(
                                                () ->
                                                        RealChoice.stretch(
                                                                r.value(),
                                                                about.activity(),
                                                                about.durationS())));
    }

    /** The moment to show of a recording, if one of it is asked for. */
    private Optional<Moment> moment(RealChoice chosen) {
        return Optional.ofNullable(workspace.selection().momentProperty().get())
                .filter(moment -> moment.recordingId().equals(chosen.id()));
    }

    private void momentChanged() {
        Moment moment = workspace.selection().momentProperty().get();
        if (moment != null) {
            choices.stream()
                    .filter(c -> c.id().equals(moment.recordingId()))
                    .findFirst()
                    .ifPresent(
                            c -> {
                                choosing = true;
                                chosenByHand = true;
                                choice.set(c);
                                choosing = false;
                            });
        }
        keptLag();
        changed.accept(true);
    }

    /** The measured side, aligned. */
    Optional<Stretch> measured() {
        return recorded().map(stretch -> stretch.earlier(lagS.get()));
    }

    /** What simulates the sensor as it is now. */
    Optional<PreviewRequest> request() {
        return subject().map(about -> request(workspace.project(), about));
    }

    /** Shows the measured side shifted otherwise, without keeping that. */
    void tryLag(double seconds) {
        if (recorded().isPresent()) {
            lagS.set(seconds);
            changed.accept(false);
        }
    }

    /** Keeps a shift of the measured side in the project; not where a single moment is shown. */
    void keepLag(double seconds) {
        SignalSubject about = subject;
        if (about != null && recorded().isPresent() && moment(choice.get()).isEmpty()) {
            workspace.apply(
                    Edits.align(
                            new TimeShift(
                                    about.motion().id(),
                                    about.sensor().id(),
                                    choice.get().id(),
                                    seconds)));
        }
    }

    /** Looks for the shift at which both sides correlate best, and keeps it where they do. */
    void align() {
        Recording one = simulated;
        Optional<Stretch> other = recorded();
        if (subject == null || one == null || other.isEmpty()) {
            return;
        }
        Recording cut = other.get().cut();
        double startS = cut.samples() == 0 ? 0 : cut.timeS(0);
        double maxLagS =
                Math.max(
                        ComparisonSettings.STANDARD.maxLagS(),
                        Math.abs(other.get().lengthS() - one.durationS()));
        ComparisonSettings settings =
                ComparisonSettings.STANDARD
                        .withClock(Clock.STARTS)
                        .withMaxLagS(maxLagS)
                        .withRotation(true);
        aligning.<Found>submit(
                "Align recording",
                context -> {
                    TimeAlignment time = SignalComparison.of(one, cut, settings, context).time();
                    return new Found(time.lagS() + startS, time.score());
                },
                this::aligned);
    }

    private void aligned(JobOutcome<Found> outcome) {
        if (outcome instanceof JobOutcome.Done<Found> done) {
            Found best = done.value();
            if (best.score() >= CREDIBLE) {
                found = best;
                keepLag(best.lagS());
                tellLag();
                workspace.succeeded(
                        String.format(
                                Locale.ROOT,
                                "Aligned: the recording comes %.3f s later, where both sides"
                                        + " correlate by %.2f on average.",
                                best.lagS(),
                                best.score()));
            } else {
                workspace
                        .notices()
                        .add(
                                Notice.warning(
                                        String.format(
                                                Locale.ROOT,
                                                "The recording was not aligned: at the best shift,"
                                                        + " %.3f s, both sides correlate by only %.2f"
                                                        + " on average, and below %.1f that may be"
                                                        + " chance. Compare with another recording, or"
                                                        + " align by dragging.",
                                                best.lagS(),
                                                best.score(),
                                                CREDIBLE)));
            }
        } else if (outcome instanceof JobOutcome.Failed<Found> failed) {
            workspace.report(failed.error());
        }
    }

    private void tellLag() {
        Found known = found;
        String score =
                known != null && known.lagS() == lagS.get()
                        ? String.format(Locale.ROOT, " · r %.2f", known.score())
                        : "";
        lagText.set(String.format(Locale.ROOT, "lag %.3f s", lagS.get()) + score);
    }

    /** Stores the simulated signal: makes an out-of-date recording again, or records the motion. */
    void record() {
        SignalSubject about = subject;
        if (about != null) {
            workspace.run(
                    about.stored().isPresent()
                            ? new Recreate(about.stored().get().id())
                            : new SimulateRecordings(
                                    List.of(about.motion().id()),
                                    workspace.project().simulation()));
        }
    }

    /** Looks at project and selection again. */
    void refresh() {
        SignalSubject before = subject;
        Project project = workspace.project();
        SignalSubject now = SignalSubject.of(project, workspace.selection()).orElse(null);
        subject = now;
        emptyText.set(now == null ? EmptyHints.of(project, workspace.selection()) : "");
        boolean another = before == null || now == null || !now.isSameAs(before);
        if (another) {
            workspace.selection().momentProperty().set(null);
            simulated = null;
            preview.cancel();
            aligning.cancel();
        }
        if (now != null) {
            refreshChoices(project, now, another);
            chooseSimulated(project, now);
        } else {
            badge.set("");
            forgetChoices();
        }
        changed.accept(
                another || now == null || before == null || now.durationS() != before.durationS());
    }

    private void chooseSimulated(Project project, SignalSubject about) {
        if (about.stored().isPresent() && !about.stale()) {
            preview.cancel();
            ahead.request(request(project, about)); // so that the first drag need not wait
            simulated = about.stored().get().value();
            badge.set("");
            return;
        }
        badge.set(about.stale() ? "live · out of date" : "live · not recorded yet");
        preview.request(request(project, about));
    }

    private static PreviewRequest request(Project project, SignalSubject about) {
        return new PreviewRequest(
                about.motion().id(),
                about.motion().value().motion(),
                about.sensor().placement(),
                about.sensor().device(project.sensorModel()),
                about.rateHz());
    }

    private void previewed(JobOutcome<Recording> outcome) {
        if (outcome instanceof JobOutcome.Done<Recording> done) {
            simulated = done.value();
            changed.accept(false);
        } else if (outcome instanceof JobOutcome.Failed<Recording> failed) {
            badge.set("no preview: " + failed.error().getMessage());
        }
    }

    private void refreshChoices(Project project, SignalSubject about, boolean chooseAgain) {
        String site = about.sensor().placement().site();
        List<RealChoice> all = RealChoice.all(project, about.activity(), site);
        Optional<RealChoice> fresh =
                chooseAgain || choices.isEmpty()
                        ? Optional.empty()
                        : all.stream()
                                .filter(RealChoice::isReal)
                                .filter(c -> choices.stream().noneMatch(c::isSame))
                                .findFirst();
        // What was just imported is what people want to see.
        RealChoice kept = fresh.orElse(choice.get());
        chosenByHand |= fresh.isPresent();
        choosing = true;
        if (!choices.equals(all)) {
            choices.setAll(all);
        }
        chosenByHand &= !chooseAgain && kept != null && all.contains(kept);
        choice.set(chosenByHand ? kept : RealChoice.best(project, about.activity(), site));
        choosing = false;
        keptLag();
    }

    /** Where there is nothing to compare, nothing of what was shown before stays on offer. */
    private void forgetChoices() {
        choosing = true;
        choices.setAll(RealChoice.NOTHING);
        choice.set(RealChoice.NOTHING);
        chosenByHand = false;
        choosing = false;
        lagS.set(0);
    }

    private void choiceChanged() {
        if (!choosing) {
            workspace.selection().momentProperty().set(null);
            chosenByHand = true;
            keptLag();
            changed.accept(false);
        }
    }

    private void keptLag() {
        SignalSubject about = subject;
        RealChoice chosen = choice.get();
        lagS.set(
                about == null || chosen == null || moment(chosen).isPresent()
                        ? 0
                        : workspace
                                .project()
                                .lagS(about.motion().id(), about.sensor().id(), chosen.id()));
    }
}
