package kinescribe.app.viewer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import kinescribe.app.fx.BodyPreview;
import kinescribe.app.settings.ViewerMark;
import kinescribe.app.settings.ViewerSettings;
import kinescribe.base.Provenance;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import org.jspecify.annotations.Nullable;

/** A body that does a motion again and again, followed by the camera. */
final class PreviewPane implements BodyPreview {
    private static final Provenance SHOWN = Provenance.of("preview", Map.of(), 0, List.of());

    private final ViewerSettings settings;
    private final Painter painter;
    private final Pane surface;
    private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing", true);
    private final RedrawTimer timer = new RedrawTimer(this::redraw);
    private @Nullable Motion motion;
    private double timeS;

    PreviewPane(ViewerSettings settings, boolean solid) {
        this.settings = settings;
        ThemeColors colors = new ThemeColors();
        colors.addListener(timer::request);
        painter = solid ? new SolidPainter(colors) : new FlatPainter(colors);
        painter.node().setManaged(false);
        surface = new Pane(colors.node(), painter.node());
        surface.getStyleClass().addAll("viewer", "preview-body");
        surface.setMinSize(0, 0);
        surface.setAccessibleText("The motion of the selected prompt");
        ViewerStyles.apply(surface);
        surface.layoutBoundsProperty()
                .addListener(
                        (o, before, after) -> {
                            painter.resize(after.getWidth(), after.getHeight());
                            timer.request();
                        });
        playing.addListener((o, before, now) -> timer.request());
        settings.onChange(timer::request);
    }

    @Override
    public Node node() {
        return surface;
    }

    @Override
    public void show(Optional<Motion> shown) {
        motion = shown.orElse(null);
        timeS = 0;
        timer.request();
    }

    @Override
    public BooleanProperty playingProperty() {
        return playing;
    }

    @Override
    public void refresh() {
        timer.request();
    }

    private boolean redraw(double elapsedS) {
        Motion shown = motion;
        if (!isSeen()) {
            return false;
        }
        if (shown == null) {
            painter.draw(Picture.empty(CameraRig.FIRST));
            return false;
        }
        if (playing.get() && shown.durationS() > 0) {
            timeS = (timeS + elapsedS) % shown.durationS();
        }
        painter.draw(picture(shown));
        return playing.get();
    }

    private Picture picture(Motion shown) {
        Take take =
                new Take(
                        new Entry<>(
                                "preview",
                                "",
                                new MotionResult(shown, null, null, null),
                                SHOWN,
                                List.of()),
                        settings.styleProperty().get(),
                        settings.shows(ViewerMark.SHADOW).get()
                                ? Set.of(ViewerMark.SHADOW)
                                : Set.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        "");
        Vec3 root = take.root(timeS);
        Vec3 target = CameraRig.FIRST.target().plus(new Vec3(root.x(), 0, root.z()));
        return take.at(timeS, CameraRig.FIRST.at(target));
    }

    /** Whether it is in the window and no page around it is hidden. */
    private boolean isSeen() {
        Node one = surface;
        while (one.isVisible() && one.getParent() != null) {
            one = one.getParent();
        }
        return one.isVisible() && surface.getScene() != null;
    }
}
