package kinescribe.motion.quality;

import kinescribe.motion.StandardJoint;

/**
 * A stretch of frames in which a measure finds a fault.
 *
 * @param measure what finds it
 * @param firstFrame the first frame
 * @param lastFrame the last frame, included
 * @param worstFrame the frame with the greatest fault
 * @param worst how great it is there: m/s for skating, mm for sliding, penetration and floating,
 *     degrees beyond the range for joint limits, m/s for self-speed, a multiple of the usual
 *     greatest for accelerations
 * @param joint where it is worst
 */
public record Finding(
        Measure measure,
        int firstFrame,
        int lastFrame,
        int worstFrame,
        double worst,
        StandardJoint joint) {}
