package kinescribe.app.viewer;

import kinescribe.math.Vec3;

/**
 * A rounded, tapered piece of the drawn body, rigid in one joint's frame.
 *
 * @param joint the joint it moves with
 * @param from the centre of its first end, joint frame, metres
 * @param to the centre of its second end, joint frame, metres
 * @param fromRadiusM radius at the first end
 * @param toRadiusM radius at the second end
 * @param flatness thickness from front to back over width; 1 is round
 * @param side which half of the body it belongs to
 */
record BodyPart(
        int joint,
        Vec3 from,
        Vec3 to,
        double fromRadiusM,
        double toRadiusM,
        double flatness,
        Side side) {}
