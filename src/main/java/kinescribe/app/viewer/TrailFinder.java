package kinescribe.app.viewer;

import kinescribe.motion.Motion;
import org.jspecify.annotations.Nullable;

/** Finds the path of a joint; it is worked out once for a motion. */
final class TrailFinder {
    private @Nullable Motion motion;
    private String joint = "";
    private @Nullable JointPath path;

    /** The path of a joint in a motion; null where the body lacks the joint. */
    @Nullable JointPath path(Motion shown, String wanted) {
        if (motion != shown || !wanted.equals(joint)) {
            motion = shown;
            joint = wanted;
            int index = shown.skeleton().indexOf(wanted);
            path = index < 0 ? null : JointPath.of(shown, index);
        }
        return path;
    }
}
