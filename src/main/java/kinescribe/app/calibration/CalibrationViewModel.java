package kinescribe.app.calibration;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.SaveTarget;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.SensorCalibration;
import kinescribe.format.calibration.CalibrationFile;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SurfacePlacement;
import kinescribe.job.JobHandle;
import kinescribe.job.JobOutcome;
import kinescribe.motion.Body;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodySurface;
import kinescribe.pipeline.ApplyCalibration;
import kinescribe.pipeline.CalibrationPlan;
import kinescribe.pipeline.CalibrationReview;
import kinescribe.pipeline.ImportCalibration;
import kinescribe.pipeline.MotionPairs;
import kinescribe.pipeline.Recreate;
import kinescribe.pipeline.Step;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/** Fits calibrations, keeps and applies them. */
final class CalibrationViewModel {
    private final Workspace workspace;
    private final CalibrationSettings settings = new CalibrationSettings();
    private final ReviewModel review;
    private final ObservableList<String> realSites = FXCollections.observableArrayList();
    private final ObservableList<String> virtualSites = FXCollections.observableArrayList();
    private final ObservableList<CalibrationRow> rows = FXCollections.observableArrayList();
    private final ObservableList<PairRow> pairs = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable CalibrationRow> selected =
            new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper(this, "fault", "");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper(this, "counts", "");
    private final ReadOnlyStringWrapper banner = new ReadOnlyStringWrapper(this, "banner", "");
    private final ReadOnlyBooleanWrapper fitting =
            new ReadOnlyBooleanWrapper(this, "fitting", false);
    private @Nullable JobHandle fit;

    CalibrationViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.review = new ReviewModel(workspace.jobs());
        settings.realSiteProperty()
                .addListener(
                        (o, before, after) -> {
                            showPeople();
                            matchVirtualSite();
                        });
        InvalidationListener looks = changed -> look();
        for (Observable part : settings.observables()) {
            part.addListener(looks);
        }
        settings.pairs().addListener((InvalidationListener) changed -> judge());
        selected.addListener((o, before, after) -> judge());
        workspace.projectProperty().addListener((o, before, after) -> refresh());
        refresh();
    }

    /** What is set before a fit. */
    CalibrationSettings settings() {
        return settings;
    }

    /** What the selected calibration changes. */
    ReviewModel review() {
        return review;
    }

    /** Sites with recordings that act as real. */
    ObservableList<String> realSites() {
        return realSites;
    }

    /** Sites with simulated recordings. */
    ObservableList<String> virtualSites() {
        return virtualSites;
    }

    /** The kept calibrations. */
    ObservableList<CalibrationRow> rows() {
        return rows;
    }

    /** The real recordings of the people to fit on, with the motions they are of. */
    ObservableList<PairRow> pairs() {
        return pairs;
    }

    /** The calibration whose figures are shown. */
    ObjectProperty<@Nullable CalibrationRow> selectedProperty() {
        return selected;
    }

    /** What stands in the way of a fit; empty if nothing does. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** How much there is on either side. */
    ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** A warning over all; empty where none is due. */
    ReadOnlyStringProperty bannerProperty() {
        return banner.getReadOnlyProperty();
    }

    /** Whether a fit is at work. */
    ReadOnlyBooleanProperty fittingProperty() {
        return fitting.getReadOnlyProperty();
    }

    /** The share of the fit that is done; negative while unknown. */
    double fitShare() {
        JobHandle job = fit;
        return job == null ? -1 : job.status().fraction();
    }

    /** Whether there are no real recordings at all, so that importing some is what to do. */
    boolean needsImport() {
        return realSites.isEmpty();
    }

    /** Fits what is set, as a job; selects what came out. */
    void fit() {
        if (!fault.get().isEmpty() || fitting.get()) {
            return;
        }
        try {
            CalibrationPlan plan = settings.plan(workspace.project());
            Step step = plan.step(workspace.project());
            fitting.set(true);
            fit = workspace.run(step, () -> selectNamed(plan.name()), () -> fitting.set(false));
        } catch (KinescribeException e) {
            workspace.report(e);
        }
    }

    /** Gives the fit up. */
    void cancelFit() {
        JobHandle job = fit;
        if (job != null) {
            job.cancel();
        }
    }

    /** The recordings that the selected calibration would be applied to. */
    List<Entry<Recording>> targets() {
        CalibrationRow row = selected.get();
        return row == null
                ? List.of()
                : CalibrationPlan.appliesTo(
                        workspace.project(), reviewOf(row.entry()).virtualSite());
    }

    /** Makes calibrated recordings of the simulated ones; one undo takes them back. */
    void apply() {
        CalibrationRow row = selected.get();
        List<String> ids = targets().stream().map(Entry::id).toList();
        if (row == null || ids.isEmpty()) {
            return;
        }
        workspace.run(
                new ApplyCalibration(row.id(), ids),
                () ->
                        workspace
                                .notices()
                                .add(
                                        Notice.info(
                                                Counted.of(ids.size(), "calibrated recording")
                                                        + " made with "
                                                        + row.name()
                                                        + "; training uses them instead of the"
                                                        + " uncalibrated ones.")));
    }

    /** Whether the selected calibration found a place that a sensor of the project is not at. */
    boolean canMoveSensor() {
        return movedSensor().isPresent();
    }

    /** Puts the sensor where the selected fit found it. */
    void moveSensor() {
        movedSensor()
                .ifPresent(
                        sensor ->
                                workspace.apply(
                                        Edits.changeSensor(sensor.id(), sensor.placement())));
    }

    /** Makes the selected calibration again with the present recordings. */
    void recreateSelected() {
        CalibrationRow row = selected.get();
        if (row != null) {
            workspace.run(new Recreate(row.id()));
        }
    }

    /** Deletes the selected calibration; undo brings it back. */
    void deleteSelected() {
        CalibrationRow row = selected.get();
        if (row != null) {
            workspace.apply(Edits.remove("Delete calibration " + row.name(), List.of(row.id())));
        }
    }

    /** Calls a calibration something else, unless another is called so. */
    void rename(CalibrationRow row, String name) {
        String wanted = name.strip();
        if (wanted.isEmpty() || wanted.equals(row.name())) {
            return;
        }
        if (rows.stream().anyMatch(other -> other.name().equals(wanted))) {
            workspace.report(
                    new KinescribeException(
                            "There is already a calibration called \"" + wanted + "\".",
                            "Choose another name."));
            return;
        }
        workspace.apply(Edits.renameCalibration(row.entry(), wanted));
    }

    /** What the selected calibration's file may be called. */
    String exportName() {
        CalibrationRow row = selected.get();
        return SaveTarget.fileName(row == null ? "" : row.name(), "calibration") + ".json";
    }

    /** Writes the selected calibration to a file. */
    void exportSelected(Path file) {
        CalibrationRow row = selected.get();
        if (row != null) {
            workspace
                    .jobs()
                    .<Path>submit(
                            "Export calibration",
                            context -> {
                                CalibrationFile.write(row.entry().value(), file);
                                return file;
                            },
                            this::exported);
        }
    }

    /** Reads a calibration from a file. */
    void importFrom(Path file) {
        workspace.run(
                new ImportCalibration(file),
                () -> {
                    if (!rows.isEmpty()) {
                        selected.set(rows.get(rows.size() - 1));
                    }
                });
    }

    private void exported(JobOutcome<Path> outcome) {
        if (outcome instanceof JobOutcome.Done<Path> done) {
            workspace.notices().add(Notice.info("The calibration was written to " + done.value()));
        } else if (outcome instanceof JobOutcome.Failed<Path> failed) {
            workspace.report(failed.error());
        }
    }

    private Optional<PlacedSensor> movedSensor() {
        CalibrationRow row = selected.get();
        if (row == null || !(row.entry().value() instanceof SensorCalibration found)) {
            return Optional.empty();
        }
        String site = reviewOf(row.entry()).virtualSite();
        SurfacePlacement place =
                SurfacePlacement.of(found.placement(), BodySurface.of(fittedBody(row.entry())));
        return workspace.project().sensors().stream()
                .filter(sensor -> sensor.placement().site().equals(site))
                .filter(sensor -> !sensor.placement().equals(place.called(site)))
                .map(sensor -> sensor.with(place.called(site)))
                .findFirst();
    }

    /** The body of the first motion that a calibration was fitted on. */
    private Skeleton fittedBody(Entry<Calibration> calibration) {
        Project project = workspace.project();
        return calibration.provenance().inputs().stream()
                .flatMap(input -> project.motion(input.id()).stream())
                .map(motion -> motion.value().motion().skeleton())
                .findFirst()
                .orElseGet(() -> Body.Preset.ADULT.body().skeleton());
    }

    private void refresh() {
        Project project = workspace.project();
        CalibrationRow before = selected.get();
        sites(project, true, realSites);
        sites(project, false, virtualSites);
        if (!realSites.contains(text(settings.realSiteProperty()))) {
            settings.realSiteProperty().set(realSites.isEmpty() ? "" : realSites.get(0));
        }
        if (!virtualSites.contains(text(settings.virtualSiteProperty()))) {
            matchVirtualSite();
        }
        showPeople();
        List<CalibrationRow> now = CalibrationRow.of(project);
        if (!now.equals(rows)) {
            rows.setAll(now);
            select(before == null ? "" : before.id());
        }
        look();
        judge();
    }

    /** Looks again at what can be said without work. */
    private void look() {
        Project project = workspace.project();
        String real = text(settings.realSiteProperty());
        String virtual = text(settings.virtualSiteProperty());
        List<Entry<Recording>> measured = CalibrationPlan.measured(project, real);
        counts.set(
                measured.isEmpty()
                        ? ""
                        : Counted.of(measured.size(), "real recording")
                                + ", "
                                + Counted.of(
                                        CalibrationPlan.simulated(project, virtual).size(),
                                        "simulated one"));
        banner.set(
                measured.stream().anyMatch(r -> r.value().source().origin() == Origin.STAND_IN)
                        ? "The real side is a simulated stand-in: what is fitted to it says nothing"
                                + " about people."
                        : "");
        List<PairRow> now =
                PairRow.of(
                        project,
                        measured.stream()
                                .filter(
                                        r ->
                                                settings.people()
                                                        .fit()
                                                        .contains(r.value().source().subject()))
                                .toList(),
                        settings.allPairs(project));
        if (!now.equals(pairs)) {
            pairs.setAll(now);
        }
        fault.set(settings.fault(project));
    }

    private void showPeople() {
        settings.people()
                .show(
                        CalibrationPlan.measured(
                                workspace.project(), text(settings.realSiteProperty())));
    }

    private void judge() {
        CalibrationRow row = selected.get();
        if (row == null) {
            review.clear();
        } else {
            review.show(workspace.project(), row.entry(), reviewOf(row.entry()));
        }
    }

    private CalibrationReview reviewOf(Entry<Calibration> calibration) {
        Project project = workspace.project();
        MotionPairs all = settings.allPairs(project);
        return new CalibrationReview(
                        text(settings.realSiteProperty()),
                        text(settings.virtualSiteProperty()),
                        all)
                .like(project, calibration);
    }

    private void select(String id) {
        selected.set(
                rows.stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .or(() -> rows.stream().findFirst())
                        .orElse(null));
    }

    private void selectNamed(String name) {
        rows.stream().filter(row -> row.name().equals(name)).findFirst().ifPresent(selected::set);
    }

    /** Prefers a simulated site that has the real site's word in it: pocket, right_pocket. */
    private void matchVirtualSite() {
        String real = text(settings.realSiteProperty());
        settings.virtualSiteProperty()
                .set(
                        virtualSites.stream()
                                .filter(site -> !real.isEmpty() && site.contains(real))
                                .min(Comparator.comparing(String::length))
                                .or(() -> virtualSites.stream().findFirst())
                                .orElse(""));
    }

    private static String text(StringProperty property) {
        String text = property.get();
        return text == null ? "" : text;
    }

    /** Sites by name, those that people wore devices at before those of stand-ins. */
    private static void sites(Project project, boolean real, ObservableList<String> sites) {
        List<String> now =
                project.recordings().stream()
                        .map(r -> r.value().source())
                        .filter(source -> source.origin().actsAsReal() == real)
                        .sorted(
                                Comparator.comparing(
                                                (Recording.Source s) ->
                                                        s.origin() == Origin.STAND_IN)
                                        .thenComparing(Recording.Source::site))
                        .map(Recording.Source::site)
                        .distinct()
                        .toList();
        if (!now.equals(sites)) {
            sites.setAll(now);
        }
    }
}
