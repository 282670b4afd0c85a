package kinescribe.synthesis;

/**
 * All that makes a gait, with the person's own ways already in it. Lengths in metres, angles in
 * radians, phases in strides from left contact.
 *
 * @param strideS seconds a stride
 * @param strideM metres a stride
 * @param riseM metres climbed a step; below zero going down
 * @param ahead phase from contact until the body is over the foot
 * @param halfWidth half the step width
 * @param toeOut outward turning of the feet
 * @param foot rolling and swinging of the feet
 * @param sway movement of pelvis and trunk
 * @param arms swinging of the arms
 */
record GaitStyle(
        double strideS,
        double strideM,
        double riseM,
        double ahead,
        double halfWidth,
        double toeOut,
        FootStyle foot,
        Sway sway,
        ArmSwing arms) {

    /**
     * Movement of pelvis and trunk.
     *
     * @param lowest phase at which the pelvis is lowest
     * @param bounce half the vertical way of the pelvis, first harmonic of the step
     * @param bounce2 the same, second harmonic
     * @param surge half the way forward and back
     * @param side half the way to the sides
     * @param yaw turning of the pelvis
     * @param list dropping of the swing side
     * @param tilt forward tilt of the pelvis
     * @param lean forward lean of the trunk over the pelvis
     * @param counter turning of the shoulders against the pelvis
     * @param impact size of the shake after contact, metres
     * @param unevenness difference between left and right, share
     */
    record Sway(
            double lowest,
            double bounce,
            double bounce2,
            double surge,
            double side,
            double yaw,
            double list,
            double tilt,
            double lean,
            double counter,
            double impact,
            double unevenness) {}

    /**
     * Swinging of the arms.
     *
     * @param mean shoulder flexion in the middle
     * @param swing half the range at the shoulder
     * @param elbow elbow flexion in the middle
     * @param elbowSwing half the range at the elbow
     * @param abduction away from the body
     * @param inward rotation inwards
     * @param unevenness difference between left and right, share
     */
    record ArmSwing(
            double mean,
            double swing,
            double elbow,
            double elbowSwing,
            double abduction,
            double inward,
            double unevenness) {}
}
