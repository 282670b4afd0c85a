package kinescribe.app.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kinescribe.math.Vec3;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class OrbitCameraTest {
    private static final double TOLERANCE = 1e-9;
    private static final double WIDTH = 800;
    private static final double HEIGHT = 600;

    private final OrbitCamera front = new OrbitCamera(0, 0, 4, new Vec3(0, 1, 0));

    @Test
    void frontPictureIsNotMirrored() {
        // Facing somebody who looks along +Z, whose left is +X, one sees the left hand on the
        // right.
        ScreenPoint left = front.project(new Vec3(0.5, 1, 0), WIDTH, HEIGHT);
        ScreenPoint head = front.project(new Vec3(0, 1.7, 0), WIDTH, HEIGHT);

        assertThat(left.x()).isGreaterThan(WIDTH / 2);
        assertThat(left.y()).isCloseTo(HEIGHT / 2, within(TOLERANCE));
        assertThat(head.y()).isLessThan(HEIGHT / 2);
        assertThat(head.x()).isCloseTo(WIDTH / 2, within(TOLERANCE));
    }

    @Test
    void fieldOfViewReachesTheEdge() {
        // At 4 m the half height of a 28° field is 4 · tan 14° = 0.99731 m above the target.
        double half = 4 * Math.tan(Math.toRadians(14));
        ScreenPoint top = front.project(new Vec3(0, 1 + half, 0), WIDTH, HEIGHT);

        assertThat(top.y()).isCloseTo(0, within(1e-6));
        assertThat(top.depthM()).isCloseTo(4, within(TOLERANCE));
        assertThat(front.pixelsPerMetre(HEIGHT)).isCloseTo(300 / half, within(1e-6));
    }

    @Test
    void behindTheCameraIsNotInFront() {
        assertThat(front.project(new Vec3(0, 1, 5), WIDTH, HEIGHT).isInFront()).isFalse();
        assertThat(front.project(new Vec3(0, 1, 0), WIDTH, HEIGHT).isInFront()).isTrue();
    }

    @Test
    void quarterTurnLooksFromTheLeft() {
        OrbitCamera side = ViewPreset.LEFT.apply(front, 0);

        assertThat(side.eye().x()).isGreaterThan(3.9);
        assertThat(side.project(new Vec3(0, 1, 0.5), WIDTH, HEIGHT).x()).isLessThan(WIDTH / 2);
    }

    @Property(seed = "345", tries = 200)
    void axesAreRightHandedAndTargetStaysInTheMiddle(
            @ForAll @DoubleRange(min = -7, max = 7) double yaw,
            @ForAll @DoubleRange(min = 0, max = 1.5) double pitch) {
        OrbitCamera camera = front.orbited(yaw, pitch);
        ScreenPoint middle = camera.project(camera.target(), WIDTH, HEIGHT);

        assertThat(camera.right().cross(camera.up()).plus(camera.forward()).norm())
                .isLessThan(TOLERANCE);
        assertThat(middle.distanceTo(WIDTH / 2, HEIGHT / 2)).isLessThan(1e-6);
        assertThat(camera.eye().minus(camera.target()).norm()).isCloseTo(4, within(TOLERANCE));
    }

    @Property(seed = "345", tries = 100)
    void panMovesTheTargetByThatManyPixels(
            @ForAll @DoubleRange(min = -200, max = 200) double right,
            @ForAll @DoubleRange(min = -200, max = 200) double down) {
        OrbitCamera from = front.orbited(0.6, 0.4);
        OrbitCamera panned = from.panned(right, down, HEIGHT);
        ScreenPoint moved = panned.project(from.target(), WIDTH, HEIGHT);

        assertThat(moved.x()).isCloseTo(WIDTH / 2 + right, within(1e-6));
        assertThat(moved.y()).isCloseTo(HEIGHT / 2 + down, within(1e-6));
    }

    @Test
    void turnsTheShorterWay() {
        OrbitCamera to = front.from(Math.toRadians(350), 0);

        assertThat(Math.toDegrees(front.towards(to, 0.5).yawRad())).isCloseTo(-5, within(1e-6));
    }

    @Test
    void keepsWithinItsLimits() {
        assertThat(front.zoomed(1e-9).distanceM()).isEqualTo(0.4);
        assertThat(front.zoomed(1e9).distanceM()).isEqualTo(60);
        assertThat(Math.toDegrees(front.orbited(0, 9).pitchRad())).isCloseTo(89.5, within(1e-9));
        assertThat(Math.toDegrees(front.orbited(0, -9).pitchRad())).isCloseTo(-2, within(1e-9));
    }
}
