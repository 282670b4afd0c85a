package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import kinescribe.math.Vec3;

/** The sensors' names beside them; a click on a name selects its sensor. */
final class SensorLabels extends Pane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP_X = 12;
    private static final double GAP_Y = 2;

    /** A label with where its sensor is seen. */
    private record Spot(Label label, ScreenPoint point) {}

    private final List<Label> labels = new ArrayList<>();
    private final Consumer<String> select;

    SensorLabels(Consumer<String> select) {
        this.select = select;
        setPickOnBounds(false);
        getStyleClass().add("viewer-sensor-labels");
    }

    /** Moves the names to where the picture has its sensors. */
    void show(Picture picture) {
        while (labels.size() < picture.sensors().size()) {
            addLabel();
        }
        labels.forEach(label -> label.setVisible(false));
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < picture.sensors().size(); i++) {
            SensorMark mark = picture.sensors().get(i);
            Label label = labels.get(i);
            label.setText(mark.label());
            label.setUserData(mark.id());
            if (label.getPseudoClassStates().contains(SELECTED) != mark.selected()) {
                label.pseudoClassStateChanged(SELECTED, mark.selected());
                label.applyCss(); // else it takes the width of the letters it had
            }
            ScreenPoint point = beside(picture.camera(), mark);
            if (point.isInFront()) {
                label.autosize();
                spots.add(new Spot(label, point));
            }
        }
        spread(spots);
    }

    /** What the name stands right of: the sensor, or the ring around the selected one. */
    private ScreenPoint beside(OrbitCamera camera, SensorMark mark) {
        ScreenPoint at = camera.project(mark.position(), getWidth(), getHeight());
        if (!mark.selected()) {
            return at;
        }
        Vec3 edge = mark.position().plus(camera.right().times(mark.axisLengthM()));
        double x = camera.project(edge, getWidth(), getHeight()).x() - GAP_X / 2;
        return new ScreenPoint(x, at.y(), at.depthM());
    }

    /** Puts each name right of its sensor, lower where it would cover one placed before. */
    private static void spread(List<Spot> spots) {
        spots.sort(Comparator.comparingDouble(spot -> spot.point().y()));
        List<Label> placed = new ArrayList<>();
        for (Spot spot : spots) {
            Label label = spot.label();
            double x = Math.rint(spot.point().x() + GAP_X);
            double y = Math.rint(spot.point().y() - label.getHeight() / 2);
            for (Label other : placed) {
                boolean beside =
                        x > other.getLayoutX() + other.getWidth()
                                || x + label.getWidth() < other.getLayoutX();
                double free = other.getLayoutY() + other.getHeight() + GAP_Y;
                if (!beside && y < free) {
                    y = free;
                }
            }
            label.relocate(x, y);
            label.setVisible(true);
            placed.add(label);
        }
    }

    private void addLabel() {
        Label label = new Label();
        label.setManaged(false);
        label.getStyleClass().add("viewer-sensor-label");
        label.setOnMouseClicked(
                event -> {
                    select.accept(String.valueOf(label.getUserData()));
                    event.consume();
                });
        labels.add(label);
        getChildren().add(label);
    }
}
