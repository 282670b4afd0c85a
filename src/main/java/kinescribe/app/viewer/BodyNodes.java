package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;

/** The nodes of one body and of its shadow; built once, only their transforms change. */
final class BodyNodes {
    /** Where the light comes from, as how far shadows fall per metre of height along X and Z. */
    private static final double SHADOW_X = -0.32;

    private static final double SHADOW_Z = -0.38;

    /** The shadow keeps this share of its height: a transform without an inverse is trouble. */
    private static final double SHADOW_THICKNESS = 1e-3;

    private final Skeleton skeleton;
    private final List<Affine> frames = new ArrayList<>();
    private final Group body = new Group();
    private final Group shadow = new Group();
    private final BodyMaterials materials;

    BodyNodes(Skeleton skeleton, BodyMaterials materials) {
        this.skeleton = skeleton;
        this.materials = materials;
        for (int j = 0; j < skeleton.size(); j++) {
            frames.add(new Affine());
        }
        BodyShape shape = BodyShape.of(skeleton);
        shape.parts().forEach(this::addPart);
        shape.balls().forEach(this::addBall);
        shadow.getTransforms()
                .add(new Affine(1, SHADOW_X, 0, 0, 0, SHADOW_THICKNESS, 0, 0, 0, SHADOW_Z, 1, 0));
        shadow.setMouseTransparent(true);
    }

    Skeleton skeleton() {
        return skeleton;
    }

    Node body() {
        return body;
    }

    Node shadow() {
        return shadow;
    }

    /** Takes up the pose in the first frame of a track of the same skeleton. */
    void pose(PoseTrack pose) {
        for (int j = 0; j < frames.size(); j++) {
            Placing.set(frames.get(j), pose.position(0, j), pose.orientation(0, j), 1);
        }
    }

    private void addPart(BodyPart part) {
        double length = part.to().minus(part.from()).norm();
        TriangleMesh mesh =
                LimbMesh.of(length, part.fromRadiusM(), part.toRadiusM(), part.flatness());
        add(part.joint(), mesh, materials.of(part.side()), Placing.along(part.from(), part.to()));
    }

    private void addBall(BodyShape.Ball ball) {
        TriangleMesh mesh = LimbMesh.of(0, ball.radiusM(), ball.radiusM(), 1);
        double scale = 1 / LimbMesh.UNITS_PER_METRE;
        add(ball.joint(), mesh, materials.joint(), new Scale(scale, scale, scale));
    }

    private void add(int joint, TriangleMesh mesh, PhongMaterial material, Transform place) {
        body.getChildren().add(view(joint, mesh, material, place));
        shadow.getChildren().add(view(joint, mesh, materials.shadow(), place));
    }

    private Node view(int joint, TriangleMesh mesh, PhongMaterial material, Transform place) {
        MeshView view = new MeshView(mesh);
        view.setMaterial(material);
        view.setCullFace(CullFace.NONE);
        view.getTransforms().addAll(frames.get(joint), place);
        return view;
    }
}
