package kinescribe.motion;

import java.util.ArrayList;
import java.util.List;
import kinescribe.math.Vec3;

/**
 * How a body's mass is spread, after de Leva 1996 ("Adjustments to Zatsiorsky-Seluyanov's segment
 * inertia parameters", table 4): 16 segments with their shares of the mass and where along them
 * their centres of mass lie. Young adults were measured; a child's head is heavier than this.
 *
 * <p>Segments are carried by the standard joints. Where one ends beyond the last joint its centre
 * is placed on the line of the bone before it: the head's 7 % of the height under the vertex, as de
 * Leva has it, is a quarter of the way from neck to head beyond the head joint; the hand's is
 * beyond the wrist; the foot's lies on the line from ankle to toe joint. The three parts of the
 * trunk are measured along the line from the middle of the hips (MIDH) to the neck (CERV).
 */
final class SegmentMasses {
    /**
     * A mass on the line between two points of the body.
     *
     * @param from the line's start
     * @param to the line's end
     * @param along where on the line, 0 at its start, 1 at its end
     * @param share share of the body's mass
     */
    record Segment(BodyPoint from, BodyPoint to, double along, double share) {}

    /**
     * A point midway between two joints, or a joint where both are the same.
     *
     * @param a a joint's index
     * @param b another joint's index
     */
    record BodyPoint(int a, int b) {}

    private static final BodyPoint HIPS =
            new BodyPoint(StandardJoint.LEFT_HIP.ordinal(), StandardJoint.RIGHT_HIP.ordinal());
    private static final List<BodyPoint> TRUNK =
            List.of(
                    HIPS,
                    at(StandardJoint.SPINE1),
                    at(StandardJoint.SPINE2),
                    at(StandardJoint.SPINE3),
                    at(StandardJoint.NECK));

    /** One row of the table: percent of mass and percent of length, for each sex. */
    private record Row(double massFemale, double massMale, double alongFemale, double alongMale) {
        double share(Sex sex) {
            return mean(sex, massFemale, massMale) / 100;
        }

        double along(Sex sex) {
            return mean(sex, alongFemale, alongMale) / 100;
        }

        private static double mean(Sex sex, double female, double male) {
            return switch (sex) {
                case FEMALE -> female;
                case MALE -> male;
                case UNSAID -> (female + male) / 2;
            };
        }
    }

    // The head's centre is 58.94 and 59.76 % of 200.2 and 203.3 mm under the vertex.
    private static final Row HEAD = new Row(6.68, 6.94, 125, 125);

    // Lower, middle and upper trunk. De Leva gives their lengths (female 181.5, 205.3 and 228.0 mm,
    // male 145.7, 215.5 and 242.1 mm, the upper one from CERV) and their centres from their upper
    // ends (49.20, 45.12 and 50.50 %, male 61.15, 45.02 and 50.66 %); here summed up from MIDH.
    private static final Row LOWER_TRUNK = new Row(12.47, 11.17, 15.00, 9.38);
    private static final Row MIDDLE_TRUNK = new Row(14.65, 16.33, 47.85, 43.79);
    private static final Row UPPER_TRUNK = new Row(15.45, 15.96, 81.27, 79.67);

    private static final Row UPPER_ARM = new Row(2.55, 2.71, 57.54, 57.72);
    private static final Row FOREARM = new Row(1.38, 1.62, 45.59, 45.74);
    // 74.74 and 79.00 % of the way from wrist to knuckles, 78.0 and 86.2 mm; on forearms of 264.3
    // and 268.9 mm.
    private static final Row HAND = new Row(0.56, 0.61, 122.1, 125.3);
    private static final Row THIGH = new Row(14.78, 14.16, 36.12, 40.95);
    private static final Row SHANK = new Row(4.81, 4.33, 44.16, 44.59);
    // 40.14 and 44.15 % of the way from heel to toe tip; ankle and toe joint of our bodies stand at
    // 20 and 72 % of it.
    private static final Row FOOT = new Row(1.29, 1.37, 38.7, 46.4);

    private SegmentMasses() {}

    /**
     * The segments of a body.
     *
     * @param skeleton the standard skeleton
     * @param sex whose shares; where it is not said, their mean
     */
    static List<Segment> of(Skeleton skeleton, Sex sex) {
        List<Segment> all = new ArrayList<>();
        for (String side : List.of("LEFT_", "RIGHT_")) {
            all.add(limb(side + "SHOULDER", side + "ELBOW", UPPER_ARM, sex));
            all.add(limb(side + "ELBOW", side + "WRIST", FOREARM, sex));
            all.add(limb(side + "ELBOW", side + "WRIST", HAND, sex));
            all.add(limb(side + "HIP", side + "KNEE", THIGH, sex));
            all.add(limb(side + "KNEE", side + "ANKLE", SHANK, sex));
            all.add(limb(side + "ANKLE", side + "FOOT", FOOT, sex));
        }
        for (Row part : List.of(LOWER_TRUNK, MIDDLE_TRUNK, UPPER_TRUNK)) {
            all.add(trunk(skeleton, part, sex));
        }
        all.add(limb("NECK", "HEAD", HEAD, sex));
        return List.copyOf(all);
    }

    private static Segment limb(String from, String to, Row row, Sex sex) {
        return new Segment(
                at(StandardJoint.valueOf(from)),
                at(StandardJoint.valueOf(to)),
                row.along(sex),
                row.share(sex));
    }

    /** The part of the spine on which a height of the trunk falls in the rest pose. */
    private static Segment trunk(Skeleton skeleton, Row row, Sex sex) {
        List<Vec3> rest = skeleton.restPositions();
        double bottom = heightM(TRUNK.get(0), rest);
        double top = heightM(TRUNK.get(TRUNK.size() - 1), rest);
        double wanted = bottom + row.along(sex) * (top - bottom);
        int upper = 1;
        while (upper < TRUNK.size() - 1 && heightM(TRUNK.get(upper), rest) < wanted) {
            upper++;
        }
        double from = heightM(TRUNK.get(upper - 1), rest);
        double to = heightM(TRUNK.get(upper), rest);
        double along = to == from ? 0 : (wanted - from) / (to - from);
        return new Segment(TRUNK.get(upper - 1), TRUNK.get(upper), along, row.share(sex));
    }

    private static double heightM(BodyPoint point, List<Vec3> rest) {
        return (rest.get(point.a()).y() + rest.get(point.b()).y()) / 2;
    }

    private static BodyPoint at(StandardJoint joint) {
        return new BodyPoint(joint.ordinal(), joint.ordinal());
    }
}
