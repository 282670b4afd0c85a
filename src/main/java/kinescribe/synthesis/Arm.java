package kinescribe.synthesis;

/**
 * How an arm is held, in radians, from hanging with the palm towards the thigh.
 *
 * @param flexion shoulder flexion, forward
 * @param abduction shoulder abduction, away from the body
 * @param inward rotation of the upper arm about itself, inwards
 * @param elbow elbow flexion
 * @param pronation turning of the forearm, palm down
 */
record Arm(double flexion, double abduction, double inward, double elbow, double pronation) {
    /** From degrees. */
    static Arm degrees(
            double flexion, double abduction, double inward, double elbow, double pronation) {
        return new Arm(
                Math.toRadians(flexion),
                Math.toRadians(abduction),
                Math.toRadians(inward),
                Math.toRadians(elbow),
                Math.toRadians(pronation));
    }

    /** Part of the way to another posture. */
    Arm towards(Arm o, double share) {
        return new Arm(
                flexion + share * (o.flexion - flexion),
                abduction + share * (o.abduction - abduction),
                inward + share * (o.inward - inward),
                elbow + share * (o.elbow - elbow),
                pronation + share * (o.pronation - pronation));
    }

    /** The same with a little more or less at shoulder and elbow. */
    Arm stirred(double byFlexion, double byElbow) {
        return new Arm(
                flexion + byFlexion, abduction + byFlexion / 2, inward, elbow + byElbow, pronation);
    }
}
