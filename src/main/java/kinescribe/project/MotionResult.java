package kinescribe.project;

import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import org.jspecify.annotations.Nullable;

/**
 * A motion in a project.
 *
 * @param motion the motion
 * @param activityId the activity it shows, or null where it is unknown
 * @param promptId the prompt it was made from, or null for an imported one
 * @param body the body it was made for, or null for an imported one
 */
public record MotionResult(
        Motion motion,
        @Nullable String activityId,
        @Nullable String promptId,
        @Nullable Body body) {}
