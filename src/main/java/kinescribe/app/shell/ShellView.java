package kinescribe.app.shell;

import java.time.Clock;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import kinescribe.app.fx.FxExecutor;
import kinescribe.app.fx.PromptCommands;
import kinescribe.app.fx.Splits;
import kinescribe.app.fx.ViewerCommands;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.LayoutSettings;
import kinescribe.app.settings.Settings;

/** The window's content: lays the features out and joins them to menus, transport and jobs. */
public final class ShellView {
    private static final double LEAST_HEIGHT = 120;
    private static final double LEAST_WIDTH = 260;

    private final StackPane root = new StackPane();
    private final FileCommands files;
    private final Keys keys;
    private final Heartbeat heartbeat;
    private final ProjectChoosers choosers;
    private final StepCommands steps;

    /**
     * A shell in a stage.
     *
     * @param prompts what the menus can ask of the prompts panel
     * @param viewer what menus and keys can ask of the viewer
     * @param features the panels to lay out
     */
    public ShellView(
            Stage stage,
            Workspace workspace,
            Settings settings,
            ProjectDesk desk,
            PromptCommands prompts,
            ViewerCommands viewer,
            Features features) {
        choosers = new ProjectChoosers(stage);
        HelpPages help = new HelpPages(stage);
        TransportModel transport = new TransportModel(workspace);
        QualityModel quality = new QualityModel(workspace, Clock.systemUTC());
        JobsModel jobs = new JobsModel(workspace.jobs());
        SensorDefault.install(workspace);
        files = new FileCommands(stage, workspace, desk, choosers);
        keys = new Keys(transport, viewer.typedKeys(), help::keyboard);
        heartbeat = new Heartbeat(workspace.playHead(), jobs);
        Node workbench =
                workbench(
                        workspace,
                        settings.layout(),
                        features,
                        new InspectorView(
                                new InspectorModel(workspace),
                                new QualityView(quality),
                                features.sensors()),
                        new TransportView(transport, workspace.playHead(), quality));
        Pages pages =
                new Pages(
                        "page",
                        List.of(
                                "Workbench",
                                "Prompts",
                                "Calibrate",
                                "Train & evaluate",
                                "Scorecard",
                                "Models",
                                "Routines"),
                        List.of(
                                workbench,
                                features.curation(),
                                features.calibration(),
                                features.training(),
                                features.scorecard(),
                                features.models(),
                                features.routine()));
        MomentShow.install(workspace, () -> pages.show(0));
        ShellMenus menus =
                new ShellMenus(
                        stage, workspace, settings, files, prompts, viewer, choosers, help, pages);
        BorderPane frame = new BorderPane(pages.content());
        frame.setTop(menus.row());
        frame.setBottom(new StatusBar(workspace, desk, pages, jobs).node());
        root.getChildren().addAll(frame, features.samples(), new Toasts(workspace).node());
        steps = new StepCommands(workspace);
        FileDrop.install(root, new DropImport(workspace, files, steps, prompts)::take);
    }

    /** The content. */
    public Parent node() {
        return root;
    }

    /** The file commands, for the stage's close button. */
    public FileCommands files() {
        return files;
    }

    /** Asks for a folder of real recordings and reads them. */
    public void importRecordings() {
        choosers.folder("Import recordings").ifPresent(f -> steps.importRecordings(List.of(f)));
    }

    /** Starts listening to the scene's keys and moving the play head. */
    public void start(Scene scene) {
        keys.install(scene);
        heartbeat.start();
    }

    /** Prompts and motions, one behind the other, since both need the whole height. */
    private static Node lists(Features features) {
        Pages lists =
                new Pages(
                        "list",
                        List.of("Prompts", "Motions"),
                        List.of(features.prompts(), features.motions()));
        lists.tabs().getStyleClass().add("list-tabs");
        VBox box = new VBox(lists.tabs(), lists.content());
        VBox.setVgrow(lists.content(), Priority.ALWAYS);
        box.setMinWidth(LEAST_WIDTH);
        return box;
    }

    private static Node workbench(
            Workspace workspace,
            LayoutSettings layout,
            Features features,
            InspectorView inspector,
            TransportView transport) {
        SplitPane top =
                Splits.remembered(
                        Orientation.HORIZONTAL,
                        List.of(layout.leftProperty(), layout.rightProperty()),
                        lists(features),
                        features.viewer(),
                        inspector.node());
        SplitPane.setResizableWithParent(inspector.node(), false);
        VBox below = new VBox(transport.node(), features.compose(), features.signals());
        VBox.setVgrow(features.signals(), Priority.ALWAYS);
        top.setMinHeight(LEAST_HEIGHT);
        SplitPane all =
                Splits.remembered(Orientation.VERTICAL, List.of(layout.topProperty()), top, below);
        workspace.timelineShownProperty().bindBidirectional(layout.timelineShownProperty());
        workspace.chartsShownProperty().bindBidirectional(layout.chartsShownProperty());
        Runnable fit = () -> new FxExecutor().execute(() -> fit(workspace, layout, all));
        workspace.timelineShownProperty().addListener((o, before, after) -> fit.run());
        workspace.chartsShownProperty().addListener((o, before, after) -> fit.run());
        all.heightProperty().addListener((o, before, after) -> fit.run());
        return all;
    }

    /** Without charts the body takes all but what is left below; least heights do the rest. */
    private static void fit(Workspace workspace, LayoutSettings layout, SplitPane all) {
        all.setDividerPositions(
                workspace.chartsShownProperty().get() ? layout.topProperty().get() : 1);
    }
}
