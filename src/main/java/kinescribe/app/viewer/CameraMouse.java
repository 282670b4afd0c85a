package kinescribe.app.viewer;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * Left drag turns, or moves what it took hold of; right or middle drag shifts, the wheel zooms, a
 * double click centres.
 */
final class CameraMouse {
    private static final double RADIANS_PER_PIXEL = Math.toRadians(0.4);
    private static final double ZOOM_PER_PIXEL = 0.0022;

    private final CameraControl control;
    private final Region surface;
    private double lastX;
    private double lastY;
    private boolean holding;

    private CameraMouse(CameraControl control, Region surface) {
        this.control = control;
        this.surface = surface;
    }

    /** Makes a surface steer the camera and select sensors. */
    static void install(CameraControl control, Region surface) {
        CameraMouse mouse = new CameraMouse(control, surface);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::drag);
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, mouse::click);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::release);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, mouse::hover);
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> control.leave());
        surface.addEventHandler(ScrollEvent.SCROLL, mouse::scroll);
    }

    private void press(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        ((Node) surface).requestFocus();
        holding =
                event.getButton() == MouseButton.PRIMARY
                        && !event.isShiftDown()
                        && control.grab(lastX, lastY, surface.getWidth(), surface.getHeight());
        hover(event);
    }

    private void drag(MouseEvent event) {
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        lastX = event.getX();
        lastY = event.getY();
        if (holding) {
            control.drag(lastX, lastY, surface.getWidth(), surface.getHeight());
            return;
        }
        OrbitCamera from = control.goal();
        boolean turns = event.getButton() == MouseButton.PRIMARY && !event.isShiftDown();
        control.moveCamera(
                turns
                        ? from.orbited(-dx * RADIANS_PER_PIXEL, dy * RADIANS_PER_PIXEL)
                        : from.panned(dx, dy, surface.getHeight()));
    }

    private void release(MouseEvent event) {
        if (holding) {
            holding = false;
            control.release();
            hover(event);
        }
    }

    private void hover(MouseEvent event) {
        surface.setCursor(
                control.hover(event.getX(), event.getY(), surface.getWidth(), surface.getHeight()));
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() == 2) {
            control.centre();
        } else {
            control.click(event.getX(), event.getY(), surface.getWidth(), surface.getHeight());
        }
    }

    private void scroll(ScrollEvent event) {
        control.moveCamera(control.goal().zoomed(Math.exp(-event.getDeltaY() * ZOOM_PER_PIXEL)));
        event.consume();
    }
}
