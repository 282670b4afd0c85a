package kinescribe.app.viewer;

import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;

/** How far two poses are apart. */
final class PoseDistance {
    private PoseDistance() {}

    /**
     * The mean distance of the joints that both have, by name, in the first frames, in metres; NaN
     * where they have none in common.
     */
    static double meanM(PoseTrack one, PoseTrack other) {
        Skeleton skeleton = one.motion().skeleton();
        Skeleton others = other.motion().skeleton();
        double sum = 0;
        int common = 0;
        for (int j = 0; j < skeleton.size(); j++) {
            int match = others.indexOf(skeleton.names().get(j));
            if (match >= 0) {
                sum += one.position(0, j).minus(other.position(0, match)).norm();
                common++;
            }
        }
        return common == 0 ? Double.NaN : sum / common;
    }
}
