package kinescribe.app.models;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Sites;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.FileFaults;
import kinescribe.format.model.ForeignModel;
import kinescribe.format.model.ModelFile;
import kinescribe.imu.Origin;
import kinescribe.job.JobContext;
import kinescribe.job.JobHandle;
import kinescribe.job.JobOutcome;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.network.Epoch;
import kinescribe.learn.network.TrainingWatch;
import kinescribe.pipeline.Step;
import kinescribe.pipeline.TrainModel;
import kinescribe.project.DamagedModel;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/** Trains models, lists them and tells how training goes. */
final class ModelsViewModel {
    private static final String STAND_INS =
            "The measured side is a simulated stand-in: what a model learns from it, and how well it"
                    + " does there, says nothing about people.";

    private final Workspace workspace;
    private final LearningSettings settings = new LearningSettings();
    private final ObservableList<String> realSites = FXCollections.observableArrayList();
    private final ObservableList<String> virtualSites = FXCollections.observableArrayList();
    private final ObservableList<ModelRow> rows = FXCollections.observableArrayList();
    private final ObservableList<DamagedModel> damaged = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper banner = new ReadOnlyStringWrapper(this, "banner", "");
    private final ObjectProperty<@Nullable ModelRow> selected =
            new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyObjectWrapper<List<Epoch>> epochs =
            new ReadOnlyObjectWrapper<>(this, "epochs", List.of());
    private final AtomicReference<List<Epoch>> heard = new AtomicReference<>(List.of());
    private @Nullable JobHandle handle;

    ModelsViewModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.projectProperty().subscribe(this::refresh);
        selected.addListener((o, before, after) -> showEpochs());
    }

    LearningSettings settings() {
        return settings;
    }

    /** Sites with measured recordings, and none. */
    ObservableList<String> realSites() {
        return realSites;
    }

    /** Sites with simulated recordings, and none. */
    ObservableList<String> virtualSites() {
        return virtualSites;
    }

    /** The project's models. */
    ObservableList<ModelRow> rows() {
        return rows;
    }

    /** The project's models that cannot be read. */
    ObservableList<DamagedModel> damaged() {
        return damaged;
    }

    /** A warning over all models; empty where none is due. */
    ReadOnlyStringProperty bannerProperty() {
        return banner.getReadOnlyProperty();
    }

    /** The model that is looked at. */
    ObjectProperty<@Nullable ModelRow> selectedProperty() {
        return selected;
    }

    /** Whether a training is under way. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How the training under way goes, or went for the selected model. */
    ReadOnlyObjectProperty<List<Epoch>> epochsProperty() {
        return epochs.getReadOnlyProperty();
    }

    /** Whether there is anything to learn from. */
    boolean canTrain() {
        return !LearningSettings.site(settings.realSiteProperty()).isEmpty()
                || !LearningSettings.site(settings.virtualSiteProperty()).isEmpty();
    }

    /** Takes over what the training has told since; to be called a few times a second. */
    void pull() {
        if (running.get() && !epochs.get().equals(heard.get())) {
            epochs.set(List.copyOf(heard.get()));
        }
    }

    /** Trains a model; the best so far is kept if {@link #cancel} ends it. */
    void train() {
        Project project = workspace.project();
        String name = String.valueOf(settings.nameProperty().get()).strip();
        String real = LearningSettings.site(settings.realSiteProperty());
        String virtual = LearningSettings.site(settings.virtualSiteProperty());
        String kind = settings.kindProperty().get();
        TrainModel step =
                new TrainModel(
                        name.isEmpty() ? TrainModel.usualName(kind, real, virtual) : name,
                        kind,
                        TrainModel.recordings(project, real, virtual),
                        settings.windows().spec(),
                        settings.networks().options(),
                        settings.seedProperty().get());
        Optional<Path> saved = saved();
        start(
                step.title(),
                step.name(),
                (inputs, watch, context) -> step.execute(inputs, saved, watch, context));
    }

    /** Goes on with the selected model's training. */
    void resume() {
        ModelRow row = selected.get();
        if (row != null && row.canGoOn()) {
            String id = row.entry().id();
            Optional<Path> saved = saved();
            start(
                    "Train " + row.name() + " further",
                    row.name(),
                    (inputs, watch, context) ->
                            TrainModel.resume(inputs, saved, id, watch, context));
        }
    }

    private Optional<Path> saved() {
        return Optional.ofNullable(workspace.fileProperty().get());
    }

    /** What trains. */
    private interface Training {
        Noticed<Edit> run(Project project, TrainingWatch watch, JobContext context)
                throws KinescribeException;
    }

    private void start(String title, String name, Training training) {
        heard.set(List.of());
        epochs.set(List.of());
        running.set(true);
        TrainingWatch watch = (learnt, state) -> heard.set(learnt.epochs());
        Step step =
                new Step() {
                    @Override
                    public String title() {
                        return title;
                    }

                    @Override
                    public Noticed<Edit> execute(Project project, JobContext context)
                            throws KinescribeException {
                        return training.run(project, watch, context);
                    }
                };
        handle =
                workspace.run(
                        step,
                        () -> select(name),
                        () -> {
                            pull();
                            running.set(false);
                        });
    }

    private void select(String name) {
        rows.stream().filter(r -> r.name().equals(name)).findFirst().ifPresent(selected::set);
    }

    /** Ends the training under way; what it has come to is kept. */
    void cancel() {
        if (handle != null) {
            handle.cancel();
        }
    }

    /** Calls a model something else. */
    void rename(ModelRow row, String name) {
        if (!name.isBlank() && !name.equals(row.name())) {
            workspace.apply(Edits.renameModel(row.entry(), name.strip()));
        }
    }

    /** Removes the selected model. */
    void deleteSelected() {
        ModelRow row = selected.get();
        if (row != null) {
            workspace.apply(Edits.remove("Delete model", List.of(row.entry().id())));
        }
    }

    /** Removes a model that cannot be read. */
    void delete(DamagedModel model) {
        workspace.apply(Edits.remove("Delete model", List.of(model.id())));
    }

    /** Writes the selected model as a file. */
    void exportSelected(Path file) {
        ModelRow row = selected.get();
        if (row != null) {
            try {
                ModelFile.write(row.entry().value(), file);
                workspace.succeeded("Wrote " + file + ".");
            } catch (KinescribeException e) {
                workspace.report(e);
            }
        }
    }

    /** Puts a model's file into the project. */
    void importFrom(Path file) {
        workspace
                .jobs()
                .submit(
                        "Import " + FileFaults.name(file),
                        context -> ForeignModel.readAny(file),
                        (JobOutcome<TrainedModel> outcome) -> {
                            if (outcome instanceof JobOutcome.Done<TrainedModel> done) {
                                String name = FileFaults.name(file).replaceAll("\\.onnx$", "");
                                workspace.apply(Edits.addModel(name, done.value()));
                                select(name);
                            } else if (outcome instanceof JobOutcome.Failed<TrainedModel> failed) {
                                workspace.report(failed.error());
                            }
                        });
    }

    private void refresh(Project project) {
        sites(project, Origin::actsAsReal, realSites, settings.realSiteProperty());
        sites(
                project,
                origin -> origin == Origin.VIRTUAL,
                virtualSites,
                settings.virtualSiteProperty());
        banner.set(standIns(project) ? STAND_INS : "");
        damaged.setAll(project.damagedModels());
        Freshness freshness = new Freshness(project);
        ModelRow before = selected.get();
        List<ModelRow> now = new ArrayList<>();
        for (Entry<TrainedModel> model : project.models()) {
            now.add(new ModelRow(model, freshness.isOutOfDate(model)));
        }
        rows.setAll(now);
        selected.set(
                rows.stream()
                        .filter(r -> before != null && r.entry().id().equals(before.entry().id()))
                        .findFirst()
                        .or(() -> rows.stream().findFirst())
                        .orElse(null));
    }

    private static boolean standIns(Project project) {
        return project.recordings().stream()
                        .anyMatch(r -> r.value().source().origin() == Origin.STAND_IN)
                || project.models().stream()
                        .map(m -> m.value().card().training())
                        .anyMatch(t -> t.windows(Origin.STAND_IN) > 0);
    }

    private static void sites(
            Project project,
            Predicate<Origin> wanted,
            ObservableList<String> all,
            StringProperty chosen) {
        List<String> sites =
                Stream.concat(Sites.of(project, wanted).stream(), Stream.of(LearningSettings.NONE))
                        .toList();
        if (!all.equals(sites)) {
            String before = String.valueOf(chosen.get());
            boolean first = all.size() <= 1;
            all.setAll(sites);
            chosen.set(!first && sites.contains(before) ? before : sites.get(0));
        }
    }

    private void showEpochs() {
        ModelRow row = selected.get();
        if (!running.get()) {
            epochs.set(row == null ? List.of() : row.entry().value().card().training().epochs());
        }
    }
}
