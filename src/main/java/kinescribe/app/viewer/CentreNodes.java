package kinescribe.app.viewer;

import javafx.scene.DepthTest;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.Cylinder;
import javafx.scene.shape.Sphere;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import kinescribe.math.Vec3;
import org.jspecify.annotations.Nullable;

/** The centre of mass as a ball that shows through the body, a line down, and a disc below it. */
final class CentreNodes {
    /** Sizes are our own choice. */
    static final double BALL_RADIUS_M = 0.032;

    static final double LINE_RADIUS_M = 0.0045;
    static final double DISC_RADIUS_M = 0.055;
    private static final double DISC_HEIGHT_M = 0.004;
    private static final double UNITS = LimbMesh.UNITS_PER_METRE;

    private final PhongMaterial material = new PhongMaterial();
    private final Group node = new Group();
    private final Translate place = new Translate();
    private final Sphere ball = new Sphere(BALL_RADIUS_M * UNITS);
    private final Cylinder line = new Cylinder(LINE_RADIUS_M * UNITS, 1);
    private final Cylinder disc = new Cylinder(DISC_RADIUS_M * UNITS, DISC_HEIGHT_M * UNITS);

    CentreNodes() {
        ball.setMaterial(material);
        line.setMaterial(material);
        disc.setMaterial(material);
        ball.setDepthTest(DepthTest.DISABLE);
        line.setDepthTest(DepthTest.DISABLE);
        disc.setTranslateY(DISC_HEIGHT_M / 2 * UNITS);
        node.getChildren().addAll(disc, line, ball);
        node.getTransforms().addAll(place, new Scale(1 / UNITS, 1 / UNITS, 1 / UNITS));
        node.setMouseTransparent(true);
    }

    Node node() {
        return node;
    }

    void paint(Color color) {
        material.setDiffuseColor(color);
    }

    /** Shows a centre, or nothing. */
    void show(@Nullable Vec3 centre) {
        node.setVisible(centre != null);
        if (centre == null) {
            return;
        }
        place.setX(centre.x());
        place.setZ(centre.z());
        ball.setTranslateY(centre.y() * UNITS);
        line.setHeight(Math.max(1e-3, centre.y() * UNITS));
        line.setTranslateY(centre.y() / 2 * UNITS);
    }
}
