package kinescribe.app.viewer;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.Box;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.Cylinder;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.Shape3D;
import javafx.scene.transform.Affine;
import kinescribe.math.Vec3;
import org.fxyz3d.shapes.primitives.ConeMesh;

/** One sensor: a small case with an arrow along each axis, and when selected a ring about z. */
final class TriadNodes {
    /** Arrows are built this long, in metres, and scaled to what a mark asks for. */
    private static final double BUILT_LENGTH_M = 0.11;

    private static final double SHAFT_RADIUS_M = 0.0055;
    private static final double HEAD_RADIUS_M = 0.0125;
    private static final double HEAD_LENGTH_M = 0.032;
    private static final double RING_TUBE_M = 0.0022;
    private static final int HEAD_SIDES = 24;
    private static final List<Vec3> AXES = List.of(Vec3.X, Vec3.Y, Vec3.Z);

    private final Group group = new Group();
    private final Affine place = new Affine();
    private final PhongMaterial caseMaterial = new PhongMaterial();
    private final List<PhongMaterial> axisMaterials =
            List.of(new PhongMaterial(), new PhongMaterial(), new PhongMaterial());

    private final PhongMaterial ringMaterial = new PhongMaterial();
    private final MeshView ring =
            new MeshView(RingMesh.of(SensorMark.RING_SHARE * BUILT_LENGTH_M, RING_TUBE_M));

    TriadNodes() {
        Box body = new Box(4.2, 4.2, 1.3);
        body.setMaterial(caseMaterial);
        body.getTransforms().add(Placing.along(Vec3.ZERO, Vec3.Y));
        group.getChildren().add(body);
        for (int i = 0; i < AXES.size(); i++) {
            Vec3 axis = AXES.get(i);
            Vec3 neck = axis.times(BUILT_LENGTH_M - HEAD_LENGTH_M);
            double radius = SHAFT_RADIUS_M * LimbMesh.UNITS_PER_METRE;
            double length = neck.norm() * LimbMesh.UNITS_PER_METRE;
            Cylinder shaft = new Cylinder(radius, length);
            shaft.setTranslateY(length / 2);
            add(new Group(shaft), shaft, Placing.along(Vec3.ZERO, neck), axisMaterials.get(i));
            ConeMesh head = head();
            add(head, head, Placing.along(axis.times(BUILT_LENGTH_M), neck), axisMaterials.get(i));
        }
        ring.setMaterial(ringMaterial);
        ring.setCullFace(CullFace.NONE);
        ring.getTransforms().add(Placing.along(Vec3.ZERO, Vec3.Z));
        group.getChildren().add(ring);
        group.getTransforms().add(place);
        group.getStyleClass().add("viewer-triad");
    }

    Node node() {
        return group;
    }

    void show(SensorMark mark, ThemeColors colors) {
        Placing.set(
                place, mark.position(), mark.orientation(), mark.axisLengthM() / BUILT_LENGTH_M);
        ring.setVisible(mark.selected());
        ringMaterial.setDiffuseColor(colors.axis(2));
        caseMaterial.setDiffuseColor(mark.selected() ? colors.accent() : colors.device());
        for (int i = 0; i < AXES.size(); i++) {
            Color color = colors.axis(i);
            axisMaterials.get(i).setDiffuseColor(color);
        }
    }

    /** A cone that begins with its tip and widens along +Y. */
    private static ConeMesh head() {
        return new ConeMesh(
                HEAD_SIDES,
                HEAD_RADIUS_M * LimbMesh.UNITS_PER_METRE,
                HEAD_LENGTH_M * LimbMesh.UNITS_PER_METRE);
    }

    private void add(Node node, Shape3D shape, Affine along, PhongMaterial material) {
        shape.setMaterial(material);
        node.getTransforms().add(along);
        group.getChildren().add(node);
    }
}
