package kinescribe.app.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Sites;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.dataset.Dataset;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.Protocol;
import kinescribe.format.FileFaults;
import kinescribe.imu.Origin;
import kinescribe.job.JobHandle;
import kinescribe.pipeline.BuildDataset;
import kinescribe.pipeline.Evaluate;
import kinescribe.pipeline.EvaluationRecipe;
import kinescribe.pipeline.EvaluationRecipeFile;
import kinescribe.pipeline.RecipeData;
import kinescribe.pipeline.RecordingGroups;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/** Runs evaluations and shows what came out. */
final class TrainingViewModel {
    private final Workspace workspace;
    private final TrainingSettings settings = new TrainingSettings();
    private final ObservableList<String> protocols = FXCollections.observableArrayList();
    private final ObservableList<String> realSites = FXCollections.observableArrayList();
    private final ObservableList<String> virtualSites = FXCollections.observableArrayList();
    private final RunBoard board;
    private final ReadOnlyStringWrapper banner = new ReadOnlyStringWrapper(this, "banner", "");
    private final ReadOnlyStringWrapper dataset = new ReadOnlyStringWrapper(this, "dataset", "");
    private final StringBinding fault;
    private final IntegerBinding count;
    private final RunningSteps running;

    TrainingViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.board = new RunBoard(workspace);
        settings.realSiteProperty().addListener((o, before, after) -> matchVirtualSite());
        settings.protocolProperty().addListener((o, before, after) -> offerSites());
        this.fault = Bindings.createStringBinding(settings::fault, settings.observables());
        this.count = Bindings.createIntegerBinding(settings::count, settings.observables());
        this.running = new RunningSteps(workspace);
        workspace.projectProperty().addListener((o, before, after) -> refresh());
        refresh();
    }

    /** What is set before a run. */
    TrainingSettings settings() {
        return settings;
    }

    /** The protocols that the project has recordings for. */
    ObservableList<String> protocols() {
        return protocols;
    }

    /** Sites with recordings that act as real. */
    ObservableList<String> realSites() {
        return realSites;
    }

    /** Sites with simulated recordings. */
    ObservableList<String> virtualSites() {
        return virtualSites;
    }

    /** The runs. */
    RunBoard board() {
        return board;
    }

    /** What stands in the way of a run; empty if nothing does. */
    StringBinding fault() {
        return fault;
    }

    /** How many evaluations are set. */
    IntegerBinding count() {
        return count;
    }

    /** Those under way. */
    RunningSteps running() {
        return running;
    }

    /** A warning over all results; empty where none is due. */
    ReadOnlyStringProperty bannerProperty() {
        return banner.getReadOnlyProperty();
    }

    /** The counts of the data sets, one a line; empty where there is none. */
    ReadOnlyStringProperty datasetProperty() {
        return dataset.getReadOnlyProperty();
    }

    /** Evaluates every amount and chosen mode, each as a job of its own. */
    List<JobHandle> run() {
        if (!settings.fault().isEmpty()) {
            return List.of();
        }
        try {
            List<Evaluate> steps = settings.steps();
            return steps.stream().map(step -> running.start(step, () -> selectMade(step))).toList();
        } catch (KinescribeException e) {
            workspace.report(e);
            return List.of();
        }
    }

    /** A recipe of what is set and the command that works it off, for a shell; else a notice. */
    Optional<String> command() {
        return recipe().map(
                        recipe ->
                                "cat > evaluation.json <<'END'\n"
                                        + EvaluationRecipeFile.text(recipe)
                                        + "END\n"
                                        + "kinescribe evaluate --recipe evaluation.json\n");
    }

    /** Writes a recipe of what is set. */
    void saveRecipe(Path file) {
        recipe().ifPresent(
                        recipe -> {
                            try {
                                EvaluationRecipeFile.write(recipe, file);
                                workspace.succeeded("The recipe was written to " + file);
                            } catch (KinescribeException e) {
                                workspace.report(e);
                            }
                        });
    }

    /** Sets everything as a recipe says it; its data only where the project has such. */
    void openRecipe(Path file) {
        try {
            EvaluationRecipe recipe = EvaluationRecipeFile.read(file);
            List<String> lost = new ArrayList<>(settings.show(recipe));
            showSites(recipe.data(), lost);
            if (lost.isEmpty()) {
                workspace.succeeded("Set as in " + FileFaults.name(file) + ".");
            }
            lost.forEach(sentence -> workspace.notices().add(Notice.warning(sentence)));
        } catch (KinescribeException e) {
            workspace.report(e);
        }
    }

    private void showSites(RecipeData data, List<String> lost) {
        String real =
                settings.leavesGroupsOut() && data.sites().isEmpty()
                        ? RecordingGroups.ALL_SITES
                        : String.join(",", data.sites());
        if (realSites.contains(real)) {
            settings.realSiteProperty().set(real);
        } else {
            lost.add("The recipe is for other recordings; the sites stay as they are.");
            return;
        }
        if (virtualSites.contains(data.virtualSite())) {
            settings.virtualSiteProperty().set(data.virtualSite());
        }
    }

    private Optional<EvaluationRecipe> recipe() {
        try {
            return Optional.of(settings.recipe(saved()));
        } catch (KinescribeException e) {
            workspace.report(e);
            return Optional.empty();
        }
    }

    private Path saved() throws KinescribeException {
        Path file = workspace.fileProperty().get();
        if (file == null) {
            throw new KinescribeException(
                    "A recipe names the project's file, but the project is not saved yet.",
                    "Save the project first.");
        }
        return file.toAbsolutePath();
    }

    /** Cuts windows from the recordings of each chosen site: a data set for either side. */
    void buildDataset() {
        each(settings.realSiteProperty().get(), realSites).forEach(s -> build(true, s, "measured"));
        each(settings.virtualSiteProperty().get(), virtualSites)
                .forEach(s -> build(false, s, "simulated"));
    }

    private static List<String> each(String site, List<String> sites) {
        return site.equals(RecordingGroups.ALL_SITES)
                ? sites.subList(1, sites.size())
                : List.of(site);
    }

    private void build(boolean real, String site, String side) {
        List<String> ids =
                workspace.project().recordings().stream()
                        .filter(r -> r.value().source().origin().actsAsReal() == real)
                        .filter(r -> r.value().source().site().equals(site))
                        .map(Entry::id)
                        .toList();
        if (!ids.isEmpty()) {
            workspace.run(new BuildDataset(site + ", " + side, ids, settings.windows().spec()));
        }
    }

    private void refresh() {
        Project project = workspace.project();
        Sites.show(protocols(project), protocols);
        Sites.show(sites(project, Origin::actsAsReal), realSites);
        Sites.show(sites(project, origin -> !origin.actsAsReal()), virtualSites);
        choose(settings.realSiteProperty(), realSites, project);
        if (!virtualSites.contains(settings.virtualSiteProperty().get())) {
            matchVirtualSite();
        }
        banner.set(warning(project));
        dataset.set(
                project.datasets().stream()
                        .map(TrainingViewModel::describe)
                        .collect(Collectors.joining("\n")));
    }

    private static List<String> protocols(Project project) {
        List<String> protocols = new ArrayList<>(List.of("loso", "kfold:5", "kfold:10", "lko:2"));
        for (Protocol.Kind kind : Protocol.Kind.values()) {
            if (kind.leavesGroupsOut() && RecordingGroups.of(project, kind).size() > 1) {
                protocols.add(kind.id());
            }
        }
        protocols.add(Protocol.Kind.RANDOM.id());
        return protocols;
    }

    /** The sites to choose from; all together where the protocol leaves some of them out. */
    private List<String> sites(Project project, Predicate<Origin> wanted) {
        List<String> sites = new ArrayList<>(Sites.of(project, wanted));
        if (settings.leavesGroupsOut() && !sites.isEmpty()) {
            sites.add(0, RecordingGroups.ALL_SITES);
        }
        return sites;
    }

    private void offerSites() {
        refresh();
        if (realSites.contains(RecordingGroups.ALL_SITES)) {
            settings.realSiteProperty().set(RecordingGroups.ALL_SITES);
        }
    }

    private void selectMade(Evaluate step) {
        board.rows().stream()
                .filter(row -> row.result().settings().equals(step.settings()))
                .filter(row -> row.result().windows().equals(step.spec()))
                .filter(row -> row.isTestedAt(step.realSite()))
                .findFirst()
                .ifPresent(row -> board.choose(row.id()));
    }

    /** Keeps the site that is set; else prefers the one evaluated last. */
    private static void choose(StringProperty site, ObservableList<String> sites, Project project) {
        if (sites.contains(site.get())) {
            return;
        }
        List<Entry<EvaluationResult>> runs = project.runs();
        String last = runs.isEmpty() ? "" : runs.get(runs.size() - 1).value().site();
        site.set(sites.contains(last) ? last : sites.isEmpty() ? "" : sites.get(0));
    }

    /** Prefers a simulated site that has the real site's word in it: pocket, right_pocket. */
    private void matchVirtualSite() {
        String real = String.valueOf(settings.realSiteProperty().get());
        settings.virtualSiteProperty()
                .set(
                        virtualSites.stream()
                                .filter(site -> !real.isEmpty() && site.contains(real))
                                .findFirst()
                                .or(() -> virtualSites.stream().findFirst())
                                .orElse(""));
    }

    private static String warning(Project project) {
        boolean standIn =
                project.runs().stream().anyMatch(run -> run.value().standIn())
                        || project.recordings().stream()
                                .anyMatch(r -> r.value().source().origin() == Origin.STAND_IN);
        List<String> warnings = new ArrayList<>();
        if (standIn) {
            warnings.add(
                    "The real side is a simulated stand-in: these scores say nothing about people.");
        }
        project.runs().stream()
                .flatMap(run -> run.value().settings().protocol().watermark().stream())
                .findFirst()
                .ifPresent(warnings::add);
        return String.join("\n", warnings);
    }

    private static String describe(Entry<Dataset> entry) {
        Dataset data = entry.value();
        String counts =
                data.countByClass().entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(", "));
        return entry.name()
                + ": "
                + data.windows().size()
                + " windows, "
                + data.subjects().size()
                + (data.subjects().size() == 1 ? " subject (" : " subjects (")
                + counts
                + ")";
    }
}
