package kinescribe.motion;

/** A leg of the standard skeleton with its joints. */
public enum Leg {
    /** The left leg. */
    LEFT(
            StandardJoint.LEFT_HIP,
            StandardJoint.LEFT_KNEE,
            StandardJoint.LEFT_ANKLE,
            StandardJoint.LEFT_FOOT),
    /** The right leg. */
    RIGHT(
            StandardJoint.RIGHT_HIP,
            StandardJoint.RIGHT_KNEE,
            StandardJoint.RIGHT_ANKLE,
            StandardJoint.RIGHT_FOOT);

    private final StandardJoint hip;
    private final StandardJoint knee;
    private final StandardJoint ankle;
    private final StandardJoint toe;

    Leg(StandardJoint hip, StandardJoint knee, StandardJoint ankle, StandardJoint toe) {
        this.hip = hip;
        this.knee = knee;
        this.ankle = ankle;
        this.toe = toe;
    }

    /** The joint that carries the thigh. */
    public StandardJoint hip() {
        return hip;
    }

    /** The joint that carries the shank. */
    public StandardJoint knee() {
        return knee;
    }

    /** The joint that carries the foot; over the heel. */
    public StandardJoint ankle() {
        return ankle;
    }

    /** The joint at the ball of the foot. */
    public StandardJoint toe() {
        return toe;
    }

    /** The other leg. */
    public Leg other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
