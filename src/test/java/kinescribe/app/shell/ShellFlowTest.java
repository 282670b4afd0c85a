package kinescribe.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kinescribe.app.compose.ComposeView;
import kinescribe.app.curation.CurationView;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.FxExecutor;
import kinescribe.app.fx.Snapshots;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.TimeBand;
import kinescribe.app.fx.Workspace;
import kinescribe.app.motions.MotionsView;
import kinescribe.app.prompts.PromptsView;
import kinescribe.app.prompts.PromptsViewModel;
import kinescribe.app.settings.BodyStyle;
import kinescribe.app.settings.Settings;
import kinescribe.app.signals.SignalsView;
import kinescribe.app.viewer.ViewerView;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.imu.BodySite;
import kinescribe.imu.SitePlacements;
import kinescribe.job.JobContext;
import kinescribe.job.PooledJobRunner;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class ShellFlowTest {
    private final Settings settings = new Settings();
    private final FxRobot robot;
    private final Path folder;
    private PooledJobRunner jobs;
    private Workspace workspace;
    private Stage stage;

    ShellFlowTest(FxRobot robot, @TempDir Path folder) {
        this.robot = robot;
        this.folder = folder;
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        // Not before: motions are measured at once, and the outcome needs the toolkit.
        jobs = new PooledJobRunner(1, new FxExecutor());
        workspace =
                new Workspace(
                        new ProjectStore(
                                Fixtures.withMotion(Fixtures.strolls(), "motion-1", "prompt-1")),
                        jobs);
        ProjectDesk desk = new ProjectDesk(workspace, settings, new NoStorage());
        PromptsViewModel prompts = new PromptsViewModel(workspace);
        ViewerView viewer = new ViewerView(workspace, settings.viewer(), prompts);
        Features features =
                new Features(
                        new PromptsView(workspace, prompts).node(),
                        new MotionsView(workspace).node(),
                        viewer.node(),
                        new Pane(),
                        new SignalsView(workspace).node(),
                        new ComposeView(workspace).node(),
                        new CurationView(workspace, prompts, viewer.preview()).node(),
                        new Pane(),
                        new Pane(),
                        new Pane(),
                        new Pane(),
                        viewer.samples());
        ShellView shell =
                new ShellView(
                        stage, workspace, settings, desk, prompts, viewer.commands(), features);
        Scene scene = new Scene(shell.node(), 1200, 760);
        Theme.LIGHT.applyTo(scene);
        settings.themeProperty().addListener((o, before, theme) -> theme.applyTo(scene));
        stage.titleProperty().bind(desk.titleProperty());
        shell.start(scene);
        TestStages.show(stage, scene, scene.getWidth(), scene.getHeight());
    }

    @BeforeEach
    void settle() {
        waitForFxEvents();
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void aTypedPromptAppearsAndUndoAndRedoWork() throws TimeoutException {
        TableView<?> table = robot.lookup("#prompts.table-view").queryTableView();
        robot.clickOn("#add-prompt").write("A person hops").type(KeyCode.ENTER);
        until(() -> table.getItems().size() == 5);
        assertThat(table.getItems()).last().asString().contains("A person hops");
        robot.clickOn("#undo");
        until(() -> table.getItems().size() == 4);
        robot.clickOn("#redo");
        until(() -> table.getItems().size() == 5);
    }

    @Test
    void keysActOnlyOutsideTextFields() throws TimeoutException {
        robot.clickOn("#add-prompt").write("a b, c");
        waitForFxEvents();
        TextInputControl field = robot.lookup("#add-prompt").queryTextInputControl();
        assertThat(field.getText()).isEqualTo("a b, c");
        assertThat(workspace.playHead().playingProperty().get()).isFalse();
        robot.clickOn("A person walks fast.").type(KeyCode.UP, KeyCode.SPACE);
        until(() -> workspace.playHead().playingProperty().get());
        until(() -> workspace.playHead().timeSProperty().get() > 0);
        robot.type(KeyCode.SPACE);
        until(() -> !workspace.playHead().playingProperty().get());
    }

    @Test
    void theSelectedPromptIsEditedBelowAndItsMotionGoesOutOfDate() throws TimeoutException {
        robot.clickOn("A person walks.").clickOn("#prompt-editor");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("A person ambles.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> text("prompt-1").equals("A person ambles."));
        until(() -> robot.lookup("#recreate").<Node>query().getParent().isVisible());
    }

    @Test
    void deleteRemovesTheSelectedPrompts() throws TimeoutException {
        robot.clickOn("A person sits down.").type(KeyCode.DELETE);
        until(() -> workspace.project().prompt("prompt-3").isEmpty());
        robot.clickOn("Edit");
        Labeled undo = robot.lookup("Undo Delete prompt").query();
        robot.clickOn(undo);
        until(() -> workspace.project().prompt("prompt-3").isPresent());
    }

    @Test
    void undoAndRedoKnowTheTimeline() throws TimeoutException {
        robot.interact(() -> workspace.timelineShownProperty().set(true));
        waitForFxEvents();
        robot.clickOn("#timeline-add").type(KeyCode.ENTER);
        until(() -> workspace.project().timeline().segments().size() == 1);
        assertThat(workspace.store().isDirty()).isTrue();
        assertThat(stage.getTitle()).contains("*");
        robot.clickOn("#timeline-block-0").type(KeyCode.DELETE);
        until(() -> workspace.project().timeline().segments().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> workspace.project().timeline().segments().size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until(() -> workspace.project().timeline().segments().isEmpty());
    }

    @Test
    void motionsAreListedRenamedDeletedAndBroughtBack() throws TimeoutException {
        robot.clickOn("#list-1");
        until(() -> robot.lookup("#motions").tryQuery().isPresent());
        TableView<?> table = robot.lookup("#motions").queryTableView();
        assertThat(table.getItems()).hasSize(1);
        robot.interact(() -> table.getSelectionModel().select(0));
        robot.clickOn("#rename-motion");
        waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Stroll").type(KeyCode.ENTER);
        until(() -> workspace.project().motions().get(0).name().equals("Stroll"));
        robot.clickOn("#delete-motions");
        until(() -> workspace.project().motions().isEmpty());
        robot.clickOn("#undo");
        until(() -> workspace.project().motions().size() == 1);
        robot.clickOn("#list-0");
    }

    @Test
    void anEmptyProjectInvitesToWriteAndMakesAMotion() throws TimeoutException {
        robot.interact(() -> workspace.store().open(Project.empty("Empty")));
        waitForFxEvents();
        robot.clickOn("#prompt-editor").write("A person walks.").clickOn("#make-motion");
        until(() -> workspace.project().motions().size() == 1);
        assertThat(workspace.project().prompts()).hasSize(1);
    }

    @Test
    void aTimeIsAtTheSamePlaceInPlayHeadTimelineAndCharts() throws TimeoutException {
        robot.interact(
                () -> {
                    workspace.apply(Edits.addSensor(SitePlacements.usual(BodySite.LEFT_WRIST)));
                    workspace.selection().motionIdProperty().set("motion-1");
                    workspace.timelineShownProperty().set(true);
                });
        until(() -> !robot.lookup("#signals-empty").<Node>query().isVisible());
        Node slider = robot.lookup("#time").query();
        Node lane = robot.lookup("#timeline-lane").query();
        double left = slider.localToScene(slider.getBoundsInLocal()).getMinX() + 8;
        double right = slider.localToScene(slider.getBoundsInLocal()).getMaxX() - 8;
        assertThat(left).isCloseTo(TimeBand.LEFT, within(1.0));
        assertThat(lane.localToScene(lane.getBoundsInLocal()).getMaxX() - TimeBand.RIGHT)
                .isCloseTo(right, within(1.0));
        assertThat(robot.lookup(".signal-canvas").queryAll()).hasSize(2);
        for (Node canvas : robot.lookup(".signal-canvas").queryAll()) {
            Bounds place = canvas.localToScene(canvas.getBoundsInLocal());
            assertThat(place.getMinX()).isCloseTo(left, within(1.5));
            assertThat(place.getMaxX()).isCloseTo(right, within(1.5));
        }
    }

    @Test
    void everyMenuOpens() {
        for (String menu : new String[] {"File", "Edit", "View", "Steps", "Help"}) {
            robot.clickOn(menu);
            waitForFxEvents();
            assertThat(robot.lookup(".menu-item").queryAll()).as(menu).isNotEmpty();
            robot.type(KeyCode.ESCAPE);
        }
    }

    @Test
    void stepsThatCanBeTakenAreOnOffer() {
        System.gc(); // a binding that only listened would be collected here
        robot.clickOn("Steps");
        waitForFxEvents();
        assertThat(
                        robot.lookup("Make motions from all prompts but rejected ones")
                                .<Node>query()
                                .isDisabled())
                .isFalse();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void spacePlaysAfterAButtonWasClicked() throws TimeoutException {
        robot.clickOn("#theme").type(KeyCode.SPACE);
        until(() -> workspace.playHead().playingProperty().get());
        robot.clickOn("#theme");
    }

    @Test
    void themeSwitches() throws TimeoutException {
        String light = Application.getUserAgentStylesheet();
        robot.clickOn("#theme");
        until(() -> settings.themeProperty().get() == Theme.DARK);
        assertThat(Application.getUserAgentStylesheet()).isNotEqualTo(light).contains("dark");
        robot.clickOn("#theme");
        until(() -> settings.themeProperty().get() == Theme.LIGHT);
    }

    @Test
    void errorsAreShownWithoutHoldingAnybodyUp() throws TimeoutException {
        robot.interact(
                () -> workspace.report(new KinescribeException("The disk is full.", "Make room.")));
        until(() -> robot.lookup(".notification").tryQuery().isPresent());
        robot.clickOn("#notices");
        until(() -> robot.lookup("#notices-list").tryQuery().isPresent());
        robot.clickOn("#clear-notices");
        until(() -> workspace.notices().isEmpty());
    }

    @Test
    void aRunningJobIsShownAndCancelled() throws TimeoutException {
        robot.interact(
                () ->
                        jobs.submit(
                                "Spin",
                                context -> {
                                    context.progress(1, 4);
                                    while (true) {
                                        context.checkCancelled();
                                        Thread.onSpinWait();
                                    }
                                },
                                outcome -> {}));
        until(() -> robot.lookup("Spin · 1 / 4").tryQuery().isPresent());
        robot.clickOn("#cancel-job");
        until(() -> jobs.active().isEmpty());
        until(() -> !robot.lookup("#jobs").<Node>query().isVisible());
    }

    @Test
    void samplesOfAPromptOpenOverTheWindowAndEscapeClosesThem() throws TimeoutException {
        robot.clickOn("A person walks.").clickOn("Steps");
        robot.clickOn("Samples of the selected prompt side by side…");
        until(() -> robot.lookup(".sample-cell").queryAll().size() == 4);
        robot.type(KeyCode.ESCAPE);
        until(() -> !robot.lookup("#samples").<Node>query().isVisible());
    }

    @Test
    void singleKeysReachTheViewer() throws TimeoutException {
        robot.clickOn("#theme").type(KeyCode.V);
        until(() -> settings.viewer().styleProperty().get() == BodyStyle.SKELETON);
        robot.clickOn("#theme");
    }

    @Test
    void droppedFilesAreImportedAndUnknownOnesAreTold() throws Exception {
        Path junk = Files.writeString(folder.resolve("cat.jpg"), "not a motion");
        StackPane pane = new StackPane();
        DropImport imports =
                new DropImport(
                        workspace,
                        new FileCommands(
                                stage,
                                workspace,
                                new ProjectDesk(workspace, settings, new NoStorage()),
                                new ProjectChoosers(stage)),
                        new StepCommands(workspace),
                        new PromptsViewModel(workspace));
        FileDrop drop = FileDrop.install(pane, imports::take);
        robot.interact(() -> drop.announce(List.of(junk.toFile())));
        Labeled hint = (Labeled) pane.lookup("#drop-hint");
        assertThat(hint.isVisible()).isTrue();
        assertThat(hint.getText()).contains("cat.jpg");

        robot.interact(() -> drop.drop(List.of(junk.toFile())));
        assertThat(hint.isVisible()).isFalse();
        until(() -> !workspace.notices().isEmpty());
        assertThat(workspace.notices().get(0).text()).contains("cat.jpg");
    }

    @Test
    void theWindowCanBePhotographed() {
        Path file = folder.resolve("shots/window.png");
        robot.interact(
                () -> {
                    try {
                        Snapshots.save(robot.window(0).getScene(), file);
                    } catch (KinescribeException e) {
                        throw new AssertionError(e);
                    }
                });
        assertThat(new Image(file.toUri().toString()).getWidth())
                .isEqualTo(robot.window(0).getScene().getWidth());
    }

    private String text(String promptId) {
        return workspace.project().prompt(promptId).orElseThrow().text();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        waitFor(60, TimeUnit.SECONDS, condition);
        waitForFxEvents();
    }

    private static final class NoStorage implements ProjectStorage {
        @Override
        public Noticed<Project> load(Path file, JobContext context) {
            return Noticed.of(Project.empty("Loaded"));
        }

        @Override
        public void save(Project project, Path file, JobContext context) {
            assertThat(file).isNotNull();
        }
    }
}
