package kinescribe.format.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import kinescribe.math.Vec3;
import kinescribe.motion.StandardJoint;

/**
 * Joint centres from skin markers under the labels of the Helen Hayes and Plug-in Gait sets (LASI,
 * LKNE, LANK …) or of the CMU database (LFWT for LASI, LBWT for LPSI).
 *
 * <ul>
 *   <li>Hips: 36 % of the distance between the ASIS to the side of their middle, 19 % behind and 30
 *       % below it, in the frame of ASIS and PSIS (Bell, Pedersen and Brand 1990).
 *   <li>Knees and ankles: from the lateral marker half the joint's breadth inwards, square to thigh
 *       or shank and along the pelvis; breadths 0.10 m and 0.07 m for a leg of 0.84 m, in
 *       proportion (the idea of Davis et al. 1991; direction and typical breadths our own choice).
 *   <li>Shoulders: 17 % of the distance between the acromia below them along the trunk (Rab,
 *       Petuskey and Bagley 2002).
 *   <li>Elbows: the marker itself, up to 4 cm off. Wrists: the middle of both markers. Neck: the
 *       middle of C7 and CLAV. Head: 60 % of the way to the middle of the head's markers. Toes: the
 *       marker. These are our own choice.
 * </ul>
 */
final class MarkerSet {
    private static final double HIP_OUT = 0.36;
    private static final double HIP_BACK = 0.19;
    private static final double HIP_DOWN = 0.30;
    private static final double HALF_KNEE = 0.05 / 0.84;
    private static final double HALF_ANKLE = 0.035 / 0.84;
    private static final double SHOULDER_DOWN = 0.17;
    private static final double HEAD = 0.6;

    private static final List<String> SIDED = List.of("ASI", "KNE", "ANK", "SHO", "ELB");
    private static final Map<String, String> OTHER_NAMES =
            Map.of(
                    "LFWT", "LASI", "RFWT", "RASI", "LBWT", "LPSI", "RBWT", "RPSI", "LASIS", "LASI",
                    "RASIS", "RASI", "LPSIS", "LPSI", "RPSIS", "RPSI", "SACRUM", "SACR");

    private final PointTrack points;
    private final Map<String, Integer> byLabel = new HashMap<>();

    MarkerSet(PointTrack points) {
        this.points = points;
        for (int p = 0; p < points.labels().size(); p++) {
            String label = points.labels().get(p);
            String own = label.substring(label.lastIndexOf(':') + 1).toUpperCase(Locale.ROOT);
            byLabel.putIfAbsent(OTHER_NAMES.getOrDefault(own, own), p);
        }
    }

    /** The labels that a body needs and that are not there; empty if it can be made. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (String side : List.of("L", "R")) {
            for (String name : SIDED) {
                require(side + name, missing);
            }
            if (wrist(side).isEmpty()) {
                missing.add(side + "WRA or " + side + "WRB");
            }
        }
        if (!has("SACR") && !(has("LPSI") && has("RPSI"))) {
            missing.add("LPSI and RPSI, or SACR");
        }
        require("C7", missing);
        require("CLAV", missing);
        return missing;
    }

    /** The points that the body is made from. */
    List<Integer> used() {
        List<Integer> used = new ArrayList<>();
        for (String side : List.of("L", "R")) {
            SIDED.forEach(name -> used.add(index(side + name)));
            used.addAll(wrist(side));
            if (has(side + "TOE")) {
                used.add(index(side + "TOE"));
            }
        }
        used.addAll(backOfPelvis());
        used.add(index("C7"));
        used.add(index("CLAV"));
        used.addAll(head());
        return used;
    }

    /** The joint centres; the points may not have gaps. */
    JointPlaces places() {
        JointPlaces places = new JointPlaces(points.frames());
        put(places, StandardJoint.NECK, f -> middle(f, List.of(index("C7"), index("CLAV"))));
        if (!head().isEmpty()) {
            put(
                    places,
                    StandardJoint.HEAD,
                    f -> places.at(StandardJoint.NECK, f).towards(middle(f, head()), HEAD));
        }
        putSide(places, "L", "LEFT_");
        putSide(places, "R", "RIGHT_");
        return places;
    }

    private void putSide(JointPlaces places, String side, String prefix) {
        double out = side.equals("L") ? 1 : -1;
        StandardJoint hip = StandardJoint.valueOf(prefix + "HIP");
        StandardJoint knee = StandardJoint.valueOf(prefix + "KNEE");
        put(places, hip, f -> hip(f, out));
        put(
                places,
                knee,
                f -> inwards(places.at(hip, f), at(f, side + "KNE"), f, out, HALF_KNEE, side));
        put(
                places,
                StandardJoint.valueOf(prefix + "ANKLE"),
                f -> inwards(places.at(knee, f), at(f, side + "ANK"), f, out, HALF_ANKLE, side));
        if (has(side + "TOE")) {
            put(places, StandardJoint.valueOf(prefix + "FOOT"), f -> at(f, side + "TOE"));
        }
        put(places, StandardJoint.valueOf(prefix + "SHOULDER"), f -> shoulder(f, side));
        put(places, StandardJoint.valueOf(prefix + "ELBOW"), f -> at(f, side + "ELB"));
        put(places, StandardJoint.valueOf(prefix + "WRIST"), f -> middle(f, wrist(side)));
    }

    private Vec3 hip(int f, double out) {
        Vec3 front = middle(f, List.of(index("LASI"), index("RASI")));
        Vec3 left = left(f);
        Vec3 ahead = front.minus(middle(f, backOfPelvis()));
        Vec3 forward = ahead.minus(left.times(ahead.dot(left))).unit();
        double width = at(f, "LASI").minus(at(f, "RASI")).norm();
        return front.plus(left.times(out * HIP_OUT * width))
                .minus(forward.times(HIP_BACK * width))
                .minus(forward.cross(left).times(HIP_DOWN * width));
    }

    /** From a lateral marker towards the body's middle, square to the bone from above. */
    private Vec3 inwards(Vec3 above, Vec3 marker, int f, double out, double share, String side) {
        Vec3 bone = marker.minus(above).unit();
        Vec3 inward = left(f).times(-out);
        Vec3 square = inward.minus(bone.times(inward.dot(bone))).unit();
        double legM =
                at(f, side + "KNE").minus(at(f, side + "ASI")).norm()
                        + at(f, side + "ANK").minus(at(f, side + "KNE")).norm();
        return marker.plus(square.times(share * legM));
    }

    private Vec3 shoulder(int f, String side) {
        Vec3 acromion = at(f, side + "SHO");
        Vec3 neck = middle(f, List.of(index("C7"), index("CLAV")));
        Vec3 pelvis =
                middle(f, List.of(index("LASI"), index("RASI")))
                        .towards(middle(f, backOfPelvis()), 0.5);
        double width = at(f, "LSHO").minus(at(f, "RSHO")).norm();
        return acromion.plus(pelvis.minus(neck).unit().times(SHOULDER_DOWN * width));
    }

    private Vec3 left(int f) {
        return at(f, "LASI").minus(at(f, "RASI")).unit();
    }

    private List<Integer> backOfPelvis() {
        return has("LPSI") && has("RPSI")
                ? List.of(index("LPSI"), index("RPSI"))
                : List.of(index("SACR"));
    }

    private List<Integer> wrist(String side) {
        return present(side + "WRA", side + "WRB");
    }

    private List<Integer> head() {
        return present("LFHD", "RFHD", "LBHD", "RBHD");
    }

    private List<Integer> present(String... labels) {
        return Arrays.stream(labels).filter(this::has).map(this::index).toList();
    }

    private boolean has(String label) {
        return byLabel.containsKey(label);
    }

    private void require(String label, List<String> missing) {
        if (!has(label)) {
            missing.add(label);
        }
    }

    private int index(String label) {
        Integer index = byLabel.get(label);
        if (index == null) {
            throw new IllegalStateException("Expected a marker " + label + ", got " + byLabel);
        }
        return index;
    }

    private Vec3 at(int frame, String label) {
        return points.at(frame, index(label));
    }

    private Vec3 middle(int frame, List<Integer> of) {
        Vec3 sum = Vec3.ZERO;
        for (int point : of) {
            sum = sum.plus(points.at(frame, point));
        }
        return sum.times(1.0 / of.size());
    }

    private static void put(JointPlaces places, StandardJoint joint, IntFunction<Vec3> at) {
        Vec3[] perFrame = new Vec3[places.frames()];
        Arrays.setAll(perFrame, at);
        places.put(joint, perFrame);
    }
}
