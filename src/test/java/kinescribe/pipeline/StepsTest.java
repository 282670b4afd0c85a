package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.format.motion.MotionFormats;
import kinescribe.format.motion.MotionReadOptions;
import kinescribe.format.prompt.PromptFormat;
import kinescribe.format.prompt.PromptFormats;
import kinescribe.imu.BodySite;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModels;
import kinescribe.imu.SitePlacements;
import kinescribe.job.CancelledContext;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import kinescribe.project.PromptEdits;
import kinescribe.prompt.Prompt;
import kinescribe.prompt.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepsTest {
    private static final JobContext CONTEXT = JobContext.silent();
    private static final Body ADULT = Body.Preset.ADULT.body();
    private static final long SEED = 345;

    private final Path home;

    StepsTest(@TempDir Path home) {
        this.home = home;
    }

    private static Project apply(Project project, Edit edit) {
        return edit.change().apply(project);
    }

    private static Project run(Project project, Step step) throws KinescribeException {
        return apply(project, step.execute(project, CONTEXT).value());
    }

    private static Project walkers(String... prompts) {
        Project project = apply(Project.empty("p"), Edits.addActivity("walking"));
        for (String prompt : prompts) {
            project = apply(project, Edits.addPrompt("activity-1", prompt));
        }
        return apply(
                project.withSensorModel(SensorModels.PHONE),
                Edits.addSensor(SitePlacements.usual(BodySite.LEFT_WRIST)));
    }

    private static Step synthesize(String... promptIds) {
        return new SynthesizeMotions(List.of(promptIds), "auto", 2, 60, ADULT, SEED);
    }

    private static Project simulated() throws KinescribeException {
        Project moving =
                run(
                        walkers("A man walks.", "A girl walks fast."),
                        synthesize("prompt-1", "prompt-2"));
        return run(moving, new SimulateRecordings(List.of("motion-1", "motion-2"), 50, SEED));
    }

    @Test
    void writtenPromptsAreAddedOnceEach() throws Exception {
        Project three = run(walkers(), new WritePrompts("activity-1", 3, SEED));
        Project five = run(three, new WritePrompts("activity-1", 2, SEED));
        assertThat(five.prompts()).hasSize(5);
        assertThat(five.prompts()).extracting(Prompt::text).doesNotHaveDuplicates();
        assertThat(five.prompts()).extracting(Prompt::id).doesNotHaveDuplicates();
        assertThat(five.prompts().get(0).provenance().seed()).isEqualTo(SEED);
        assertThatThrownBy(() -> new WritePrompts("activity-9", 1, SEED).execute(five, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("activity-9");
    }

    @Test
    void aFolderOfPromptFilesGivesAnActivityEach() throws Exception {
        Files.writeString(home.resolve("walking.txt"), "A man walks.\nA woman walks.\n");
        Files.writeString(home.resolve("rope jumping.txt"), "A girl jumps rope.\n\n");
        Noticed<Edit> read = new ImportPrompts(home, "").execute(walkers("A man walks."), CONTEXT);
        Project project = apply(walkers("A man walks."), read.value());
        assertThat(project.activities())
                .extracting(a -> a.name())
                .containsExactly("walking", "rope jumping");
        assertThat(project.prompts())
                .extracting(Prompt::text)
                .containsExactly("A man walks.", "A girl jumps rope.", "A woman walks.");
        assertThat(read.notices()).extracting(Notice::text).anyMatch(t -> t.contains("1 blank"));
        Project named = run(walkers(), new ImportPrompts(home.resolve("walking.txt"), "strolling"));
        assertThat(named.activityNamed("strolling")).isPresent();
        Path empty = Files.createDirectory(home.resolve("empty"));
        assertThatThrownBy(() -> new ImportPrompts(empty, "").execute(walkers(), CONTEXT))
                .hasMessageContaining("no text file");
    }

    @Test
    void promptsKeepTheirWritersAndVerdictsFromProjectToProject() throws Exception {
        Project before =
                PromptEdits.judge(List.of("prompt-2"), Verdict.REJECTED)
                        .change()
                        .apply(walkers("A man walks.", "A girl runs."));
        Path file = home.resolve("all.jsonl");
        PromptFormat format = PromptFormats.forFile(file);
        List<String> ids = ExportPrompts.of(before, ExportPrompts.usual(format));
        assertThat(ExportPrompts.write(before, ids, format, file).value()).isEqualTo(2);
        Project after = run(Project.empty("new"), new ImportPrompts(file, ""));
        Prompt second = after.prompts().get(1);
        assertThat(second.isRejected()).isTrue();
        assertThat(second.provenance().step())
                .isEqualTo(before.prompts().get(1).provenance().step());
        assertThat(second.provenance().parameters()).containsEntry("file", "all.jsonl");
        assertThat(SynthesizeMotions.wanted(after)).containsExactly("prompt-1");
        Path text = home.resolve("kept.txt");
        PromptFormat plain = PromptFormats.forFile(text);
        ids = ExportPrompts.of(before, ExportPrompts.usual(plain));
        assertThat(ExportPrompts.write(before, ids, plain, text).notices())
                .extracting(Notice::text)
                .containsExactly("1 prompt left out.");
        assertThat(text).hasContent("A man walks.");
    }

    @Test
    void captionsWithoutActivityAreFiledUnderWhatTheyReadAs() throws Exception {
        Path file = Files.writeString(home.resolve("a.csv"), "text\nA man jogs.\nHm hm hm.\n");
        Project after = run(Project.empty("new"), new ImportPrompts(file, ""));
        assertThat(after.activities())
                .extracting(a -> a.name())
                .containsExactly("running", "other");
    }

    @Test
    void aMotionForTheSamePromptTakesTheOldOnesPlace() throws Exception {
        Project before = simulated();
        Step again = new SynthesizeMotions(List.of("prompt-1"), "auto", 2, 60, ADULT, SEED + 1);
        Project after = run(before, again);
        assertThat(after.motions()).extracting(Entry::id).containsExactly("motion-1", "motion-2");
        assertThat(after.motions().get(1)).isEqualTo(before.motions().get(1));
        Freshness freshness = new Freshness(after);
        assertThat(freshness.isOutOfDate(after.motions().get(0))).isFalse();
        assertThat(freshness.isOutOfDate(after.recordings().get(0))).isTrue();
        assertThat(freshness.isOutOfDate(after.recordings().get(1))).isFalse();
    }

    @Test
    void aMotionDependsOnItsSentenceAndNotOnItsPlaceInTheList() throws Exception {
        Project two =
                run(walkers("A girl runs.", "A man walks."), synthesize("prompt-1", "prompt-2"));
        Project one = run(walkers("A man walks."), synthesize("prompt-1"));
        MotionResult last = two.motions().get(1).value();
        MotionResult only = one.motions().get(0).value();
        assertThat(last.motion().rotations()).isEqualTo(only.motion().rotations());
        assertThat(last.motion().rootPositions()).isEqualTo(only.motion().rootPositions());
    }

    @Test
    void promptsThatNobodyUnderstandsAreLeftOutWithAWarning() throws Exception {
        Project project = walkers("A man walks.", "A man tames a shirt.");
        Noticed<Edit> made = synthesize("prompt-1", "prompt-2").execute(project, CONTEXT);
        assertThat(apply(project, made.value()).motions()).hasSize(1);
        assertThat(made.notices()).anyMatch(n -> n.level() == Notice.Level.WARNING);
        assertThatThrownBy(() -> synthesize("prompt-2").execute(project, CONTEXT))
                .isInstanceOf(KinescribeException.class);
    }

    @Test
    void aSimulatedRecordingSaysWhoWhatAndWhere() throws Exception {
        Entry<Recording> made = simulated().recordings().get(1);
        Recording.Source source = made.value().source();
        assertThat(source.subject()).isEqualTo("v-child-345");
        assertThat(source.trial()).isEqualTo("motion-2");
        assertThat(source.site()).isEqualTo("left_wrist");
        assertThat(source.origin()).isEqualTo(Origin.VIRTUAL);
        assertThat(made.value().activityAt(made.value().durationS())).isEqualTo("walking");
        assertThat(made.provenance().inputs())
                .extracting(input -> input.id())
                .containsExactly(
                        "motion-2", "sensor-1", "sensor-model", "simulation", "activity-1");
    }

    @Test
    void simulatingAgainReplacesAndASensorLessBodyIsRefused() throws Exception {
        Project once = simulated();
        Project twice = run(once, new SimulateRecordings(List.of("motion-1"), 100, SEED));
        assertThat(twice.recordings())
                .extracting(r -> r.id() + " " + r.value().rateHz())
                .containsExactly("recording-1 100.0", "recording-2 50.0");
        Project bare = apply(once, Edits.remove("Remove", List.of("sensor-1")));
        assertThatThrownBy(
                        () ->
                                new SimulateRecordings(List.of("motion-1"), 50, SEED)
                                        .execute(bare, CONTEXT))
                .hasMessageContaining("no sensor");
    }

    @Test
    void anotherDeviceOrANewNameOfTheActivityPutsRecordingsOutOfDate() throws Exception {
        Project project = simulated();
        Entry<Recording> recording = project.recordings().get(0);
        Project device = apply(project, Edits.chooseSensorModel(SensorModels.WATCH));
        assertThat(new Freshness(device).changedInputs(recording)).containsExactly("sensor-model");
        Project renamed = apply(project, Edits.renameActivity("activity-1", "strolling"));
        assertThat(new Freshness(renamed).changedInputs(recording)).containsExactly("activity-1");
        Project fresh = run(renamed, new Recreate(recording.id()));
        assertThat(fresh.recordings().get(0).value().activityAt(0)).isEqualTo("strolling");
        assertThat(fresh.recordings().get(0).id()).isEqualTo(recording.id());
    }

    @Test
    void anImportedMotionIsReplacedByItsOwnFileAndCannotBeRecreated() throws Exception {
        Path file = home.resolve("walk.bvh");
        MotionFormats.write(simulated().motions().get(0).value().motion(), file);
        Project once =
                run(Project.empty("p"), new ImportMotions(List.of(file), MotionReadOptions.NONE));
        Project twice = run(once, new ImportMotions(List.of(file), MotionReadOptions.NONE));
        assertThat(twice.motions()).hasSize(1);
        assertThat(twice.motions().get(0).name()).isEqualTo("walk.bvh");
        assertThatThrownBy(() -> new Recreate("motion-1").execute(twice, CONTEXT))
                .isInstanceOfSatisfying(
                        KinescribeException.class,
                        e -> assertThat(e.hint()).contains("Import it again"));
    }

    @Test
    void aDataSetIsBuiltAndRebuiltInItsPlace() throws Exception {
        Project project = simulated();
        WindowSpec spec = new WindowSpec(1, 0.5, 20, 0.6);
        Project built =
                run(project, new BuildDataset("d", List.of("recording-1", "recording-2"), spec));
        assertThat(built.datasets().get(0).value().classes()).containsExactly("walking");
        Project moved = run(built, new SimulateRecordings(List.of("motion-1"), 100, SEED));
        assertThat(new Freshness(moved).isOutOfDate(moved.datasets().get(0))).isTrue();
        Project fresh = run(moved, new Recreate("dataset-1"));
        assertThat(fresh.datasets()).hasSize(1);
        assertThat(fresh.datasets().get(0).value().spec()).isEqualTo(spec);
        assertThat(new Freshness(fresh).isOutOfDate(fresh.datasets().get(0))).isFalse();
        assertThatThrownBy(
                        () ->
                                new BuildDataset("e", List.of("recording-1"), WindowSpec.DEFAULT)
                                        .execute(
                                                apply(
                                                        project,
                                                        Edits.remove("r", List.of("recording-1"))),
                                                CONTEXT))
                .hasMessageContaining("recording-1");
    }

    @Test
    void evaluatingWithoutRecordingsSaysWhatIsMissing() throws Exception {
        Project project = simulated();
        EvaluationSettings settings = EvaluationSettings.standard(EvaluationMode.BOTH);
        assertThatThrownBy(
                        () ->
                                new Evaluate("pocket", "left_pocket", WindowSpec.DEFAULT, settings)
                                        .execute(project, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("no real recordings of the site \"pocket\"");
    }

    @Test
    void anImportedCsvBringsItsActivities() throws Exception {
        StringBuilder csv = new StringBuilder("time_s,acc_x_mps2,acc_y_mps2,acc_z_mps2,label\n");
        for (int i = 0; i < 100; i++) {
            csv.append(i * 0.02).append(",0,9.8,0,").append(i < 50 ? "standing" : "walking\n");
            if (i < 50) {
                csv.append('\n');
            }
        }
        Path file = Files.writeString(home.resolve("s01_wrist.csv"), csv);
        Project project = run(Project.empty("p"), new ImportRecordings(file));
        assertThat(project.recordings()).hasSize(1);
        Project again = run(project, new ImportRecordings(file));
        assertThat(again.recordings()).hasSize(1);
    }

    @Test
    void aCancelledStepStops() throws Exception {
        Project project = simulated();
        JobContext cancelled = new CancelledContext();
        for (Step step :
                List.of(
                        synthesize("prompt-1"),
                        new SimulateRecordings(List.of("motion-1"), 50, SEED),
                        new Recreate("recording-1"))) {
            assertThatThrownBy(() -> step.execute(project, cancelled))
                    .isInstanceOf(JobCancelled.class);
        }
    }
}
