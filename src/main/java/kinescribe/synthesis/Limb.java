package kinescribe.synthesis;

/** What a {@link Pose} sets for the limbs of one side; metres and radians as {@link Channel}. */
enum Limb {
    ARM_FLEXION,
    ARM_ABDUCTION,
    ARM_INWARD,
    ELBOW,
    PRONATION,
    /** How much the hand follows the target below rather than the arm's angles: 0 … 1. */
    REACH,
    HAND_LEFT,
    HAND_UP,
    HAND_AHEAD,
    /** Turns the elbow of a reaching arm outwards about the line from shoulder to hand. */
    SWIVEL,
    FOOT_LEFT,
    FOOT_UP,
    FOOT_AHEAD,
    FOOT_YAW,
    FOOT_PITCH,
    KNEE_OUT,
    /** How much the leg follows the angles below rather than the foot's place: 0 … 1. */
    FREE,
    HIP,
    HIP_ABDUCTION,
    KNEE,
    PLANTAR;

    /** −1 where left and right change sign. */
    int mirrorSign() {
        return this == HAND_LEFT || this == FOOT_LEFT || this == FOOT_YAW ? -1 : 1;
    }
}
