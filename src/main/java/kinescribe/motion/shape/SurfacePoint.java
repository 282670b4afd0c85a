package kinescribe.motion.shape;

/**
 * A place on a body's surface, told by the segment so that it means the same on bodies of all
 * sizes.
 *
 * @param joint the joint that the segment turns with, such as {@code left_elbow} for the forearm
 * @param along how far along the segment's bone, 0 at the joint, 1 at its end; what sticks out
 *     beyond either end has values below 0 and above 1
 * @param aroundRad how far around the bone, see {@link SegmentAxes}
 */
public record SurfacePoint(String joint, double along, double aroundRad) {}
