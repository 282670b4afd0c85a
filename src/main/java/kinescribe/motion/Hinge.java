package kinescribe.motion;

import kinescribe.math.Smoothing;
import kinescribe.math.Vec3;
import org.jspecify.annotations.Nullable;

/**
 * A knee or elbow: it bends about one axis of the bone above, which shows how that bone is twisted.
 *
 * <p>In the rest pose of the standard skeleton (arms sideways, palms down) knees bend backwards
 * about +X, elbows forwards about −Y (left) and +Y (right). A straight limb shows nothing and a
 * nearly straight one mostly noise, so a frame counts from 10° of bending on, rising to full from
 * 30° on, and the twist is led smoothly through frames that do not count. Nor do those count that
 * would twist the bone by more than 135°, which no hip or shoulder does: there noise has bent the
 * limb to the wrong side. The angles and times are our own choice.
 *
 * @param middle the joint that bends: the child of the twisted one
 * @param end the next one below
 * @param axis about which the middle bends, in the twisted joint's frame
 */
record Hinge(int middle, int end, Vec3 axis) {
    private static final double BENT_RAD = Math.toRadians(10);
    private static final double WELL_BENT_RAD = Math.toRadians(30);
    private static final double MOST_TWIST_RAD = Math.toRadians(135);
    private static final double SMOOTHED_S = 0.02;
    private static final double FADING_S = 5;

    /** The hinge below a thigh or an upper arm of the standard skeleton; null elsewhere. */
    static @Nullable Hinge below(Skeleton skeleton, int joint) {
        if (!skeleton.isStandard()) {
            return null;
        }
        return switch (StandardJoint.values()[joint]) {
            case LEFT_HIP -> of(StandardJoint.LEFT_KNEE, StandardJoint.LEFT_ANKLE, Vec3.X);
            case RIGHT_HIP -> of(StandardJoint.RIGHT_KNEE, StandardJoint.RIGHT_ANKLE, Vec3.X);
            case LEFT_SHOULDER ->
                    of(StandardJoint.LEFT_ELBOW, StandardJoint.LEFT_WRIST, Vec3.Y.times(-1));
            case RIGHT_SHOULDER -> of(StandardJoint.RIGHT_ELBOW, StandardJoint.RIGHT_WRIST, Vec3.Y);
            default -> null;
        };
    }

    private static Hinge of(StandardJoint middle, StandardJoint end, Vec3 axis) {
        return new Hinge(middle.ordinal(), end.ordinal(), axis);
    }

    /**
     * How far the bone above is twisted about itself in each frame.
     *
     * @param upper the bones above and below the hinge, in the frame to be twisted
     * @param rateHz frames per second
     * @return radians
     */
    double[] twist(Vec3[] upper, Vec3[] lower, double rateHz) {
        double[] angles = new double[upper.length];
        double[] weights = new double[upper.length];
        double before = 0;
        for (int f = 0; f < angles.length; f++) {
            Vec3 along = upper[f].unit();
            Vec3 across = along.cross(lower[f].unit());
            double bent = Math.atan2(across.norm(), along.dot(lower[f].unit()));
            double share = (bent - BENT_RAD) / (WELL_BENT_RAD - BENT_RAD);
            double s = Math.max(0, Math.min(1, share));
            // The bone turns the axis about itself until it stands across both bones.
            double angle = Math.atan2(along.dot(axis.cross(across)), axis.dot(across));
            if (s > 0 && Math.abs(angle) < MOST_TWIST_RAD) {
                weights[f] = s * s * (3 - 2 * s);
                before = nearest(angle, before);
                angles[f] = before;
            }
        }
        double smoothedFrames = SMOOTHED_S * rateHz;
        double fading = SMOOTHED_S / FADING_S;
        return Smoothing.weighted(
                angles, weights, smoothedFrames * smoothedFrames, fading * fading);
    }

    /** The same angle, whole turns away, that is nearest to another. */
    static double nearest(double angle, double other) {
        return angle - 2 * Math.PI * Math.rint((angle - other) / (2 * Math.PI));
    }
}
