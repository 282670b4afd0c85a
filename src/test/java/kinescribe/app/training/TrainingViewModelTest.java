package kinescribe.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Notice;
import kinescribe.base.Provenance;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Protocol;
import kinescribe.evaluate.RealAmount;
import kinescribe.evaluate.VirtualCalibration;
import kinescribe.evaluate.VirtualUse;
import kinescribe.imu.Triad;
import kinescribe.job.InlineJobRunner;
import kinescribe.job.JobContext;
import kinescribe.pipeline.Evaluate;
import kinescribe.pipeline.EvaluationGrid;
import kinescribe.pipeline.EvaluationRecipe;
import kinescribe.pipeline.EvaluationRecipeFile;
import kinescribe.pipeline.GridCell;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingViewModelTest {
    @Test
    void offersTheSitesOfTheRecordings() {
        TrainingViewModel model = new TrainingViewModel(workspace(TrainingSamples.recorded()));
        assertThat(model.realSites()).containsExactly("pocket", "wrist");
        assertThat(model.virtualSites()).containsExactly("right_pocket");
        assertThat(model.settings().realSiteProperty().get()).isEqualTo("pocket");
        assertThat(model.fault().get()).isEmpty();
    }

    @Test
    void prefersTheSiteThatWasEvaluatedLast() {
        Project project = TrainingSamples.recorded();
        Entry<EvaluationResult> run =
                TrainingSamples.run(
                        "run-1",
                        EvaluationMode.REAL,
                        0.5,
                        new Provenance.Input("recording-1", "0000"));
        Entry<EvaluationResult> atWrist =
                new Entry<>(
                        run.id(),
                        run.name(),
                        TrainingSamples.atSite(run.value(), "wrist"),
                        run.provenance(),
                        List.of());
        TrainingViewModel model =
                new TrainingViewModel(workspace(project.withRuns(List.of(run, atWrist))));
        assertThat(model.settings().realSiteProperty().get()).isEqualTo("wrist");
    }

    @Test
    void saysWhatStandsInTheWay() {
        Workspace workspace = workspace(Project.empty("empty"));
        TrainingViewModel model = new TrainingViewModel(workspace);
        assertThat(model.fault().get()).startsWith("Import real recordings first");
        assertThat(model.run()).isEmpty();
        workspace.store().open(TrainingSamples.recorded());
        for (EvaluationMode mode : EvaluationMode.values()) {
            model.settings().mode(mode).set(false);
        }
        assertThat(model.fault().get()).isEqualTo("Choose at least one mode.");
        model.settings().mode(EvaluationMode.REAL).set(true);
        model.settings().protocolProperty().set("random");
        assertThat(model.fault().get()).contains("learns from the people it tests");
    }

    @Test
    void makesOneStepForEachMode() throws Exception {
        TrainingViewModel model = new TrainingViewModel(workspace(TrainingSamples.recorded()));
        TrainingSettings settings = model.settings();
        settings.mode(EvaluationMode.VIRTUAL).set(false);
        settings.protocolProperty().set("kfold:3");
        settings.windows().lengthSProperty().set(3);
        settings.repeatsProperty().set(2);
        List<Evaluate> steps = settings.steps();
        assertThat(steps)
                .extracting(step -> step.settings().mode())
                .containsExactly(EvaluationMode.REAL, EvaluationMode.BOTH);
        assertThat(steps.get(0).realSite()).isEqualTo("pocket");
        assertThat(steps.get(0).virtualSite()).isEqualTo("right_pocket");
        assertThat(steps.get(0).spec().lengthS()).isEqualTo(3);
        assertThat(steps.get(0).settings().protocol()).isEqualTo(Protocol.kFold(3));
        assertThat(steps.get(0).settings().repeats()).isEqualTo(2);
    }

    @Test
    void whatIsSetReachesEveryStepAndTheRecipe(@TempDir Path folder) throws Exception {
        Workspace workspace = workspace(TrainingSamples.recorded());
        TrainingViewModel model = new TrainingViewModel(workspace);
        TrainingSettings settings = model.settings();
        settings.mode(EvaluationMode.AUGMENT).set(true);
        settings.use().amounts().sharesProperty().set("5");
        settings.use().amounts().peopleProperty().set("2");
        settings.use().weightProperty().set(0.5);
        settings.use().calibrationProperty().set(VirtualCalibration.PER_ACTIVITY);
        settings.use().pretrainProperty().set(true);
        settings.use().copiesProperty().set(3);
        EvaluationSettings first = settings.steps().get(0).settings();

        assertThat(first.real()).isEqualTo(new RealAmount(0.05, 2));
        // A forest cannot be pre-trained.
        assertThat(first.virtual())
                .isEqualTo(new VirtualUse(0.5, VirtualCalibration.PER_ACTIVITY, false));
        assertThat(first.copies().perWindow()).isEqualTo(3);
        assertThat(model.command()).as("not saved yet").isEmpty();
        workspace.fileProperty().set(folder.resolve("p.kinescribe"));
        Path file = folder.resolve("recipe.json");
        model.saveRecipe(file);
        EvaluationRecipe recipe = EvaluationRecipeFile.read(file);
        assertThat(recipe.settings())
                .isEqualTo(settings.steps().stream().map(Evaluate::settings).toList());
        assertThat(recipe.windows()).isEqualTo(settings.windows().spec());
        assertThat(recipe.data().sites()).containsExactly("pocket");
        assertThat(recipe.data().virtualSite()).isEqualTo("right_pocket");
        assertThat(model.command().orElseThrow())
                .contains(EvaluationRecipeFile.text(recipe))
                .endsWith("kinescribe evaluate --recipe evaluation.json\n");
    }

    @Test
    void severalAmountsAreOneRecipeAndComeBackFromIt(@TempDir Path folder) throws Exception {
        Workspace workspace = workspace(TrainingSamples.recorded());
        TrainingViewModel model = new TrainingViewModel(workspace);
        AmountSettings amounts = model.settings().use().amounts();
        amounts.sharesProperty().set("10, 100 %");
        amounts.peopleProperty().set("1, all");
        // Three amounts in two modes that learn from real people, and virtual alone once.
        assertThat(model.count().get()).isEqualTo(3 * 2 + 1);
        workspace.fileProperty().set(folder.resolve("p.kinescribe"));
        Path file = folder.resolve("recipe.json");
        model.settings().protocolProperty().set("kfold:4");
        model.settings().classifierProperty().set("cnn");
        model.settings().use().pretrainProperty().set(true);
        model.settings().networks().epochsProperty().set(7);
        model.settings().networks().learningRateProperty().set(0.004);
        model.settings().windows().triad(Triad.GYROSCOPE).set(false);
        model.settings().windows().mixedKeptProperty().set(true);
        model.saveRecipe(file);
        EvaluationRecipe recipe = EvaluationRecipeFile.read(file);
        assertThat(recipe.common().training().epochs()).isEqualTo(7);
        assertThat(recipe.windows().triads()).containsExactly(Triad.ACCELEROMETER);
        assertThat(recipe.windows().majorityShare()).isZero();
        assertThat(recipe.amounts())
                .containsExactly(
                        new RealAmount(0.1, 0), new RealAmount(1, 0), new RealAmount(1, 1));

        TrainingViewModel other = new TrainingViewModel(workspace);
        other.openRecipe(file);
        assertThat(
                        EvaluationRecipeFile.text(
                                other.settings().recipe(folder.resolve("p.kinescribe"))))
                .isEqualTo(EvaluationRecipeFile.text(recipe));
        assertThat(other.settings().use().amounts().words()).isEqualTo("10, 100 %; all, 1 people");
        assertThat(workspace.notices()).noneMatch(n -> n.level() == Notice.Level.WARNING);
    }

    @Test
    void whatTheFormCannotShowOfARecipeIsTold(@TempDir Path folder) throws Exception {
        Workspace workspace = workspace(TrainingSamples.recorded());
        TrainingViewModel model = new TrainingViewModel(workspace);
        Path file = folder.resolve("recipe.json");
        Files.writeString(
                file,
                "{\"kind\": \"kinescribe evaluation recipe\", \"schema\": 1, \"data\": {\"folders\":"
                        + " [\"x\"]}, \"models\": [\"cnn\", \"forest\"], \"real\": [{\"share\":"
                        + " 0.1, \"people\": 2}, {\"share\": 0.5, \"people\": 4}]}");
        model.openRecipe(file);
        assertThat(model.settings().classifierProperty().get()).isEqualTo("cnn");
        assertThat(workspace.notices())
                .extracting(Notice::text)
                .satisfiesExactly(
                        t -> assertThat(t).contains("[cnn, forest]"),
                        t -> assertThat(t).contains("amounts of real data"),
                        t -> assertThat(t).contains("other recordings"));
    }

    @Test
    void aCurveComesPointByPoint() {
        Workspace workspace = workspace(TrainingSamples.twoPeople());
        TrainingViewModel model = new TrainingViewModel(workspace);
        FewShotModel curves = new FewShotModel(workspace);
        List<Integer> seen = new ArrayList<>();
        curves.chosenProperty().addListener((o, before, plot) -> seen.add(plot.ticks().size()));
        model.settings().repeatsProperty().set(1);
        model.settings().mode(EvaluationMode.BOTH).set(false);
        model.settings().mode(EvaluationMode.VIRTUAL).set(false);
        model.settings().use().amounts().sharesProperty().set("25 50 100");
        model.run();
        assertThat(seen).containsExactly(2, 3);
        assertThat(model.running().leftProperty().get()).isZero();
    }

    @Test
    void aRandomSplitHasToBeForced() throws Exception {
        TrainingViewModel model = new TrainingViewModel(workspace(TrainingSamples.recorded()));
        model.settings().protocolProperty().set("random");
        assertThat(model.fault().get()).isNotEmpty();
        model.settings().forcedProperty().set(true);
        assertThat(model.fault().get()).isEmpty();
        assertThat(model.settings().steps().get(0).settings().protocol().watermark()).isPresent();
    }

    @Test
    void positionsAreLeftOutWhereThereAreSeveral(@TempDir Path folder) throws Exception {
        Workspace workspace = workspace(TrainingSamples.twoPeople());
        TrainingViewModel model = new TrainingViewModel(workspace);
        assertThat(model.protocols()).doesNotContain("leave-position-out");
        workspace.store().open(TrainingSamples.twoPlaces());
        assertThat(model.protocols())
                .contains("leave-position-out", "leave-device-out")
                .doesNotContain("leave-dataset-out");

        model.settings().protocolProperty().set("leave-position-out");
        assertThat(model.realSites()).containsExactly("all sites", "pocket", "wrist");
        assertThat(model.settings().realSiteProperty().get()).isEqualTo("all sites");
        assertThat(model.settings().virtualSiteProperty().get()).isEqualTo("all sites");
        assertThat(model.fault().get()).isEmpty();
        model.settings().repeatsProperty().set(1);
        model.settings().mode(EvaluationMode.VIRTUAL).set(false);
        model.run();

        assertThat(workspace.project().runs())
                .extracting(Entry::name)
                .containsExactly(
                        "stand-in only · all sites · leave-position-out",
                        "stand-in + virtual · all sites · leave-position-out");
        EvaluationResult result = workspace.project().runs().get(0).value();
        assertThat(result.site()).isEqualTo("pocket, wrist");
        // Two people at two places: whoever is tested is learnt from at the other place in no turn.
        assertThat(result.counts().trainingPeoplePerFold()).isEqualTo(1);
        assertThat(model.board().selectedProperty().get())
                .extracting(RunRow::name)
                .isEqualTo("stand-in + virtual · all sites · leave-position-out");
        workspace.fileProperty().set(folder.resolve("p.kinescribe"));
        ProjectFile.save(workspace.project(), folder.resolve("p.kinescribe"), JobContext.silent());
        Path file = folder.resolve("recipe.json");
        model.saveRecipe(file);
        List<EvaluationResult> again = new ArrayList<>();
        new EvaluationGrid(EvaluationRecipeFile.read(file))
                .run(Set.of(), taker(again), JobContext.silent());
        assertThat(again)
                .extracting(r -> r.macroF1())
                .containsExactlyElementsOf(
                        workspace.project().runs().stream().map(r -> r.value().macroF1()).toList());

        model.settings().protocolProperty().set("loso");
        assertThat(model.realSites()).containsExactly("pocket", "wrist");
        assertThat(model.settings().realSiteProperty().get()).isNotEqualTo("all sites");
    }

    private static EvaluationGrid.Taker taker(List<EvaluationResult> results) {
        return new EvaluationGrid.Taker() {
            @Override
            public void take(GridCell cell, EvaluationResult result) {
                results.add(result);
            }

            @Override
            public void begun(List<GridCell> cells) {
                // nothing was done before
            }

            @Override
            public void noted(List<Notice> notices) {
                // nothing to tell
            }

            @Override
            public void prepared(String site, List<Provenance> cohorts) {
                // nothing to prepare
            }
        };
    }

    @Test
    void listsRunsBestFirstWithTheirMarks() {
        TrainingViewModel model = new TrainingViewModel(workspace(TrainingSamples.evaluated()));
        assertThat(model.board().rows())
                .extracting(RunRow::id)
                .containsExactly("run-3", "run-1", "run-2");
        assertThat(model.board().rows())
                .extracting(RunRow::outOfDate)
                .containsExactly(false, false, true);
        RunRow best = model.board().rows().get(0);
        assertThat(best.scoreText()).isEqualTo("0.86 [0.80, 0.91]");
        assertThat(best.mode()).isEqualTo("stand-in + virtual");
        // 42 + 62 + 35.5 + 64 = 203.5 windows
        assertThat(best.testedWindows()).isEqualTo(204);
        assertThat(best.subjects()).isEqualTo(5);
        assertThat(model.bannerProperty().get()).contains("simulated stand-in");
    }

    @Test
    void aNewResultAppearsAndTheSelectionStays() {
        Workspace workspace = workspace(TrainingSamples.evaluated());
        TrainingViewModel model = new TrainingViewModel(workspace);
        model.board().choose(List.of(model.board().rows().get(1)));
        var fresh =
                TrainingSamples.run(
                        "run-4",
                        EvaluationMode.REAL,
                        0.9,
                        new Provenance.Input("recording-2", "0"));
        workspace.apply(
                new Edit("Evaluate", p -> p.withRuns(Edits.append(p.runs(), List.of(fresh)))));
        assertThat(model.board().rows().get(0).id()).isEqualTo("run-4");
        RunRow selected = model.board().selectedProperty().get();
        assertThat(selected).isNotNull();
        assertThat(selected.id()).isEqualTo("run-1");
    }

    @Test
    void deletesARunAndUndoBringsItBack() {
        Workspace workspace = workspace(TrainingSamples.evaluated());
        TrainingViewModel model = new TrainingViewModel(workspace);
        model.board().choose(List.of(model.board().rows().get(2)));
        model.board().deleteChosen();
        assertThat(model.board().rows()).extracting(RunRow::id).containsExactly("run-3", "run-1");
        assertThat(model.board().selectedProperty().get()).isEqualTo(model.board().rows().get(0));
        workspace.store().undo();
        assertThat(model.board().rows()).hasSize(3);
    }

    @Test
    void withoutStandInsThereIsNoBanner() {
        TrainingViewModel model = new TrainingViewModel(workspace(Project.empty("empty")));
        assertThat(model.bannerProperty().get()).isEmpty();
        assertThat(model.board().selectedProperty().get()).isNull();
    }

    @Test
    void copiesAndExportsTheTable(@TempDir Path folder) throws Exception {
        Workspace workspace = workspace(TrainingSamples.evaluated());
        TrainingViewModel model = new TrainingViewModel(workspace);
        String[] lines = model.board().tableText().split("\n", -1);
        assertThat(lines).hasSize(4);
        assertThat(lines[0]).startsWith("run\tmode\tsite\tmacro_f1");
        assertThat(lines[1]).startsWith("pocket, both\tboth\tpocket\t0.86\t");
        Path results = folder.resolve("results.csv");
        model.board().exportResults(results);
        assertThat(Files.readAllLines(results).get(1)).startsWith("\"pocket, both\",both,pocket");
        Path confusion = folder.resolve("confusion.csv");
        FigureExport export =
                new FigureExport(model.board(), (window, title, name, pattern) -> Optional.empty());
        export.numbers(RunFigures.confusion(model.board().rows().get(0)), confusion);
        assertThat(Files.readAllLines(confusion))
                .contains("true\\predicted,running,sitting,stairs up,walking,caution")
                .anyMatch(line -> line.startsWith("stairs up,3.0,0.0,21.0,11.5,The real side is"));
        model.board().exportResults(folder.resolve("no/such/results.csv"));
        assertThat(workspace.notices().get(2).text()).contains("could not be written");
    }

    @Test
    void runsARealEvaluationAndShowsIt() {
        Workspace workspace = workspace(TrainingSamples.twoPeople());
        TrainingViewModel model = new TrainingViewModel(workspace);
        model.settings().repeatsProperty().set(1);
        model.run();
        assertThat(workspace.notices())
                .extracting(notice -> notice.text())
                .noneMatch(text -> text.contains("program fault"));
        assertThat(model.board().rows()).hasSize(3);
        RunRow selected = model.board().selectedProperty().get();
        assertThat(selected).isNotNull();
        assertThat(selected.result().settings().mode()).isEqualTo(EvaluationMode.BOTH);
        assertThat(selected.result().classes()).containsExactly("sitting", "walking");
        assertThat(selected.name()).isEqualTo("stand-in + virtual · pocket");
        model.board().rename(selected, "my run");
        model.run();
        assertThat(model.board().rows()).as("the same settings replace their runs").hasSize(3);
        assertThat(model.board().rows())
                .as("names given by hand stay")
                .extracting(RunRow::name)
                .containsExactlyInAnyOrder(
                        "my run", "stand-in only · pocket", "virtual only · pocket");
    }

    @Test
    void buildsADataSetOfTheChosenSites() {
        Workspace workspace = workspace(TrainingSamples.twoPeople());
        TrainingViewModel model = new TrainingViewModel(workspace);
        model.buildDataset();
        assertThat(workspace.project().datasets())
                .extracting(Entry::name)
                .containsExactly("pocket, measured", "right_pocket, simulated");
        assertThat(model.datasetProperty().get()).contains("2 subjects", "1 subject ", "walking");
    }

    private static Workspace workspace(Project project) {
        return new Workspace(new ProjectStore(project), new InlineJobRunner());
    }
}
