package kinescribe.imu;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Skeleton;

/**
 * Where and how devices sit at each {@link BodySite} by default. Directions are meant for a person
 * standing upright; right-hand sites mirror left-hand positions. Axes are named as Android does for
 * phones and watches: x to the right of the screen, y to its top, z out of it. Fractions along
 * bones and distances from their axes (shares of the body height, which is taken from the length of
 * the legs) are our own choice.
 *
 * <table>
 *   <caption>Default placements</caption>
 *   <tr><th>Site</th><th>Position</th><th>Axes</th></tr>
 *   <tr><td>head</td><td>forehead</td><td>z forward, y up, x to the person's left</td></tr>
 *   <tr><td>chest</td><td>breastbone</td><td>z forward, y up, x left</td></tr>
 *   <tr><td>waist</td><td>belt buckle</td><td>z forward, y up, x left</td></tr>
 *   <tr><td>lower_back</td><td>over the fifth lumbar vertebra</td><td>z backward, y up, x
 *       right</td></tr>
 *   <tr><td>upper_arm</td><td>outside, half way down</td><td>z outward, y to the shoulder; with the
 *       arm hanging x is backward on the left, forward on the right</td></tr>
 *   <tr><td>forearm</td><td>back of the forearm, half way down</td><td>z out of the back of the
 *       forearm, y to the elbow; in the T-pose x is backward on the left, forward on the
 *       right</td></tr>
 *   <tr><td>wrist</td><td>a watch at 92 % of the forearm</td><td>z out of the back of the hand; on
 *       the left wrist x (the crown) to the hand, on the right wrist x to the elbow; y (12 o'clock)
 *       backward in the T-pose, away from the person who reads it</td></tr>
 *   <tr><td>thigh</td><td>front, half way down</td><td>z forward, y to the hip, x left</td></tr>
 *   <tr><td>pocket</td><td>front trouser pocket, a quarter down the thigh, a phone upright</td><td>z
 *       (the screen) outward, half way between forward and sideways, y to the hip</td></tr>
 *   <tr><td>shin</td><td>front, half way down</td><td>z forward, y to the knee, x left</td></tr>
 *   <tr><td>ankle</td><td>outside, 90 % down the shank</td><td>z outward, y to the knee; x backward
 *       on the left, forward on the right</td></tr>
 *   <tr><td>foot</td><td>instep, half way to the toe joint</td><td>z up, y to the toes, x
 *       right</td></tr>
 * </table>
 *
 * <p>These directions are the joint frames' in the rest pose, the T-pose with palms down, so the
 * hanging arm assumes that the palm turns to the thigh.
 */
public final class SitePlacements {
    private static final Vec3 BACK = new Vec3(0, 0, -1);
    private static final double DIAGONAL = Math.sqrt(0.5);

    private SitePlacements() {}

    /**
     * The default placement at a site.
     *
     * @param site where on the body
     * @param skeleton a body with the standard joints, in metres
     * @throws IllegalArgumentException if a standard joint is missing
     */
    public static SensorPlacement onBody(BodySite site, Skeleton skeleton) {
        String side = site.id().startsWith("right_") ? "right_" : "left_";
        double outward = site.id().startsWith("right_") ? -1 : 1;
        Vec3 out = new Vec3(outward, 0, 0);
        return switch (site) {
            case HEAD -> surface(site, skeleton, Vec3.Y, 0.058, Vec3.Z, 0.055, Vec3.Y);
            case CHEST -> along(site, skeleton, "neck", 0.4, Vec3.Z, 0.065, Vec3.Y);
            case WAIST -> surface(site, skeleton, Vec3.Y, 0.03, Vec3.Z, 0.065, Vec3.Y);
            case LOWER_BACK -> surface(site, skeleton, Vec3.Y, 0.03, BACK, 0.06, Vec3.Y);
            case LEFT_UPPER_ARM, RIGHT_UPPER_ARM ->
                    along(site, skeleton, side + "elbow", 0.5, Vec3.Y, 0.027, out.times(-1));
            case LEFT_FOREARM, RIGHT_FOREARM ->
                    along(site, skeleton, side + "wrist", 0.5, Vec3.Y, 0.024, out.times(-1));
            case LEFT_WRIST, RIGHT_WRIST ->
                    along(site, skeleton, side + "wrist", 0.92, Vec3.Y, 0.017, BACK);
            case LEFT_THIGH, RIGHT_THIGH ->
                    along(site, skeleton, side + "knee", 0.5, Vec3.Z, 0.045, Vec3.Y);
            case LEFT_POCKET, RIGHT_POCKET -> {
                Vec3 screen = new Vec3(outward * DIAGONAL, 0, DIAGONAL);
                yield along(site, skeleton, side + "knee", 0.25, screen, 0.052, Vec3.Y);
            }
            case LEFT_SHIN, RIGHT_SHIN ->
                    along(site, skeleton, side + "ankle", 0.5, Vec3.Z, 0.03, Vec3.Y);
            case LEFT_ANKLE, RIGHT_ANKLE ->
                    along(site, skeleton, side + "ankle", 0.9, out, 0.022, Vec3.Y);
            case LEFT_FOOT, RIGHT_FOOT ->
                    along(site, skeleton, side + "foot", 0.5, Vec3.Y, 0.02, Vec3.Z);
        };
    }

    /**
     * The same placement with the device turned on the spot.
     *
     * @param extraTurn rotation in the device's own axes, new device axes to old ones
     */
    public static SensorPlacement withMounting(SensorPlacement placement, Quat extraTurn) {
        return new SensorPlacement(
                placement.site(),
                placement.joint(),
                placement.offset(),
                placement.mounting().times(extraTurn).unit());
    }

    /** A share of the bone to the joint's child, then out to the surface. */
    private static SensorPlacement along(
            BodySite site,
            Skeleton skeleton,
            String child,
            double share,
            Vec3 normal,
            double depth,
            Vec3 top) {
        Vec3 bone = skeleton.offset(index(skeleton, child));
        return place(
                site,
                bone.times(share).plus(normal.times(depth * Body.statureM(skeleton))),
                normal,
                top);
    }

    /** A way along a direction from the joint, then out to the surface. */
    private static SensorPlacement surface(
            BodySite site,
            Skeleton skeleton,
            Vec3 direction,
            double way,
            Vec3 normal,
            double depth,
            Vec3 top) {
        Vec3 offset = direction.times(way).plus(normal.times(depth)).times(Body.statureM(skeleton));
        return place(site, offset, normal, top);
    }

    /** Axes: z out of the surface, y to the device's top, x = y × z. */
    private static SensorPlacement place(BodySite site, Vec3 offset, Vec3 normal, Vec3 top) {
        Quat mounting = Quat.fromAxes(top.cross(normal), top, normal);
        return new SensorPlacement(site.id(), site.joint().id(), offset, mounting.unit());
    }

    private static int index(Skeleton skeleton, String joint) {
        int index = skeleton.indexOf(joint);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "Expected a skeleton with the standard joints, got none named "
                            + joint
                            + " in "
                            + skeleton.names());
        }
        return index;
    }
}
