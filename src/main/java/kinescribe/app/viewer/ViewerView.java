package kinescribe.app.viewer;

import java.net.URL;
import java.util.Objects;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import kinescribe.app.fx.ViewerCommands;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.ViewerSettings;

/**
 * The selected motion as a moving body with its sensors, to look at from all sides. In real 3D
 * where the machine has it, else as a drawing.
 */
public final class ViewerView {
    private static final String STYLES = "/kinescribe/assets/styles/viewer.css";

    private final StackPane root = new StackPane();
    private final ViewerModel model;
    private final Painter painter;
    private final SensorLabels labels;
    private final SideLabels sides = new SideLabels();
    private final ViewerMenus menus;
    private final RedrawTimer timer = new RedrawTimer(this::redraw);

    /** A viewer of a workspace's selected motion. */
    public ViewerView(Workspace workspace, ViewerSettings settings) {
        this(workspace, settings, Platform.isSupported(ConditionalFeature.SCENE3D));
    }

    ViewerView(Workspace workspace, ViewerSettings settings, boolean solid) {
        model = new ViewerModel(workspace, settings);
        menus = new ViewerMenus(model);
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
        URL styles = Objects.requireNonNull(ViewerView.class.getResource(STYLES), STYLES);
        root.getStylesheets().add(styles.toExternalForm());
        root.getChildren().addAll(surface, sides, labels, new ViewerOverlay(model, menus));
        surface.layoutBoundsProperty()
                .addListener(
                        (value, before, after) -> {
                            painter.resize(after.getWidth(), after.getHeight());
                            timer.request();
                        });
        colors.addListener(timer::request);
        model.addListener(timer::request);
        timer.request();
    }

    /** The node to put into the window; it takes whatever size it is given. */
    public Node node() {
        return root;
    }

    /** What the shell's menus and keys can ask of the viewer. */
    public ViewerCommands commands() {
        return menus;
    }

    ViewerModel model() {
        return model;
    }

    /** Draws without waiting for the next pulse, the camera where it wants to be. */
    void drawNow() {
        model.rig().jumpTo(model.rig().goal());
        redraw(0);
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
