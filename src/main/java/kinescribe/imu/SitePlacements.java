package kinescribe.imu;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodySurface;
import kinescribe.motion.shape.SegmentAxes;
import kinescribe.motion.shape.SurfacePoint;

/**
 * Where and how devices sit at each {@link BodySite} by default: a share of the segment's bone, a
 * direction around it (see {@link SegmentAxes}) and a distance from the skin, which mean the same
 * on bodies of all sizes. Right-hand sites mirror left-hand positions. Axes are named as Android
 * does for phones and watches: x to the right of the screen, y to its top, z out of it; they are
 * exact on the standard adult and follow the skin of other bodies. All numbers are our own choice.
 * The distances at trunk and head make up for what the drawn body lacks or has too much there.
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
 *       (the screen) forward and 30° outward, y to the hip</td></tr>
 *   <tr><td>back_pocket</td><td>back trouser pocket, on the buttock, a phone upright; it goes with
 *       the pelvis</td><td>z (the screen) backward and 30° outward, y up</td></tr>
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

    /** How far outwards around the thigh: as phones of s01 to s12 in the GEOTEC data lie. */
    private static final double POCKET_DEG = 30;

    /** Where on the pelvis' bone the buttock is: below the joint. */
    private static final double BUTTOCK_ALONG = -0.4;

    static final BodySurface ADULT = BodySurface.of(Body.Preset.ADULT.body().skeleton());
    private static final Map<BodySite, SurfacePlacement> USUAL = new EnumMap<>(BodySite.class);

    static {
        for (BodySite site : BodySite.values()) {
            USUAL.put(site, make(site));
        }
    }

    private SitePlacements() {}

    /** The default placement at a site, on bodies of all sizes. */
    public static SurfacePlacement usual(BodySite site) {
        return Objects.requireNonNull(USUAL.get(site));
    }

    /**
     * The default placement at a site of one body.
     *
     * @param site where on the body
     * @param skeleton a body with the standard joints, in metres
     * @throws IllegalArgumentException if a standard joint is missing
     */
    public static SensorPlacement onBody(BodySite site, Skeleton skeleton) {
        return usual(site).on(skeleton);
    }

    /** A placement on the standard adult. */
    static SensorPlacement onAdult(SurfacePlacement placement) {
        return placement.on(ADULT);
    }

    private static SurfacePlacement make(BodySite site) {
        double outward = site.id().startsWith("right_") ? -1 : 1;
        Vec3 out = new Vec3(outward, 0, 0);
        Vec3 inward = out.times(-1);
        return switch (site) {
            case HEAD -> place(site, 0.53, 0, -0.015, Vec3.Z, Vec3.Y);
            case CHEST -> place(site, 0.4, 0, 0.03, Vec3.Z, Vec3.Y);
            case WAIST -> place(site, 0.37, 0, 0.02, Vec3.Z, Vec3.Y);
            case LOWER_BACK -> place(site, 0.51, 180, 0.006, BACK, Vec3.Y);
            case LEFT_UPPER_ARM, RIGHT_UPPER_ARM -> place(site, 0.5, 90, 0, Vec3.Y, inward);
            case LEFT_FOREARM, RIGHT_FOREARM -> place(site, 0.5, 90, 0.005, Vec3.Y, inward);
            case LEFT_WRIST, RIGHT_WRIST -> place(site, 0.92, 90, 0, Vec3.Y, BACK);
            case LEFT_THIGH, RIGHT_THIGH -> place(site, 0.5, 0, 0.008, Vec3.Z, Vec3.Y);
            case LEFT_POCKET, RIGHT_POCKET ->
                    place(
                            site,
                            0.25,
                            POCKET_DEG,
                            0.01,
                            new Vec3(
                                    outward * Math.sin(Math.toRadians(POCKET_DEG)),
                                    0,
                                    Math.cos(Math.toRadians(POCKET_DEG))),
                            Vec3.Y);
            case LEFT_BACK_POCKET, RIGHT_BACK_POCKET ->
                    place(
                            site,
                            BUTTOCK_ALONG,
                            180 - outward * 30,
                            0.01,
                            new Vec3(outward / 2, 0, -Math.sqrt(0.75)),
                            Vec3.Y);
            case LEFT_SHIN, RIGHT_SHIN -> place(site, 0.5, 0, 0.004, Vec3.Z, Vec3.Y);
            case LEFT_ANKLE, RIGHT_ANKLE -> place(site, 0.9, 90, 0, out, Vec3.Y);
            case LEFT_FOOT, RIGHT_FOOT -> place(site, 0.42, 0, 0, Vec3.Y, Vec3.Z);
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

    /** Axes in the rest pose: z out of the surface, y to the device's top, x = y × z. */
    private static SurfacePlacement place(
            BodySite site, double along, double aroundDeg, double gapM, Vec3 z, Vec3 y) {
        SurfacePoint point = new SurfacePoint(site.joint().id(), along, Math.toRadians(aroundDeg));
        Quat mounting = Quat.fromAxes(y.cross(z), y, z).unit();
        return SurfacePlacement.of(site.id(), point, gapM, mounting, ADULT);
    }
}
