package kinescribe.app.viewer;

import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;

/** A ring around +Y at the origin, in centimetres as {@link LimbMesh}. */
final class RingMesh {
    private static final int AROUND = 60;
    private static final int SIDES = 8;

    private RingMesh() {}

    /**
     * The mesh of a ring.
     *
     * @param radiusM of the circle in its middle
     * @param tubeM half its thickness
     */
    static TriangleMesh of(double radiusM, double tubeM) {
        TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_TEXCOORD);
        mesh.getTexCoords().addAll(0.5f, 0.5f);
        for (int i = 0; i < AROUND; i++) {
            double turn = 2 * Math.PI * i / AROUND;
            for (int k = 0; k < SIDES; k++) {
                double across = 2 * Math.PI * k / SIDES;
                double out = radiusM + tubeM * Math.cos(across);
                add(mesh, out * Math.cos(turn), tubeM * Math.sin(across), out * Math.sin(turn));
            }
        }
        for (int i = 0; i < AROUND; i++) {
            for (int k = 0; k < SIDES; k++) {
                int a = i * SIDES + k;
                int b = i * SIDES + (k + 1) % SIDES;
                int c = (i + 1) % AROUND * SIDES + k;
                int d = (i + 1) % AROUND * SIDES + (k + 1) % SIDES;
                mesh.getFaces().addAll(a, 0, b, 0, c, 0, b, 0, d, 0, c, 0);
            }
        }
        return mesh;
    }

    private static void add(TriangleMesh mesh, double x, double y, double z) {
        double units = LimbMesh.UNITS_PER_METRE;
        mesh.getPoints().addAll((float) (units * x), (float) (units * y), (float) (units * z));
    }
}
