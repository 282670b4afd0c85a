package kinescribe.app.viewer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import kinescribe.math.Vec3;
import org.jspecify.annotations.Nullable;

/** Moves the camera smoothly to where it is wanted, and along with the walker. */
final class CameraRig {
    /** Where one looks from at first: the whole of an adult with some floor. */
    static final OrbitCamera FIRST =
            ViewPreset.ANGLE.apply(new OrbitCamera(0, 0, 4.9, new Vec3(0, 0.95, 0)), 0);

    /** In this time the camera goes 63 % of its way; our own choice. */
    private static final double LAG_S = 0.09;

    /** A step of the walker longer than this is a jump, as at the end of a loop. */
    private static final double JUMP_M = 0.6;

    /** A slow turn takes this long to come round; our own choice. */
    static final double ROUND_S = 24;

    private final BooleanProperty following = new SimpleBooleanProperty(this, "following", true);
    private final BooleanProperty turning = new SimpleBooleanProperty(this, "turning");
    private OrbitCamera goal = FIRST;
    private OrbitCamera current = FIRST;
    private @Nullable Vec3 walker;

    /** Whether the camera goes along with the walker, horizontally. */
    BooleanProperty followingProperty() {
        return following;
    }

    /** Whether the camera goes slowly round the body by itself. */
    BooleanProperty turningProperty() {
        return turning;
    }

    /** The camera now. */
    OrbitCamera current() {
        return current;
    }

    /** The camera it is moving to. */
    OrbitCamera goal() {
        return goal;
    }

    /** Asks for another camera. */
    void moveTo(OrbitCamera wanted) {
        goal = wanted;
    }

    /** Places the camera at once. */
    void jumpTo(OrbitCamera wanted) {
        goal = wanted;
        current = wanted;
    }

    /** Looks at a walker from the present side at once, as when another motion is shown. */
    void lookAt(Vec3 root) {
        walker = root;
        jumpTo(goal.at(new Vec3(root.x(), FIRST.target().y(), root.z())));
    }

    /** Asks to look at the walker again, from the present side. */
    void centre(Vec3 root) {
        moveTo(goal.at(new Vec3(root.x(), FIRST.target().y(), root.z())));
    }

    /** Tells where the walker is now. */
    void walkerAt(Vec3 root) {
        Vec3 before = walker;
        walker = root;
        if (before == null || !following.get()) {
            return;
        }
        Vec3 step = new Vec3(root.x() - before.x(), 0, root.z() - before.z());
        goal = goal.at(goal.target().plus(step));
        if (step.norm() > JUMP_M) {
            current = current.at(current.target().plus(step));
        }
    }

    /** Moves on by elapsed time; tells whether the camera is still on its way. */
    boolean advance(double elapsedS) {
        if (turning.get()) {
            goal = goal.orbited(2 * Math.PI * elapsedS / ROUND_S, 0);
        }
        if (current.equals(goal)) {
            return turning.get();
        }
        OrbitCamera next = current.towards(goal, 1 - Math.exp(-elapsedS / LAG_S));
        current = next.isNear(goal) ? goal : next;
        return turning.get() || !current.equals(goal);
    }
}
