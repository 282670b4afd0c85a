package kinescribe.app.viewer;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.Box;
import javafx.scene.shape.MeshView;
import javafx.scene.transform.Affine;
import kinescribe.math.Vec3;

/** One sensor: a small case with an arrow along each of its axes. */
final class TriadNodes {
    /** Arrows are built this long, in metres, and scaled to what a mark asks for. */
    private static final double BUILT_LENGTH_M = 0.11;

    private static final double SHAFT_RADIUS_M = 0.0055;
    private static final double HEAD_RADIUS_M = 0.0125;
    private static final double HEAD_LENGTH_M = 0.032;
    private static final List<Vec3> AXES = List.of(Vec3.X, Vec3.Y, Vec3.Z);

    private final Group group = new Group();
    private final Affine place = new Affine();
    private final PhongMaterial caseMaterial = new PhongMaterial();
    private final List<PhongMaterial> axisMaterials =
            List.of(new PhongMaterial(), new PhongMaterial(), new PhongMaterial());

    TriadNodes() {
        Box body = new Box(4.2, 4.2, 1.3);
        body.setMaterial(caseMaterial);
        body.getTransforms().add(Placing.along(Vec3.ZERO, Vec3.Y));
        group.getChildren().add(body);
        for (int i = 0; i < AXES.size(); i++) {
            Vec3 axis = AXES.get(i);
            Vec3 neck = axis.times(BUILT_LENGTH_M - HEAD_LENGTH_M);
            addLimb(Vec3.ZERO, neck, SHAFT_RADIUS_M, SHAFT_RADIUS_M, axisMaterials.get(i));
            addLimb(neck, axis.times(BUILT_LENGTH_M), HEAD_RADIUS_M, 0.001, axisMaterials.get(i));
        }
        group.getTransforms().add(place);
        group.getStyleClass().add("viewer-triad");
    }

    Node node() {
        return group;
    }

    void show(SensorMark mark, ThemeColors colors) {
        Placing.set(
                place, mark.position(), mark.orientation(), mark.axisLengthM() / BUILT_LENGTH_M);
        caseMaterial.setDiffuseColor(mark.selected() ? colors.accent() : colors.device());
        for (int i = 0; i < AXES.size(); i++) {
            Color color = colors.axis(i);
            axisMaterials.get(i).setDiffuseColor(color);
        }
    }

    private void addLimb(
            Vec3 from, Vec3 to, double fromRadius, double toRadius, PhongMaterial material) {
        MeshView view = new MeshView(LimbMesh.of(to.minus(from).norm(), fromRadius, toRadius, 1));
        view.setMaterial(material);
        view.getTransforms().add(Placing.along(from, to));
        group.getChildren().add(view);
    }
}
