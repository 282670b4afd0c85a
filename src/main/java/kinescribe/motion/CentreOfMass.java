package kinescribe.motion;

import java.util.List;
import kinescribe.math.Vec3;

/**
 * The centre of mass of a whole body in every frame of a motion, from the shares of {@link
 * SegmentMasses} (de Leva 1996). Immutable.
 */
public final class CentreOfMass {
    private final double[] positions;

    private CentreOfMass(double[] positions) {
        this.positions = positions;
    }

    /** As {@link #of(PoseTrack, Sex)} for a person of unsaid sex. */
    public static CentreOfMass of(PoseTrack poses) {
        return of(poses, Sex.UNSAID);
    }

    /**
     * Works the centres out.
     *
     * @param poses a motion of the standard skeleton
     * @param sex whose mass shares count
     * @throws IllegalArgumentException if the skeleton is not the standard one
     */
    public static CentreOfMass of(PoseTrack poses, Sex sex) {
        Motion motion = poses.motion();
        if (!motion.skeleton().isStandard()) {
            throw new IllegalArgumentException(
                    "Expected the standard skeleton, got " + motion.skeleton().names());
        }
        List<SegmentMasses.Segment> segments = SegmentMasses.of(motion.skeleton(), sex);
        double total = segments.stream().mapToDouble(SegmentMasses.Segment::share).sum();
        double[] positions = new double[motion.frames() * 3];
        for (int f = 0; f < motion.frames(); f++) {
            Vec3 sum = Vec3.ZERO;
            for (SegmentMasses.Segment segment : segments) {
                Vec3 from = at(poses, f, segment.from());
                Vec3 centre = from.towards(at(poses, f, segment.to()), segment.along());
                sum = sum.plus(centre.times(segment.share()));
            }
            sum.times(1 / total).put(positions, f * 3);
        }
        return new CentreOfMass(positions);
    }

    /** The centre of mass at a frame, in the world, in metres. */
    public Vec3 position(int frame) {
        return Vec3.at(positions, frame * 3);
    }

    /** All positions {@code [frames × 3]}: own array, not to be written. */
    public double[] positions() {
        return positions;
    }

    private static Vec3 at(PoseTrack poses, int frame, SegmentMasses.BodyPoint point) {
        return poses.position(frame, point.a()).towards(poses.position(frame, point.b()), 0.5);
    }
}
