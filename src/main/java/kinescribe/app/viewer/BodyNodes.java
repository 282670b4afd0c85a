package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Material;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodyPart;
import kinescribe.motion.shape.BodyShape;

/** The nodes of one shape; built once, only their transforms change. */
final class BodyNodes {
    private final List<Affine> frames = new ArrayList<>();
    private final Group node = new Group();
    private final CullFace hidden;

    /**
     * @param skeleton whose joints they move with
     * @param shape what to draw on it
     * @param hidden which sides of the surface are left out
     */
    BodyNodes(Skeleton skeleton, BodyShape shape, BodyMaterials materials, CullFace hidden) {
        this.hidden = hidden;
        for (int j = 0; j < skeleton.size(); j++) {
            frames.add(new Affine());
        }
        shape.parts().forEach(part -> addPart(part, materials.of(Side.of(skeleton, part))));
        shape.balls().forEach(ball -> addBall(ball, materials.joint()));
    }

    Node node() {
        return node;
    }

    /** Takes up the pose in the first frame of a track of the same skeleton. */
    void pose(PoseTrack pose) {
        for (int j = 0; j < frames.size(); j++) {
            Placing.set(frames.get(j), pose.position(0, j), pose.orientation(0, j), 1);
        }
    }

    private void addPart(BodyPart part, Material material) {
        TriangleMesh mesh =
                LimbMesh.of(part.lengthM(), part.fromRadiusM(), part.toRadiusM(), part.flatness());
        add(part.joint(), mesh, material, Placing.of(part));
    }

    private void addBall(BodyShape.Ball ball, Material material) {
        TriangleMesh mesh = LimbMesh.of(0, ball.radiusM(), ball.radiusM(), 1);
        double scale = 1 / LimbMesh.UNITS_PER_METRE;
        add(ball.joint(), mesh, material, new Scale(scale, scale, scale));
    }

    private void add(int joint, TriangleMesh mesh, Material material, Transform place) {
        MeshView view = new MeshView(mesh);
        view.setMaterial(material);
        view.setCullFace(hidden);
        view.getTransforms().addAll(frames.get(joint), place);
        node.getChildren().add(view);
    }
}
