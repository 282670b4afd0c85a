package kinescribe.synthesis;

import java.util.List;

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
    LOOK;

    /** What head and trunk do over the pelvis, and the pelvis's turning along with them. */
    static final List<Channel> TRUNK = List.of(YAW, FLEXION, BEND, TWIST, NOD, LOOK);

    /** −1 where left and right change sign. */
    int mirrorSign() {
        return switch (this) {
            case BASE_LEFT, BASE_YAW, PELVIS_LEFT, YAW, ROLL, OVER, BEND, TWIST, LOOK -> -1;
            case BASE_AHEAD, PELVIS_UP, PELVIS_AHEAD, TILT, FLEXION, NOD -> 1;
        };
    }
}
