package kinescribe.synthesis;

/**
 * One time a foot stands: from contact to leaving, in strides of the gait's phase.
 *
 * @param on phase of first contact
 * @param off phase of leaving
 * @param x where the ankle stands when the foot is flat, metres
 * @param floor height of the floor there, metres
 * @param z where the ankle stands when the foot is flat, metres
 * @param yaw heading in radians
 * @param pitchOn toe-down angle at contact; below zero the heel touches first
 * @param pitchOff toe-down angle at leaving
 */
record Plant(
        double on,
        double off,
        double x,
        double floor,
        double z,
        double yaw,
        double pitchOn,
        double pitchOff) {}
