package kinescribe.imu;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kinescribe.base.KinescribeException;
import kinescribe.math.Quat;
import kinescribe.motion.shape.SurfacePoint;
import org.jspecify.annotations.Nullable;

/**
 * Places on the body as one types them: a site such as {@code left_wrist}, or {@code
 * SEGMENT@ALONG:AROUND} with the share of the segment's bone and degrees around it, and {@code :MM}
 * for millimetres off the skin: {@code left_forearm@0.8:45:5}. Our own notation.
 */
public final class PlaceNotation {
    /** The notation in words, for help and errors. */
    public static final String HINT =
            "Name a site, or a segment with the share of its length, degrees around it and, if you"
                    + " like, millimetres off the skin: left_forearm@0.8:45:5.";

    private static final String NUMBER = "([-+]?(?:\\d+\\.?\\d*|\\.\\d+))";
    private static final Pattern FREE =
            Pattern.compile("(\\w+)@" + NUMBER + "(?::" + NUMBER + ")?(?::" + NUMBER + ")?");

    /** What sticks out beyond the ends of a bone, such as hands and heads, ends before these. */
    private static final double LEAST_ALONG = -2;

    private static final double GREATEST_ALONG = 3;
    private static final double GREATEST_GAP_MM = 1000;

    private PlaceNotation() {}

    /**
     * The placement meant; away from usual sites it is called after its segment.
     *
     * @throws KinescribeException if there is no such site or segment, or nothing of the body is
     *     there
     */
    public static SurfacePlacement read(String text) throws KinescribeException {
        if (!text.contains("@")) {
            return SitePlacements.usual(site(text));
        }
        Matcher parts = FREE.matcher(text);
        if (!parts.matches()) {
            throw new KinescribeException("\"" + text + "\" is no place on the body.", HINT);
        }
        String segment = parts.group(1);
        String joint =
                SiteNames.jointOf(segment)
                        .orElseThrow(
                                () ->
                                        new KinescribeException(
                                                "There is no segment \""
                                                        + segment
                                                        + "\" of the body.",
                                                "Choose from: "
                                                        + String.join(", ", SiteNames.segments())
                                                        + "."));
        double along = number(text, "share", parts.group(2), LEAST_ALONG, GREATEST_ALONG);
        double aroundDeg = number(text, "angle", parts.group(3), -360, 360);
        double gapMm = number(text, "distance", parts.group(4), -GREATEST_GAP_MM, GREATEST_GAP_MM);
        SurfacePoint point = new SurfacePoint(joint, along, Math.toRadians(aroundDeg));
        if (!SegmentReach.holds(point)) {
            throw new KinescribeException(
                    "The " + segment.replace('_', ' ') + " does not reach \"" + text + "\".",
                    "Give a share from 0 to 1. " + SegmentReach.told(point));
        }
        SurfacePlacement placement =
                new SurfacePlacement(segment, point, gapMm / 1000, Quat.IDENTITY);
        return placement.called(SiteNames.free(placement, List.of()));
    }

    private static BodySite site(String id) throws KinescribeException {
        return BodySite.of(id)
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "There is no body site \"" + id + "\".",
                                        "Choose from: "
                                                + String.join(", ", BodySite.ids())
                                                + "; or a place such as left_forearm@0.8:45."));
    }

    private static double number(
            String text, String what, @Nullable String digits, double least, double greatest)
            throws KinescribeException {
        double value = digits == null ? 0 : Double.parseDouble(digits);
        if (value < least || value > greatest) {
            throw new KinescribeException(
                    "The " + what + " in \"" + text + "\" is " + digits + ".",
                    "Give a number from " + (int) least + " to " + (int) greatest + ".");
        }
        return value;
    }
}
