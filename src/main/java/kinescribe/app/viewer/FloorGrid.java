package kinescribe.app.viewer;

import javafx.scene.Node;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import kinescribe.math.Vec3;

/**
 * Lines on the floor, a metre apart, that fade with the distance from the walker. The lines stay on
 * whole metres; only the fading follows.
 */
final class FloorGrid {
    private static final int LINES_EACH_WAY = 7;
    private static final int STEPS = 28;
    private static final double HALF_WIDTH_M = 0.0035;
    private static final double REFADE_M = 0.03;
    private static final int TEXTURE = 128;
    private static final double UNITS = LimbMesh.UNITS_PER_METRE;

    private final TriangleMesh mesh = new TriangleMesh();
    private final MeshView view = new MeshView(mesh);
    private final PhongMaterial material = new PhongMaterial();
    private final Translate place = new Translate();
    private Vec3 faded = new Vec3(Double.NaN, 0, Double.NaN);

    FloorGrid() {
        for (int line = -LINES_EACH_WAY; line <= LINES_EACH_WAY; line++) {
            addLine(line, true);
            addLine(line, false);
        }
        for (int i = 0; i < mesh.getPoints().size() / 6; i++) {
            mesh.getTexCoords().addAll(0, 0.5f);
        }
        view.setCullFace(CullFace.NONE);
        view.setMaterial(material);
        view.setMouseTransparent(true);
        view.getTransforms().addAll(place, new Scale(1 / UNITS, 1 / UNITS, 1 / UNITS));
        follow(Vec3.ZERO);
    }

    Node node() {
        return view;
    }

    /** Draws the lines in a colour that fades to nothing. */
    void paint(Color color) {
        WritableImage fade = new WritableImage(TEXTURE, 4);
        PixelWriter pixels = fade.getPixelWriter();
        for (int x = 0; x < TEXTURE; x++) {
            double left = 1 - (double) x / (TEXTURE - 1);
            Color faint = color.deriveColor(0, 1, 1, left * left * (3 - 2 * left));
            for (int y = 0; y < 4; y++) {
                pixels.setColor(x, y, faint);
            }
        }
        material.setDiffuseMap(fade);
    }

    /** Moves the visible part under a point. */
    void follow(Vec3 centre) {
        if (Math.hypot(centre.x() - faded.x(), centre.z() - faded.z()) < REFADE_M) {
            return;
        }
        faded = centre;
        double x = Math.rint(centre.x());
        double z = Math.rint(centre.z());
        place.setX(x);
        place.setZ(z);
        float[] coordinates = new float[mesh.getTexCoords().size()];
        for (int i = 0; i < coordinates.length / 2; i++) {
            double dx = mesh.getPoints().get(6 * i) / UNITS + x - centre.x();
            double dz = mesh.getPoints().get(6 * i + 2) / UNITS + z - centre.z();
            double share = Math.min(1, Math.hypot(dx, dz) / (LINES_EACH_WAY - 1));
            coordinates[2 * i] = (float) (0.01 + 0.98 * share);
            coordinates[2 * i + 1] = 0.5f;
        }
        mesh.getTexCoords().setAll(coordinates);
    }

    private void addLine(double at, boolean alongX) {
        int first = mesh.getPoints().size() / 3;
        for (int step = 0; step <= STEPS; step++) {
            double along = LINES_EACH_WAY * (2.0 * step / STEPS - 1);
            addPoint(along, at - HALF_WIDTH_M, alongX);
            addPoint(along, at + HALF_WIDTH_M, alongX);
        }
        for (int step = 0; step < STEPS; step++) {
            int a = first + 2 * step;
            addFace(a, a + 1, a + 2);
            addFace(a + 2, a + 1, a + 3);
        }
    }

    private void addPoint(double along, double across, boolean alongX) {
        double x = alongX ? along : across;
        double z = alongX ? across : along;
        mesh.getPoints().addAll((float) (x * UNITS), 0, (float) (z * UNITS));
    }

    /** Both points across a line share the coordinates of the fading. */
    private void addFace(int a, int b, int c) {
        mesh.getFaces().addAll(a, a / 2, b, b / 2, c, c / 2);
    }
}
