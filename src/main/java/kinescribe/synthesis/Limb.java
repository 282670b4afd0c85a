package kinescribe.synthesis;

import java.util.List;

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

    /** What has an effect where the hand reaches. */
    static final List<Limb> PLACE_OF_HAND = List.of(HAND_LEFT, HAND_UP, HAND_AHEAD, SWIVEL);

    /** What has an effect where the foot stands. */
    static final List<Limb> PLACE_OF_FOOT =
            List.of(FOOT_LEFT, FOOT_UP, FOOT_AHEAD, FOOT_YAW, FOOT_PITCH);

    /** What has an effect where the leg is free. */
    static final List<Limb> ANGLES_OF_LEG = List.of(HIP, HIP_ABDUCTION, KNEE, PLANTAR);
}
