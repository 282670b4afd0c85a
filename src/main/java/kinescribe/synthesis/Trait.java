package kinescribe.synthesis;

/** What a manner, a mood, an age or a ground changes in walking. */
enum Trait {
    /** Comfortable speed, a factor. */
    SPEED(true),
    /** Step length over cadence at the same speed, a factor. */
    WALK_RATIO(true),
    /** Step width, a factor. */
    WIDTH(true),
    /** Swing of the arms, a factor. */
    ARM_SWING(true),
    /** Way of the pelvis up and down, a factor. */
    BOUNCE(true),
    /** Way of the pelvis to the sides and its listing, a factor. */
    SWAY(true),
    /** Turning of pelvis and trunk, a factor. */
    TURN(true),
    /** Rolling of the foot, a factor; near 0 it lands and leaves flat. */
    ROLL(true),
    /** Differences between steps, a factor. */
    VARIABILITY(true),
    /** Shake after contact, a factor. */
    IMPACT(true),
    /** Memory of stride times: added to the scaling exponent. */
    PERSISTENCE(false),
    /** Bent legs: taken from the reach of the straightest leg, share of its length. */
    CROUCH(false),
    /** Forward lean of the trunk, degrees. */
    LEAN(false),
    /** Forward bend of the head, degrees. */
    GAZE(false),
    /** Bend of the elbows, degrees. */
    ELBOW(false),
    /** Arms away from the body, degrees. */
    ARMS_OUT(false),
    /** Lift of the swinging foot, metres. */
    LIFT(false),
    /** Toe-down angle of the standing foot, degrees. */
    HEEL(false),
    /** Difference between left and right. */
    LIMP(false);

    private final boolean factor;

    Trait(boolean factor) {
        this.factor = factor;
    }

    /** The value that changes nothing. */
    double neutral() {
        return factor ? 1 : 0;
    }

    /** Two changes at once. */
    double both(double a, double b) {
        return factor ? a * b : a + b;
    }
}
