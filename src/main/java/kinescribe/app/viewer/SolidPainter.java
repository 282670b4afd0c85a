package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.AmbientLight;
import javafx.scene.DirectionalLight;
import javafx.scene.Group;
import javafx.scene.LightBase;
import javafx.scene.Node;
import javafx.scene.PerspectiveCamera;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;
import kinescribe.math.Vec3;

/**
 * Draws in real 3D. Half a turn about X leads from the world, Y up, to JavaFX, Y down. The JavaFX
 * scene is in centimetres, as the meshes are: directional lights lose their strength on nodes whose
 * scale is not one.
 */
final class SolidPainter implements Painter {
    private static final double UNITS = LimbMesh.UNITS_PER_METRE;

    private final ThemeColors colors;
    private final FigurePaint bodyPaint = FigurePaint.body();
    private final FigurePaint ghostPaint = FigurePaint.ghost();
    private final SolidFigure body = new SolidFigure(bodyPaint);
    private final SolidFigure ghost = new SolidFigure(ghostPaint);
    private final FloorGrid grid = new FloorGrid();
    private final TrailNodes trail = new TrailNodes();
    private final CentreNodes centre = new CentreNodes();
    private final SoleNodes soles = new SoleNodes();
    private final Group triads = new Group();
    private final List<TriadNodes> shownTriads = new ArrayList<>();
    private final PerspectiveCamera camera = new PerspectiveCamera(true);
    private final Affine cameraPlace = new Affine();
    private final SubScene scene;

    SolidPainter(ThemeColors colors) {
        this.colors = colors;
        Group unlit =
                new Group(body.shadow(), grid.node(), soles.node(), trail.node(), centre.node());
        Group world = new Group(body.solid(), triads, unlit, body.glass(), ghost.glass());
        world.getTransforms().add(new Scale(UNITS, -UNITS, -UNITS));
        Group root = new Group(world);
        addLights(root, unlit);
        scene = new SubScene(root, 1, 1, true, SceneAntialiasing.BALANCED);
        camera.setFieldOfView(Math.toDegrees(OrbitCamera.FIELD_OF_VIEW_RAD));
        camera.setVerticalFieldOfView(true);
        camera.setNearClip(OrbitCamera.NEAR_M * UNITS);
        camera.setFarClip(OrbitCamera.FAR_M * UNITS);
        camera.getTransforms().add(cameraPlace);
        scene.setCamera(camera);
        scene.setMouseTransparent(true);
        colors.addListener(this::repaint);
        repaint();
    }

    @Override
    public Node node() {
        return scene;
    }

    @Override
    public void resize(double width, double height) {
        scene.setWidth(Math.max(1, width));
        scene.setHeight(Math.max(1, height));
    }

    @Override
    public void draw(Picture picture) {
        place(picture.camera());
        body.show(picture.body());
        body.shadow().setVisible(picture.shadow() && picture.body() != null);
        ghost.show(picture.ghost());
        trail.show(picture.trail());
        centre.show(picture.centre());
        soles.show(picture.soles());
        grid.follow(picture.camera().target());
        showSensors(picture.sensors());
    }

    private void showSensors(List<SensorMark> sensors) {
        while (shownTriads.size() < sensors.size()) {
            TriadNodes triad = new TriadNodes();
            shownTriads.add(triad);
            triads.getChildren().add(triad.node());
        }
        for (int i = 0; i < shownTriads.size(); i++) {
            boolean used = i < sensors.size();
            shownTriads.get(i).node().setVisible(used);
            if (used) {
                shownTriads.get(i).show(sensors.get(i), colors);
            }
        }
    }

    /** JavaFX cameras look along their +Z with +Y down. */
    private void place(OrbitCamera wanted) {
        Placing.set(
                cameraPlace,
                turned(wanted.eye()).times(UNITS),
                turned(wanted.right()),
                turned(wanted.up().times(-1)),
                turned(wanted.forward()),
                1);
    }

    private static Vec3 turned(Vec3 world) {
        return new Vec3(world.x(), -world.y(), -world.z());
    }

    private void repaint() {
        bodyPaint.paint(colors);
        ghostPaint.paint(colors);
        trail.paint(colors.trail());
        centre.paint(colors.centre());
        soles.paint(colors);
        grid.paint(colors.grid());
    }

    private void addLights(Group root, Group unlit) {
        DirectionalLight sun = new DirectionalLight(Color.gray(0.62));
        sun.setDirection(fxDirection(new Vec3(-0.45, -0.8, -0.55)));
        DirectionalLight fill = new DirectionalLight(Color.gray(0.3));
        fill.setDirection(fxDirection(new Vec3(0.75, -0.15, 0.6)));
        DirectionalLight bounce = new DirectionalLight(Color.gray(0.16));
        bounce.setDirection(fxDirection(new Vec3(0, 1, 0)));
        AmbientLight sky = new AmbientLight(Color.gray(0.42));
        AmbientLight plain = new AmbientLight(Color.WHITE);
        plain.getScope().add(unlit);
        for (LightBase light : List.of(sun, fill, bounce, sky)) {
            light.getExclusionScope().add(unlit);
            root.getChildren().add(light);
        }
        root.getChildren().add(plain);
    }

    private static Point3D fxDirection(Vec3 world) {
        return new Point3D(world.x(), -world.y(), -world.z());
    }
}
