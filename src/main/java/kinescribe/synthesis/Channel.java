package kinescribe.synthesis;

/**
 * What a {@link Pose} sets for the body as a whole: the pelvis in metres from where it is when
 * standing (for a person of {@link Pose#REFERENCE_HEIGHT_M}), angles in radians.
 */
enum Channel {
    /** Where the ground is that the body moves over, from the start; feet stay in the world. */
    BASE_LEFT,
    BASE_AHEAD,
    BASE_YAW,
    PELVIS_LEFT,
    PELVIS_UP,
    PELVIS_AHEAD,
    YAW,
    TILT,
    ROLL,
    /** Turning about the body's own long axis, for lying bodies. */
    OVER,
    FLEXION,
    BEND,
    TWIST,
    NOD,
    LOOK
}
