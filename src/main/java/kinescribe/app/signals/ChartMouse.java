package kinescribe.app.signals;

import javafx.beans.value.ObservableBooleanValue;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * What the mouse does in a chart over time: it moves the play head, a cursor near it, or, while
 * aligning or with Alt, the measured side; its wheel looks closer, sideways it moves along.
 */
final class ChartMouse {
    private static final double ZOOM_PER_NOTCH = 1.25;

    /** How near a cursor has to be to be dragged, pixels: our own choice. */
    private static final double GRIP = 5;

    private final SignalChart chart;
    private final SignalsViewModel model;
    private final ChartMenu menu;
    private final ObservableBooleanValue aligning;
    private EventHandler<MouseEvent> dragging = event -> {};
    private @Nullable Double startLagS;
    private double pressedX;

    /**
     * @param aligning whether a drag moves the measured side
     */
    ChartMouse(
            SignalChart chart,
            SignalsViewModel model,
            ChartMenu menu,
            ObservableBooleanValue aligning) {
        this.chart = chart;
        this.model = model;
        this.menu = menu;
        this.aligning = aligning;
    }

    /** Listens to the chart's mouse. */
    void install() {
        Node node = chart.node();
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        node.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        node.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        node.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    }

    private void pressed(MouseEvent event) {
        chart.node().requestFocus();
        menu.hide();
        dragging = e -> {};
        if (event.getButton() == MouseButton.PRIMARY) {
            Cursors.Name near = near(event);
            if (near != null) {
                dragging = e -> model.cursors().put(near, time(e));
            } else if (aligning.get() || event.isAltDown()) {
                if (event.isAltDown()) {
                    keepMenusClosed();
                }
                pressedX = event.getSceneX();
                double from = model.sides().lagProperty().get();
                startLagS = from;
                // Dragged to the right it comes later, so less is taken away from its time.
                dragging =
                        e -> model.sides().tryLag(from - chart.seconds(e.getSceneX() - pressedX));
            } else {
                dragging = e -> model.seek(time(e));
                model.seek(time(event));
            }
            event.consume();
        }
    }

    /** Letting go of Alt alone goes to the menus, which after a drag nobody wants. */
    private void keepMenusClosed() {
        Window window = chart.node().getScene().getWindow();
        window.addEventFilter(
                KeyEvent.KEY_RELEASED,
                new EventHandler<>() {
                    @Override
                    public void handle(KeyEvent event) {
                        if (event.getCode() == KeyCode.ALT) {
                            event.consume();
                            window.removeEventFilter(KeyEvent.KEY_RELEASED, this);
                        }
                    }
                });
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            dragging.handle(event);
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        Double before = startLagS;
        startLagS = null;
        dragging = e -> {};
        double lag = model.sides().lagProperty().get();
        if (before != null && before != lag) {
            model.sides().keepLag(lag);
        }
        if (event.getButton() == MouseButton.SECONDARY) {
            menu.show(chart.node(), event, time(event));
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            model.showAll();
        }
    }

    private void moved(MouseEvent event) {
        boolean onCursor = near(event) != null;
        boolean moving = aligning.get() || event.isAltDown();
        chart.node()
                .setCursor(onCursor ? Cursor.H_RESIZE : moving ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double factor = event.getDeltaY() > 0 ? ZOOM_PER_NOTCH : 1 / ZOOM_PER_NOTCH;
            model.zoom(chart.timeAt(event.getSceneX(), event.getSceneY()), factor);
            event.consume();
        }
        if (event.getDeltaX() != 0) {
            model.pan(-chart.seconds(event.getDeltaX()));
            event.consume();
        }
    }

    private Cursors.@Nullable Name near(MouseEvent event) {
        double reach = chart.seconds(GRIP);
        for (Cursors.Name name : Cursors.Name.values()) {
            if (Math.abs(model.cursors().timeS(name) - time(event)) <= reach) {
                return name;
            }
        }
        return null;
    }

    private double time(MouseEvent event) {
        return chart.timeAt(event.getSceneX(), event.getSceneY());
    }
}
