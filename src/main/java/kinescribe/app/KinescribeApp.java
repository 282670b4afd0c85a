package kinescribe.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import kinescribe.app.calibration.CalibrationView;
import kinescribe.app.compose.ComposeView;
import kinescribe.app.curation.CurationView;
import kinescribe.app.fx.FxExecutor;
import kinescribe.app.fx.Workspace;
import kinescribe.app.models.ModelsView;
import kinescribe.app.motions.MotionsView;
import kinescribe.app.prompts.PromptsView;
import kinescribe.app.prompts.PromptsViewModel;
import kinescribe.app.scorecard.ScorecardView;
import kinescribe.app.sensors.SensorsView;
import kinescribe.app.settings.Settings;
import kinescribe.app.settings.SettingsFile;
import kinescribe.app.settings.SettingsSaver;
import kinescribe.app.shell.Features;
import kinescribe.app.shell.LastResort;
import kinescribe.app.shell.ProjectDesk;
import kinescribe.app.shell.ShellView;
import kinescribe.app.signals.SignalsView;
import kinescribe.app.training.TrainingView;
import kinescribe.app.viewer.ViewerView;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.job.PooledJobRunner;
import kinescribe.pipeline.SampleProject;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import org.jspecify.annotations.Nullable;

/** Joins the parts of the window and opens it: the composition root. */
public final class KinescribeApp extends Application {
    private static final int WORKERS = 2;
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

    private final Settings settings = new Settings();
    private final FxExecutor fx = new FxExecutor();
    private final PooledJobRunner jobs = new PooledJobRunner(WORKERS, fx);
    private final Workspace workspace =
            new Workspace(new ProjectStore(Project.empty("Untitled")), jobs);
    private final SettingsFile settingsFile = SettingsFile.ofUser();
    private @Nullable SettingsSaver saver;
    private final ProjectDesk desk = new ProjectDesk(workspace, settings, new DiskStorage());

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler(new LastResort(workspace.notices(), fx));
        Thread.currentThread().setUncaughtExceptionHandler(new LastResort(workspace.notices(), fx));
        try {
            settingsFile.readInto(settings);
        } catch (KinescribeException e) {
            workspace.report(e);
        }
        String tour = getParameters().getNamed().get("tour");
        if (tour == null) {
            // A tour changes theme and size for its pictures, not for the person.
            saver = new SettingsSaver(settings, settingsFile, workspace::report);
        }
        PromptsViewModel prompts = new PromptsViewModel(workspace);
        ViewerView viewer = new ViewerView(workspace, settings.viewer(), prompts);
        String render = getParameters().getNamed().get("render");
        if (render != null) {
            Path target = Path.of(getParameters().getNamed().getOrDefault("to", "motion.gif"));
            new Rendering(workspace, viewer, target)
                    .start(Path.of(render), settings.themeProperty().get());
            return;
        }
        CalibrationView calibration = new CalibrationView(workspace);
        Features features =
                new Features(
                        new PromptsView(workspace, prompts).node(),
                        new MotionsView(workspace).node(),
                        viewer.node(),
                        new SensorsView(workspace).node(),
                        new SignalsView(workspace).node(),
                        new ComposeView(workspace).node(),
                        new CurationView(workspace, prompts, viewer.preview()).node(),
                        calibration.node(),
                        new TrainingView(workspace).node(),
                        new ScorecardView(workspace).node(),
                        new ModelsView(workspace).node(),
                        viewer.samples());
        ShellView shell =
                new ShellView(
                        stage, workspace, settings, desk, prompts, viewer.commands(), features);
        calibration.importWith(shell::importRecordings);
        Scene scene = new Scene(shell.node());
        settings.themeProperty().get().applyTo(scene);
        settings.themeProperty().addListener((o, before, theme) -> theme.applyTo(scene));
        dress(stage, scene);
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    shell.files().quit();
                });
        shell.start(scene);
        stage.show();
        if (tour != null) {
            new Tour(stage, scene, workspace, settings, Path.of(tour)).start();
        }
        openFirst();
    }

    @Override
    public void stop() {
        jobs.close();
        if (saver != null) {
            saver.flush();
        }
    }

    private void dress(Stage stage, Scene scene) {
        stage.setScene(scene);
        stage.titleProperty().bind(desk.titleProperty());
        for (int size : ICON_SIZES) {
            String path = "/kinescribe/assets/icons/kinescribe-" + size + ".png";
            stage.getIcons()
                    .add(
                            new Image(
                                    Objects.requireNonNull(
                                            KinescribeApp.class.getResourceAsStream(path), path)));
        }
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        var bounds = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(settings.widthProperty().get(), bounds.getWidth()));
        stage.setHeight(Math.min(settings.heightProperty().get(), bounds.getHeight()));
        settings.widthProperty().bind(stage.widthProperty());
        settings.heightProperty().bind(stage.heightProperty());
    }

    private void openFirst() {
        List<String> arguments = getParameters().getUnnamed();
        if (arguments.isEmpty()) {
            workspace.notices().add(Notice.info("The sample project is being made."));
            desk.openWhenUntouched(
                    "Make the sample project", SampleProject::beginning, SampleProject.rest());
        } else {
            desk.open(Path.of(arguments.get(0)));
        }
    }
}
