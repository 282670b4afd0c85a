package kinescribe.app.viewer;

import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;

/**
 * A tapered capsule along +Y from the origin. It is built in centimetres: JavaFX is made for scenes
 * some hundreds of units wide and takes triangles with sides of a few thousandths for none.
 */
final class LimbMesh {
    /** How many mesh units a metre has. */
    static final double UNITS_PER_METRE = 100;

    private static final int AROUND = 24;
    private static final int CAP_RINGS = 6;
    private static final int RINGS = 2 * (CAP_RINGS + 1);

    private final TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);
    private final double flatness;

    private LimbMesh(double flatness) {
        this.flatness = flatness;
    }

    /**
     * The mesh between the centres of two round ends.
     *
     * @param length from one centre to the other, metres
     * @param fromRadius radius at the origin, metres
     * @param toRadius radius at the far end, metres
     * @param flatness thickness along Z over width along X
     */
    static TriangleMesh of(double length, double fromRadius, double toRadius, double flatness) {
        LimbMesh limb = new LimbMesh(flatness);
        for (int ring = 0; ring <= CAP_RINGS; ring++) {
            limb.addRing(0, fromRadius, Math.PI / 2 * (ring - CAP_RINGS) / CAP_RINGS);
        }
        for (int ring = 0; ring <= CAP_RINGS; ring++) {
            limb.addRing(length, toRadius, Math.PI / 2 * ring / CAP_RINGS);
        }
        limb.mesh.getTexCoords().addAll(0.5f, 0.5f);
        limb.addFaces();
        return limb.mesh;
    }

    private void addRing(double centre, double radius, double latitude) {
        for (int i = 0; i < AROUND; i++) {
            double angle = 2 * Math.PI * i / AROUND;
            double x = Math.cos(latitude) * Math.cos(angle);
            double z = Math.cos(latitude) * Math.sin(angle);
            double y = Math.sin(latitude);
            mesh.getPoints()
                    .addAll(
                            (float) (UNITS_PER_METRE * radius * x),
                            (float) (UNITS_PER_METRE * (centre + radius * y)),
                            (float) (UNITS_PER_METRE * radius * z * flatness));
            // The normal of a stretched sphere: each component over the stretch along it.
            double nz = z / flatness;
            double norm = Math.sqrt(x * x + y * y + nz * nz);
            mesh.getNormals().addAll((float) (x / norm), (float) (y / norm), (float) (nz / norm));
        }
    }

    private void addFaces() {
        for (int ring = 0; ring < RINGS - 1; ring++) {
            for (int i = 0; i < AROUND; i++) {
                int next = (i + 1) % AROUND;
                int a = ring * AROUND + i;
                int b = ring * AROUND + next;
                addFace(a, a + AROUND, b);
                addFace(b, a + AROUND, b + AROUND);
            }
        }
    }

    private void addFace(int a, int b, int c) {
        mesh.getFaces().addAll(a, a, 0, b, b, 0, c, c, 0);
    }
}
