package kinescribe.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.util.Duration;
import kinescribe.app.fx.Snapshots;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.Settings;
import kinescribe.base.KinescribeException;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Visits every screen in both themes and in two sizes, another motion besides, and leaves a picture
 * of each, then ends the program: what {@code packaging/run.sh} shows where there is no display.
 */
final class Tour {
    private static final Logger LOG = LoggerFactory.getLogger(Tour.class);

    /** Time for layout, charts and 3D to settle after a change; our own choice. */
    private static final Duration SETTLING = Duration.seconds(2.5);

    private static final Duration PATIENCE = Duration.seconds(120);
    private static final double PLAY_HEAD_S = 2.4;

    /** Before the picture is taken, for charts and body to follow the play head. */
    private static final Duration FOLLOWING = Duration.seconds(0.7);

    /** What the second workbench shows, so that not only walking is seen. */
    private static final String SECOND_ACTIVITY = "standing up";

    private static final String SECOND_SITE = "lower_back";

    private record Shot(
            String page, int pageIndex, boolean second, Theme theme, int width, int height) {
        String fileName() {
            return String.format(Locale.ROOT, "%s-%s-%dx%d.png", page, theme.id(), width, height);
        }
    }

    private final Stage stage;
    private final Scene scene;
    private final Workspace workspace;
    private final Settings settings;
    private final Path folder;
    private final Deque<Shot> shots = new ArrayDeque<>(plan());
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    Tour(Stage stage, Scene scene, Workspace workspace, Settings settings, Path folder) {
        this.stage = stage;
        this.scene = scene;
        this.workspace = workspace;
        this.settings = settings;
        this.folder = folder;
    }

    /** Begins as soon as a project with a motion is there; gives up if none comes. */
    void start() {
        patience.setOnFinished(event -> end("No project with a motion was opened.", 1));
        patience.play();
        workspace
                .projectProperty()
                .addListener(
                        (o, before, project) -> {
                            if (before.motions().isEmpty() && !project.motions().isEmpty()) {
                                patience.stop();
                                begin(project);
                            }
                        });
    }

    private static List<Shot> plan() {
        List<Shot> plan = new ArrayList<>();
        for (int[] size : new int[][] {{1280, 800}, {1920, 1080}}) {
            for (Theme theme : Theme.values()) {
                plan.add(new Shot("workbench", 0, false, theme, size[0], size[1]));
                plan.add(new Shot("prompts", 1, false, theme, size[0], size[1]));
                plan.add(new Shot("calibrate", 2, false, theme, size[0], size[1]));
                plan.add(new Shot("train-and-evaluate", 3, false, theme, size[0], size[1]));
                plan.add(new Shot("scorecard", 4, false, theme, size[0], size[1]));
                plan.add(new Shot("models", 5, false, theme, size[0], size[1]));
            }
        }
        plan.add(new Shot("workbench-2", 0, true, Theme.LIGHT, 1280, 800));
        plan.add(new Shot("workbench-2", 0, true, Theme.DARK, 1920, 1080));
        return plan;
    }

    private void begin(Project project) {
        choose(project.motions().get(0));
        if (!project.sensors().isEmpty()) {
            workspace.selection().sensorIdProperty().set(project.sensors().get(0).id());
        }
        nextWhenIdle();
    }

    /** Waits until all that the project brings is there. */
    private void nextWhenIdle() {
        PauseTransition wait = new PauseTransition(SETTLING);
        wait.setOnFinished(
                event -> {
                    if (workspace.jobs().active().isEmpty()) {
                        next();
                    } else {
                        nextWhenIdle();
                    }
                });
        wait.play();
    }

    private void choose(Entry<MotionResult> motion) {
        String prompt = motion.value().promptId();
        workspace.selection().promptIdProperty().set(prompt == null ? "" : prompt);
        workspace.selection().motionIdProperty().set(motion.id());
    }

    /** Selects another motion and another sensor, where the project has them. */
    private void chooseSecond() {
        Project project = workspace.project();
        project.activityNamed(SECOND_ACTIVITY)
                .flatMap(
                        activity ->
                                project.motions().stream()
                                        .filter(m -> activity.id().equals(m.value().activityId()))
                                        .findFirst())
                .ifPresent(this::choose);
        project.sensors().stream()
                .filter(sensor -> sensor.placement().site().equals(SECOND_SITE))
                .findFirst()
                .ifPresent(sensor -> workspace.selection().sensorIdProperty().set(sensor.id()));
    }

    private void next() {
        Shot shot = shots.poll();
        if (shot == null) {
            end("", 0);
            return;
        }
        stage.setWidth(shot.width());
        stage.setHeight(shot.height());
        settings.themeProperty().set(shot.theme());
        if (scene.lookup("#page-" + shot.pageIndex()) instanceof ToggleButton tab) {
            tab.setSelected(true);
        }
        if (shot.second()) {
            chooseSecond();
        }
        PauseTransition settling = new PauseTransition(SETTLING);
        // Only now is the motion's length surely known, without which no seeking is possible.
        settling.setOnFinished(event -> workspace.playHead().seek(PLAY_HEAD_S));
        SequentialTransition stages =
                new SequentialTransition(settling, new PauseTransition(FOLLOWING));
        stages.setOnFinished(event -> take(shot));
        stages.play();
    }

    private void take(Shot shot) {
        try {
            Snapshots.save(scene, folder.resolve(shot.fileName()));
        } catch (KinescribeException e) {
            end(e.text(), 1);
            return;
        }
        next();
    }

    private static void end(String fault, int code) {
        if (code == 0) {
            Platform.exit();
        } else {
            LOG.error("The tour ended early. {}", fault);
            System.exit(code);
        }
    }
}
