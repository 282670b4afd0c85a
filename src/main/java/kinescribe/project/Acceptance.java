package kinescribe.project;

/**
 * A person's word that a rejected motion is to be used.
 *
 * @param motionId the motion
 * @param revision its revision; a motion that is made again is judged again
 * @param reason why, in the person's words
 * @param who the person, as the system names them; empty where unknown
 * @param when the time, ISO 8601 in UTC, such as {@code 2026-11-21T11:45:00Z}
 */
public record Acceptance(String motionId, String revision, String reason, String who, String when) {
    public Acceptance {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Expected a reason, got none");
        }
    }

    /** The same word of a motion that has another revision now. */
    Acceptance of(Entry<MotionResult> motion) {
        return new Acceptance(motion.id(), motion.revision(), reason, who, when);
    }
}
