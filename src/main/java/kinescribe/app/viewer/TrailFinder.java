package kinescribe.app.viewer;

import kinescribe.app.settings.ViewerMark;
import kinescribe.app.settings.ViewerSettings;
import kinescribe.motion.Motion;
import org.jspecify.annotations.Nullable;

/** Finds the trail of the chosen joint; its whole path is worked out once for a motion. */
final class TrailFinder {
    private final ViewerSettings settings;
    private @Nullable Motion motion;
    private String joint = "";
    private @Nullable JointPath path;

    TrailFinder(ViewerSettings settings) {
        this.settings = settings;
    }

    /** Takes up the motion shown and the joint chosen. */
    void refresh(@Nullable Motion shown) {
        String wanted = settings.trailJointProperty().get();
        boolean on = settings.shows(ViewerMark.TRAIL).get();
        if (shown == null || !on) {
            motion = null;
            path = null;
        } else if (motion != shown || !wanted.equals(joint)) {
            motion = shown;
            joint = wanted;
            int index = shown.skeleton().indexOf(wanted);
            path = index < 0 ? null : JointPath.of(shown, index);
        }
    }

    /** The trail at a time; null where none is wanted or the body lacks the joint. */
    @Nullable Trail at(double timeS) {
        JointPath known = path;
        return known == null ? null : Trail.of(known, timeS);
    }
}
