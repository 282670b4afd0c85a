package kinescribe.format.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.InverseKinematics;
import kinescribe.motion.JointLabels;
import kinescribe.motion.Motion;
import kinescribe.motion.StandardJoint;

/**
 * Makes a motion of labelled points: labels that name joints are the joints; labels of a known
 * marker set give joint centres, see {@link MarkerSet}. Rotations come from {@link
 * InverseKinematics}.
 */
final class PointBody {
    private static final int LABELS_SHOWN = 60;

    private final String fileName;
    private final OpenPoints open;
    private final List<Notice> notices = new ArrayList<>();

    PointBody(String fileName, MotionReadOptions said) {
        this.fileName = fileName;
        this.open = new OpenPoints(fileName, said);
    }

    /**
     * The motion.
     *
     * @param unit the unit that the file states, if it does
     * @throws KinescribeException if the labels make no body or points are missing for long
     */
    MotionRead read(PointTrack points, Optional<LengthUnit> unit) throws KinescribeException {
        JointPlaces places = places(points);
        double[] positions = places.complete(fileName, notices);
        double metres = metres(unit, places);
        Quat turn = open.up(Upright.guess(towardsShoulders(places))).toYUp();
        for (int i = 0; i < positions.length; i += 3) {
            turn.rotate(Vec3.at(positions, i).times(metres)).put(positions, i);
        }
        Noticed<Motion> solved =
                InverseKinematics.solve(positions, open.statedRateHz(points.rateHz()));
        notices.addAll(solved.notices());
        return new MotionRead(solved.value(), open.assumptions(), notices);
    }

    private JointPlaces places(PointTrack points) throws KinescribeException {
        Map<StandardJoint, Integer> joints = JointLabels.find(points.labels());
        List<StandardJoint> missing =
                JointPlaces.needed().stream().filter(j -> !joints.containsKey(j)).toList();
        PointGaps gaps = new PointGaps(fileName, points, notices);
        if (missing.isEmpty()) {
            PointTrack filled = gaps.filled(List.copyOf(joints.values()));
            JointPlaces places = new JointPlaces(filled.frames());
            joints.forEach(
                    (joint, point) -> {
                        Vec3[] perFrame = new Vec3[filled.frames()];
                        Arrays.setAll(perFrame, f -> filled.at(f, point));
                        places.put(joint, perFrame);
                    });
            return places;
        }
        MarkerSet markers = new MarkerSet(points);
        if (markers.missing().isEmpty()) {
            notices.add(
                    Notice.warning(
                            fileName
                                    + ": joint centres were estimated from skin markers; hips may"
                                    + " be some 2 cm off, elbows up to 4 cm."));
            return new MarkerSet(gaps.filled(markers.used())).places();
        }
        throw new KinescribeException(
                fileName
                        + ": the points make no body. As joints, these are missing: "
                        + missing.stream().map(StandardJoint::id).collect(Collectors.joining(", "))
                        + "; as markers: "
                        + String.join(", ", markers.missing())
                        + ".",
                "Its points are: "
                        + new TreeSet<>(points.labels())
                                .stream().limit(LABELS_SHOWN).collect(Collectors.joining(", "))
                        + ".");
    }

    private double metres(Optional<LengthUnit> unit, JointPlaces places) {
        if (unit.isPresent()) {
            return open.stated(unit.get()).metres();
        }
        double leg = 0;
        for (int f = 0; f < places.frames(); f++) {
            Vec3 knee = places.at(StandardJoint.LEFT_KNEE, f);
            double length =
                    places.at(StandardJoint.LEFT_HIP, f).minus(knee).norm()
                            + places.at(StandardJoint.LEFT_ANKLE, f).minus(knee).norm();
            leg += length / places.frames();
        }
        return open.unit(ReachUnit.ofLeg(leg)).metres();
    }

    /** Mean direction from the ankles to the shoulders, of length one if it never changes. */
    private static Vec3 towardsShoulders(JointPlaces places) {
        Vec3 sum = Vec3.ZERO;
        for (int f = 0; f < places.frames(); f++) {
            Vec3 feet =
                    places.at(StandardJoint.LEFT_ANKLE, f)
                            .towards(places.at(StandardJoint.RIGHT_ANKLE, f), 0.5);
            Vec3 shoulders =
                    places.at(StandardJoint.LEFT_SHOULDER, f)
                            .towards(places.at(StandardJoint.RIGHT_SHOULDER, f), 0.5);
            sum = sum.plus(shoulders.minus(feet).unit());
        }
        return sum.times(1.0 / places.frames());
    }
}
