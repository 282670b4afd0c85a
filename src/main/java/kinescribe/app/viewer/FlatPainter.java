package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodyPart;
import kinescribe.motion.shape.BodyShape;

/** Draws with lines on a canvas, for machines without 3D; far strokes first. */
final class FlatPainter implements Painter {
    private static final int GRID_M = 6;
    private static final double GRID_STEP_M = 0.5;
    private static final int RING_STROKES = 36;
    private static final double AXIS_RADIUS_M = 0.008;
    private static final List<Vec3> AXES = List.of(Vec3.X, Vec3.Y, Vec3.Z);

    /** A line between two points of the world, as thick as a limb. */
    private record Stroke(Vec3 from, Vec3 to, double radiusM, Color color) {}

    private final Canvas canvas = new Canvas(1, 1);
    private final ThemeColors colors;
    private final ShapeCache shapes = new ShapeCache();

    FlatPainter(ThemeColors colors) {
        this.colors = colors;
        canvas.setMouseTransparent(true);
    }

    @Override
    public Node node() {
        return canvas;
    }

    @Override
    public void resize(double width, double height) {
        canvas.setWidth(Math.max(1, width));
        canvas.setHeight(Math.max(1, height));
    }

    @Override
    public void draw(Picture picture) {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        drawGrid(picture.camera());
        List<Stroke> strokes = new ArrayList<>();
        Figure body = picture.body();
        if (body != null) {
            if (picture.shadow()) {
                drawShadow(body, picture.camera());
            }
            addBody(body, strokes);
        }
        for (SoleMark sole : picture.soles()) {
            Color faint = colors.of(sole.side()).deriveColor(0, 1, 1, SoleMark.OPACITY);
            draw(new Stroke(sole.from(), sole.to(), SoleMark.RADIUS_M, faint), picture.camera());
        }
        Figure ghost = picture.ghost();
        if (ghost != null) {
            addGhost(ghost, strokes);
        }
        Vec3 eye = picture.camera().eye();
        strokes.sort(
                Comparator.comparingDouble(
                        (Stroke s) -> -s.from().towards(s.to(), 0.5).minus(eye).norm()));
        Trail trail = picture.trail();
        if (trail != null) {
            addTrail(trail, strokes);
        }
        Vec3 centre = picture.centre();
        if (centre != null) {
            addCentre(centre, strokes);
        }
        addSensors(picture.sensors(), strokes);
        strokes.forEach(stroke -> draw(stroke, picture.camera()));
    }

    private void addBody(Figure figure, List<Stroke> strokes) {
        Skeleton skeleton = figure.pose().motion().skeleton();
        double opacity = figure.hasBones() ? FigurePaint.GLASS : 1;
        if (figure.hasLimbs()) {
            for (BodyPart part : shapes.limbs(skeleton).parts()) {
                Color color = colors.of(Side.of(skeleton, part)).deriveColor(0, 1, 1, opacity);
                strokes.add(stroke(figure.pose(), part, color));
            }
        }
        if (figure.hasBones()) {
            BodyShape bones = shapes.bones(skeleton);
            for (BodyPart part : bones.parts()) {
                strokes.add(stroke(figure.pose(), part, colors.of(Side.of(skeleton, part))));
            }
            for (BodyShape.Ball ball : bones.balls()) {
                Vec3 at = figure.pose().position(0, ball.joint());
                strokes.add(new Stroke(at, at, ball.radiusM(), colors.joint()));
            }
        }
    }

    private void drawShadow(Figure figure, OrbitCamera camera) {
        Skeleton skeleton = figure.pose().motion().skeleton();
        BodyShape shape = figure.hasLimbs() ? shapes.limbs(skeleton) : shapes.bones(skeleton);
        for (BodyPart part : shape.parts()) {
            Stroke lit = stroke(figure.pose(), part, colors.shadow());
            Vec3 from = FloorShadow.of(lit.from());
            draw(new Stroke(from, FloorShadow.of(lit.to()), lit.radiusM(), lit.color()), camera);
        }
    }

    private void addGhost(Figure figure, List<Stroke> strokes) {
        Skeleton skeleton = figure.pose().motion().skeleton();
        BodyShape shape = figure.hasLimbs() ? shapes.limbs(skeleton) : shapes.bones(skeleton);
        Color faint = colors.ghost().deriveColor(0, 1, 1, FigurePaint.GLASS);
        shape.parts().forEach(part -> strokes.add(stroke(figure.pose(), part, faint)));
    }

    private void addTrail(Trail trail, List<Stroke> strokes) {
        for (int i = 0; i + 1 < Trail.POINTS; i++) {
            Color faint = colors.trail().deriveColor(0, 1, 1, Trail.opacity(i + 0.5));
            strokes.add(new Stroke(trail.point(i), trail.point(i + 1), Trail.RADIUS_M, faint));
        }
        Vec3 now = trail.point(Trail.NOW);
        strokes.add(new Stroke(now, now, Trail.BALL_RADIUS_M, colors.trail()));
    }

    private void addCentre(Vec3 centre, List<Stroke> strokes) {
        Vec3 floor = new Vec3(centre.x(), 0, centre.z());
        Color color = colors.centre();
        strokes.add(new Stroke(floor, floor, CentreNodes.DISC_RADIUS_M / 2, color));
        strokes.add(new Stroke(floor, centre, CentreNodes.LINE_RADIUS_M, color));
        strokes.add(new Stroke(centre, centre, CentreNodes.BALL_RADIUS_M, color));
    }

    private static Stroke stroke(PoseTrack pose, BodyPart part, Color color) {
        return new Stroke(
                world(pose, part.joint(), part.from()),
                world(pose, part.joint(), part.to()),
                (part.fromRadiusM() + part.toRadiusM()) / 2,
                color);
    }

    private void addSensors(List<SensorMark> sensors, List<Stroke> strokes) {
        for (SensorMark mark : sensors) {
            for (int i = 0; i < AXES.size(); i++) {
                Vec3 tip = mark.tip(AXES.get(i));
                strokes.add(new Stroke(mark.position(), tip, AXIS_RADIUS_M, colors.axis(i)));
            }
            if (mark.selected()) {
                addRing(mark, strokes);
            }
            Color dot = mark.selected() ? colors.accent() : colors.device();
            strokes.add(new Stroke(mark.position(), mark.position(), 2 * AXIS_RADIUS_M, dot));
        }
    }

    private void addRing(SensorMark mark, List<Stroke> strokes) {
        for (int i = 0; i < RING_STROKES; i++) {
            Vec3 from = mark.ring(2 * Math.PI * i / RING_STROKES);
            Vec3 to = mark.ring(2 * Math.PI * (i + 1) / RING_STROKES);
            strokes.add(new Stroke(from, to, AXIS_RADIUS_M / 4, colors.axis(2)));
        }
    }

    private void drawGrid(OrbitCamera camera) {
        double x0 = Math.rint(camera.target().x());
        double z0 = Math.rint(camera.target().z());
        for (int line = -GRID_M; line <= GRID_M; line++) {
            for (double along = -GRID_M; along < GRID_M; along += GRID_STEP_M) {
                double far = Math.hypot(line, along) / GRID_M;
                if (far < 1) {
                    Color faint = colors.grid().deriveColor(0, 1, 1, 1 - far);
                    double end = along + GRID_STEP_M;
                    Vec3 centre = new Vec3(x0, 0, z0);
                    drawLine(camera, centre, new Vec3(along, 0, line), end, true, faint);
                    drawLine(camera, centre, new Vec3(line, 0, along), end, false, faint);
                }
            }
        }
    }

    private void drawLine(
            OrbitCamera camera, Vec3 centre, Vec3 from, double end, boolean alongX, Color color) {
        Vec3 to = alongX ? new Vec3(end, 0, from.z()) : new Vec3(from.x(), 0, end);
        draw(new Stroke(centre.plus(from), centre.plus(to), 0.003, color), camera);
    }

    private void draw(Stroke stroke, OrbitCamera camera) {
        double height = canvas.getHeight();
        ScreenPoint from = camera.project(stroke.from(), canvas.getWidth(), height);
        ScreenPoint to = camera.project(stroke.to(), canvas.getWidth(), height);
        if (!from.isInFront() || !to.isInFront()) {
            return;
        }
        double depth = (from.depthM() + to.depthM()) / 2;
        double metre = camera.pixelsPerMetre(height) * camera.distanceM() / depth;
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setStroke(stroke.color());
        pen.setLineWidth(Math.max(1, 2 * stroke.radiusM() * metre));
        pen.strokeLine(from.x(), from.y(), to.x(), to.y());
    }

    private static Vec3 world(PoseTrack pose, int joint, Vec3 inJoint) {
        return pose.position(0, joint).plus(pose.orientation(0, joint).rotate(inJoint));
    }
}
