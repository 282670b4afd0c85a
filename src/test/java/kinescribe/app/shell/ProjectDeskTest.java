package kinescribe.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.RecordingJobRunner;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.Settings;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.pipeline.Step;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import org.junit.jupiter.api.Test;

class ProjectDeskTest {
    private static final Path FILE = Path.of("strolls.kinescribe").toAbsolutePath();

    private final Workspace workspace = Fixtures.workspace(Fixtures.strolls());
    private final Settings settings = new Settings();
    private final Memory memory = new Memory();
    private final ProjectDesk desk = new ProjectDesk(workspace, settings, memory);

    @Test
    void titleHasAStarWhileThereAreChanges() {
        assertThat(desk.titleProperty().get()).isEqualTo("Strolls – Kinescribe");
        workspace.apply(Edits.addActivity("run"));
        assertThat(desk.titleProperty().get()).isEqualTo("Strolls * – Kinescribe");
        workspace.store().undo();
        assertThat(desk.titleProperty().get()).isEqualTo("Strolls – Kinescribe");
    }

    @Test
    void savesWhereItWasSavedBefore() {
        AtomicBoolean saved = new AtomicBoolean();
        assertThat(desk.save(() -> saved.set(true))).isFalse();
        workspace.apply(Edits.addActivity("run"));
        desk.saveAs(FILE, () -> saved.set(true));
        assertThat(saved).isTrue();
        assertThat(desk.dirtyProperty().get()).isFalse();
        assertThat(settings.recent()).containsExactly(FILE);
        workspace.apply(Edits.addActivity("jump"));
        assertThat(desk.save(() -> {})).isTrue();
        assertThat(memory.saved.get(FILE)).isEqualTo(workspace.project());
    }

    @Test
    void anUntitledProjectTakesTheNameOfItsFile() {
        desk.newProject();
        desk.saveAs(FILE, () -> {});
        assertThat(workspace.project().name()).isEqualTo("strolls");
    }

    @Test
    void aFailedSaveLeavesTheChangesUnsaved() {
        workspace.apply(Edits.addActivity("run"));
        memory.broken = true;
        AtomicBoolean went = new AtomicBoolean();
        desk.saveAs(FILE, () -> went.set(true));
        assertThat(went).isFalse();
        assertThat(desk.dirtyProperty().get()).isTrue();
        assertThat(workspace.notices()).extracting(Notice::level).contains(Notice.Level.WARNING);
    }

    @Test
    void aFailedOpenLeavesTheProjectUntouched() {
        Project before = workspace.project();
        memory.broken = true;
        desk.open(FILE);
        assertThat(workspace.project()).isSameAs(before);
        assertThat(desk.file()).isEmpty();
        assertThat(workspace.notices()).hasSize(1);
    }

    @Test
    void theSampleDoesNotReplaceWhatWasDoneMeanwhile() {
        RecordingJobRunner jobs = new RecordingJobRunner();
        Workspace busy = Fixtures.workspace(Project.empty("Untitled"), jobs);
        ProjectDesk late = new ProjectDesk(busy, settings, memory);
        late.openWhenUntouched("Sample", context -> Fixtures.strolls(), adding("rest"));
        busy.apply(Edits.addActivity("mine"));
        jobs.runAll();
        assertThat(busy.project().activities()).extracting("name").containsExactly("mine");
    }

    @Test
    void theRestOfTheSampleComesLaterAndIsNoChangeOfAnybody() {
        RecordingJobRunner jobs = new RecordingJobRunner();
        Workspace busy = Fixtures.workspace(Project.empty("Untitled"), jobs);
        ProjectDesk late = new ProjectDesk(busy, settings, memory);
        late.openWhenUntouched("Sample", context -> Fixtures.strolls(), adding("rest"));
        jobs.runAll();
        int before = busy.project().activities().size();
        jobs.runAll();
        assertThat(busy.project().activities()).hasSize(before + 1);
        assertThat(late.dirtyProperty().get()).isFalse();
    }

    @Test
    void theRestOfTheSampleLeavesWhatWasDoneMeanwhileUnsaved() {
        RecordingJobRunner jobs = new RecordingJobRunner();
        Workspace busy = Fixtures.workspace(Project.empty("Untitled"), jobs);
        ProjectDesk late = new ProjectDesk(busy, settings, memory);
        late.openWhenUntouched("Sample", context -> Fixtures.strolls(), adding("rest"));
        jobs.runAll();
        busy.apply(Edits.addActivity("mine"));
        jobs.runAll();
        assertThat(busy.project().activities()).extracting("name").contains("mine", "rest");
        assertThat(late.dirtyProperty().get()).isTrue();
    }

    private static Step adding(String activity) {
        return new Step() {
            @Override
            public String title() {
                return "Add " + activity;
            }

            @Override
            public Noticed<Edit> execute(Project project, JobContext context) {
                return Noticed.of(Edits.addActivity(activity));
            }
        };
    }

    @Test
    void aResultForAClosedProjectIsDropped() {
        RecordingJobRunner jobs = new RecordingJobRunner();
        Workspace busy = Fixtures.workspace(Fixtures.strolls(), jobs);
        busy.run(
                new Step() {
                    @Override
                    public String title() {
                        return "Late";
                    }

                    @Override
                    public Noticed<Edit> execute(Project project, JobContext context) {
                        return Noticed.of(Edits.addActivity("late"));
                    }
                });
        busy.store().open(Project.empty("Next"));
        jobs.runAll();
        assertThat(busy.project().activities()).isEmpty();
    }

    private static final class Memory implements ProjectStorage {
        private final Map<Path, Project> saved = new HashMap<>();
        private boolean broken;

        @Override
        public Noticed<Project> load(Path file, JobContext context) throws KinescribeException {
            check();
            return new Noticed<>(saved.getOrDefault(file, Project.empty("Found")), List.of());
        }

        @Override
        public void save(Project project, Path file, JobContext context)
                throws KinescribeException {
            check();
            saved.put(file, project);
        }

        private void check() throws KinescribeException {
            if (broken) {
                throw new KinescribeException("The disk is full.", "Make room.");
            }
        }
    }
}
