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
import kinescribe.motion.BodyStance;
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
     * @param frame what the file states of its unit and frame
     * @throws KinescribeException if the labels make no body or points are missing for long
     */
    MotionRead read(PointTrack points, PointFrame frame) throws KinescribeException {
        JointPlaces places = places(points);
        double[] positions = places.complete(fileName, notices);
        double metres = metres(frame.unit(), places);
        UpAxis up =
                frame.up().isPresent()
                        ? open.stated(frame.up().get())
                        : open.up(
                                UpEvidence.guess(
                                        BodyStance.over(positions), metres, frame.usualUp()));
        Quat turn = up.toYUp();
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
}
