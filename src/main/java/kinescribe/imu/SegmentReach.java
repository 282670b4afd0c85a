package kinescribe.imu;

import java.util.Locale;
import java.util.stream.IntStream;
import kinescribe.motion.shape.SurfacePoint;

/**
 * How far a segment of the standard adult reaches along its bone. All of the bone belongs to it;
 * beyond the bone's ends it goes on as far as there is some of it in the direction meant: buttocks
 * hang below the pelvis' joint, heels stand out behind the ankle.
 */
final class SegmentReach {
    private static final double STEPS = 100;

    /** No segment is as long beyond an end of its bone, in lengths of the bone. */
    private static final int FARTHEST = 3;

    private SegmentReach() {}

    /** Whether there is some of the segment at a point. */
    static boolean holds(SurfacePoint point) {
        return (point.along() >= 0 && point.along() <= 1)
                || SitePlacements.ADULT.radiusM(point) > 0;
    }

    /** How far it reaches around the point, in words. */
    static String told(SurfacePoint point) {
        return String.format(
                Locale.ROOT,
                "At that angle the segment's skin reaches from %.2f to %.2f of its length.",
                -beyond(point, 0, -1),
                1 + beyond(point, 1, 1));
    }

    /** How far it goes on beyond an end without a break. */
    private static double beyond(SurfacePoint point, double end, int direction) {
        int steps =
                IntStream.rangeClosed(1, (int) (FARTHEST * STEPS))
                        .filter(
                                step ->
                                        !holds(
                                                new SurfacePoint(
                                                        point.joint(),
                                                        end + direction * step / STEPS,
                                                        point.aroundRad())))
                        .findFirst()
                        .orElse((int) (FARTHEST * STEPS) + 1);
        return (steps - 1) / STEPS;
    }
}
