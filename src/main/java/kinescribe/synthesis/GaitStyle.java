package kinescribe.synthesis;

/**
 * All that makes a gait, with the person's own ways already in it. Lengths in metres, angles in
 * radians, phases in strides from left contact.
 *
 * @param strideS seconds a stride
 * @param strideM metres a stride
 * @param ground what it leads over
 * @param ahead phase from contact until the body is over the foot
 * @param halfWidth half the step width
 * @param toeOut outward turning of the feet
 * @param reach share of the leg's length that the straightest leg reaches
 * @param airReach the same while the foot flies; above 1 the foot is drawn nearer
 * @param facing how far the body is turned to the left of its way
 * @param variability how steps differ
 * @param foot rolling and swinging of the feet
 * @param sway movement of pelvis and trunk
 * @param arms swinging of the arms
 */
record GaitStyle(
        double strideS,
        double strideM,
        Incline ground,
        double ahead,
        double halfWidth,
        double toeOut,
        double reach,
        double airReach,
        double facing,
        Variability variability,
        FootStyle foot,
        Sway sway,
        ArmSwing arms) {

    /** The same with other arms. */
    GaitStyle with(ArmSwing other) {
        return new GaitStyle(
                strideS,
                strideM,
                ground,
                ahead,
                halfWidth,
                toeOut,
                reach,
                airReach,
                facing,
                variability,
                foot,
                sway,
                other);
    }

    /**
     * How the ground rises.
     *
     * @param riseM metres climbed a step on stairs; below zero going down
     * @param slope angle of a ramp; below zero going down
     */
    record Incline(double riseM, double slope) {
        static final Incline LEVEL = new Incline(0, 0);
    }

    /**
     * How steps differ, each as a standard deviation.
     *
     * @param strideTime of the stride time, as a share of it
     * @param persistence scaling exponent of the stride times: 0.5 without memory, below 1
     * @param length of the place ahead, metres
     * @param width of the place to the side, metres
     */
    record Variability(double strideTime, double persistence, double length, double width) {}

    /**
     * Movement of pelvis and trunk.
     *
     * @param up pelvis upwards
     * @param surge pelvis ahead of even progress
     * @param side pelvis to the left
     * @param yaw pelvis turned to the left
     * @param list pelvis with its left side up
     * @param tilt mean forward tilt of the pelvis
     * @param nod tilting of the pelvis
     * @param lean mean forward lean of the trunk over the pelvis
     * @param bow leaning of the trunk over the pelvis
     * @param bend bending of the trunk over the pelvis, left side up
     * @param counter turning of the trunk over the pelvis to the left
     * @param gaze mean forward bend of the head
     * @param impact size of the shake after contact, metres
     * @param ripple root of the power density of the fine structure of acceleration, m/s² per √Hz
     * @param unevenness difference between left and right, share
     */
    record Sway(
            Wave up,
            Wave surge,
            Wave side,
            Wave yaw,
            Wave list,
            double tilt,
            Wave nod,
            double lean,
            Wave bow,
            Wave bend,
            Wave counter,
            double gaze,
            double impact,
            double ripple,
            double unevenness) {}

    /**
     * Swinging of the arms.
     *
     * @param mean shoulder flexion in the middle
     * @param swing half the range at the shoulder
     * @param together half the range of both arms' swing with the step
     * @param elbow elbow flexion in the middle
     * @param elbowSwing half the range at the elbow
     * @param abduction away from the body
     * @param aside how much farther from the body ahead than in the middle
     * @param inward rotation inwards
     * @param unevenness difference between left and right, share
     */
    record ArmSwing(
            double mean,
            double swing,
            double together,
            double elbow,
            double elbowSwing,
            double abduction,
            double aside,
            double inward,
            double unevenness) {

        /** The same with another swing of both together and another way aside. */
        ArmSwing with(double newTogether, double newAside) {
            return new ArmSwing(
                    mean,
                    swing,
                    newTogether,
                    elbow,
                    elbowSwing,
                    abduction,
                    newAside,
                    inward,
                    unevenness);
        }
    }
}
