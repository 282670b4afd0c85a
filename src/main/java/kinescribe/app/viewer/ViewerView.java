package kinescribe.app.viewer;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import kinescribe.app.fx.BodyPreview;
import kinescribe.app.fx.PromptCommands;
import kinescribe.app.fx.SaveTarget;
import kinescribe.app.fx.ViewerCommands;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.ViewerSettings;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobOutcome;

/**
 * The selected motion as a moving body with its sensors, to look at from all sides. In real 3D
 * where the machine has it, else as a drawing.
 */
public final class ViewerView {
    private static final String PICTURE = ".png";
    private static final String ANIMATION = ".gif";

    private final StackPane root = new StackPane();
    private final ViewerModel model;
    private final Painter painter;
    private final SensorLabels labels;
    private final SideLabels sides = new SideLabels();
    private final ViewerExport export;
    private final ViewerMenus menus;
    private final SamplesView samples;
    private final ViewerSettings settings;
    private final boolean solid;
    private final RedrawTimer timer = new RedrawTimer(this::redraw);

    /** A viewer of a workspace's selected motion. */
    public ViewerView(Workspace workspace, ViewerSettings settings, PromptCommands prompts) {
        this(
                workspace,
                settings,
                prompts,
                Platform.isSupported(ConditionalFeature.SCENE3D),
                SaveTarget::byDialog);
    }

    ViewerView(
            Workspace workspace,
            ViewerSettings settings,
            PromptCommands prompts,
            boolean solid,
            SaveTarget target) {
        this.settings = settings;
        this.solid = solid;
        model = new ViewerModel(workspace, settings);
        export = new ViewerExport(model, workspace, solid, root::getScene);
        SamplesModel several = new SamplesModel(workspace, prompts);
        samples = new SamplesView(several, workspace.playHead(), settings, solid);
        menus = new ViewerMenus(model, several, new ExportForms(export, root, target), this::tool);
        ThemeColors colors = new ThemeColors();
        painter = solid ? new SolidPainter(colors) : new FlatPainter(colors);
        labels = new SensorLabels(model::selectSensor);
        Pane surface = new Pane(colors.node(), painter.node());
        surface.getStyleClass().add("viewer-surface");
        surface.setMinSize(0, 0);
        surface.setId("viewer-surface");
        painter.node().setManaged(false);
        CameraMouse.install(model, surface);
        root.getStyleClass().add("viewer");
        root.setMinSize(160, 120);
        ViewerStyles.apply(root);
        root.getChildren().addAll(surface, sides, labels, new ViewerOverlay(model, menus));
        surface.layoutBoundsProperty()
                .addListener(
                        (value, before, after) -> {
                            painter.resize(after.getWidth(), after.getHeight());
                            timer.request();
                        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.hands()
                .placingProperty()
                .addListener(
                        (value, before, after) -> {
                            if (after) {
                                ((Node) surface).requestFocus();
                            }
                        });
        colors.addListener(timer::request);
        model.addListener(timer::request);
        timer.request();
    }

    /** The node to put into the window; it takes whatever size it is given. */
    public Node node() {
        return root;
    }

    /**
     * Writes what is shown to a file, at the usual size: a picture as it is now where the name ends
     * in {@code .png}, an animation of the whole motion where it ends in {@code .gif}.
     *
     * @param file a file that {@link #requireDrawable} takes
     */
    public void export(Path file, Consumer<JobOutcome<Path>> whenEnded) {
        PictureSize size = AnimationSpec.SIZES.get(1);
        if (endsIn(PICTURE, file)) {
            export.picture(file, size.width(), size.height(), whenEnded);
        } else {
            int rate = AnimationSpec.RATES.get(1);
            export.animation(file, new AnimationSpec(size, rate, 0, export.durationS()), whenEnded);
        }
    }

    /**
     * Refuses a name under which neither pictures nor animations are written.
     *
     * @throws KinescribeException if the name ends neither in .png nor in .gif
     */
    public static void requireDrawable(Path file) throws KinescribeException {
        if (!endsIn(PICTURE, file) && !endsIn(ANIMATION, file)) {
            throw new KinescribeException(
                    "Nothing is drawn into a file that is called \"" + file.getFileName() + "\".",
                    "End the name in .png for a picture or in .gif for an animation.");
        }
    }

    /** A page to lay over the whole window; it shows itself when samples are compared. */
    public Node samples() {
        return samples.node();
    }

    /** A new small picture of a body for another page. */
    public BodyPreview preview() {
        return new PreviewPane(settings, solid);
    }

    /** What the shell's menus and keys can ask of the viewer. */
    public ViewerCommands commands() {
        return menus;
    }

    private static boolean endsIn(String ending, Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    ViewerModel model() {
        return model;
    }

    /** Draws without waiting for the next pulse, the camera where it wants to be. */
    void drawNow() {
        model.rig().jumpTo(model.rig().goal());
        redraw(0);
    }

    /** Keys that only count while the viewer has the focus. */
    private void pressed(KeyEvent event) {
        boolean taken;
        if (event.getCode() == KeyCode.ESCAPE) {
            taken = model.hands().giveUp();
        } else {
            taken = event.isAltDown() && nudged(event.getCode());
        }
        if (taken) {
            event.consume();
        }
    }

    private boolean nudged(KeyCode key) {
        switch (key) {
            case UP -> model.hands().nudge(1, 0);
            case DOWN -> model.hands().nudge(-1, 0);
            case LEFT -> model.hands().nudge(0, -1);
            case RIGHT -> model.hands().nudge(0, 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Node tool(String id) {
        return root.lookup("#" + id);
    }

    private boolean redraw(double elapsedS) {
        boolean moving = model.rig().advance(elapsedS);
        Picture picture = model.picture();
        painter.draw(picture);
        sides.show(picture);
        labels.show(picture);
        return moving;
    }
}
