package kinescribe.synthesis;

import kinescribe.math.Vec3;

/**
 * One time a foot stands: from contact to leaving, in strides of the gait's phase.
 *
 * @param on phase of first contact
 * @param off phase of leaving
 * @param ground the ground below the ankle of the flat foot, metres
 * @param slope how steeply the ground rises ahead of the foot, radians
 * @param yaw heading in radians
 * @param roll how the foot rolls over
 */
record Plant(double on, double off, Vec3 ground, double slope, double yaw, FootStyle.Roll roll) {}
