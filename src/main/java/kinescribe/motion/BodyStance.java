package kinescribe.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.math.Vec3;

/**
 * How a body is held in one frame, whichever way is up.
 *
 * @param towardsShoulders direction from between the ankles to between the shoulders, of length one
 * @param least the least coordinate of any joint along each axis
 */
public record BodyStance(Vec3 towardsShoulders, Vec3 least) {
    private static final int FRAMES_LOOKED_AT = 300;

    /**
     * Stances over a motion, of some hundred frames at most.
     *
     * @return empty if the joints are not known by name
     */
    public static Optional<List<BodyStance>> over(Motion motion) {
        return BodyUp.joints(motion.skeleton())
                .map(
                        joints ->
                                over(
                                        PoseTrack.of(motion).positions(),
                                        motion.skeleton().size(),
                                        new int[] {
                                            joints.of(StandardJoint.LEFT_ANKLE),
                                            joints.of(StandardJoint.RIGHT_ANKLE),
                                            joints.of(StandardJoint.LEFT_SHOULDER),
                                            joints.of(StandardJoint.RIGHT_SHOULDER)
                                        }));
    }

    /**
     * Stances over the places of the standard joints.
     *
     * @param places {@code [frames × 22 × 3]}
     */
    public static List<BodyStance> over(double[] places) {
        return over(
                places,
                StandardJoint.COUNT,
                new int[] {
                    StandardJoint.LEFT_ANKLE.ordinal(),
                    StandardJoint.RIGHT_ANKLE.ordinal(),
                    StandardJoint.LEFT_SHOULDER.ordinal(),
                    StandardJoint.RIGHT_SHOULDER.ordinal()
                });
    }

    private static List<BodyStance> over(double[] places, int joints, int[] ends) {
        int frames = places.length / 3 / joints;
        int step = Math.max(1, frames / FRAMES_LOOKED_AT);
        List<BodyStance> stances = new ArrayList<>();
        for (int f = 0; f < frames; f += step) {
            int row = f * joints;
            Vec3 feet = between(places, row + ends[0], row + ends[1]);
            Vec3 shoulders = between(places, row + ends[2], row + ends[3]);
            Vec3 least = Vec3.at(places, row * 3);
            for (int j = 1; j < joints; j++) {
                Vec3 at = Vec3.at(places, (row + j) * 3);
                least =
                        new Vec3(
                                Math.min(least.x(), at.x()),
                                Math.min(least.y(), at.y()),
                                Math.min(least.z(), at.z()));
            }
            stances.add(new BodyStance(shoulders.minus(feet).unit(), least));
        }
        return stances;
    }

    private static Vec3 between(double[] places, int left, int right) {
        return Vec3.at(places, left * 3).towards(Vec3.at(places, right * 3), 0.5);
    }
}
