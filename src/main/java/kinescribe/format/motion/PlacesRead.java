package kinescribe.format.motion;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.BodyStance;
import kinescribe.motion.InverseKinematics;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;

/** Makes motions of nothing but the places of the standard joints. */
final class PlacesRead {
    private PlacesRead() {}

    /**
     * The motion whose joints are at these places.
     *
     * @param places {@code [frames × 22 × 3]} in the file's unit and frame, finite; taken over
     * @param rateHz frames per second
     * @param open settles unit and up-axis
     * @param notices what came up before
     */
    static MotionRead motion(
            double[] places, double rateHz, OpenPoints open, List<Notice> notices) {
        Motion raw = InverseKinematics.solve(places, rateHz).value();
        double metres = open.unit(ReachUnit.guess(reach(raw.skeleton()))).metres();
        Quat toYUp = open.up(UpEvidence.guess(BodyStance.over(places), metres, UpAxis.Y)).toYUp();
        for (int i = 0; i < places.length; i += 3) {
            toYUp.rotate(Vec3.at(places, i)).times(metres).put(places, i);
        }
        Noticed<Motion> solved = InverseKinematics.solve(places, rateHz);
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(solved.notices());
        return new MotionRead(solved.value(), open.assumptions(), all);
    }

    /** The longest way along the bones from the pelvis to a tip. */
    static double reach(Skeleton skeleton) {
        double[] ways = new double[skeleton.size()];
        double longest = 0;
        for (int j = 1; j < ways.length; j++) {
            ways[j] = ways[skeleton.parent(j)] + skeleton.offset(j).norm();
            longest = Math.max(longest, ways[j]);
        }
        return longest;
    }
}
