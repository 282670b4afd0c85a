package kinescribe.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.network.Checkpoint;
import kinescribe.learn.network.TrainingOptions;
import kinescribe.learn.network.TrainingWatch;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.GateVerdict;
import kinescribe.project.Project;

/**
 * Trains a model to keep on recordings, save those of motions that the quality gate does not admit;
 * a model of the same name is replaced in its place. A cancel after the first epoch of a network
 * leaves the best so far, which {@link #resume} goes on from.
 *
 * @param name what the model is called
 * @param kind one of {@link kinescribe.learn.model.ModelKinds}
 * @param recordingIds what to learn from, of at most one real and one simulated site
 * @param spec how windows are cut
 * @param options of networks
 * @param seed where chance starts
 */
public record TrainModel(
        String name,
        String kind,
        List<String> recordingIds,
        WindowSpec spec,
        TrainingOptions options,
        long seed)
        implements Step {
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String STOPPED = "stoppedAfterEpoch";

    public TrainModel {
        recordingIds = List.copyOf(recordingIds);
    }

    /**
     * The recordings to learn from.
     *
     * @param realSite where measured (or stand-in) ones are wanted; empty for none
     * @param virtualSite where simulated ones are wanted, calibrated if they are; empty for none
     */
    public static List<String> recordings(Project project, String realSite, String virtualSite) {
        return Stream.concat(
                        at(project, realSite, Origin::actsAsReal).stream(),
                        CalibratedSide.chosen(
                                at(project, virtualSite, origin -> origin == Origin.VIRTUAL))
                                .stream())
                .map(Entry::id)
                .toList();
    }

    /** What a model is called whose name nobody has chosen. */
    public static String usualName(String kind, String realSite, String virtualSite) {
        return kind
                + " · "
                + (realSite.isEmpty()
                        ? virtualSite + ", simulated"
                        : realSite + (virtualSite.isEmpty() ? "" : ", with simulated"));
    }

    private static List<Entry<Recording>> at(
            Project project, String site, Predicate<Origin> wanted) {
        return project.recordings().stream()
                .filter(r -> r.value().source().site().equals(site))
                .filter(r -> wanted.test(r.value().source().origin()))
                .toList();
    }

    @Override
    public String title() {
        return "Train model " + name;
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        return execute(project, Optional.empty(), TrainingWatch.NOBODY, context);
    }

    /**
     * As {@link #execute(Project, JobContext)}, and tells somebody of every epoch.
     *
     * @param saved where the project is on disk: the best model so far and the state to go on from
     *     are files beside it until the training ends
     */
    public Noticed<Edit> execute(
            Project project, Optional<Path> saved, TrainingWatch watch, JobContext context)
            throws KinescribeException {
        return execute(project, saved, Optional.empty(), watch, context);
    }

    /**
     * Goes on with a training that was stopped, as if it had not been.
     *
     * @param saved where the project is on disk
     * @throws KinescribeException if it came to its end, or its recordings have changed since
     */
    public static Noticed<Edit> resume(
            Project project,
            Optional<Path> saved,
            String modelId,
            TrainingWatch watch,
            JobContext context)
            throws KinescribeException {
        Entry<TrainedModel> model = new Lookup(project).model(modelId);
        if (model.value().state().isEmpty()) {
            throw new KinescribeException(
                    "The training of \"" + model.name() + "\" came to its end.",
                    "Train a new model, with more epochs if you like.");
        }
        if (new Freshness(project).isOutOfDate(model)) {
            throw new KinescribeException(
                    "The recordings that \"" + model.name() + "\" learns from have changed.",
                    "Train it from the beginning.");
        }
        return stored(model).execute(project, saved, model.value().state(), watch, context);
    }

    private Noticed<Edit> execute(
            Project project,
            Optional<Path> saved,
            Optional<Checkpoint> from,
            TrainingWatch watch,
            JobContext context)
            throws KinescribeException {
        List<Entry<Recording>> chosen = new ArrayList<>();
        for (String id : recordingIds) {
            chosen.add(new Lookup(project).recording(id));
        }
        Noticed<List<Entry<Recording>>> admitted = Admission.recordings(project, chosen);
        context.message("Cutting windows");
        Noticed<Dataset> windows =
                LearningWindows.of(related(project, admitted.value()), spec, context);
        context.message("Training");
        ModelTraining training = new ModelTraining(kind, options, seed);
        Noticed<TrainedModel> trained =
                saved.isPresent()
                        ? new TrainingBeside(training, saved.get())
                                .train(windows.value(), from, watch, context)
                        : Noticed.of(training.train(windows.value(), from, watch, context));
        TrainedModel model = trained.value();
        List<Notice> notices = new ArrayList<>(admitted.notices());
        notices.addAll(windows.notices());
        notices.addAll(trained.notices());
        notices.addAll(ModelTraining.notices(model));
        Provenance provenance =
                Provenance.of(
                        StepIds.TRAIN_MODEL,
                        parameters(model),
                        seed,
                        Admission.inputs(chosen, admitted.value()));
        Entry<TrainedModel> made = new Entry<>(Results.NO_ID, name, model, provenance, notices);
        return new Noticed<>(new Edit(title(), p -> p.withModels(put(p, made))), notices);
    }

    /** The recordings; simulated ones of one sentence are of one trial, as in evaluations. */
    private static List<Recording> related(Project project, List<Entry<Recording>> recordings) {
        Map<Boolean, List<Entry<Recording>>> bySide =
                recordings.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        r -> r.value().source().origin().actsAsReal()));
        List<Recording> all = new ArrayList<>();
        bySide.getOrDefault(true, List.of()).forEach(r -> all.add(r.value()));
        all.addAll(PromptSiblings.of(project, bySide.getOrDefault(false, List.of())));
        return all;
    }

    private Map<String, String> parameters(TrainedModel model) {
        Map<String, String> text = new HashMap<>(SpecText.with(spec, NAME, name));
        text.put(KIND, kind);
        text.putAll(options.byName());
        if (model.card().training().stopped()) {
            text.put(STOPPED, String.valueOf(model.card().training().epochs().size()));
        }
        return text;
    }

    /** The step that made a model. */
    static TrainModel stored(Entry<?> result) throws KinescribeException {
        Provenance how = result.provenance();
        return new TrainModel(
                result.name(),
                new StoredParameters(how).text(KIND),
                how.inputs().stream()
                        .map(Provenance.Input::id)
                        .map(GateVerdict::recordingId)
                        .distinct()
                        .toList(),
                SpecText.read(how),
                TrainingOptions.of(how.parameters()),
                how.seed());
    }

    private static List<Entry<TrainedModel>> put(Project project, Entry<TrainedModel> made) {
        return Results.put(
                project,
                project.models(),
                List.of(made),
                "model",
                (old, fresh) -> old.name().equals(fresh.name()));
    }
}
