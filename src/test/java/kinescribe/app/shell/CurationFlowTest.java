package kinescribe.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import kinescribe.app.curation.CurationView;
import kinescribe.app.fx.FxExecutor;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.app.prompts.PromptsViewModel;
import kinescribe.app.settings.Settings;
import kinescribe.app.viewer.ViewerView;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.job.JobContext;
import kinescribe.job.PooledJobRunner;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import kinescribe.prompt.Activity;
import kinescribe.prompt.OfflineWriter;
import kinescribe.prompt.Prompt;
import kinescribe.prompt.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Five hundred prompts are curated in the whole window by keys alone. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class CurationFlowTest {
    private static final int PROMPTS = 500;

    private final FxRobot robot;
    private final Project written = prompts();
    private PooledJobRunner jobs;
    private Workspace workspace;

    CurationFlowTest(FxRobot robot) throws KinescribeException {
        this.robot = robot;
    }

    @Start
    void start(Stage stage) {
        jobs = new PooledJobRunner(1, new FxExecutor());
        workspace = new Workspace(new ProjectStore(written), jobs);
        Settings settings = new Settings();
        ProjectDesk desk = new ProjectDesk(workspace, settings, new NoStorage());
        PromptsViewModel prompts = new PromptsViewModel(workspace);
        ViewerView viewer = new ViewerView(workspace, settings.viewer(), prompts);
        Features features =
                new Features(
                        new Pane(),
                        new Pane(),
                        viewer.node(),
                        new Pane(),
                        new Pane(),
                        new Pane(),
                        new CurationView(workspace, prompts, viewer.preview()).node(),
                        new Pane(),
                        new Pane(),
                        new Pane(),
                        new Pane(),
                        new Pane(),
                        viewer.samples());
        ShellView shell =
                new ShellView(
                        stage, workspace, settings, desk, prompts, viewer.commands(), features);
        Scene scene = new Scene(shell.node(), 1280, 800);
        Theme.LIGHT.applyTo(scene);
        shell.start(scene);
        TestStages.show(stage, scene, scene.getWidth(), scene.getHeight());
    }

    @AfterEach
    void stop() {
        jobs.close();
    }

    private static Project prompts() throws KinescribeException {
        Provenance writer =
                Provenance.of("prompt.write", Map.of("writer", "offline"), 1, List.of());
        List<Prompt> prompts = new ArrayList<>();
        for (String text : OfflineWriter.write("walking", PROMPTS, 1)) {
            prompts.add(new Prompt("prompt-" + (prompts.size() + 1), "activity-1", text, writer));
        }
        return Project.empty("Walks")
                .withActivities(List.of(new Activity("activity-1", "walking", 200)))
                .withPrompts(prompts);
    }

    private Prompt prompt(int number) {
        return workspace.project().prompt("prompt-" + number).orElseThrow();
    }

    private String current() {
        return workspace.selection().promptIdProperty().get();
    }

    private long count(Verdict verdict) {
        return workspace.project().prompts().stream()
                .filter(prompt -> prompt.curation().verdict() == verdict)
                .count();
    }

    @Test
    void fiveHundredPromptsAreDecidedOnByKeysAlone() throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        TableView<?> table = robot.lookup("#desk-prompts").queryAs(TableView.class);
        waitFor(10, TimeUnit.SECONDS, table::isFocused);
        assertThat(current()).isEqualTo("prompt-1");

        robot.type(KeyCode.SPACE); // the preview stands still, which leaves slow machines time
        robot.type(KeyCode.ENTER); // accept 1
        robot.type(KeyCode.DELETE); // reject 2
        robot.type(KeyCode.TAB); // skip 3
        robot.type(KeyCode.U); // the rejection is taken back
        assertThat(current()).isEqualTo("prompt-2");
        assertThat(prompt(2).curation().verdict()).isEqualTo(Verdict.OPEN);
        robot.type(KeyCode.DELETE);
        assertThat(prompt(2).isRejected()).isTrue();

        String written = prompt(3).text();
        robot.type(KeyCode.E).write(" Quickly").type(KeyCode.ENTER); // edit 3, go back to the table
        assertThat(prompt(3).text()).isEqualTo(written + " Quickly");
        assertThat(prompt(3).curation().verdict()).isEqualTo(Verdict.OPEN);
        waitFor(5, TimeUnit.SECONDS, table::isFocused);

        String before = prompt(3).text();
        robot.type(KeyCode.R);
        waitFor(10, TimeUnit.SECONDS, () -> !prompt(3).text().equals(before));

        robot.type(KeyCode.N).write("why so?").press(KeyCode.SHIFT).type(KeyCode.TAB);
        robot.release(KeyCode.SHIFT);
        robot.interact(table::requestFocus);
        waitForFxEvents();
        assertThat(prompt(3).curation().note()).isEqualTo("why so?");

        robot.type(KeyCode.T);
        waitForFxEvents();
        robot.write("odd, short").type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(prompt(3).curation().tags()).containsExactly("odd", "short");

        assertThat(current()).isEqualTo("prompt-3");
        robot.interact(
                () -> {
                    for (int i = 3; i <= PROMPTS; i++) {
                        strike(table, i % 3 == 0 ? KeyCode.DELETE : KeyCode.ENTER);
                    }
                });
        waitForFxEvents();
        int rejected = 1 + PROMPTS / 3; // number 2, and every third
        assertThat(count(Verdict.OPEN)).isZero();
        assertThat(count(Verdict.REJECTED)).isEqualTo(rejected);
        assertThat(count(Verdict.ACCEPTED)).isEqualTo(PROMPTS - rejected);
        assertThat(robot.lookup("#desk-count").queryAs(Labeled.class).getText())
                .isEqualTo(String.valueOf(PROMPTS));
    }

    /** Strikes a key as the toolkit tells it, without the pauses of a robot. */
    private static void strike(Node focused, KeyCode key) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(focused, new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }

    /** Keeps nothing. */
    private static final class NoStorage implements ProjectStorage {
        @Override
        public Noticed<Project> load(Path file, JobContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void save(Project project, Path file, JobContext context) {
            throw new UnsupportedOperationException();
        }
    }
}
