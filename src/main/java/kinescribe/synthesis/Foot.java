package kinescribe.synthesis;

import kinescribe.math.Vec3;

/**
 * Where a foot is.
 *
 * @param ankle the ankle joint in the world, metres
 * @param yaw heading in radians, left positive
 * @param pitch toe-down angle in radians
 */
record Foot(Vec3 ankle, double yaw, double pitch) {}
