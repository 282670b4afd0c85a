package kinescribe.app.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.VerticalDirection;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import kinescribe.app.fx.FrequencyAxis;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.job.InlineJobRunner;
import kinescribe.project.Edits;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The signal charts in a real window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class SignalsViewTest {
    /** How far from the middle of the canvas a click may land, in seconds of six. */
    private static final double CLICK_S = 0.1;

    @TempDir private Path folder;
    private Workspace workspace;
    private SignalsView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        workspace =
                new Workspace(new ProjectStore(SignalSamples.recorded()), new InlineJobRunner());
        view =
                new SignalsView(
                        workspace,
                        SignalSamples.preview(new ArrayList<>()),
                        (window, title, name, pattern) -> Optional.of(folder.resolve(name)));
        scene = new Scene((Parent) view.node(), 1280, 270);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, scene.getWidth(), scene.getHeight());
        workspace.playHead().durationSProperty().set(SignalSamples.SECONDS);
    }

    @Test
    void selectingASensorFillsTheCharts(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#signals-empty").query().isVisible()).isTrue();
        select(robot);
        assertThat(view.chart(0).lineCount()).isEqualTo(6);
        assertThat(view.chart(1).lineCount()).isEqualTo(6);
        assertThat(robot.lookup("#signals-empty").query().isVisible()).isFalse();
        assertThat(robot.lookup("#signals-statistics").queryAs(Label.class).getText())
                .contains("RMS");
        robot.interact(() -> view.model().shown(SignalComponent.NORM).set(true));
        assertThat(view.chart(1).lineCount()).isEqualTo(8);
        Screens.save(robot, scene, Theme.LIGHT, "signals-light");
        Screens.save(robot, scene, Theme.DARK, "signals-dark");
    }

    @Test
    void agreementIsATable(FxRobot robot) throws Exception {
        select(robot);
        robot.interact(() -> view.model().viewProperty().set(ChartView.AGREEMENT));
        TableView<?> table = robot.lookup("#signals-agreement").queryAs(TableView.class);
        assertThat(table.isVisible()).isTrue();
        assertThat(table.getItems()).hasSize(6);
        robot.clickOn("#signals-turn");
        assertThat(robot.lookup("#signals-agreement-facts").queryAs(Label.class).getText())
                .contains("frame turned by");
        Screens.save(robot, scene, Theme.LIGHT, "signals-agreement-light");
        Screens.save(robot, scene, Theme.DARK, "signals-agreement-dark");
        robot.interact(() -> view.model().sides().choiceProperty().set(RealChoice.NOTHING));
        assertThat(robot.lookup("#signals-note").query().isVisible()).isTrue();
    }

    @Test
    void recordingsToCompareWithAreSearched(FxRobot robot) {
        select(robot);
        robot.clickOn("#signals-compare");
        robot.clickOn("#signals-compare-search").write("wrist");
        robot.type(KeyCode.ENTER);
        assertThat(view.model().sides().choiceProperty().get().id()).isEqualTo("recording-2");
    }

    @Test
    void thePlayHeadMovesInBothWays(FxRobot robot) {
        select(robot);
        robot.interact(() -> workspace.playHead().seek(2.5));
        assertThat(view.chart(0).playHeadProperty().get()).isEqualTo(2.5);
        robot.clickOn(view.chart(0).canvas());
        assertThat(workspace.playHead().timeSProperty().get()).isCloseTo(3, within(CLICK_S));
    }

    @Test
    void theWheelLooksCloser(FxRobot robot) {
        select(robot);
        robot.moveTo(view.chart(1).canvas());
        robot.scroll(3, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.model().rangeProperty().get().lengthS()).isLessThan(SignalSamples.SECONDS);
    }

    @Test
    void movingTheSensorShowsAPreviewSoonAndABadge(FxRobot robot) throws Exception {
        select(robot);
        robot.interact(
                () ->
                        workspace.apply(
                                Edits.changeSensor(
                                        "sensor-1",
                                        SignalSamples.placement("right_pocket", 0.05))));
        assertThat(robot.lookup("#signals-badge").queryAs(Label.class).getText())
                .contains("out of date");
        assertThat(robot.lookup("#signals-record").query().isVisible()).isTrue();
        Screens.save(robot, scene, Theme.LIGHT, "signals-live");
    }

    @Test
    void everyViewShowsItsCharts(FxRobot robot) throws Exception {
        select(robot);
        for (ChartView one : ChartView.values()) {
            robot.interact(() -> view.model().viewProperty().set(one));
            WaitForAsyncUtils.waitForFxEvents();
            int plots =
                    one.isOverTime()
                            ? view.model().timePlotsProperty().get().size()
                            : view.model().xyPlotsProperty().get().size();
            int expected =
                    switch (one) {
                        case PARTS -> 3;
                        case AGREEMENT -> 0;
                        default -> 2;
                    };
            assertThat(plots).as(one.name()).isEqualTo(expected);
            Screens.save(robot, scene, Theme.LIGHT, "signals-view-" + one.name());
            Screens.save(robot, scene, Theme.DARK, "signals-view-" + one.name() + "-dark");
        }
    }

    @Test
    void spectraReachAsFarAsChosen(FxRobot robot) throws Exception {
        select(robot);
        robot.interact(() -> view.model().viewProperty().set(ChartView.SPECTRUM));
        assertThat(robot.lookup("#signals-frequencies").query().isVisible()).isTrue();
        for (FrequencyAxis axis : FrequencyAxis.values()) {
            robot.interact(() -> view.model().frequencyAxisProperty().set(axis));
            WaitForAsyncUtils.waitForFxEvents();
            DefaultNumericAxis frequencies =
                    robot
                            .lookup(DefaultNumericAxis.class::isInstance)
                            .<DefaultNumericAxis>queryAll()
                            .stream()
                            .filter(shown -> shown.getSide().isHorizontal())
                            .findFirst()
                            .orElseThrow();
            assertThat(frequencies.isLogAxis()).isEqualTo(axis == FrequencyAxis.LOGARITHMIC);
            assertThat(frequencies.getMax()).isEqualTo(SignalSamples.RATE_HZ / 2);
            Screens.save(robot, scene, Theme.LIGHT, "signals-spectrum-" + axis.name());
            Screens.save(robot, scene, Theme.DARK, "signals-spectrum-" + axis.name() + "-dark");
        }
        robot.interact(() -> view.model().viewProperty().set(ChartView.OVERLAY));
        assertThat(robot.lookup("#signals-frequencies").query().isVisible()).isFalse();
    }

    @Test
    void keysPutCursorsAndEscapeTakesThemAway(FxRobot robot) throws Exception {
        select(robot);
        robot.moveTo(view.chart(0).canvas()).clickOn(MouseButton.PRIMARY);
        robot.type(KeyCode.A);
        robot.moveBy(200, 0).type(KeyCode.B);
        assertThat(view.model().cursors().timeS(Cursors.Name.A)).isCloseTo(3, within(CLICK_S));
        assertThat(view.model().cursors().timeS(Cursors.Name.B)).isGreaterThan(3.5);
        assertThat(robot.lookup("#signals-statistics").queryAs(Label.class).getText())
                .contains("Δt", "Δ acc x simulated");
        Screens.save(robot, scene, Theme.LIGHT, "signals-cursors");
        robot.drag(MouseButton.PRIMARY).moveBy(100, 0).drop();
        assertThat(view.model().cursors().timeS(Cursors.Name.B)).isGreaterThan(4.2);
        robot.clickOn("#signals-sigma");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#signals-numbers").queryTableView().getItems()).hasSize(12);
        // There is no room above this window, so the numbers lie over the button.
        robot.interact(() -> robot.lookup("#signals-sigma").queryButton().fire());
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance));
        robot.moveTo(view.chart(0).canvas()).clickOn(MouseButton.PRIMARY).type(KeyCode.ESCAPE);
        assertThat(view.model().cursors().isAnySet()).isFalse();
        // Wherever the focus is: here on a button of the bar.
        robot.interact(() -> robot.lookup("#signals-sigma").query().requestFocus());
        robot.type(KeyCode.A);
        assertThat(view.model().cursors().timeS(Cursors.Name.A)).isCloseTo(3, within(CLICK_S));
        // But not while somebody writes.
        TextField field = new TextField();
        robot.interact(() -> ((Pane) view.node()).getChildren().add(field));
        robot.interact(field::requestFocus);
        robot.type(KeyCode.B);
        assertThat(view.model().cursors().isSet(Cursors.Name.B)).isFalse();
        assertThat(field.getText()).isEqualTo("b");
    }

    @Test
    void draggingWithAltShiftsTheMeasuredSideAndUndoTakesItBack(FxRobot robot) {
        select(robot);
        robot.moveTo(view.chart(0).canvas()).press(KeyCode.ALT);
        robot.drag(MouseButton.PRIMARY).moveBy(100, 0).drop();
        robot.release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        // Drawn later, so it comes earlier: about 100 of 1196 pixels of 6 s.
        double lag = view.model().sides().lagProperty().get();
        assertThat(lag).isCloseTo(-0.5, within(CLICK_S));
        assertThat(workspace.project().lagS("motion-1", "sensor-1", "recording-3")).isEqualTo(lag);
        robot.interact(() -> workspace.store().undo());
        assertThat(view.model().sides().lagProperty().get()).isZero();
    }

    @Test
    void exportsAPictureWithItsDescription(FxRobot robot) {
        select(robot);
        robot.clickOn("#signals-export").clickOn("#signals-export-png");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(folder.resolve("signals.png")).isNotEmptyFile();
        assertThat(folder.resolve("signals.png.meta.json")).content().contains("simulated");
    }

    private void select(FxRobot robot) {
        robot.interact(
                () -> {
                    workspace.selection().motionIdProperty().set("motion-1");
                    workspace.selection().sensorIdProperty().set("sensor-1");
                });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
