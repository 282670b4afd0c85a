package kinescribe.app.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.calibration.Calibration;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.imu.Recording;
import kinescribe.job.InlineJobRunner;
import kinescribe.job.JobContext;
import kinescribe.pipeline.ImportRecordings;
import kinescribe.pipeline.SampleProject;
import kinescribe.project.Edit;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Calibrating in a real window: the sample, with a few real recordings read from files. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class CalibrationViewTest {
    private static Project sample;

    private final FxRobot robot;
    private final Path folder;
    private Workspace workspace;
    private CalibrationView view;
    private Scene scene;
    private boolean asked;

    CalibrationViewTest(FxRobot robot, @TempDir Path folder) {
        this.robot = robot;
        this.folder = folder;
    }

    @BeforeAll
    static void make() throws KinescribeException {
        sample = SampleProject.beginning(JobContext.silent()).withCalibrations(List.of());
    }

    @Start
    void start(Stage stage) {
        workspace = new Workspace(new ProjectStore(sample), new InlineJobRunner());
        view = new CalibrationView(workspace);
        view.importWith(() -> asked = true);
        scene = new Scene((Parent) view.node(), 1280, 726);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, scene.getWidth(), scene.getHeight());
    }

    /** The sample less its stand-ins for people. */
    private void withoutStandIns() {
        robot.interact(
                () ->
                        workspace.apply(
                                new Edit(
                                        "no stand-ins",
                                        p ->
                                                p.withRecordings(
                                                        p.recordings().stream()
                                                                .filter(
                                                                        r ->
                                                                                !r.value()
                                                                                        .source()
                                                                                        .origin()
                                                                                        .actsAsReal())
                                                                .toList()))));
    }

    private void importPeople(String... people) throws Exception {
        Files.createDirectories(folder.resolve("real"));
        for (String person : people) {
            Recording recording = CalibrationSamples.recording(person);
            RecordingCsv.writeWithSources(
                    List.of(recording), folder.resolve("real/" + person + ".csv"));
            robot.interact(
                    () ->
                            workspace.run(
                                    new ImportRecordings(
                                            folder.resolve("real/" + person + ".csv"))));
        }
        waitForFxEvents();
    }

    private String text(String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private TableView<?> table(String id) {
        return robot.lookup(id).queryTableView();
    }

    @Test
    void whereThereIsNothingToFitToOneCanImport() {
        withoutStandIns();
        robot.clickOn("#calibration-import-real");
        assertThat(asked).isTrue();
        assertThat(text("#calibration-fault")).startsWith("Import real recordings");
    }

    @Test
    void aStandInIsNeverTakenForPeople() {
        assertThat(text("#calibration-banner")).contains("simulated stand-in");
    }

    @Test
    void fitSeeFiguresApplyAndUndo() throws Exception {
        withoutStandIns();
        importPeople("anna", "ben", "carl");
        int before = workspace.project().recordings().size();

        // Carl is kept for the test, so his box for fitting cannot be ticked, and why is said.
        CheckBox carl = robot.lookup("#fit-carl").queryAs(CheckBox.class);
        assertThat(carl.isDisabled()).isTrue();
        assertThat(text("#calibration-why")).contains("kept for the test cannot be fitted on");
        robot.clickOn("#test-ben");
        assertThat(view.model().settings().people().fit()).containsExactly("anna");

        robot.clickOn("#calibration-fit");
        waitForFxEvents();
        assertThat(table("#calibrations").getItems()).hasSize(1);
        assertThat(table("#calibration-figures").getItems()).hasSize(6);
        assertThat(text("#calibration-gravity")).contains("rest");
        assertThat(robot.lookup(".calibration-charts .chart").queryAll()).hasSize(2);
        Screens.save(robot, scene, Theme.DARK, "calibration-dark");
        Screens.save(robot, scene, Theme.LIGHT, "calibration-light");

        robot.clickOn("#calibration-figures").type(KeyCode.END);
        waitForFxEvents();
        assertThat(Objects.requireNonNull(view.model().review().channelProperty().get()).channel())
                .isEqualTo("gyr z");

        String all = "Apply to " + view.model().targets().size() + " recordings";
        assertThat(text("#calibration-apply")).isEqualTo(all);
        robot.clickOn("#calibration-apply");
        waitForFxEvents();
        assertThat(workspace.project().recordings())
                .hasSize(before + view.model().targets().size());
        robot.interact(() -> workspace.store().undo());
        assertThat(workspace.project().recordings()).hasSize(before);
    }

    @Test
    void theKeyboardReachesPeopleAndFit() throws Exception {
        withoutStandIns();
        importPeople("anna", "ben");
        robot.interact(() -> robot.lookup("#calibration-halve").query().requestFocus());
        robot.type(KeyCode.TAB);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("fit-anna");
        robot.type(KeyCode.SPACE);
        assertThat(view.model().settings().people().fit()).isEmpty();
        robot.type(KeyCode.SPACE);
        int most = 40;
        while (most-- > 0 && !"calibration-fit".equals(scene.getFocusOwner().getId())) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(table("#calibrations").getItems()).hasSize(1);
    }

    @Test
    void eachMethodShowsWhatItNeeds() throws Exception {
        withoutStandIns();
        importPeople("anna", "ben");
        robot.interact(() -> view.model().settings().methodProperty().set(Calibration.Method.FIT));
        waitForFxEvents();

        assertThat(robot.lookup("#calibration-per-activity").query().isVisible()).isFalse();
        assertThat(robot.lookup("#calibration-pairs").query().isVisible()).isTrue();
        assertThat(robot.lookup("#calibration-shift").query().isVisible()).isTrue();
        assertThat(text("#calibration-fault")).contains("Say which motion");
        Screens.save(robot, scene, Theme.LIGHT, "calibration-sensor-fit-light");
    }
}
