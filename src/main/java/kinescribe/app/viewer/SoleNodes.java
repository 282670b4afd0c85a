package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/** The marks below heels and balls of the feet; a few nodes that are used again and again. */
final class SoleNodes {
    private static final double UNITS = LimbMesh.UNITS_PER_METRE;
    private static final double THICKNESS = 0.02;

    /** One flat mark that can be moved. */
    private static final class Mark {
        private final MeshView view =
                new MeshView(
                        LimbMesh.of(SoleMark.LENGTH_M, SoleMark.RADIUS_M, SoleMark.RADIUS_M, 1));
        private final Affine along = new Affine();
        private final Translate height = new Translate();

        Mark() {
            view.setCullFace(CullFace.BACK);
            view.getTransforms().addAll(height, new Scale(1, THICKNESS, 1), along);
        }

        void show(SoleMark mark, BodyMaterials materials) {
            Vec3 from = new Vec3(mark.from().x(), 0, mark.from().z());
            Quat turn = Quat.between(Vec3.Y, mark.to().minus(mark.from()));
            Placing.set(along, from, turn, 1 / UNITS);
            height.setY(mark.from().y());
            view.setMaterial(materials.of(mark.side()));
            view.setVisible(true);
        }
    }

    private final BodyMaterials materials = new BodyMaterials(SoleMark.OPACITY);
    private final List<Mark> marks = new ArrayList<>();
    private final Group node = new Group();

    Node node() {
        return node;
    }

    void paint(ThemeColors colors) {
        materials.paint(colors);
    }

    /** Shows these marks and no others. */
    void show(List<SoleMark> soles) {
        while (marks.size() < soles.size()) {
            Mark mark = new Mark();
            marks.add(mark);
            node.getChildren().add(mark.view);
        }
        for (int i = 0; i < marks.size(); i++) {
            if (i < soles.size()) {
                marks.get(i).show(soles.get(i), materials);
            } else {
                marks.get(i).view.setVisible(false);
            }
        }
    }
}
