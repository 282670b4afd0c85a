package kinescribe.app.viewer;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.Sphere;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.transform.Scale;
import kinescribe.math.Vec3;
import org.jspecify.annotations.Nullable;

/** A trail as a thin tube with four sides; built once, only its points move. */
final class TrailNodes {
    private static final double UNITS = LimbMesh.UNITS_PER_METRE;
    private static final int AROUND = 4;
    private static final int TEXTURE_HEIGHT = 4;

    private final TriangleMesh mesh = new TriangleMesh();
    private final float[] vertices = new float[Trail.POINTS * AROUND * 3];
    private final PhongMaterial tubeMaterial = new PhongMaterial();
    private final PhongMaterial ballMaterial = new PhongMaterial();
    private final Sphere ball = new Sphere(Trail.BALL_RADIUS_M * UNITS);
    private final Group node = new Group();

    TrailNodes() {
        for (int i = 0; i < Trail.POINTS; i++) {
            mesh.getTexCoords().addAll((i + 0.5f) / Trail.POINTS, 0.5f);
        }
        mesh.getPoints().addAll(vertices);
        for (int i = 0; i + 1 < Trail.POINTS; i++) {
            for (int side = 0; side < AROUND; side++) {
                addSide(i, side, (side + 1) % AROUND);
            }
        }
        MeshView tube = new MeshView(mesh);
        tube.setMaterial(tubeMaterial);
        tube.setCullFace(CullFace.NONE);
        ball.setMaterial(ballMaterial);
        node.getChildren().addAll(ball, tube);
        node.getTransforms().add(new Scale(1 / UNITS, 1 / UNITS, 1 / UNITS));
        node.setMouseTransparent(true);
    }

    Node node() {
        return node;
    }

    /** Draws in a colour that fades with the time from now. */
    void paint(Color color) {
        WritableImage fade = new WritableImage(Trail.POINTS, TEXTURE_HEIGHT);
        PixelWriter pixels = fade.getPixelWriter();
        for (int x = 0; x < Trail.POINTS; x++) {
            Color faint = color.deriveColor(0, 1, 1, Trail.opacity(x));
            for (int y = 0; y < TEXTURE_HEIGHT; y++) {
                pixels.setColor(x, y, faint);
            }
        }
        tubeMaterial.setDiffuseMap(fade);
        ballMaterial.setDiffuseColor(color);
    }

    /** Shows a trail, or nothing. */
    void show(@Nullable Trail trail) {
        node.setVisible(trail != null);
        if (trail == null) {
            return;
        }
        for (int i = 0; i < Trail.POINTS; i++) {
            putRing(trail, i);
        }
        mesh.getPoints().setAll(vertices);
        Vec3 now = trail.point(Trail.NOW).times(UNITS);
        ball.setTranslateX(now.x());
        ball.setTranslateY(now.y());
        ball.setTranslateZ(now.z());
    }

    private void putRing(Trail trail, int i) {
        Vec3 at = trail.point(i);
        Vec3 way =
                trail.point(Math.min(i + 1, Trail.POINTS - 1))
                        .minus(trail.point(Math.max(i - 1, 0)));
        Vec3 sideways = way.cross(Math.abs(way.y()) > 0.9 * way.norm() ? Vec3.X : Vec3.Y);
        Vec3 across = sideways.norm() == 0 ? Vec3.ZERO : sideways.unit();
        Vec3 along = way.norm() == 0 ? Vec3.ZERO : way.unit();
        Vec3 over = along.cross(across);
        put(i, 0, at.plus(across.times(Trail.RADIUS_M)));
        put(i, 1, at.plus(over.times(Trail.RADIUS_M)));
        put(i, 2, at.minus(across.times(Trail.RADIUS_M)));
        put(i, 3, at.minus(over.times(Trail.RADIUS_M)));
    }

    private void put(int ring, int side, Vec3 point) {
        int offset = 3 * (ring * AROUND + side);
        vertices[offset] = (float) (point.x() * UNITS);
        vertices[offset + 1] = (float) (point.y() * UNITS);
        vertices[offset + 2] = (float) (point.z() * UNITS);
    }

    private void addSide(int ring, int side, int next) {
        int a = ring * AROUND + side;
        int b = ring * AROUND + next;
        int c = a + AROUND;
        int d = b + AROUND;
        mesh.getFaces().addAll(a, ring, c, ring + 1, b, ring);
        mesh.getFaces().addAll(b, ring, c, ring + 1, d, ring + 1);
    }
}
