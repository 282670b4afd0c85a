package kinescribe.app.viewer;

import kinescribe.app.settings.BodyStyle;
import kinescribe.motion.PoseTrack;

/**
 * A body at one moment.
 *
 * @param pose its pose, one frame
 * @param style how it is drawn
 */
record Figure(PoseTrack pose, BodyStyle style) {
    /** Whether limbs are drawn. */
    boolean hasLimbs() {
        return style != BodyStyle.SKELETON;
    }

    /** Whether bones are drawn. */
    boolean hasBones() {
        return style != BodyStyle.CAPSULES;
    }

    /** Whether a figure of the same skeleton and style has the same nodes as this one. */
    boolean isBuiltLike(Figure o) {
        return style == o.style && pose.motion().skeleton().equals(o.pose.motion().skeleton());
    }
}
